"""Takes a DOCX file apart for the tests."""

import io
import zipfile
from xml.etree import ElementTree

import docx

from briefgen.model.document import Block
from briefgen.writers.docx import DocxWriter
from tests import builders
from tests.writers.reading import part

R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
"""The namespace of relationship ids."""


def written(*blocks: Block, language: str = "en") -> bytes:
    """A file of those blocks."""
    return DocxWriter().write(builders.document(*blocks, language=language))


def body(content: bytes) -> ElementTree.Element:
    """The document part."""
    return part(content, "word/document.xml")


def archive(content: bytes) -> zipfile.ZipFile:
    """The file as a ZIP archive."""
    return zipfile.ZipFile(io.BytesIO(content))


def styles_of(content: bytes) -> list[str]:
    """The style of each paragraph of the body, by the name that Word's user sees."""
    document = docx.Document(io.BytesIO(content))
    return [str(one.style.name) for one in document.paragraphs if one.style is not None]


def targets(content: bytes) -> list[str]:
    """Where the body's outside links go."""
    names = part(content, "word/_rels/document.xml.rels")
    return [one.get("Target", "") for one in names if one.get("TargetMode") == "External"]
