"""reference.docx: what a brief takes from a house's Word file, and that it takes nothing else."""

from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from briefgen.model.document import Document, Heading
from briefgen.model.errors import TemplateError
from briefgen.model.style import StyleSheet
from briefgen.model.template import Template
from briefgen.model.tree import walk
from briefgen.templating import catalog
from briefgen.templating.house import contrast
from briefgen.templating.render import render
from tests import hostile_reference, references
from tests.references import HEADS, RED, TEXT
from tests.templating import kit

MM = 72 / 25.4


def dressed(reference: bytes) -> Template:
    return replace(kit.stock(), reference=reference)


@cache
def ministry() -> Document:
    return render(kit.evidenced(), dressed(references.ministry()), kit.SCALES)


def sheet() -> StyleSheet:
    return ministry().style


def test_the_file_belongs_to_the_template(tmp_path: Path):
    at = kit.folder(tmp_path / "own")
    letter = references.ministry()  # made once: its zip says when
    (at / "reference.docx").write_bytes(letter)
    assert catalog.read(at).reference == letter
    assert kit.stock().reference == b""


def test_text_has_the_fonts_of_the_theme_and_the_shipped_ones_stand_in():
    body, heading = sheet().role("body"), sheet().role("h1")
    assert (body.family, heading.family) == (TEXT, HEADS)
    assert (sheet().body_family, sheet().heading_family) == ("Noto Serif", "Noto Sans")
    assert (body.font, heading.font) == ("body", "heading")


def test_word_styles_count_for_the_roles_that_they_stand_for():
    body, title, first = sheet().role("body"), sheet().role("title"), sheet().role("h1")
    assert (body.size, body.after, body.times) == (11, 7, 1.15)
    assert (title.size, title.capitals, title.rule, title.colour) == (
        22,
        "all",
        f"#{RED}",
        f"#{RED}",
    )
    assert (first.size, first.bold, first.before, first.keep_with_next) == (15, True, 15, True)
    assert sheet().role("h4").italic


def test_a_style_of_the_name_of_a_role_is_that_role():
    judgement = sheet().role("judgement")
    assert (judgement.bar, judgement.background, judgement.size) == (f"#{RED}", "", 11)


def test_roles_without_a_word_style_move_over_to_the_house():
    old, new = kit.stock().style.role("chip"), sheet().role("chip")
    assert new.size == pytest.approx(old.size * 11 / 10.5, abs=0.01)
    assert (new.family, new.colour) == (HEADS, f"#{RED}")
    assert new.background not in {"", old.background}
    assert sheet().link_colour == f"#{RED}"


def test_the_page_is_that_of_the_first_section():
    page = sheet().page
    assert (page.width, page.height) == pytest.approx((210 * MM, 297 * MM), abs=0.1)
    assert (page.start, page.end, page.top) == pytest.approx((30 * MM, 20 * MM, 28 * MM), abs=0.1)


def test_tables_look_like_the_one_in_the_file():
    table, head = sheet().table, sheet().role("table-head")
    assert (table.head_background, table.rule, table.band) == (f"#{RED}", "#D9C3C3", "#F7EFEF")
    assert (head.colour, head.bold) == ("#FFFFFF", True)
    assert (table.padding, table.lattice) == (5, False)


def test_headings_are_numbered_as_in_the_file():
    assert sheet().numbering == ("1.", "1.1", "1.1.1", "")
    numbers = [one.number for one in walk(ministry().blocks) if isinstance(one, Heading)]
    assert numbers[:3] == ["1.", "2.", "3."]


def test_items_of_a_list_stand_as_close_as_in_word():
    document = render(kit.evidenced(), dressed(references.plain()), kit.SCALES)
    assert (document.style.role("list").after, document.style.role("body").after) == (2, 6)


def test_words_own_look_is_a_house_style_too():
    document = render(kit.evidenced(), dressed(references.plain()), kit.SCALES)
    assert document.style.role("h1").colour == "#365F91"
    assert document.style.numbering == ()
    assert document.style.role("body").family == "Cambria"


def test_words_in_a_dark_head_can_be_read():
    body = (
        "<table><thead><tr><th><p class='legend'>A</p></th></tr></thead>"
        "<tbody><tr><th>B</th></tr></tbody></table>"
    ).replace("'", '"')
    own = replace(kit.template(body), reference=references.ministry())
    document = render(kit.evidenced(), own, kit.SCALES)
    assert document.style.role("legend-in-head").colour == "#FFFFFF"
    assert document.style.role("row-head").colour == document.style.role("table").colour


def test_a_tint_takes_the_hue_of_the_house_and_stays_as_light():
    assert contrast.tinted("#EDF2F7", "#8B1A1A") == "#F7EFEF"  # pyright: ignore[reportArgumentType]
    for kept in ("#F2F2F2", "#1F4E79"):
        assert contrast.tinted(kept, "#8B1A1A") == kept  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"PK\x03\x04 and nothing", "is damaged"),
        (b"%PDF-1.7", "is damaged"),
        (references.mended(references.plain(), {"word/document.xml": lambda _: b"<x"}), "is damaged"),
        (references.mended(references.plain(), {"word/document.xml": lambda _: b"<x/>"}), "has no page"),
        (
            references.mended(
                references.plain(), {"word/styles.xml": lambda part: b'<!DOCTYPE x [<!ENTITY a "b">]>' + part[55:]}
            ),
            "is damaged|definitions",
        ),
        (references.mended(references.plain(), {}, {"big.xml": bytes(70_000_000)}), "unpacks to more"),
    ],
)  # fmt: skip
def test_what_is_no_word_file_is_refused(content: bytes, message: str):
    with pytest.raises(TemplateError, match=message):
        render(kit.evidenced(), dressed(content), kit.SCALES)


def test_a_hostile_file_gives_the_same_styles_as_a_clean_one():
    document = render(kit.evidenced(), dressed(hostile_reference.hostile()), kit.SCALES)
    assert document.style == sheet()
    assert not [
        one for one in hostile_reference.CANARIES if hostile_reference.canary(one) in repr(document)
    ]
