"""Templates as folders: found, read whole, and refused with a reason when they can't be used."""

from pathlib import Path

import pytest

from briefgen.model.errors import TemplateError
from briefgen.model.template import FieldKind
from briefgen.resources import templates_path
from briefgen.templating import catalog
from briefgen.templating.catalog import Catalog
from tests.templating.kit import STOCK, folder


def test_the_stock_templates_can_all_be_used():
    stock = Catalog((templates_path(),))
    assert stock.broken() == ()
    assert "situation-brief" in {one.id for one in stock.templates()}


def test_a_template_is_read_whole():
    template = Catalog((templates_path(),)).template("situation-brief")
    assert [one.key for one in template.sections] == ["background", "developments", "outlook"]
    assert template.sections[2].judgements
    assert [(one.name, one.kind) for one in template.fields] == [
        ("bottom_line", FieldKind.MARKDOWN),
        ("timeline", FieldKind.FLAG),
        ("changes", FieldKind.FLAG),
    ]
    assert {"brief.html.j2", "fact.html.j2"} <= {part.name for part in template.parts}
    assert template.body in {part.name for part in template.parts}


def test_an_unknown_id_names_the_nearest_and_all_there_are(tmp_path: Path):
    folder(tmp_path / "port-watch")
    with pytest.raises(TemplateError) as raised:
        Catalog((tmp_path, templates_path())).template("situaton-brief")
    assert "Did you mean “situation-brief”?" in raised.value.hint
    assert "port-watch" in raised.value.hint


def test_there_may_be_no_templates_at_all(tmp_path: Path):
    empty = Catalog((tmp_path / "nowhere",))
    assert empty.templates() == ()
    with pytest.raises(TemplateError, match="There are: none"):
        empty.template("x")


def test_the_earlier_folder_counts_and_a_broken_template_hides_no_other(tmp_path: Path):
    mine = tmp_path / "mine"
    mine.mkdir()
    folder(mine / "situation-brief", template='title = "Mine"\ndescription = ""\nversion = "2"\n')
    folder(mine / "broken", style="roles = 3")
    both = Catalog((mine, templates_path()))
    assert both.template("situation-brief").title == "Mine"
    assert "broken" in both.ids()
    assert "broken" not in {one.id for one in both.templates()}
    assert [error.where for error in both.broken()] == ["style.toml:1"]


def test_a_link_out_of_the_folder_is_refused(tmp_path: Path):
    secret = tmp_path / "secret.txt"
    secret.write_text("secret")
    copy = folder(tmp_path / "copy")
    (copy / "leak.html.j2").symlink_to(secret)
    with pytest.raises(TemplateError, match="leads out of the template's folder"):
        catalog.read(copy)


def test_a_linked_folder_of_parts_is_never_read(tmp_path: Path):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "leak.html.j2").write_text("secret")
    copy = folder(tmp_path / "copy")
    (copy / "parts").symlink_to(elsewhere)
    try:
        names = {part.name for part in catalog.read(copy).parts}
    except TemplateError:
        names = set()
    assert "parts/leak.html.j2" not in names


def test_parts_may_stand_in_folders(tmp_path: Path):
    copy = folder(tmp_path / "copy")
    (copy / "parts").mkdir()
    (copy / "parts" / "tile.html.j2").write_text("<p>x</p>")
    assert "parts/tile.html.j2" in {part.name for part in catalog.read(copy).parts}


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"x" * 1_000_001, "larger than 1000 kB"),
        (b"\xff\xfe\x00", "not text in UTF-8"),
        (b"<p>\n\x00</p>", "A control character stands here"),
    ],
)
def test_a_part_is_text_of_a_sane_size(tmp_path: Path, content: bytes, message: str):
    copy = folder(tmp_path / "copy")
    (copy / "part.html.j2").write_bytes(content)
    with pytest.raises(TemplateError, match=message) as raised:
        catalog.read(copy)
    assert raised.value.where.startswith("part.html.j2")


def test_too_many_files_are_refused(tmp_path: Path):
    copy = folder(tmp_path / "copy")
    for number in range(70):
        (copy / f"part{number}.html.j2").write_text("x")
    with pytest.raises(TemplateError, match="at most 64"):
        catalog.read(copy)


@pytest.mark.parametrize("missing", ["template.toml", "style.toml", "brief.html.j2"])
def test_a_missing_file_is_named(tmp_path: Path, missing: str):
    copy = folder(tmp_path / "copy")
    (copy / missing).unlink()
    with pytest.raises(TemplateError) as raised:
        catalog.read(copy)
    assert missing in raised.value.message


def test_no_folder_at_all():
    with pytest.raises(TemplateError, match="is no folder"):
        catalog.read(STOCK / "template.toml")
