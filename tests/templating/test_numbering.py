"""References: numbered once, in order of first use, the same number everywhere."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.model.document import Block, Note, OrderedList, Paragraph, Strong, Table
from briefgen.model.errors import TemplateError
from briefgen.templating.numbering import numbered
from briefgen.templating.plaintext import block_text
from tests.templating.kit import laid_out, parsed

KEYS = ["a", "b", "c", "d", "e"]
citations = st.lists(st.lists(st.sampled_from(KEYS), max_size=3), max_size=8)


def _page(cited: list[list[str]], listed: list[str]) -> tuple[Block, ...]:
    notes = ["".join(f'<a class="note" href="#{key}"></a>' for key in one) for one in cited]
    items = "".join(f'<li id="{key}">source {key}</li>' for key in listed)
    body = "".join(f"<p>x <b>{one}</b></p>" for one in notes)
    return parsed(f'{body}<ol class="sources">{items}</ol>')


def _notes(blocks: tuple[Block, ...]) -> list[Note]:
    paragraphs = [block for block in blocks if isinstance(block, Paragraph)]
    strong = [one for block in paragraphs for one in block.content if isinstance(one, Strong)]
    return [one for inline in strong for one in inline.content if isinstance(one, Note)]


@given(citations, st.permutations(KEYS))
def test_numbers_count_up_in_order_of_first_use_and_lead_to_their_sources(
    cited: list[list[str]], listed: list[str]
):
    blocks = numbered(_page(cited, listed))
    notes = _notes(blocks)
    first_uses = list(dict.fromkeys(note.number for note in notes))
    assert first_uses == list(range(1, len(first_uses) + 1))
    labels = {
        item.anchor: item.label
        for block in blocks
        if isinstance(block, OrderedList)
        for item in block.items
    }
    assert list(labels.values()) == [f"[{number}]" for number in first_uses]
    assert all(labels[note.anchor] == note.label for note in notes)
    assert set(labels) == {key for one in cited for key in one}


@given(citations)
def test_numbering_twice_changes_nothing(cited: list[list[str]]):
    once = numbered(_page(cited, KEYS))
    assert numbered(once) == once


def test_a_note_without_a_source_names_its_line():
    with pytest.raises(TemplateError) as raised:
        laid_out('<p>a</p>\n<p>b<a class="note" href="#s9"></a></p>\n<ol class="sources"></ol>')
    assert raised.value.where == "brief.html.j2:2"
    assert "s9" in raised.value.message


def test_rows_of_sources_are_sorted_and_labelled_too():
    rows = "".join(f'<tr id="{key}"><td></td><td>source {key}</td></tr>' for key in "abc")
    notes = '<p>x<a class="note" href="#c"></a><a class="note" href="#a"></a></p>'
    _, table = numbered(parsed(f'{notes}<table class="sources">{rows}</table>'))
    assert isinstance(table, Table)
    assert block_text(table) == "[1]\nsource c\n[2]\nsource a"


def test_notes_in_tables_lists_and_captions_count():
    note = '<a class="note" href="#{}"></a>'.format
    page = (
        f"<table><caption>x{note('b')}</caption><tr><td>{note('a')}</td></tr></table><ul><li>{note('b')}</li></ul>"
        '<ol class="sources"><li id="a">source a</li><li id="b">source b</li></ol>'
    )
    table, bullets, sources = numbered(parsed(page))
    assert isinstance(table, Table)
    assert [block_text(one) for one in (table, bullets, sources)] == [
        "[2]",
        "[1]",
        "source b\nsource a",
    ]


def test_sources_cited_by_sources_come_last():
    note = '<a class="note" href="#{}"></a>'.format
    page = (
        f'<ol class="sources"><li id="a">a, after {note("c")}</li><li id="b">b</li><li id="c">c</li></ol>'
        f"<p>x{note('b')}{note('a')}</p>"
    )
    sources, _ = numbered(parsed(page))
    assert block_text(sources) == "b\na, after [3]\nc"
