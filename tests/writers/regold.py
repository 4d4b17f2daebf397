"""Writes the golden parts and pages anew: `python -m tests.writers.regold`, after a person has looked at the pages."""

from pathlib import Path

from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]

from briefgen.model.style import ReferenceStyle
from briefgen.writers.docx import DocxWriter
from tests.writers import golden_pages, samples
from tests.writers.docx_notes import with_notes
from tests.writers.reading import raw_part

GOLDEN = Path(__file__).parent / "golden"
PARTS = ("document", "styles", "numbering", "header1", "footer1")
NOTED = ("document", "footnotes", "settings", "styles")
"""Parts of the same document with footnotes; their files are in a folder of their own."""


def pretty(content: bytes) -> str:
    """XML with an element a line, so that a difference can be read."""
    tree = etree.fromstring(content)
    etree.indent(tree)
    return etree.tostring(tree, encoding="unicode") + "\n"


def current() -> dict[str, str]:
    """The parts of the sample document as they are written now, by file name."""
    made = DocxWriter().write(samples.everything())
    noted = with_notes(samples.everything(), ReferenceStyle.FOOTNOTES)
    return {f"{name}.xml": pretty(raw_part(made, f"word/{name}.xml")) for name in PARTS} | {
        f"footnotes/{name}.xml": pretty(raw_part(noted, f"word/{name}.xml")) for name in NOTED
    }


if __name__ == "__main__":
    (GOLDEN / "footnotes").mkdir(parents=True, exist_ok=True)
    for name, xml in current().items():
        (GOLDEN / name).write_text(xml, encoding="utf-8")
    for name in golden_pages.names():
        golden_pages.renew(name)
