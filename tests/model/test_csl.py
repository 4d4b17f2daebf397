"""Articles as sources of CSL: bylines taken apart where that is sure, and items that others can read."""

import json
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.model import csl
from briefgen.model.csl import Name
from tests.templating.cited import SOURCES, source

_NAME = {
    "type": "object",
    "properties": {
        one: {"type": "string"}
        for one in ("family", "given", "non-dropping-particle", "suffix", "literal")
    },
    "additionalProperties": False,
}
_DAY = {
    "type": "object",
    "properties": {
        "date-parts": {
            "type": "array",
            "maxItems": 2,
            "items": {"type": "array", "items": {"type": "integer"}, "minItems": 1, "maxItems": 3},
        }
    },
    "additionalProperties": False,
}
_TEXTS = ("title", "container-title", "URL", "language", "note")
ITEM: dict[str, Any] = {
    "type": "object",
    "required": ["id", "type"],
    "properties": {
        "id": {"type": "string"},
        "type": {"enum": ["article-newspaper", "webpage", "document"]},
        "author": {"type": "array", "items": _NAME},
        "issued": _DAY,
        "accessed": _DAY,
        **{one: {"type": "string"} for one in _TEXTS},
    },
    "additionalProperties": False,
}
"""What of CSL-JSON 1.0.2 our items use."""


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Jane Doe", Name("Doe", "Jane")),
        ("Doe, Jane", Name("Doe", "Jane")),
        ("J. K. Rowling", Name("Rowling", "J. K.")),
        ("Jane van der Berg", Name("Berg", "Jane", "van der")),
        ("Osama al Sharif", Name("Sharif", "Osama", "al")),
        ("Martin King Jr.", Name("King", "Martin", suffix="Jr.")),
        ("Martin King, Jr.", Name("King", "Martin", suffix="Jr.")),
        ("Conor O’Brien-Smith", Name("O’Brien-Smith", "Conor")),
        ("Иван Петров", Name("Петров", "Иван")),
        ("Γιάννης Ρίτσος", Name("Ρίτσος", "Γιάννης")),
    ],
)
def test_a_persons_name_is_taken_apart(text: str, parts: Name):
    assert csl.name(text) == parts


@pytest.mark.parametrize(
    "text",
    [
        "Reuters", "BBC News", "Reuters Staff", "Agence France-Presse", "Associated Press", "The Editors",
        "Jane Doe and John Roe", "Jane Doe, John Roe, Ann Poe", "王小明", "王 小明", "محمد الأحمد",
        "desk@news.example", "", "von", "42",
    ],
)  # fmt: skip
def test_other_names_stay_whole(text: str):
    assert csl.name(text) == Name(literal=text)


@given(st.text())
def test_no_letter_of_a_name_is_lost(text: str):
    parts = csl.name(text)
    assert sorted("".join(parts).replace(" ", "")) == sorted(
        "".join(Name(literal=csl.clean_line(text))).replace(" ", "").replace(",", "")
        if parts.family
        else csl.clean_line(text).replace(" ", "")
    )


@pytest.mark.parametrize("key", SOURCES)
def test_an_item_has_the_shape_of_csl_json(key: str):
    item = csl.item(SOURCES[key])
    jsonschema.validate(item, ITEM)
    assert json.loads(json.dumps(item)) == item
    assert all(item.values())


def test_an_item_says_what_is_known():
    item = csl.item(SOURCES["author"])
    assert item == {
        "id": SOURCES["author"].id,
        "type": "article-newspaper",
        "title": "Talks resume at the port",
        "author": [{"family": "Doe", "given": "Jane"}],
        "container-title": "Harbour Times",
        "issued": {"date-parts": [[2026, 3, 1]]},
        "accessed": {"date-parts": [[2026, 3, 2]]},
        "URL": "https://t.example/a?b=1&c=2",
        "language": "en",
    }


def test_an_undated_item_has_no_date_of_issue():
    assert "issued" not in csl.item(SOURCES["undated"])


def test_a_file_is_a_document_and_named_without_its_folder():
    item = csl.item(SOURCES["file"])
    assert item["type"] == "document"
    assert item["note"] == "File: log.txt"
    assert "URL" not in item


def test_an_outlet_is_not_its_own_author():
    assert "author" not in csl.item(source("Strike", "Reuters", "REUTERS"))


def test_the_site_of_an_address():
    assert csl.host(source("x", uri="https://www.news.example:8080/a")) == "news.example"
    assert csl.host(source("x", uri="paste:1")) == ""
