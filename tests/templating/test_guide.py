"""The guide for template authors: nothing in it is wrong, and nothing that a template sees is missing."""

import re
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest

from briefgen.model.style import ReferenceStyle
from briefgen.templating import allow, bands, dates, manifest, markup, stylesheet, view
from briefgen.templating.render import render
from briefgen.templating.sample import read
from tests.templating.kit import SCALES, STOCK, stock, template

GUIDE = (Path(__file__).parents[2] / "docs" / "templates.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"```(\w+)\n(.*?)```", GUIDE, re.DOTALL)
ONE_OF = {
    "sections": "section",
    "facts": "fact",
    "sources": "source",
    "terms": "term",
    "reliability": "grade",
    "credibility": "grade",
    "timeline": "fact",
    "added": "fact",
    "updated": "fact",
    "dropped": "fact",
}


def names(value: Any, owner: str) -> set[str]:
    """The documented form of every name in a view: `section.title`, `fact.kind`…"""
    match value:
        case dict():
            entries = cast("dict[str, Any]", value)
            found = {f"{owner}.{key}" for key in entries}
            return found.union(*(names(one, ONE_OF.get(key, key)) for key, one in entries.items()))
        case list():
            return set[str]().union(*(names(one, owner) for one in cast("list[Any]", value)))
        case _:
            return set()


def test_every_name_of_the_view_is_in_the_guide():
    shown = view.brief_view(read(STOCK), stock(), SCALES)
    wanted = set(shown).union(*(names(one, ONE_OF.get(key, key)) for key, one in shown.items()))
    wanted = {name for name in wanted if not name.startswith("fields.")}
    assert len(wanted) > 60
    assert {name for name in wanted if f"`{name}`" not in GUIDE} == set()


def test_every_name_in_the_guide_is_in_the_view():
    shown = view.brief_view(read(STOCK), stock(), SCALES)
    real = set[str]().union(*(names(one, ONE_OF.get(key, key)) for key, one in shown.items()))
    documented = re.findall(r"^\| `(\w+\.\w+)` \|", GUIDE, re.MULTILINE)
    assert len(documented) > 50
    assert set(documented) <= real


@pytest.mark.parametrize(
    "name",
    sorted({
        *(one for one in allow.FILTERS | allow.TESTS if one.isidentifier()),
        *manifest.Manifest.__struct_fields__,
        *manifest.FieldTable.__struct_fields__,
        *manifest.SectionTable.__struct_fields__,
        *stylesheet.Sheet.__struct_fields__,
        *stylesheet.PageTable.__struct_fields__,
        *stylesheet.RoleTable.__struct_fields__,
        *stylesheet.TableTable.__struct_fields__,
        *stylesheet.NumberingTable.__struct_fields__,
        *stylesheet.DatesTable.__struct_fields__,
        *dates.NAMED,
        *bands.NAMES,
        *markup.TAGS,
    }),
)  # fmt: skip
def test_every_filter_key_and_tag_is_in_the_guide(name: str):
    assert re.search(rf"(?<![\w.]){re.escape(name)}(?!\w)", GUIDE)


@pytest.mark.parametrize("example", [text for kind, text in EXAMPLES if kind == "jinja"])
def test_examples_of_bodies_can_be_rendered(example: str):
    sources = (
        '<ol class="sources">{% for s in sources %}<li id="{{ s.key }}">x</li>{% endfor %}</ol>'
    )
    body = example if "<ol" in example else example + sources
    settings = next(text for kind, text in EXAMPLES if kind == "toml")
    known = {one.name: one for one in (*stock().fields, *manifest.read(settings).field_specs())}
    asking = replace(template(body), fields=tuple(known.values()))
    assert render(read(STOCK), asking, SCALES).blocks


def test_examples_of_settings_can_be_read():
    about, named, sheet = (text for kind, text in EXAMPLES if kind == "toml")
    assert manifest.read(about).title == "Port watch"
    assert stylesheet.read(sheet).role("h2").size == 12
    other = stylesheet.read(named + sheet.replace('references = "sources"\n', ""))
    assert other.references is ReferenceStyle.AUTHOR_DATE
    assert other.citation_style == "harvard-cite-them-right"
