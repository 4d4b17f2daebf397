"""Every code point of Unicode through every writer, surrogates and noncharacters too. Run with `-m campaign`."""

import sys
from collections import Counter
from collections.abc import Iterator

import pytest

from briefgen.model.document import Document, Paragraph, Text
from briefgen.writers.pdf.shape import is_ignorable
from briefgen.writers.port import Writer
from briefgen.writers.registry import WRITERS, writer
from tests import builders
from tests.writers import lines, reading
from tests.writers.pdf_lines import of_pdf

pytestmark = pytest.mark.campaign

EACH = pytest.mark.parametrize("one", [w for w in WRITERS if w.id != "pdf"], ids=lambda w: w.id)
_A_PARAGRAPH, _A_DOCUMENT = 64, 4096


def documents() -> Iterator[tuple[Document, list[str]]]:
    """Documents that hold all code points, each between two letters, and the texts of their paragraphs."""
    for first in range(0, sys.maxunicode + 1, _A_DOCUMENT):
        starts = range(first, first + _A_DOCUMENT, _A_PARAGRAPH)
        texts = [
            "".join(f"x{chr(point)}y " for point in range(start, start + _A_PARAGRAPH))
            for start in starts
        ]
        yield builders.document(*(Paragraph((Text(text),)) for text in texts)), texts


@EACH
def test_every_character_comes_out_as_it_went_in(one: Writer) -> None:
    for document, texts in documents():
        assert reading.read(one.id, one.write(document)) == reading.words(document), texts[0][1]


def test_every_character_can_be_read_back_from_a_pdf() -> None:
    # What is drawn from right to left is held in that order: so characters are counted.
    for document, texts in documents():
        found = [text for _, text in of_pdf(writer("pdf").write(document))]
        for text, got in zip(texts, found, strict=True):
            went_in, came_out = Counter(lines.squeezed(text)), Counter(got)
            assert not [one for one in went_in - came_out if not is_ignorable(one)], text[1]
            assert not came_out - went_in, text[1]
