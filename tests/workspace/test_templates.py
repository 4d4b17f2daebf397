"""Templates are made, checked, packed and taken in, or refused with the list of their faults."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from briefgen.model.errors import StorageError, TemplateError
from briefgen.resources import templates_path
from briefgen.workspace.templates import DEFAULT, FaultyTemplate, TakenName, Templates
from briefgen.workspace.workspace import open_templates, open_workspace
from tests.templating.kit import STOCK, folder
from tests.workspace.test_layout import WHILE_DOUBLING
from tests.workspace.test_packs import zipped
from tests.writers import samples


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A user's data folder of the test's own."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    return tmp_path / "home" / "briefgen"


@pytest.fixture
def templates(tmp_path: Path, home: Path) -> Iterator[Templates]:
    assert home
    with open_templates(tmp_path / "daily.briefgen") as opened:
        yield opened


def held(at: Path) -> dict[str, bytes]:
    files = (one for one in at.rglob("*") if one.is_file())
    return {one.relative_to(at).as_posix(): one.read_bytes() for one in files}


def test_a_new_template_is_a_sound_copy_under_its_own_name(
    templates: Templates, tmp_path: Path
) -> None:
    made = templates.new("Port Watch: Häfen", "situation-brief")
    at = tmp_path / "templates" / "port-watch-hafen"
    assert (made.id, made.title, made.origin) == (at.name, "Port Watch: Häfen", str(at))
    assert templates.check(at) == ()
    assert {one.id for one in templates.all()} == {
        at.name,
        *(one.name for one in templates_path().iterdir()),
    }
    copied, stock = held(at), held(STOCK)
    assert {name for name in stock if copied[name] != stock[name]} == {
        "template.toml",
        "sample.json",
    }
    assert copied["template.toml"].decode().count("\n") == stock["template.toml"].count(b"\n")
    assert b'"template_id": "port-watch-hafen"' in copied["sample.json"]


def test_an_id_as_the_name_gives_a_title_in_words(templates: Templates) -> None:
    assert templates.new("port-watch", "situation-brief").title == "Port watch"


def test_a_template_for_all_workspaces(templates: Templates, home: Path, tmp_path: Path) -> None:
    made = templates.new("mine", "situation-brief", everywhere=True)
    assert made.origin == str(home / "templates" / "mine")
    with open_templates(tmp_path / "elsewhere.briefgen") as others:
        assert others.template("mine").title == "Mine"


def test_a_name_that_is_taken_is_refused(templates: Templates) -> None:
    templates.new("mine", "situation-brief")
    for name in ("mine", "situation-brief"):
        with pytest.raises(TemplateError, match="already"):
            templates.new(name, "situation-brief", everywhere=True)
    with pytest.raises(TemplateError, match="There is no template “situation”"):
        templates.new("other", "situation")


def test_a_template_travels_in_one_file(templates: Templates, tmp_path: Path, home: Path) -> None:
    made = templates.new("port-watch", "situation-brief")
    first, second = tmp_path / "a.zip", tmp_path / "b.zip"
    assert templates.pack(Path(made.origin), first) == (made.id, first)
    assert templates.pack(first, second).path == second
    assert first.read_bytes() == second.read_bytes()
    assert templates.check(first) == ()
    (tmp_path / "there").mkdir()
    assert home
    with open_workspace(tmp_path / "there") as workspace:
        installed = workspace.templates.install(first)
        assert held(Path(installed.origin)) == held(Path(made.origin))
        brief = workspace.briefs.new("port-watch", "Strait of Arn")
        assert b"Strait of Arn" in workspace.exports.content(brief, "html")


def test_a_picture_travels_with_its_template(templates: Templates, tmp_path: Path) -> None:
    made = Path(templates.new("port-watch", "situation-brief").origin)
    (made / "map.png").write_bytes(samples.png(40, 20))
    body = made / "title.html.j2"
    shown = '<figure src="map.png" alt="A map of the port"></figure>'
    body.write_text(f"{shown}\n{body.read_text(encoding='utf-8')}", encoding="utf-8")
    pack = templates.pack(made, tmp_path / "a.zip").path
    assert templates.check(pack) == ()
    assert held(Path(templates.install(pack, replace=True).origin)) == held(made)
    (made / "map.png").unlink()
    [fault] = templates.check(made)
    assert "title.html.j2:1: The template has no picture “map.png”." in fault


def test_a_pack_is_named_after_its_template_in_a_folder(
    templates: Templates, tmp_path: Path
) -> None:
    assert templates.pack(STOCK, tmp_path).path == tmp_path / "situation-brief.zip"
    with pytest.raises(StorageError, match="There is no folder"):
        templates.pack(STOCK, tmp_path / "none" / "x.zip")


def test_an_installed_template_is_replaced_only_when_asked(
    templates: Templates, tmp_path: Path
) -> None:
    made = templates.new("port-watch", "situation-brief")
    other = folder(tmp_path / "port-watch", title="<p>other</p>\n")
    with pytest.raises(TemplateError, match="already") as raised:
        templates.install(other)
    assert "--replace" in raised.value.hint
    assert templates.install(other, replace=True).origin == made.origin
    assert (Path(made.origin) / "title.html.j2").read_text() == "<p>other</p>\n"
    assert [one.name for one in (tmp_path / "templates").iterdir()] == ["port-watch"]


def test_a_shipped_template_is_never_replaced_nor_hidden(
    templates: Templates, tmp_path: Path
) -> None:
    before = held(templates_path() / "situation-brief")
    with pytest.raises(TemplateError, match="already"):
        templates.install(folder(tmp_path / "situation-brief"), replace=True)
    assert held(templates_path() / "situation-brief") == before
    assert not (tmp_path / "templates").exists()


def test_a_faulty_template_is_refused_with_all_its_faults(
    templates: Templates, tmp_path: Path
) -> None:
    faulty = folder(tmp_path / "faulty", fact="{{ fact.statment }}\n{{ 1 | nope }}", style="x = 1")
    for work in (
        lambda: templates.install(faulty),
        lambda: templates.pack(faulty, tmp_path / "faulty.zip"),
    ):
        with pytest.raises(FaultyTemplate, match="faults; nothing was written") as raised:
            work()
        assert raised.value.faults == templates.check(faulty)
        assert len(raised.value.faults) >= 2
    assert {one.name for one in tmp_path.iterdir()} <= {"faulty", "home"}


def test_a_template_without_end_can_be_checked(tmp_path: Path, templates: Templates) -> None:
    assert templates
    endless = folder(tmp_path / "endless", brief=WHILE_DOUBLING)
    from briefgen.isolation.runner import Runner
    from briefgen.templating.catalog import Catalog
    from briefgen.workspace.layout import Layout
    from tests.templating.kit import SCALES

    with Runner() as runner:
        quick = Templates(Catalog(()), Layout(SCALES, runner, 1.5), tmp_path, tmp_path)
        with pytest.raises(TemplateError, match=r"longer than 1\.5 seconds"):
            quick.check(endless)


def test_what_can_be_no_template_is_a_fault_too(templates: Templates, tmp_path: Path) -> None:
    bad = zipped(tmp_path / "bad.zip", {"../x": b""})
    (said,) = templates.check(bad)
    assert "can't be the name of a file" in said
    empty = zipped(tmp_path / "empty.zip", {})
    assert "template.toml" in "\n".join(templates.check(empty))
    with pytest.raises(TemplateError, match="There is no template"):
        templates.check(tmp_path / "none")
    with pytest.raises(TemplateError, match="can't be the name of a file"):
        templates.install(bad)
    assert not (tmp_path / "templates").exists()


def test_only_the_files_of_ones_own_templates_are_followed(
    templates: Templates, tmp_path: Path
) -> None:
    assert templates.files("situation-brief") is None
    before = templates.files("mine")
    assert before and tmp_path / "templates" in before.folders and not before.stamps
    at = Path(templates.new("mine", "situation-brief").origin)
    made = templates.files("mine")
    assert made and {at, at.parent} <= set(made.folders)
    assert {one.file for one in made.stamps} == {one for one in at.rglob("*") if one.is_file()}
    assert templates.files("mine") == made
    (at / ".title.html.j2.swp").write_text("an editor's own")
    assert templates.files("mine") == made
    (at / "parts").mkdir()
    (at / "parts" / "tile.html.j2").write_text("<p>tile</p>")
    grown = templates.files("mine")
    assert grown and grown != made and at / "parts" in grown.folders
    (at / "title.html.j2").unlink()
    assert templates.files("mine") != grown


def test_a_removed_template_is_kept_and_can_be_put_back(
    templates: Templates, tmp_path: Path
) -> None:
    at = Path(templates.new("mine", "situation-brief").origin)
    (at / ".git").mkdir()
    before = {one.relative_to(at) for one in at.rglob("*")}
    removed = templates.remove("mine")
    assert not at.exists() and "mine" not in templates.ids()
    assert removed.kept == tmp_path / "templates" / ".removed" / "mine"
    templates.new("mine", "intsum")
    with pytest.raises(TakenName):
        templates.put_back(removed)
    assert templates.remove("mine").kept == removed.kept.with_name("mine-1")
    templates.put_back(removed)
    assert {one.relative_to(at) for one in at.rglob("*")} == before
    assert templates.template("mine").title == "Mine"


def test_only_ones_own_templates_can_be_removed(templates: Templates) -> None:
    for name in ("situation-brief", "none"):
        with pytest.raises(TemplateError, match="no template of yours"):
            templates.remove(name)
    assert (templates_path() / "situation-brief").is_dir()


def test_the_shelf_has_the_broken_ones_too(templates: Templates) -> None:
    at = Path(templates.new("mine", "situation-brief").origin)
    (at / "template.toml").write_text("title = \n")
    shelf = {one.id: one for one in templates.shelf()}
    assert set(shelf) == set(templates.ids())
    assert shelf[templates.ids()[0]].fault == "" and not shelf[templates.ids()[0]].yours
    mine = next(one for one in shelf.values() if one.folder == at)
    assert mine.yours and mine.title == "mine" and mine.fault.startswith("template.toml:1: ")
    titles = [one.title.casefold() for one in templates.shelf()]
    assert titles == sorted(titles)


def test_a_sample_is_rendered_anew_once_a_file_has_changed(tmp_path: Path) -> None:
    with open_workspace(tmp_path / "w.briefgen") as workspace:
        at = Path(workspace.templates.new("mine", "situation-brief").origin)
        first = workspace.samples.pdf("mine")
        assert first.startswith(b"%PDF") and workspace.samples.pdf("mine") is first
        (at / "title.html.j2").write_text("<p>other</p>")
        other = workspace.samples.pdf("mine")
        assert other != first
        shipped = (templates_path() / "intsum" / "sample.json").read_bytes()
        (at / "sample.json").write_bytes(shipped)
        assert workspace.samples.pdf("mine") != other
        (at / "sample.json").unlink()
        with pytest.raises(TemplateError, match="no sample"):
            workspace.samples.pdf("mine")


def test_the_default_is_remembered_while_there_is_such_a_template(tmp_path: Path) -> None:
    path = tmp_path / "w.briefgen"
    with open_workspace(path) as workspace:
        assert workspace.default_template() == ""
        workspace.templates.new("mine", "situation-brief")
        workspace.remember(DEFAULT, "mine")
    with open_workspace(path) as workspace:
        assert workspace.default_template() == "mine"
        workspace.templates.remove("mine")
        assert workspace.default_template() == ""


def test_a_brief_by_another_template_keeps_its_facts(tmp_path: Path) -> None:
    with open_workspace(tmp_path / "w.briefgen") as workspace:
        briefs = workspace.briefs
        brief = briefs.new("situation-brief", "Strait of Arn")
        brief = briefs.set(brief, "bottom_line", "Open.")
        for section in ("background", "outlook"):
            brief, _ = briefs.write(brief, section, f"In {section}.", confidence="high")
        other = briefs.laid_out_by(brief, "daily-brief")
        asked = [one.key for one in workspace.templates.template("daily-brief").sections]
        assert other.template_id == "daily-brief"
        assert [one.key for one in other.sections][: len(asked)] == asked
        assert set(other.facts) == set(brief.facts)
        assert "developments" not in {one.key for one in other.sections} - set(asked)
        assert briefs.laid_out_by(other, "situation-brief").facts == brief.facts
        assert b"In background." in workspace.exports.content(other, "html")
        with pytest.raises(TemplateError, match="There is no template"):
            briefs.laid_out_by(brief, "none")
