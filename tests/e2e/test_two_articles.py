"""From two messy articles to a brief in every format, on the command line alone."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from briefgen.resources import assets_path
from tests.cli.conftest import CommandLine
from tests.writers import pdf_reading, reading

SAMPLES = assets_path() / "samples"
TITLE = "The lower Arvel"


@pytest.fixture
def run(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> CommandLine:
    return CommandLine(tmp_path / "daily.briefgen", capsysbinary)


@pytest.fixture
def brief(run: CommandLine) -> str:
    """A brief with eight sentences of two articles, picked as they stand, and a judgement."""
    names = sorted(path for path in SAMPLES.iterdir() if path.name[:2] in {"01", "02"})
    added = run.made("add", *(str(path) for path in names))
    brief = run.made("new", "--template", "situation-brief", "--title", TITLE)["id"]
    for article in added:
        for number, words in enumerate(whole_sentences(article["text"], 4)):
            section = ("background", "developments", "developments", "outlook")[number]
            run.made("pick", brief, section, article["id"], "--quote", words)
    run.made(
        "write", brief, "outlook", "--statement", "Talks will be held.", "--likelihood", "likely"
    )
    return brief


def whole_sentences(text: str, count: int) -> list[str]:
    """The first sentences of long paragraphs that stand once in the text."""
    first = (re.match(r"[A-Z“][^.]{60,200}\.(?= )", paragraph) for paragraph in text.split("\n"))
    found = [match.group() for match in first if match and text.count(match.group()) == 1]
    assert len(found) >= count
    return found[:count]


def exported(run: CommandLine, brief: str, kind: str, folder: Path) -> Path:
    path = folder / f"brief.{kind}"
    run.made("export", brief, "--to", kind, "-o", str(path))
    return path


def test_the_words_are_the_same_in_the_same_order(
    run: CommandLine, brief: str, tmp_path: Path
) -> None:
    files = {
        kind: exported(run, brief, kind, tmp_path).read_bytes() for kind in ("docx", "pdf", "html")
    }
    # Header and footer come last on each page; the header begins with the title.
    pages = (
        page.rpartition(TITLE)[0]
        for page in pdf_reading.pages(reading.without_figures(files["pdf"]))
    )
    words = reading.squeezed(reading.docx_words(files["docx"], figures=False))
    assert reading.squeezed(" ".join(pages).split()) == words
    assert reading.squeezed(reading.html_words(files["html"].decode(), figures=False)) == words


def test_every_fact_carries_its_numbered_reference(
    run: CommandLine, brief: str, tmp_path: Path
) -> None:
    outline = run.made("outline", brief)
    said = " ".join(reading.docx_words(exported(run, brief, "docx", tmp_path).read_bytes()))
    # Marks within a quotation are printed as single ones.
    alike = str.maketrans('“”‘’"', "'''''")
    for section in outline["sections"]:
        for fact in section["facts"]:
            words = " ".join(fact["statement"].replace("\\", "").split())
            after = said.translate(alike).partition(words.translate(alike))[2]
            assert re.match(r"'?\[\d\]", after) or fact["kind"] == "judgement", words
    assert "[1]" in said
    assert "undated" in said
    assert "likely" in said


def test_every_quotation_is_proven(run: CommandLine, brief: str) -> None:
    ran = run("--json", "verify", brief)
    assert (ran.code, ran.value["passages"]) == (0, 8)


@pytest.mark.office
def test_pdftotext_and_libreoffice_read_the_same(
    run: CommandLine, brief: str, tmp_path: Path
) -> None:
    docx, pdf = (exported(run, brief, kind, tmp_path) for kind in ("docx", "pdf"))
    shown = subprocess.run(
        ["pdftotext", "-enc", "UTF-8", str(pdf), "-"], check=True, capture_output=True, text=True
    )
    home = f"-env:UserInstallation={(tmp_path / 'office').as_uri()}"
    office = shutil.which("soffice") or "soffice"
    command = [
        office,
        home,
        "--headless",
        "--convert-to",
        "txt:Text",
        "--outdir",
        str(tmp_path),
        str(docx),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    body = (tmp_path / "brief.txt").read_text(encoding="utf-8-sig")
    for sentence in re.findall(r"[^.\n]{40,}\.", body):
        assert "".join(sentence.split()) in "".join(shown.stdout.split())
