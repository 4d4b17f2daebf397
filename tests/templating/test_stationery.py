"""Headers and footers of a house's Word file, and logos: what a document has of them."""

import io
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from docx.oxml.ns import nsdecls
from PIL import Image

from briefgen.model.document import Document, Figure, PageCount, PageNumber
from briefgen.model.errors import TemplateError
from briefgen.model.stationery import (
    Counter,
    Emblem,
    Furniture,
    Grid,
    Line,
    Piece,
    Stationery,
    Tab,
    TextBox,
    Words,
    lines,
)
from briefgen.model.style import Logo, LogoPlace, Points
from briefgen.model.template import Template, TemplatePicture
from briefgen.templating import stylesheet
from briefgen.templating.check import notices
from briefgen.templating.render import render
from tests import hostile_reference, references
from tests.templating import kit


@cache
def laid_out(kind: str) -> Document:
    content = {
        "ministry": references.ministry,
        "office": references.office,
        "plain": references.plain,
        "hostile": hostile_reference.hostile,
    }[kind]()
    return render(kit.evidenced(), replace(kit.stock(), reference=content), kit.SCALES)


def paper(kind: str) -> Stationery:
    found = laid_out(kind).stationery
    assert found is not None
    return found


def said(furniture: tuple[Furniture, ...]) -> str:
    """The words of headers and footers, with "|" for tabs and "#" for numbers of pages."""
    marks: dict[type[Piece], str] = {Tab: "|", Counter: "#", Emblem: "*"}
    return "\n".join(
        "".join(
            one.text if isinstance(one, Words) else marks.get(type(one), "/") for one in line.pieces
        )
        for line in lines(furniture)
    )


def test_first_even_and_usual_pages_have_their_own_header():
    found = paper("ministry")
    assert found.first is not None
    assert found.even is not None
    assert (
        said(found.first.header) == "*  MINISTRY OF PORTS|1 Quay Street, Arn\n|Tel. +00 1 234 567"
    )
    assert said(found.usual.header) == "Ministry of Ports"
    assert said(found.even.header) == "Ministry of Ports, even"
    assert (
        said(found.usual.footer)
        == said(found.first.footer)
        == "1 Quay Street · Arn · ports.example"
    )
    assert [found.of(index) for index in range(3)] == [found.first, found.even, found.usual]
    assert (found.header_distance, found.footer_distance) == pytest.approx((34, 28.3), abs=0.1)


def test_words_keep_their_look_and_have_a_font_that_stands_in():
    first = paper("ministry").first
    assert first is not None
    name = next(
        one for line in lines(first.header) for one in line.pieces if isinstance(one, Words)
    )
    assert (name.look.bold, name.look.size, name.look.family) == (True, 15, references.TEXT)
    assert name.look.font == "body"
    line = first.header[0]
    assert isinstance(line, Line)
    assert [(round(one.at), one.align) for one in line.tabs] == [(454, "end")]


def test_pictures_are_made_anew_in_their_size():
    first = paper("hostile").first
    assert first is not None
    emblem = next(
        one for line in lines(first.header) for one in line.pieces if isinstance(one, Emblem)
    )
    assert (emblem.width, emblem.height) == pytest.approx((51, 51), abs=0.1)
    assert emblem.media_type == "image/png"
    assert hostile_reference.canary("exif").encode() not in emblem.image
    with Image.open(io.BytesIO(emblem.image)) as image:
        assert image.size == (240, 240)


def test_of_a_hostile_header_the_harmless_words_stay():
    header = said(paper("hostile").usual.header)
    assert header == "Ministry of Ports\nour site kept"


def test_tables_and_floating_pictures_are_taken():
    header = paper("office").usual.header
    grid = next(one for one in header if isinstance(one, Grid))
    assert [said(box.lines) for box in grid.rows[0]] == [
        "Political section",
        "12 Harbour Road/Arn 1001",
    ]
    assert grid.indent == pytest.approx(-5.4)
    emblem = next(one for line in lines(header) for one in line.pieces if isinstance(one, Emblem))
    assert emblem.spot is not None
    assert (emblem.spot.left, emblem.spot.top) == pytest.approx((70.9, 0), abs=0.1)
    assert emblem.spot.anchored
    assert emblem.spot.solid


def test_text_boxes_that_float_are_taken():
    header = paper("office").usual.header
    box = next(one for line in lines(header) for one in line.pieces if isinstance(one, TextBox))
    assert said(box.lines) == "In a box\nTwo lines"
    assert (box.spot.left, box.spot.top, box.width) == pytest.approx((368.5, 28.3, 155.9), abs=0.1)


def test_a_footer_that_counts_pages_is_not_told_to_do_so_again():
    assert said(paper("office").usual.footer) == "Page # of #|arn.example"
    footer = (*laid_out("office").footer.start, *laid_out("office").footer.end)
    assert not [one for one in footer if isinstance(one, PageNumber | PageCount)]
    assert [one for one in laid_out("ministry").footer.start if isinstance(one, PageNumber)]


def test_a_file_without_header_and_footer_has_no_stationery():
    assert laid_out("plain").stationery is None


BOMB = f"<w:hdr {nsdecls('w')}>" + "<w:p><w:r><w:t>word</w:t></w:r></w:p>" * 5000 + "</w:hdr>"


def test_headers_are_bounded():
    content = references.mended(
        references.ministry(), {"word/header2.xml": lambda _: BOMB.encode()}
    )
    found = render(kit.evidenced(), replace(kit.stock(), reference=content), kit.SCALES).stationery
    assert found is not None
    assert max(len(lines(one.header)) for one in found.papers) <= 60


# ---------------------------------------------------------------- logos


def with_logo(**settings: object) -> Template:
    style = replace(kit.stock().style, logo=Logo("logo.png", Points(34), **settings))  # pyright: ignore[reportArgumentType]
    picture = TemplatePicture("logo.png", references.emblem(300, 150))
    return replace(kit.stock(), style=style, pictures=(picture,))


def test_a_logo_heads_every_page():
    document = render(kit.evidenced(), with_logo(alternative="Ministry of Ports"), kit.SCALES)
    assert document.stationery is not None
    (line,) = document.stationery.usual.header
    assert isinstance(line, Line)
    (emblem,) = line.pieces
    assert isinstance(emblem, Emblem)
    assert (emblem.width, emblem.height, emblem.alternative) == (68, 34, "Ministry of Ports")
    assert document.blocks == render(kit.evidenced(), kit.stock(), kit.SCALES).blocks


def test_a_logo_stands_above_the_title():
    document = render(kit.evidenced(), with_logo(place=LogoPlace.TITLE), kit.SCALES)
    figure = document.blocks[0]
    page = document.style.page
    assert isinstance(figure, Figure)
    assert figure.width == pytest.approx(68 / (page.width - page.start - page.end))
    assert document.stationery is None


def test_a_header_in_word_counts_more_than_a_logo():
    template = replace(with_logo(), reference=references.ministry())
    assert render(kit.evidenced(), template, kit.SCALES).stationery == paper("ministry")


def test_a_logo_that_is_not_there_is_named():
    with pytest.raises(TemplateError, match=r"style\.toml: There is no picture “logo\.png”"):
        render(kit.evidenced(), replace(with_logo(), pictures=()), kit.SCALES)


def test_the_style_sheet_names_the_logo():
    body = "[roles.body]\nsize = 10\n"
    wanted = 'logo = "logo.png"\nlogo_height = 20\nlogo_place = "title"\nlogo_text = "Ministry"\n'
    logo = stylesheet.read(wanted + body).logo
    assert logo == Logo("logo.png", Points(20 * 72 / 25.4), LogoPlace.TITLE, "Ministry")
    assert stylesheet.read(body).logo is None
    with pytest.raises(TemplateError, match="logo_place"):
        stylesheet.read('logo_place = "footer"\n' + body)


# ---------------------------------------------------------------- what is left out


def contents(tmp_path: Path, reference: bytes) -> dict[str, bytes]:
    at = kit.folder(tmp_path / "own")
    return {one.name: one.read_bytes() for one in at.iterdir()} | {"reference.docx": reference}


def test_what_is_left_out_is_said(tmp_path: Path):
    files = contents(tmp_path, hostile_reference.hostile()) | {"reference.docm": b"x"}
    found = "\n".join(notices(files, "own"))
    for what in (
        "macros", "comments", "embedded objects", "custom XML", "attached to", "mail merge", "subdocuments",
        "Other files", "The field DATE", "The field INCLUDETEXT", "no picture", "VML",
        "A PDF can't have the font “Gill Sans MT”; Noto Sans stands in", "reference.docm: This file is not used.",
    ):  # fmt: skip
        assert what in found, what
    assert "CANARY" not in found


def test_nothing_is_said_where_nothing_is_left_out(tmp_path: Path):
    at = kit.folder(tmp_path / "plain")
    assert notices({one.name: one.read_bytes() for one in at.iterdir()}, "plain") == ()
