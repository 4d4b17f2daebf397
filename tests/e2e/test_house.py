"""A house's Word file from the folder to the finished brief, through the command line and the child process."""

import io
import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests import hostile_reference, references
from tests.writers.pdf_reading import pages


def briefgen(home: Path, *arguments: str, code: int = 0) -> str:
    """What a run of the program prints."""
    command = [
        sys.executable,
        "-m",
        "briefgen",
        "--workspace",
        str(home / "w.briefgen"),
        *arguments,
    ]
    environment = {**os.environ, "HOME": str(home), "XDG_DATA_HOME": str(home / "data")}
    ran = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=120)
    assert ran.returncode == code, ran.stderr
    return ran.stdout


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A user's folder with a template of the house, packed and taken in as a stranger's, and a brief in it."""
    home = tmp_path_factory.mktemp("home")
    made = briefgen(home, "templates", "new", "port-watch", "--from", "situation-brief").strip()
    (Path(made) / "reference.docx").write_bytes(hostile_reference.hostile())
    assert "Note: reference.docx: Its macros are left out." in briefgen(
        home, "templates", "check", made
    )
    briefgen(home, "templates", "pack", made, "-o", str(home / "sent.zip"))
    briefgen(home, "templates", "install", str(home / "sent.zip"), "--replace")
    new = ("new", "--template", "port-watch", "--title", "Strait of Arn", "--marking", "TLP:GREEN")
    brief = json.loads(briefgen(home, "--json", *new))
    (home / "id").write_text(brief["id"])
    return home


@pytest.mark.parametrize("format_id", ["docx", "pdf", "html", "md", "eml"])
def test_a_brief_looks_like_the_house_and_holds_nothing_else_of_its_file(
    home: Path, format_id: str
):
    file = home / f"brief.{format_id}"
    brief = (home / "id").read_text()
    briefgen(home, "export", brief, "--to", format_id, "-o", str(file))
    content = file.read_bytes()
    found = [content]
    if format_id == "docx":
        archive = zipfile.ZipFile(io.BytesIO(content))
        found += [name.encode() + archive.read(name) for name in archive.namelist()]
        assert references.TEXT.encode() in archive.read("word/styles.xml")
    if format_id == "pdf":
        found.append("".join(pages(content)).encode())
        assert b"MINISTRY OF PORTS" in found[-1]
    assert b"CANARY" not in b"".join(found)


def test_a_file_that_is_none_is_a_fault_of_the_template(home: Path):
    made = Path(briefgen(home, "templates", "new", "faulty", "--from", "daily-brief").strip())
    (made / "reference.docx").write_bytes(b"no Word file")
    found = json.loads(briefgen(home, "--json", "templates", "check", str(made), code=3))
    assert len(found) == 1
    assert "reference.docx" in found[0]
