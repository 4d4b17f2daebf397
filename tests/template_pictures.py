"""Makes the pictures of the template guide: the first page of each stock template's sample, and the figures."""

from dataclasses import replace
from pathlib import Path

WIDTH = 420
"""How wide a picture is, in pixels."""

_COLOURS = 96
_EDGE = "#C6CCD2"


FIGURES = """
<figure class="timeline">
  <tr><td>2031-04-27</td><td>Pickets close gates 1 to 4.</td></tr>
  <tr><td>2031-05-06</td><td>The police clear gate 4; three people are hurt.</td></tr>
  <tr><td>2031-05-09</td><td>The ministry offers half of a wage rise of six per cent.</td></tr>
  <tr><td>2031-05-15</td><td>The dockers vote.</td></tr>
</figure>
<figure class="likelihood">
  <tr><td>almost no chance</td><td>1–5 %</td></tr>
  <tr><td>very unlikely</td><td>5–20 %</td></tr>
  <tr><td><strong>unlikely</strong></td><td>20–45 %</td></tr>
  <tr><td>roughly even chance</td><td>45–55 %</td></tr>
  <tr><td><strong>likely</strong></td><td>55–80 %</td></tr>
  <tr><td>very likely</td><td>80–95 %</td></tr>
  <tr><td>almost certain</td><td>95–99 %</td></tr>
</figure>
<figure class="key-figures">
  <tr><td>Ships waiting</td><td>23</td><td>up from 9 a week ago</td></tr>
  <tr><td>Gates open</td><td>1 of 5</td><td>gate 5, for the ferry</td></tr>
  <tr><td>Grain in store</td><td>41,000 t</td><td>enough until the end of May</td></tr>
</figure>
<figure class="source-mix" width="60%">
  <tr><td>A completely reliable</td><td>2</td></tr>
  <tr><td>B usually reliable</td><td>5</td></tr>
  <tr><td>C fairly reliable</td><td>1</td></tr>
</figure>
"""


def make(folder: Path) -> None:
    """Writes `<template's id>.png` for each stock template, and `figures.png`, into the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    _gallery(folder)
    _figures(folder)


def _figures(folder: Path) -> None:
    """One figure of each kind below the other, as the situation brief has them."""
    from datetime import date

    import pypdfium2

    from briefgen.model.document import Band, Document, DocumentMeta
    from briefgen.model.style import Page, Points
    from briefgen.resources import templates_path
    from briefgen.templating import catalog, markup
    from briefgen.templating.dates import Dates
    from briefgen.templating.figured import Easel
    from briefgen.templating.trace import plain
    from briefgen.writers.registry import writer

    style = catalog.read(templates_path() / "situation-brief").style
    blocks = markup.parse(plain(FIGURES, "figures"), Easel(style, Dates(style.dates, "en"))).blocks
    edge = Points(8)
    wide = style.page.width - style.page.start - style.page.end
    page = Page(Points(wide + 16), Points(345), edge, edge, edge, edge)
    meta = DocumentMeta("Figures", "en", date(2031, 5, 12))
    content = writer("pdf").write(Document(meta, replace(style, page=page), Band(), Band(), blocks))
    with pypdfium2.PdfDocument(content) as pdf:
        picture = pdf[0].render(scale=2).to_pil()
    picture.quantize(48).save(folder / "figures.png", optimize=True)


def _gallery(folder: Path) -> None:
    import pypdfium2
    from PIL import Image, ImageOps

    from briefgen.resources import templates_path
    from briefgen.templating.catalog import Catalog
    from briefgen.templating.render import render
    from briefgen.templating.sample import read
    from briefgen.workspace.scales import load_scales
    from briefgen.writers.registry import writer

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
