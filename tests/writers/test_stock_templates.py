"""The stock templates on paper: each sample in every format, and what each format of a brief promises."""

from dataclasses import replace
from pathlib import Path

import pdfua
import pypdfium2
import pytest
from openxml_audit import OpenXmlValidator

from briefgen.model.document import Document, Heading
from briefgen.resources import templates_path
from briefgen.templating import stylesheet
from briefgen.templating.catalog import Catalog
from briefgen.templating.render import render
from briefgen.templating.sample import read
from briefgen.writers.registry import WRITERS, writer
from tests.templating.kit import SCALES

CATALOG = Catalog((templates_path(),))
FORMATS = (
    "chronology",
    "country-note",
    "daily-brief",
    "executive-one-pager",
    "humanitarian-sitrep",
    "intsum",
    "press-review",
    "situation-brief",
)


def document(template_id: str) -> Document:
    """The template's sample, laid out."""
    return render(read(templates_path() / template_id), CATALOG.template(template_id), SCALES)


def test_every_format_that_analysts_are_asked_for_is_shipped() -> None:
    assert tuple(sorted(CATALOG.ids())) == FORMATS


@pytest.mark.parametrize("template_id", FORMATS)
def test_a_sample_is_written_in_every_format(template_id: str) -> None:
    made = document(template_id)
    assert [one for one in made.blocks if isinstance(one, Heading)]
    for one in WRITERS:
        assert one.write(made) == one.write(document(template_id)), one.id


@pytest.mark.parametrize("template_id", FORMATS)
def test_a_sample_has_sources_in_another_script_and_without_a_date(template_id: str) -> None:
    sample = read(templates_path() / template_id)
    assert len(sample.articles) >= 3
    assert any(one.date_published is None for one in sample.articles)
    assert any(not one.headline.isascii() and one.language != "en" for one in sample.articles)


@pytest.mark.parametrize("template_id", FORMATS)
def test_a_sample_breaks_no_rule_of_accessibility_that_a_machine_can_check(
    template_id: str, tmp_path: Path
) -> None:
    target = tmp_path / "sample.pdf"
    target.write_bytes(writer("pdf").write(document(template_id)))
    report = pdfua.validate(str(target))
    assert [(one.rule_id, one.message) for one in report.findings] == []


@pytest.mark.parametrize("template_id", FORMATS)
def test_a_sample_is_valid_against_the_rules_of_open_xml(template_id: str, tmp_path: Path) -> None:
    target = tmp_path / "sample.docx"
    target.write_bytes(writer("docx").write(document(template_id)))
    assert [one.description for one in OpenXmlValidator().validate(str(target)).errors] == []


@pytest.mark.parametrize("size", ["A4", "Letter"])
def test_the_one_pager_is_on_one_page(size: str) -> None:
    made = document("executive-one-pager")
    sheet = (templates_path() / "executive-one-pager" / "style.toml").read_text(encoding="utf-8")
    style = stylesheet.read(sheet.replace('size = "A4"', f'size = "{size}"'))
    with pypdfium2.PdfDocument(writer("pdf").write(replace(made, style=style))) as pdf:
        assert len(pdf) == 1
        assert round(pdf[0].get_width()) == {"A4": 595, "Letter": 612}[size]
