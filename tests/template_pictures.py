"""Makes the gallery of the template guide: the first page of each stock template's sample."""

from pathlib import Path

WIDTH = 420
"""How wide a picture is, in pixels."""

_COLOURS = 96
_EDGE = "#C6CCD2"


def make(folder: Path) -> None:
    """Writes `<template's id>.png` into the folder, for each stock template."""
    import pypdfium2
    from PIL import Image, ImageOps

    from briefgen.resources import templates_path
    from briefgen.templating.catalog import Catalog
    from briefgen.templating.render import render
    from briefgen.templating.sample import read
    from briefgen.workspace.scales import load_scales
    from briefgen.writers.registry import writer

    folder.mkdir(parents=True, exist_ok=True)
    catalog = Catalog((templates_path(),))
    scales = load_scales(templates_path())
    for template in catalog.templates():
        document = render(read(templates_path() / template.id), template, scales)
        with pypdfium2.PdfDocument(writer("pdf").write(document)) as pdf:
            page = pdf[0].render(scale=3).to_pil()
        height = round(page.height * (WIDTH - 2) / page.width)
        small = page.resize((WIDTH - 2, height), Image.Resampling.LANCZOS)
        framed = ImageOps.expand(small, border=1, fill=_EDGE)
        # The method keeps colours that few pixels have: those of the marking.
        few = framed.quantize(_COLOURS, method=Image.Quantize.MAXCOVERAGE)
        few.save(folder / f"{template.id}.png", optimize=True)
