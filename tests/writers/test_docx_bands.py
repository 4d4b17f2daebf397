"""Header, footer, languages and directions of a DOCX file."""

from dataclasses import replace

from briefgen.model.document import Band, Paragraph, Styled, Table, Text
from briefgen.model.style import Colour, Points, TextStyle
from briefgen.writers.docx import DocxWriter
from tests import builders
from tests.writers import samples
from tests.writers.docx_reading import body, written
from tests.writers.reading import W, part
from tests.writers.samples import paragraph, row, words

# ---------------------------------------------------------------- header and footer


def test_the_bands_show_the_marking_in_its_colours_and_count_pages() -> None:
    content = written(paragraph("x"))
    footer = part(content, "word/footer1.xml")
    instructions = [(one.text or "").strip() for one in footer.iter(f"{W}instrText")]
    assert instructions == ["PAGE", "NUMPAGES"]
    for name in ("word/header1.xml", "word/footer1.xml"):
        run = list(part(content, name).iter(f"{W}r"))[-1]
        size = run.find(f".//{W}sz")
        fill = run.find(f".//{W}shd")
        assert size is not None
        assert fill is not None
        assert int(size.get(f"{W}val", "")) >= 24
        assert fill.get(f"{W}fill") == "000000"
        assert "".join(t.text or "" for t in run.iter(f"{W}t")).strip() == "TLP:AMBER"


def test_a_long_header_ends_before_the_marking() -> None:
    made = builders.document(paragraph("x"))
    for title in ("A very long title " * 20, "Verwaltungs" * 30, "交通部宣布" * 40):
        long = replace(made, header=Band((Text("Desk · "), Text(title)), made.header.end))
        header = part(DocxWriter().write(long), "word/header1.xml")
        words = "".join(one.text or "" for one in header.iter(f"{W}t"))
        start, _, label = words.partition("…")
        assert start.startswith(f"Desk · {title[:3]}")
        assert len(start) < 90
        assert label.strip() == "TLP:AMBER"


# ---------------------------------------------------------------- languages and directions


def runs_of(content: bytes) -> list[tuple[str, bool, str]]:
    """Each run's text, whether it runs from right to left, and its complex-script font."""
    found: list[tuple[str, bool, str]] = []
    for run in body(content).iter(f"{W}r"):
        text = "".join(t.text or "" for t in run.iter(f"{W}t"))
        fonts = run.find(f".//{W}rFonts")
        font = "" if fonts is None else fonts.get(f"{W}cs", "")
        found.append((text, run.find(f".//{W}rtl") is not None, font))
    return found


def test_an_arabic_paragraph_and_its_runs_go_from_right_to_left() -> None:
    content = written(paragraph("قال 45,300 شخص iPhone 15 في"))
    assert body(content).find(f".//{W}bidi") is not None
    assert runs_of(content) == [
        ("قال 45,300 شخص ", True, "Noto Naskh Arabic"),
        ("iPhone 15", False, ""),
        (" في", True, "Noto Naskh Arabic"),
    ]


def test_a_hebrew_word_in_a_latin_paragraph_is_a_run_of_its_own() -> None:
    content = written(paragraph("He said שלום today"))
    assert body(content).find(f".//{W}p//{W}bidi") is None
    assert [(text, rtl) for text, rtl, _ in runs_of(content)] == [
        ("He said ", False),
        ("שלום", True),
        (" today", False),
    ]


def test_languages_are_named_where_they_differ() -> None:
    french = Paragraph((Text("oui "), Styled(words("ja"), language="de")), language="fr")
    content = written(french, language="en-GB")
    tags = [one.get(f"{W}val") for one in body(content).iter(f"{W}lang")]
    assert tags == ["fr", "de"]
    default = part(content, "word/styles.xml").find(f".//{W}docDefaults//{W}lang")
    assert default is not None
    assert default.get(f"{W}val") == "en-GB"


def test_a_table_of_an_arabic_brief_starts_at_the_right() -> None:
    content = written(Table((0.5, 0.5), (), (row("a", "b"),)), language="ar")
    assert body(content).find(f".//{W}bidiVisual") is not None


def test_the_bar_of_a_right_to_left_paragraph_is_at_its_right() -> None:
    look = TextStyle(Points(10), Points(14), bar=Colour("#0B5394"))
    document = builders.document(paragraph("سلام", "judged"), paragraph("peace", "judged"))
    style = replace(document.style, roles=(*document.style.roles, ("judged", look)))
    arabic, english = body(DocxWriter().write(replace(document, style=style))).iter(f"{W}pPr")
    left, right = (arabic.find(f".//{W}{side}") for side in ("left", "right"))
    assert left is not None
    assert right is not None
    assert (left.get(f"{W}val"), right.get(f"{W}color")) == ("nil", "0B5394")
    assert english.find(f"{W}pBdr") is None


def test_references_keep_the_documents_direction() -> None:
    content = written(samples.sources("صحيفة الميناء. Retrieved 2 March 2026."))
    assert body(content).find(f".//{W}p//{W}bidi") is None


def test_spaces_at_the_edges_of_runs_are_kept() -> None:
    content = written(Paragraph((Text("a "), Styled(words(" b  c"), "note"))))
    texts = list(body(content).iter(f"{W}t"))
    space = "{http://www.w3.org/XML/1998/namespace}space"
    assert [one.get(space) for one in texts] == ["preserve", "preserve"]
