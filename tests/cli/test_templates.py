"""`briefgen templates`: what it prints, and its exit codes."""

import re
import shlex
import zipfile
from pathlib import Path

import pytest

from briefgen.resources import templates_path
from tests.cli.conftest import CommandLine


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    return tmp_path / "home" / "briefgen" / "templates"


def test_a_template_is_made_edited_packed_and_installed(
    run: CommandLine, tmp_path: Path, home: Path
) -> None:
    made = run.made("templates", "new", "Port Watch", "--from", "situation-brief")
    at = tmp_path / "templates" / "port-watch"
    assert (made["id"], made["title"], made["path"]) == ("port-watch", "Port Watch", str(at))
    assert run("templates", "check", str(at)).code == 0
    file = tmp_path / "sent.zip"
    packed = run.made("templates", "pack", str(at), "-o", str(file))
    assert packed == {"id": "port-watch", "path": str(file)}
    assert zipfile.ZipFile(file).testzip() is None
    assert run("templates", "check", str(file)).code == 0

    assert run("templates", "install", str(file)).code == 1
    assert run("templates", "install", str(file), "--replace").out.strip() == str(at)
    other = CommandLine(tmp_path / "there" / "x.briefgen", run._capture)  # pyright: ignore[reportPrivateUsage]
    installed = other.made("templates", "install", str(file), "--user")
    assert (installed["id"], installed["path"]) == ("port-watch", str(home / "port-watch"))
    stock = {one.name for one in templates_path().iterdir()}
    listed = {one["id"] for one in other.made("templates", "list")}
    assert listed == {"port-watch", *stock}
    assert not other.workspace.exists()


def test_a_name_is_printed_as_its_folder(run: CommandLine, tmp_path: Path) -> None:
    ran = run("templates", "new", "lage", "--from", "situation-brief")
    assert (ran.code, ran.out) == (0, f"{tmp_path / 'templates' / 'lage'}\n")


def test_faults_are_listed_with_exit_code_3(run: CommandLine, tmp_path: Path) -> None:
    at = Path(run.made("templates", "new", "lage", "--from", "situation-brief")["path"])
    (at / "fact.html.j2").write_text("<p>{{ fact.statment }}</p>\n{{ 1 | nope }}", encoding="utf-8")
    checked = run("--json", "templates", "check", str(at))
    assert (checked.code, checked.err) == (3, "")
    for verb in ("install", "pack"):
        ran = run("--json", "templates", verb, str(at))
        assert ran.code == 3
        assert ran.value == checked.value
        assert ran.err.startswith("briefgen: The template “lage” has ")
    assert not list(tmp_path.glob("*.zip"))
    assert not list(Path().glob("lage.zip"))


@pytest.mark.parametrize(
    "arguments",
    [
        ("new",),
        ("new", "x"),
        ("install",),
        ("pack",),
        ("list", "x"),
        ("list", "--replace"),
        ("check", ".", "--user"),
        ("install", "x", "--from", "situation-brief"),
        ("new", "x", "--from", "situation-brief", "-o", "y"),
        ("remove", "x"),
    ],
)
def test_wrong_usage(run: CommandLine, arguments: tuple[str, ...]) -> None:
    ran = run("templates", *arguments)
    assert ran.code == 2
    assert ran.out == ""


def test_what_a_user_can_mend(run: CommandLine, tmp_path: Path) -> None:
    notes = tmp_path / "notes.txt"
    notes.write_text("no zip")
    for arguments, says in (
        (("new", "x", "--from", "none"), "There is no template “none”"),
        (("new", "…", "--from", "situation-brief"), "can't be a template's name"),
        (("install", str(tmp_path / "none.zip")), "There is no template"),
        (("install", str(notes)), "no zip file"),
        (("pack", str(tmp_path / "none")), "There is no template"),
    ):
        ran = run("templates", *arguments)
        assert (ran.code, ran.out) == (1, "")
        assert says in ran.err
        assert len(ran.err.strip().splitlines()) == 2


GUIDE = (Path(__file__).parents[2] / "docs" / "templates.md").read_text(encoding="utf-8")


def test_the_commands_of_the_guide_do_what_it_says(
    run: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    commands = re.findall(r"^briefgen (templates .*)$", GUIDE, re.MULTILINE)
    assert [one.split()[1] for one in commands] == ["new", "check", "pack", "install"]
    new, check, pack, install = (shlex.split(one) for one in commands)
    folder = run(*new).out.strip()
    for command in (check, pack):
        assert run(*(folder if word == "PATH" else word for word in command)).code == 0
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    run.workspace = elsewhere / "daily.briefgen"
    assert run(*install).out.strip() == str(elsewhere / "templates" / "port-watch")
