"""What a browser finds in an HTML file."""

import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from briefgen.model.document import (
    Band,
    Figure,
    Heading,
    Image,
    Link,
    MarkingLabel,
    Note,
    PageNumber,
    Paragraph,
    Text,
)
from briefgen.model.errors import RenderError
from briefgen.writers.html import HtmlWriter
from tests import builders
from tests.writers import samples
from tests.writers.samples import paragraph, words

_VOID = {"meta", "img", "br", "col", "hr", "link"}


class Page(HTMLParser):
    """All start tags with their attributes; fails where a tag is closed that is not open."""

    def __init__(self, content: bytes) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str]]] = []
        self._open: list[str] = []
        self.feed(content.decode())
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in _VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def all(self, *names: str) -> list[dict[str, str]]:
        """The attributes of all elements of those names."""
        return [attributes for tag, attributes in self.tags if tag in names]


def page(*blocks: object, language: str = "en") -> Page:
    return Page(HtmlWriter().write(builders.document(*blocks, language=language)))  # type: ignore[arg-type]


def test_the_page_is_well_formed_and_names_its_language() -> None:
    whole = Page(HtmlWriter().write(samples.everything()))
    assert whole.all("html") == [{"lang": "en", "dir": "ltr"}]
    assert whole.tags[2] == ("meta", {"charset": "utf-8"})
    assert page(language="ar").all("html") == [{"lang": "ar", "dir": "rtl"}]


def test_nothing_is_asked_of_the_network() -> None:
    content = HtmlWriter().write(samples.everything())
    whole = Page(content)
    policy = next(
        one for one in whole.all("meta") if one.get("http-equiv") == "Content-Security-Policy"
    )
    assert policy["content"] == "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
    assert not whole.all("script", "link", "iframe", "object", "base", "form")
    assert all(one["src"].startswith("data:image/") for one in whole.all("img"))
    style = re.search(rb"<style>(.*)</style>", content, re.DOTALL)
    assert style is not None
    assert b"url(" not in style[1]
    assert b"@import" not in style[1]


def test_every_inner_link_leads_somewhere_and_ids_are_unique() -> None:
    whole = Page(HtmlWriter().write(samples.everything()))
    ids = [attributes["id"] for _, attributes in whole.tags if "id" in attributes]
    inner = {one["href"][1:] for one in whole.all("a") if one["href"].startswith("#")}
    assert len(set(ids)) == len(ids)
    assert inner <= set(ids)


def test_a_note_leads_to_its_source_and_the_source_back() -> None:
    whole = page(
        Paragraph((Text("x"), Note("s1", 1))), Paragraph((Note("s1", 1),)), samples.sources("y")
    )
    there, again, back = whole.all("a")
    assert (there["href"], again["href"], back["href"]) == ("#ref-1", "#ref-1", "#cite-ref-1")
    assert there["id"] == "cite-ref-1"
    assert "id" not in again


def test_headings_begin_below_a_title() -> None:
    titled = page(paragraph("t", "title"), Heading(1, words("a")), Heading(4, words("b")))
    assert [tag for tag, _ in titled.tags if re.fullmatch("h[1-6]", tag)] == ["h1", "h2", "h5"]
    untitled = page(Heading(1, words("a")))
    assert [tag for tag, _ in untitled.tags if re.fullmatch("h[1-6]", tag)] == ["h1"]


def test_paragraphs_against_the_documents_direction_say_so() -> None:
    whole = page(paragraph("سلام", language="ar"), paragraph("peace"))
    arabic, english = whole.all("p")
    assert arabic == {"class": "body", "lang": "ar", "dir": "rtl"}
    assert english == {"class": "body"}


def test_entries_of_the_contents_name_their_language() -> None:
    page = HtmlWriter().write(samples.everything()).decode()
    assert '<li class="toc level-1" lang="ar" dir="rtl">' in page


def test_tables_have_heads_with_scope() -> None:
    whole = Page(HtmlWriter().write(samples.everything()))
    assert [one["scope"] for one in whole.all("th")] == ["col", "col"]


def test_the_marking_stands_at_the_top_and_the_bottom() -> None:
    content = HtmlWriter().write(builders.document(paragraph("x"))).decode()
    before, main, after = re.split("</?main>", content)
    label = '<strong class="label" style="color:#FFC000;background:#000000">TLP:AMBER</strong>'
    assert label in before
    assert label in after
    assert "TLP" not in main


def test_the_marking_stands_there_even_where_the_bands_do_not_show_it() -> None:
    label = MarkingLabel("TLP:RED", "#FF2B2B", "#000000")
    counted = Band((), (label, Text(" page "), PageNumber()))
    document = replace(builders.document(paragraph("x")), header=Band(), footer=counted)
    before, _, after = re.split("</?main>", HtmlWriter().write(document).decode())
    assert ">TLP:AMBER</strong>" in before  # what the document says of itself
    assert ">TLP:RED</strong>" in after
    assert " page " not in after


def test_figures_are_inside_the_file() -> None:
    (image,) = page(Figure(Image(samples.png(), "image/png"), 'a "b"', 0.5)).all("img")
    assert image["alt"] == 'a "b"'
    assert image["src"].startswith("data:image/png;base64,")
    with pytest.raises(RenderError, match="svg"):
        page(Figure(Image(b"<svg/>", "image/svg+xml"), "x"))


def test_text_is_never_markup() -> None:
    nasty = '"><script>alert(1)</script><img src=x onerror=y>&lt;'
    document = builders.document(
        Paragraph((Link('https://news.example/"><script>', words(nasty)),), language=nasty),
        paragraph(nasty, nasty),
        Figure(Image(samples.png(), "image/png"), nasty),
        title=nasty,
        language=nasty,
    )
    whole = Page(HtmlWriter().write(document))
    assert not whole.all("script")
    assert not [one for _, one in whole.tags if "onerror" in one]
    assert whole.all("img")[0]["alt"] == nasty


def test_a_style_sheet_cannot_leave_its_style() -> None:
    document = builders.document(paragraph("x"))
    style = replace(document.style, body_family='x"}</style><script>alert(1)</script>')
    whole = Page(HtmlWriter().write(replace(document, style=style)))
    assert not whole.all("script")
