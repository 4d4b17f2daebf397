"""Briefs through every stock template: the same words, headings and references in every format."""

import re
import subprocess
import unicodedata
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings

from briefgen.model.brief import Confidence, FactKind
from briefgen.model.document import Band, Document, Figure, Heading, Paragraph
from briefgen.model.dossier import Dossier
from briefgen.model.scales import Marking, Scales, Term, Yardstick
from briefgen.model.style import Points
from briefgen.resources import templates_path
from briefgen.templating.catalog import Catalog
from briefgen.templating.render import render
from briefgen.templating.sample import decoded
from briefgen.writers.registry import writer
from tests import builders
from tests.writers import generated, lines, reading
from tests.writers.pdf_lines import of_pdf

SCALES = Scales(
    (Marking("TLP:AMBER", "#FFC000", "#000000", "the organization and its clients"),),
    (Yardstick("icd203", "ICD 203", (Term("unlikely", 20, 45), Term("likely", 55, 80))),),
    (),
    (),
)
CATALOG = Catalog((templates_path(),))


BRIEFS = [(one, kind) for one in CATALOG.ids() for kind in ("sample", "other")]
every_brief = pytest.mark.parametrize(("template_id", "kind"), BRIEFS)


def brief(template_id: str, kind: str, *, turned: bool = False) -> Document:
    """The template's own sample, or a brief made for another one, without header and footer.

    Right-to-left letters are exchanged for Greek ones where it is `turned`.
    """
    dossier = sample(template_id, turned) if kind == "sample" else other()
    document = render(dossier, CATALOG.template(template_id), SCALES)
    return replace(document, header=Band(), footer=Band())


def sample(template_id: str, turned: bool) -> Dossier:
    """The template's sample; one letter stands for one, so that highlights still fit."""
    text = (templates_path() / template_id / "sample.json").read_text(encoding="utf-8")
    if turned:
        letters = {one for one in text if unicodedata.bidirectional(one) in {"R", "AL"}}
        text = text.translate({ord(one): chr(0x3B1 + ord(one) % 16) for one in letters})
    return decoded(text.encode())


def other() -> Dossier:
    """A situation brief with facts of every kind, and what looks like markup in them."""
    ferry = builders.article()
    denial = builders.article(
        "Officials denied the claim & said <nothing> changed.",
        headline="Ministry denies “closure” *again*",
        publisher="Arn_Gazette",
        published=None,
        uri="https://gazette.example/2026/03/denial?a=1&b=2",
    )
    first = builders.highlight(ferry, "The ferry link reopens on Monday.")
    second = builders.highlight(ferry, "Two ships will sail daily.")
    third = builders.highlight(denial, "Officials denied the claim & said <nothing> changed.")
    judged = builders.fact("The link will *stay open* through March.", kind=FactKind.JUDGEMENT)
    whole = builders.brief(
        background=(
            replace(
                builders.fact("“The ferry link reopens on Monday.”", first),
                event_date=date(2026, 3, 2),
            ),
            replace(
                builders.fact("Two ships sail, **daily**.", second, kind=FactKind.PARAPHRASE),
                credibility=2,
            ),
        ),
        developments=(
            builders.fact("Officials denied the claim & said <nothing> changed.", third, first),
            builders.fact("[Not](https://news.example/x) confirmed: 1. June."),
        ),
        outlook=(
            replace(judged, likelihood="likely"),
            replace(
                builders.fact("The schedule is reliable.", second, kind=FactKind.JUDGEMENT),
                confidence=Confidence.MODERATE,
            ),
        ),
        fields={
            "bottom_line": "The link **reopens**.\n\n- two ships\n- no injuries",
            "timeline": "yes",
        },
    )
    return builders.dossier(whole, (first, second, third), (ferry, denial))


@every_brief
def test_every_format_has_the_same_words_in_the_same_order(template_id: str, kind: str) -> None:
    document = brief(template_id, kind)
    expected = reading.words(document)
    assert len(expected) > 80
    for id in ("docx", "html", "md", "eml"):
        assert reading.read(id, writer(id).write(document)) == expected, id


@every_brief
def test_a_pdf_has_the_same_words_in_the_same_order(template_id: str, kind: str) -> None:
    # What reads a PDF guesses the order of lines in two directions: so it gets the words of those in one.
    document = on_one_page(brief(template_id, kind, turned=True))
    pdf = reading.read("pdf", writer("pdf").write(document))
    assert _bare(pdf) == _bare(reading.words(document, figures=False))


@pytest.mark.parametrize("template_id", CATALOG.ids())
def test_a_pdf_of_a_sample_has_all_its_letters_in_every_script(template_id: str) -> None:
    document = on_one_page(brief(template_id, "sample"))
    pdf = reading.read("pdf", writer("pdf").write(document))
    # pdfium turns quotation marks around in lines that it takes for right-to-left ones.
    letters = [
        _bare(one).replace("”", "“") for one in (pdf, reading.words(document, figures=False))
    ]
    assert sorted(letters[0]) == sorted(letters[1])


def on_one_page(document: Document) -> Document:
    """The document on a page that is long enough, where no head of a table is repeated."""
    page = replace(document.style.page, height=Points(14_000))
    return replace(document, style=replace(document.style, page=page))


def _bare(words: list[str]) -> str:
    """Words run together, without the marks of direction, which aren't drawn, and hyphens at the ends of lines."""
    return re.sub("[\u200e\u200f\x02]", "", reading.squeezed(words))


@every_brief
def test_every_format_has_the_same_headings(template_id: str, kind: str) -> None:
    document = brief(template_id, kind)
    headings = [reading.inline_text(b.content) for b in document.blocks if isinstance(b, Heading)]
    body = reading.part(writer("docx").write(document), "word/document.xml")
    styled = (p for p in body.iter(f"{reading.W}p") if _style(p).startswith("Heading"))
    assert [reading.paragraph_text(p) for p in styled] == headings
    mail = reading.mail_part(writer("eml").write(document), "html")
    for page in (writer("html").write(document).decode(), mail):
        assert [" ".join(reading.html_words(h, fragment=True)) for h in _elements(page)] == headings
    converted = reading.markdown_html(writer("md").write(document).decode())
    assert [
        " ".join(reading.html_words(h, fragment=True)) for h in _elements(converted)
    ] == headings


@every_brief
def test_every_format_has_the_same_lines(template_id: str, kind: str) -> None:
    same_lines(brief(template_id, kind, turned=True))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(document=generated.documents(generated.LATIN))
def test_every_format_of_any_document_has_the_same_lines(document: Document) -> None:
    same_lines(document)


def same_lines(document: Document) -> None:
    """Holds that headings, numbers of items, cells and sources are the same in DOCX, HTML and PDF."""
    expected = lines.of_document(document)
    shift = any(isinstance(one, Paragraph) and one.role == "title" for one in document.blocks)
    assert lines.of_docx(writer("docx").write(document)) == expected
    assert lines.of_html(writer("html").write(document).decode(), shift) == expected
    assert of_pdf(writer("pdf").write(document)) == lines.nested(expected)


@pytest.mark.office
@pytest.mark.parametrize("reader", ["gfm", "commonmark_x-smart", "markdown-smart-implicit_figures"])
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(document=generated.documents(generated.LATIN))
def test_pandoc_reads_the_same_lines_in_markdown(reader: str, document: Document) -> None:
    page = writer("md").write(document).decode().strip().split("\n")[1:-1]
    run = ["pandoc", "-f", reader, "-t", "json"]
    read = subprocess.run(run, input="\n".join(page).encode(), capture_output=True, check=True)
    assert lines.of_pandoc(read.stdout.decode()) == lines.of_document(document)


def _style(paragraph: object) -> str:
    style = paragraph.find(f".//{reading.W}pStyle")  # type: ignore[attr-defined]
    return "" if style is None else str(style.get(f"{reading.W}val"))


def _elements(page: str) -> list[str]:
    """What stands in the headings below the title."""
    return [found[2] for found in re.finditer(r"<h([2-5])[^>]*>(.*?)</h\1>", page)]


@every_brief
def test_figures_say_the_same_to_those_who_do_not_see_them(template_id: str, kind: str) -> None:
    document = brief(template_id, kind)
    said = [one.alternative for one in document.blocks if isinstance(one, Figure)]
    assert reading.alternatives(writer("pdf").write(document)) == said
    docx = reading.part(writer("docx").write(document), "word/document.xml")
    assert [one.get("descr") for one in docx.iter() if one.tag.endswith("}docPr")] == said


@every_brief
def test_every_format_refers_to_the_same_sources(template_id: str, kind: str) -> None:
    document = brief(template_id, kind)
    labels = [word for word in reading.words(document) if re.search(r"\[\d+\]", word)]
    for id in ("docx", "html", "md", "eml"):
        read = reading.read(id, writer(id).write(document))
        assert [word for word in read if re.search(r"\[\d+\]", word)] == labels
