"""Templates of a few lines, laid out with the stock style sheet."""

import tomllib
from dataclasses import replace
from pathlib import Path

import msgspec

from briefgen.model.document import Block, Document
from briefgen.model.dossier import Dossier
from briefgen.model.scales import Scales
from briefgen.model.template import Template, TemplatePart
from briefgen.resources import assets_path, templates_path
from briefgen.templating import catalog, markup
from briefgen.templating.dates import Dates
from briefgen.templating.figured import Easel
from briefgen.templating.render import render
from briefgen.templating.trace import plain
from tests import builders

STOCK = templates_path() / "situation-brief"
SCALES: Scales = msgspec.convert(
    tomllib.loads((assets_path() / "scales" / "scales.toml").read_text(encoding="utf-8")), Scales
)


def stock() -> Template:
    """The situation brief."""
    return catalog.read(STOCK)


def template(body: str, **parts: str) -> Template:
    """The stock template with another body and other parts ("tiles" becomes "tiles.html.j2")."""
    texts = {"brief": body, **parts}
    return replace(
        stock(),
        parts=tuple(TemplatePart(f"{name}.html.j2", text) for name, text in texts.items()),
    )


def laid_out(body: str, dossier: Dossier | None = None, **parts: str) -> Document:
    """The document that a body makes of a brief."""
    return render(dossier or evidenced(), template(body, **parts), SCALES)


def parsed(text: str, language: str = "en") -> tuple[Block, ...]:
    """The blocks of text in the HTML subset."""
    return markup.parse(
        plain(text, "part.html.j2"), Easel(stock().style, Dates(stock().style.dates, language))
    ).blocks


def evidenced() -> Dossier:
    """A brief with one fact of each kind and two sources."""
    ferry = builders.article()
    other = builders.article(
        "Fares rise by a tenth.", headline="Fares", uri="https://news.example/fares"
    )
    one = builders.highlight(ferry, "The ferry link reopens on Monday.")
    two = builders.highlight(other, "Fares rise by a tenth.")
    return builders.dossier(
        builders.brief(
            background=(builders.fact("The ferry link reopens on Monday.", one),),
            developments=(builders.fact("Fares go *up*.", two, one),),
        ),
        (one, two),
        (ferry, other),
    )


def folder(at: Path, **changed: str) -> Path:
    """A copy of the stock template with some files changed: `brief="…"` is brief.html.j2, `style="…"` style.toml."""
    at.mkdir()
    for file in STOCK.iterdir():
        if file.is_file():
            (at / file.name).write_bytes(file.read_bytes())
    names = {"template": "template.toml", "style": "style.toml", "sample": "sample.json"}
    for name, text in changed.items():
        (at / names.get(name, f"{name}.html.j2")).write_text(text, encoding="utf-8")
    return at
