import sys
from pathlib import Path
from types import ModuleType

import pytest

from briefgen.loaders import registry
from briefgen.loaders.registry import LOADERS, all_loaders, loader_for, media_type_of
from briefgen.model.article import Article, Resource
from briefgen.model.errors import LoadError
from briefgen.model.phrase import Phrase
from tests.loaders.made import archive, pdf, resource, write_lines


def _pdf() -> bytes:
    def draw(canvas: object, number: int) -> None:
        write_lines(canvas, ["text"])

    return pdf(draw)


def name_of(content: bytes | str, name: str, media_type: str = "") -> str:
    return loader_for(resource(content, name, media_type)).name


def test_first_bytes_come_before_type_and_ending() -> None:
    assert name_of(_pdf(), "story.txt", "text/plain") == "PDF"
    assert name_of("<!DOCTYPE html><html></html>", "story.txt", "text/plain") == "Web page"
    assert (
        name_of(archive({"word/document.xml": b"<x/>"}), "x.bin", "application/zip")
        == "Word document"
    )
    assert name_of("\ufeff <?xml version='1.0'?>\n<!-- saved --> <html>", "x", "") == "Web page"


def test_the_media_type_comes_before_the_ending() -> None:
    assert name_of("text", "page.txt", "text/html; charset=utf-8") == "Web page"
    assert name_of("text", "README", "text/markdown") == "Markdown"


def test_the_ending_tells_where_nothing_else_does() -> None:
    assert name_of("# text", "x.MD", "application/octet-stream") == "Markdown"
    assert name_of("text", "README", "application/octet-stream") == "Plain text"
    assert name_of("text", "", "") == "Plain text"


@pytest.mark.parametrize(
    ("content", "name", "noun"),
    [
        (b"\xff\xd8\xff\xe0" + b"x" * 99, "x.jpg", "“x.jpg” is a JPEG picture, which briefgen can't read."),
        (b"\xff\xd8\xff\xe0" + b"x" * 99, "x.txt", "“x.txt” is a JPEG picture, which briefgen can't read."),
        (archive({"a": b"b"}), "x.zip", "“x.zip” is a ZIP archive, which briefgen can't read."),
        (archive({"xl/workbook.xml": b"b"}), "x.xlsx", "“x.xlsx” is a spreadsheet, which briefgen can't read."),
        (b"{\\rtf1 text}", "x.rtf", "“x.rtf” is an RTF document, which briefgen can't read."),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "x.doc",
         "“x.doc” is an old or encrypted Office file, which briefgen can't read."),
        (b"a: b", "x.yaml", "“x.yaml” is in a format that briefgen can't read."),
    ],
)  # fmt: skip
def test_other_formats_are_named_and_the_hint_lists_ours(
    content: bytes, name: str, noun: str
) -> None:
    with pytest.raises(LoadError) as caught:
        loader_for(resource(content, name))
    assert caught.value.message == noun
    assert all(one.name in caught.value.hint for one in LOADERS)


@pytest.mark.parametrize("content", [b"", b" \r\n\t"])
def test_an_empty_file_is_refused(content: bytes) -> None:
    with pytest.raises(LoadError, match="is empty"):
        loader_for(resource(content, "x.pdf"))


@pytest.mark.parametrize("name", ["x.pdf", "x.docx"])
def test_a_file_that_is_not_what_its_name_says_is_damaged(name: str) -> None:
    with pytest.raises(LoadError, match="damaged"):
        loader_for(resource("words", name))


def test_media_types_by_name() -> None:
    assert media_type_of("Story.TXT") == "text/plain"
    assert media_type_of("a.b.html") == "text/html"
    assert media_type_of("picture.png") == "image/png"
    assert media_type_of("noname") == "application/octet-stream"


def test_names_types_and_endings_are_well_formed_and_unique() -> None:
    for some in ([*one.suffixes] for one in LOADERS), ([*one.media_types] for one in LOADERS):
        flat = [text for texts in some for text in texts]
        assert flat and len(set(flat)) == len(flat)
        assert all(text == text.lower() for text in flat)


class ReversedLoader:
    """A format of another package: text from its end."""

    name = "Reversed text"
    media_types = ("text/x-reversed",)
    suffixes = (".rev",)

    def load(self, resource: Resource) -> tuple[Article, ...]:
        raise LoadError(Phrase("not now"))


def test_other_packages_bring_formats(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    package = tmp_path / "reversed_text-1.0.dist-info"
    package.mkdir()
    (package / "METADATA").write_text("Metadata-Version: 2.1\nName: reversed-text\nVersion: 1.0\n")
    (package / "entry_points.txt").write_text(
        "[briefgen.loaders]\nreversed = reversed_text:ReversedLoader\nbroken = no_such_module:Loader\n"
    )
    module = ModuleType("reversed_text")
    module.ReversedLoader = ReversedLoader  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "reversed_text", module)
    monkeypatch.syspath_prepend(str(tmp_path))
    registry.all_loaders.cache_clear()
    try:
        assert [one.name for one in all_loaders()] == [
            *(one.name for one in LOADERS),
            "Reversed text",
        ]
        assert name_of("txet", "x.rev") == "Reversed text"
        assert media_type_of("x.rev") == "text/x-reversed"
    finally:
        registry.all_loaders.cache_clear()
