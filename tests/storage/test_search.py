"""Folding, queries and excerpts."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.model.text import clean
from briefgen.storage import schema
from briefgen.storage.search import EXCERPT, excerpt, fold, match_expression
from tests.strategies import any_text


@pytest.fixture(scope="module")
def index() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:")) as connection:
        for table in schema.TABLES:
            connection.execute(table)
        yield connection


def finds(index: sqlite3.Connection, text: str, query: str) -> bool:
    index.execute("INSERT INTO search (search) VALUES ('delete-all')")
    index.execute("INSERT INTO search (rowid, text) VALUES (1, ?)", (fold(text),))
    return bool(
        index.execute(
            "SELECT rowid FROM search WHERE search MATCH ?", (match_expression(query),)
        ).fetchall()
    )


@given(raw=any_text, data=st.data())
def test_any_text_is_found_by_its_own_words(
    index: sqlite3.Connection, raw: str, data: st.DataObject
) -> None:
    words = clean(raw)[0].split()
    chosen = data.draw(st.lists(st.sampled_from(words), max_size=4)) if words else []
    query = " ".join(chosen)
    if match_expression(query):
        assert finds(index, " ".join(words), query)


@given(any_text)
def test_no_query_is_a_syntax_error(index: sqlite3.Connection, query: str) -> None:
    if match_expression(query):
        finds(index, "some text", query)


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("Die Straße", "strasse"), ("ΣΊΣΥΦΟΣ", "σισυφος"), ("a🫠b", "🫠"), ("<minister> said", "minister"),
        ("İstanbul", "istanbul"), ("Việt Nam", "viet"), ("ﬁnal", "final"),
        ("مُحَمَّد", "محمد"), ("می‌خواهم", "میخواهم"), ("soft\u00adware", "software"), ("１２３", "123"), ("don’t", "don't"),
        ("Łódź ёлка", "елка"), ("a_b", "b"), ("x\u2028y", "y"),
        ("🔥🔥 alarm", "🔥"), ("€5m", "5m"), ("北京市", "京"), ("서울특별시", "특별"),
    ],
)  # fmt: skip
def test_spellings_meet(index: sqlite3.Connection, text: str, query: str) -> None:
    assert finds(index, text, query)


@pytest.mark.parametrize(
    ("text", "query"), [("ガス", "カス"), ("Łódź", "Kodz"), ("हिन्दी", "हन"), ("part", "art")]
)
def test_what_differs_does_not_meet(index: sqlite3.Connection, text: str, query: str) -> None:
    assert not finds(index, text, query)


@pytest.mark.parametrize("query", ["", "  ", "—", "!!! ...", "\u200b"])
def test_a_query_without_words_asks_for_nothing(query: str) -> None:
    assert match_expression(query) == ""


@given(text=any_text.map(lambda raw: clean(raw)[0]), query=any_text)
def test_an_excerpt_is_a_short_part_of_the_text(text: str, query: str) -> None:
    shown = excerpt(text * 20, query).removeprefix("… ").removesuffix(" …")
    assert shown in " ".join((text * 20).split())
    assert len(shown) <= EXCERPT


@pytest.mark.parametrize(
    ("unit", "query"),
    [("🔥", "🔥" * 40 + "!x"), ("$", "$" * 60 + "1"), ("中", "中" * 50 + "国"), ("a ", "a-" * 50)],
)
def test_a_query_of_one_character_many_times_keeps_nobody_waiting(unit: str, query: str) -> None:
    """As a pattern, each of these was tried in more ways than there are seconds."""
    assert excerpt(unit * 50_000, query) in ("", excerpt(unit * 50_000, unit))
