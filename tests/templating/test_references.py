"""What a template says of its references reaches the document, also from another process."""

from pathlib import Path

import pytest

from briefgen.model.style import ReferenceStyle
from briefgen.templating import catalog, job
from briefgen.templating.render import render
from tests.templating.kit import SCALES, STOCK, evidenced, folder, stock

STYLE = (STOCK / "style.toml").read_text(encoding="utf-8")


@pytest.mark.parametrize("kind", ReferenceStyle)
def test_the_kind_of_references_reaches_the_document(kind: ReferenceStyle, tmp_path: Path):
    template = catalog.read(folder(tmp_path / "own", style=f'references = "{kind}"\n{STYLE}'))
    document = render(evidenced(), template, SCALES)
    assert document.style.references is kind
    assert job.decode(job.run(job.encode(evidenced(), template, SCALES))) == document


def test_the_blocks_are_the_same_whatever_the_kind(tmp_path: Path):
    template = catalog.read(folder(tmp_path / "own", style=f'references = "endnotes"\n{STYLE}'))
    dossier = evidenced()
    assert render(dossier, template, SCALES).blocks == render(dossier, stock(), SCALES).blocks
