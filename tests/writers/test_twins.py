"""One brief through its own template: the same words, headings and references in every format."""

import re
from dataclasses import replace
from datetime import date

import pytest

from briefgen.model.brief import Confidence, FactKind
from briefgen.model.document import Band, Document, Heading
from briefgen.model.scales import Marking, Scales, Term, Yardstick
from briefgen.resources import templates_path
from briefgen.templating.catalog import Catalog
from briefgen.templating.render import render
from briefgen.writers.registry import writer
from tests import builders
from tests.writers import reading

SCALES = Scales(
    (Marking("TLP:AMBER", "#FFC000", "#000000", "the organization and its clients"),),
    (Yardstick("icd203", "ICD 203", (Term("unlikely", 20, 45), Term("likely", 55, 80))),),
    (),
    (),
)
CATALOG = Catalog((templates_path(),))


def brief(template_id: str) -> Document:
    """A brief with facts of every kind, through a stock template."""
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
    document = render(
        builders.dossier(whole, (first, second, third), (ferry, denial)),
        CATALOG.template(template_id),
        SCALES,
    )
    return replace(document, header=Band(), footer=Band())


@pytest.mark.parametrize("template_id", CATALOG.ids())
def test_every_format_has_the_same_words_in_the_same_order(template_id: str) -> None:
    document = brief(template_id)
    expected = reading.words(document)
    assert len(expected) > 80
    for id in ("docx", "html", "md", "eml"):
        assert reading.read(id, writer(id).write(document)) == expected, id
    pdf = reading.read("pdf", writer("pdf").write(document))
    assert reading.squeezed(pdf) == reading.squeezed(expected)


@pytest.mark.parametrize("template_id", CATALOG.ids())
def test_every_format_has_the_same_headings(template_id: str) -> None:
    document = brief(template_id)
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


def _style(paragraph: object) -> str:
    style = paragraph.find(f".//{reading.W}pStyle")  # type: ignore[attr-defined]
    return "" if style is None else str(style.get(f"{reading.W}val"))


def _elements(page: str) -> list[str]:
    """What stands in the headings below the title."""
    return [found[2] for found in re.finditer(r"<h([2-5])[^>]*>(.*?)</h\1>", page)]


@pytest.mark.parametrize("template_id", CATALOG.ids())
def test_every_format_refers_to_the_same_sources(template_id: str) -> None:
    document = brief(template_id)
    labels = [word for word in reading.words(document) if re.search(r"\[\d+\]", word)]
    for id in ("docx", "html", "md", "eml"):
        read = reading.read(id, writer(id).write(document))
        assert [word for word in read if re.search(r"\[\d+\]", word)] == labels
