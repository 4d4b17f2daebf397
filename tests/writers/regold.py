"""Writes the golden parts anew: `python -m tests.writers.regold`, after a person has looked at the pages."""

from pathlib import Path
from xml.dom import minidom

from briefgen.writers.docx import DocxWriter
from tests.writers import samples
from tests.writers.reading import raw_part

GOLDEN = Path(__file__).parent / "golden"
PARTS = ("document", "styles", "numbering", "header1", "footer1")


def pretty(content: bytes) -> str:
    """XML with an element a line, so that a difference can be read."""
    return minidom.parseString(content).toprettyxml(indent="  ")


def current() -> dict[str, str]:
    """The parts of the sample document as they are written now, by file name."""
    made = DocxWriter().write(samples.everything())
    return {f"{name}.xml": pretty(raw_part(made, f"word/{name}.xml")) for name in PARTS}


if __name__ == "__main__":
    GOLDEN.mkdir(exist_ok=True)
    for name, xml in current().items():
        (GOLDEN / name).write_text(xml, encoding="utf-8")
