"""What other programs make of the files. Needs LibreOffice; run with `-m office`."""

import io
import subprocess
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from briefgen.model.document import Band
from briefgen.writers.docx import DocxWriter
from tests.writers import golden_pages, reading, samples

pytestmark = pytest.mark.office


def converted(content: bytes, to: str, folder: Path) -> bytes:
    """A DOCX file as LibreOffice converts it."""
    source = folder / "brief.docx"
    source.write_bytes(content)
    home = f"-env:UserInstallation={(folder / 'home').as_uri()}"
    subprocess.run(
        ["soffice", home, "--headless", "--convert-to", to, "--outdir", folder, source],
        capture_output=True,
        check=True,
        timeout=120,
    )
    made = source.with_suffix(f".{to}")
    return made.read_bytes()


def test_libreoffice_lays_out_every_word_in_order(tmp_path: Path) -> None:
    # Only what a page shows in the order of its characters: no right-to-left text, no page numbers.
    document = samples.facts(40)
    document = replace(document, header=Band(), footer=Band(), blocks=document.blocks[2:])
    pdf = converted(DocxWriter().write(document), "pdf", tmp_path)
    assert reading.squeezed(reading.pdf_words(pdf)) == reading.squeezed(reading.words(document))


def test_libreoffice_keeps_what_is_native(tmp_path: Path) -> None:
    odt = converted(DocxWriter().write(samples.everything()), "odt", tmp_path)
    xml = zipfile.ZipFile(io.BytesIO(odt)).read("content.xml").decode()
    assert xml.count("<text:h ") == 3
    assert xml.count('text:bookmark-start text:name="ref_') == 2
    assert "<text:table-of-content " in xml
    assert "<table:table-header-rows>" in xml
    assert "<svg:desc>A grey &lt;field&gt;</svg:desc>" in xml
    assert xml.count("<text:list ") == 3


def test_libreoffice_opens_and_saves_every_sample_without_losing_a_word(tmp_path: Path) -> None:
    documents = {one: golden_pages.document(one) for one in golden_pages.names()}
    made: list[Path] = []
    for name, document in documents.items():
        made.append(tmp_path / f"{name}.docx")
        made[-1].write_bytes(DocxWriter().write(document))
    home = f"-env:UserInstallation={(tmp_path / 'home').as_uri()}"
    command = ["soffice", home, "--headless", "--convert-to", "docx", "--outdir", tmp_path / "back"]
    subprocess.run([*command, *made], capture_output=True, check=True, timeout=300)
    for name, document in documents.items():
        saved = (tmp_path / "back" / f"{name}.docx").read_bytes()
        assert reading.docx_words(saved) == reading.words(document), name
