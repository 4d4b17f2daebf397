"""What a user can get wrong: one sentence, a hint, exit code 1, nothing lost and nothing half done."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from briefgen.__main__ import gui, main
from tests.cli.conftest import CommandLine


def refused(run: CommandLine, *arguments: str) -> str:
    """What stderr says of arguments that end with exit code 1 and leave the briefs as they were."""
    before = run.workspace.read_bytes() if run.workspace.exists() else b""
    ran = run(*arguments)
    assert ran.code == 1, ran
    assert ran.out.strip() in {"", "[]"}
    lines = ran.err.strip().splitlines()
    assert lines[0].startswith("briefgen: ")
    assert "Traceback" not in ran.err
    if before and arguments[0] in {"pick", "write", "set", "import", "export"}:
        assert run.workspace.read_bytes() == before
    return ran.err


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("empty.txt", b"", "empty"),
        ("blank.txt", b" \n\t\n", ""),
        ("zeros.txt", bytes(4000), "text"),
        ("picture.html", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8, "PNG"),
        ("broken.pdf", b"%PDF-1.7\nnot really", ""),
        ("broken.docx", b"PK\x03\x04not really", ""),
        ("program.xyz", b"\x7fELF" + bytes(range(256)) * 4, ""),
    ],
)
def test_files_that_hold_no_article(
    run: CommandLine, tmp_path: Path, name: str, content: bytes, says: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    said = refused(run, "add", str(path))
    assert says.lower() in said.lower()
    assert run.made("articles") == []


def test_a_missing_file_and_a_folder(run: CommandLine, tmp_path: Path) -> None:
    assert "none.txt" in refused(run, "add", str(tmp_path / "none.txt"))
    assert "folder" in refused(run, "add", str(tmp_path))


def test_a_bad_source_does_not_stop_the_good_ones(
    run: CommandLine, article_file: Path, tmp_path: Path
) -> None:
    ran = run("--json", "add", str(tmp_path / "none.txt"), str(article_file))
    assert ran.code == 1
    assert len(ran.value) == 1
    assert len(run.made("articles")) == 1


def test_a_text_in_the_wrong_encoding_is_read_all_the_same(
    run: CommandLine, tmp_path: Path
) -> None:
    path = tmp_path / "latin.txt"
    path.write_bytes(
        "Fähre fährt wieder\n\nDie Fähre über die Straße fährt ab Montag täglich. Das freut alle.".encode(
            "cp1252"
        )
    )
    [added] = run.made("add", str(path))
    assert "Straße" in added["text"]


def test_a_scanned_pdf_says_that_it_has_no_text(run: CommandLine, tmp_path: Path) -> None:
    from reportlab.pdfgen.canvas import Canvas

    path = tmp_path / "scan.pdf"
    canvas = Canvas(str(path))
    canvas.rect(100, 100, 200, 200, fill=1)
    canvas.save()
    assert "text" in refused(run, "add", str(path))


@pytest.mark.parametrize(
    ("quote", "says"),
    [
        ("no such words", "don't stand"),
        ("Two ships will sail daily.", "2 times"),
        ("  ", "don't stand"),
    ],
)
def test_a_quote_that_stands_nowhere_or_twice(
    run: CommandLine, article: str, brief: str, quote: str, says: str
) -> None:
    assert says in refused(run, "pick", brief, "developments", article, "--quote", quote)


def test_unknown_names_are_answered_with_the_ones_there_are(
    run: CommandLine, article: str, brief: str
) -> None:
    quote = ("--quote", "fell by 4.5%")
    assert "background, developments, outlook" in refused(
        run, "pick", brief, "elsewhere", article, *quote
    )
    assert "brief “zzz”" in refused(run, "outline", "zzz")
    assert "article “zzz”" in refused(run, "show", "zzz")
    assert "situation-brief" in refused(run, "new", "--template", "situation-breif", "--title", "X")
    assert "bottom_line" in refused(run, "set", brief, "botom_line=x")
    assert "likely" in refused(
        run, "write", brief, "outlook", "--statement", "x", "--likelihood", "surely"
    )
    assert "moderate" in refused(
        run, "write", brief, "outlook", "--statement", "x", "--confidence", "quite"
    )
    assert "TLP:RED" in refused(run, "set", brief, "marking=TLP:WHITE")
    assert "YYYY-MM-DD" in refused(run, "set", brief, "as_of=yesterday")
    assert "zh-Hant" in refused(run, "set", brief, "language=Klingon!")
    assert "“yes” or “no”" in refused(run, "set", brief, "timeline=maybe")
    assert "situation-brief" in refused(run, "export", brief, "--to", "pdf", "--template", "none")
    assert refused(run, "set", brief, "number")


def test_an_ambiguous_id_names_the_candidates(run: CommandLine) -> None:
    for number in range(17):
        run.made("new", "--template", "situation-brief", "--title", f"Brief {number}")
    ids = [one["id"] for one in run.made("briefs")]
    twice = next(
        first for first in "0123456789abcdef" if sum(one.startswith(first) for one in ids) > 1
    )
    assert "Give more" in refused(run, "outline", twice)


def test_targets_that_cannot_be_written(run: CommandLine, brief: str, tmp_path: Path) -> None:
    assert refused(run, "export", brief, "--to", "pdf", "-o", str(tmp_path / "none" / "brief.pdf"))
    assert refused(run, "export", brief, "--to", "pdf", "-o", "/proc/brief.pdf")
    assert not list(tmp_path.glob("*.part"))


def test_an_export_never_takes_the_place_of_a_workspace(
    run: CommandLine, article: str, brief: str, tmp_path: Path
) -> None:
    other = tmp_path / "other.briefgen"
    other.write_bytes(run.workspace.read_bytes())
    for target in (run.workspace, other):
        kept = target.read_bytes()
        assert "workspace" in refused(run, "export", brief, "--to", "pdf", "-o", str(target))
        assert target.read_bytes() == kept


def test_looking_into_a_workspace_that_is_not_there_makes_nothing(
    run: CommandLine, tmp_path: Path
) -> None:
    assert "no workspace" in refused(run, "articles")
    away = CommandLine(tmp_path / "none" / "daily.briefgen", run._capture)  # pyright: ignore[reportPrivateUsage]
    assert "no workspace" in refused(away, "briefs")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "content", [b"", b"{}", b"[1]", b"\xff\xfe", b'{"format": "briefgen-brief", "version": 99}']
)
def test_files_that_are_no_briefs(
    run: CommandLine, brief: str, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "brief.json"
    path.write_bytes(content)
    assert refused(run, "import", str(path))


def test_an_import_whose_evidence_was_changed_is_refused(
    run: CommandLine, article: str, brief: str, tmp_path: Path
) -> None:
    run.made("pick", brief, "developments", article, "--quote", "fell by 4.5%")
    path = tmp_path / "brief.json"
    run.made("export", brief, "--to", "json", "-o", str(path))
    path.write_text(path.read_text(encoding="utf-8").replace("4.5%", "9.5%"), encoding="utf-8")
    other = CommandLine(tmp_path / "other.briefgen", run._capture)  # pyright: ignore[reportPrivateUsage]
    assert refused(other, "import", str(path))
    assert other.made("articles") == []


def test_a_workspace_that_is_something_else(run: CommandLine) -> None:
    run.workspace.write_bytes(b"not a workspace, but somebody's notes")
    assert refused(run, "articles")
    assert refused(run, "new", "--template", "situation-brief", "--title", "X")
    assert run.workspace.read_bytes() == b"not a workspace, but somebody's notes"


def test_a_locked_workspace_can_be_looked_at_but_not_changed(
    run: CommandLine, article: str, brief: str
) -> None:
    holder = subprocess.Popen(
        [
            sys.executable,
            "-c",
            "import sys; from pathlib import Path; from briefgen.workspace.workspace import open_workspace\n"
            "w = open_workspace(Path(sys.argv[1])); print('open', flush=True); sys.stdin.read(); w.close()",
            str(run.workspace),
        ],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert holder.stdout
        assert holder.stdout.readline() == "open\n"
        assert len(run.made("articles")) == 1
        assert run("set", brief, "number=1").code == 1
        assert "read-only" in run("set", brief, "number=1").err
    finally:
        holder.communicate("")
    assert run("set", brief, "number=1").code == 0


def test_an_address_without_a_verb_makes_no_workspace(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    opened: list[object] = []
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("briefgen.__main__.gui", opened.append)
    with pytest.raises(SystemExit) as stopped:
        main(["https://news.example/ferry"])
    assert (stopped.value.code, opened) == (2, [])
    assert "'add'" in capsys.readouterr().err


@pytest.mark.parametrize("door", [main, gui])
def test_the_address_of_a_workspace_opens_its_file(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, door: Callable[[list[str]], int]
) -> None:
    opened: list[Path | None] = []

    def run(path: Path | None) -> int:
        opened.append(path)
        return 0

    # Tests of this room have no Qt.
    monkeypatch.setitem(sys.modules, "briefgen.ui.app", SimpleNamespace(run=run))  # pyright: ignore[reportArgumentType]
    file = tmp_path / "نهر one.briefgen"
    assert (door([file.as_uri()]), door([str(file)])) == (0, 0)
    assert opened == [file, file]


def test_wrong_usage_is_exit_code_2(run: CommandLine, brief: str) -> None:
    assert run("pick", brief).code == 2
    assert run("exprot").code == 2
    assert run("articles", "--limit", "-3").code == 2
    assert run("export", brief, "--to", "odt").code == 2
    assert run("export", brief, "--to", "eml", "--attach", "md").code == 2
    attached = run("export", brief, "--to", "pdf", "--attach", "pdf")
    assert (attached.code, attached.out) == (2, "")
    assert "--to eml" in attached.err
    assert (
        run(
            "write",
            brief,
            "outlook",
            "--statement",
            "x",
            "--likelihood",
            "likely",
            "--confidence",
            "low",
        ).code
        == 2
    )
    assert run("--help").code == 0
    assert run("pick", "--help").out.startswith("usage: briefgen pick ")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_output_that_cannot_be_written_is_said(run: CommandLine, article: str) -> None:
    command = [sys.executable, "-m", "briefgen", "--workspace", str(run.workspace), "show", article]
    with Path("/dev/full").open("w") as full:
        ran = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert ran.returncode == 1
    assert "no space left" in ran.stderr.splitlines()[0]
    assert len(ran.stderr.splitlines()) == 2
