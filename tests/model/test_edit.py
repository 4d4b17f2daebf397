"""The laws of editing a brief."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.model import edit
from briefgen.model.brief import Brief
from briefgen.model.errors import ComposeError
from briefgen.model.ids import FactId
from tests import builders
from tests.strategies import any_text

SECTIONS = ("background", "developments", "outlook")
indexes = st.none() | st.integers(-3, 9)
sections = st.sampled_from(SECTIONS)


@st.composite
def briefs(draw: st.DrawFn, least: int = 0) -> Brief:
    """A brief of up to nine facts, spread over its sections."""
    brief = builders.brief()
    for _ in range(draw(st.integers(least, 9))):
        brief = edit.add_fact(brief, draw(sections), builders.fact(draw(any_text)))
    return brief


@given(brief=briefs(), key=sections, index=indexes)
def test_removing_what_was_added_gives_the_brief_back(
    brief: Brief, key: str, index: int | None
) -> None:
    new = builders.fact()
    added = edit.add_fact(brief, key, new, index)
    assert set(added.facts) == {*brief.facts, new}
    assert edit.place(added, new.id).section == key
    assert edit.remove_fact(added, new.id) == brief


@given(brief=briefs(least=1), key=sections, index=indexes, data=st.data())
def test_moving_back_gives_the_brief_back(
    brief: Brief, key: str, index: int | None, data: st.DataObject
) -> None:
    fact = data.draw(st.sampled_from(brief.facts))
    before = edit.place(brief, fact.id)
    moved = edit.move_fact(brief, fact.id, key, index)
    assert set(moved.facts) == set(brief.facts)
    assert edit.place(moved, fact.id).section == key
    assert edit.move_fact(moved, fact.id, before.section, before.position) == brief


@given(brief=briefs(least=1), key=sections, data=st.data())
def test_an_index_counts_among_the_other_facts(brief: Brief, key: str, data: st.DataObject) -> None:
    fact = data.draw(st.sampled_from(brief.facts))
    others = [one for one in edit.section(brief, key).facts if one.id != fact.id]
    index = data.draw(st.integers(0, len(others)))
    moved = edit.move_fact(brief, fact.id, key, index)
    assert list(edit.section(moved, key).facts) == [*others[:index], fact, *others[index:]]


@given(brief=briefs(), key=sections, index=st.none() | st.integers(0, 9), data=st.data())
def test_facts_that_move_or_go_together_do_so_as_one_after_another(
    brief: Brief, key: str, index: int | None, data: st.DataObject
) -> None:
    ids = data.draw(st.permutations([one.id for one in brief.facts]))
    ids = ids[: data.draw(st.integers(0, len(ids)))]
    without = brief
    for one in ids:
        without = edit.remove_fact(without, one)
    assert edit.remove_facts(brief, ids) == without
    moved = without
    for offset, fact in enumerate(edit.facts(brief, ids)):
        moved = edit.add_fact(moved, key, fact, None if index is None else index + offset)
    assert edit.move_facts(brief, ids, key, index) == moved


@given(brief=briefs(least=1), statement=any_text, data=st.data())
def test_replacing_changes_one_fact_in_its_place(
    brief: Brief, statement: str, data: st.DataObject
) -> None:
    fact = data.draw(st.sampled_from(brief.facts))
    changed = edit.replace_fact(brief, replace(fact, statement=statement))
    assert edit.place(changed, fact.id) == edit.place(brief, fact.id)
    assert edit.fact(changed, fact.id).statement == statement
    assert edit.replace_fact(changed, fact) == brief


@given(value=any_text, other=any_text)
def test_a_field_holds_what_was_set_last(value: str, other: str) -> None:
    brief = builders.brief(fields={"first": "1", "watch": other or "x", "last": "3"})
    changed = edit.set_field(brief, "watch", value)
    assert changed.field("watch") == value
    assert (changed.field("first"), changed.field("last")) == ("1", "3")
    assert len(changed.fields) == (3 if value else 2)
    assert edit.set_field(changed, "new", value).field("new") == value


def test_what_makes_no_sense_is_refused() -> None:
    brief = builders.brief(background=(fact := builders.fact(),))
    with pytest.raises(ComposeError, match="already"):
        edit.add_fact(brief, "outlook", fact)
    with pytest.raises(ComposeError, match="already"):
        edit.add_facts(brief, "outlook", (new := builders.fact(), new))
    with pytest.raises(ComposeError, match="no section") as told:
        edit.add_fact(brief, "nowhere", builders.fact())
    assert all(key in told.value.hint for key in SECTIONS)
    with pytest.raises(ComposeError, match="no section"):
        edit.move_fact(brief, fact.id, "nowhere")
    gone = FactId("f" * 32)
    for refused in (
        lambda: edit.remove_fact(brief, gone),
        lambda: edit.move_fact(brief, gone, "outlook"),
        lambda: edit.replace_fact(brief, replace(fact, id=gone)),
        lambda: edit.fact(brief, gone),
        lambda: edit.facts(brief, (fact.id, gone)),
        lambda: edit.remove_facts(brief, (gone,)),
    ):
        with pytest.raises(ComposeError, match="not in this brief"):
            refused()


def test_sections_of_equal_content_are_told_apart() -> None:
    brief = builders.brief()
    twice = edit.add_fact(brief, "outlook", builders.fact())
    assert [len(section.facts) for section in twice.sections] == [0, 0, 1]
