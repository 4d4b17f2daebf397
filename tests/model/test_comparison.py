"""The laws of comparing two issues."""

from dataclasses import fields, replace

from hypothesis import given
from hypothesis import strategies as st

from briefgen.model import edit
from briefgen.model.brief import Brief, Fact, FactStatus
from briefgen.model.comparison import (
    ASPECTS,
    Changes,
    FieldChange,
    Moved,
    Reworded,
    aspects,
    compared,
)
from briefgen.model.edit import Place
from briefgen.model.worddiff import Fate, word_changes
from tests import builders
from tests.model.series import briefs, edited
from tests.strategies import any_text


def applied(old: Brief, changes: Changes) -> Brief:
    """The old brief with the changes made to it: what they mean, spelt out."""
    for one in (*changes.dropped, *changes.moved):
        old = edit.remove_fact(old, one.fact.id)
    for one in changes.reworded:
        if one.before in old.facts:
            old = edit.replace_fact(old, one.after)
    for one in sorted((*changes.added, *changes.moved), key=lambda one: one.place.position):
        old = edit.add_fact(old, one.place.section, one.fact, one.place.position)
    for one in changes.fields:
        old = edit.set_field(old, one.name, one.after)
    return old


@given(briefs())
def test_nothing_differs_from_itself(brief: Brief) -> None:
    assert compared(brief, brief) == Changes()
    assert not compared(brief, brief)


@given(st.data())
def test_changes_made_to_the_old_brief_give_the_new_one(data: st.DataObject) -> None:
    old = data.draw(briefs())
    new = data.draw(edited(old))
    made = applied(old, compared(old, new))
    assert made.sections == new.sections
    assert {one for one in made.fields if one.value} == {one for one in new.fields if one.value}


@given(st.data())
def test_there_and_back_are_each_others_mirror(data: st.DataObject) -> None:
    old = data.draw(briefs())
    new = data.draw(edited(old))
    there, back = compared(old, new), compared(new, old)
    assert there.added == back.dropped
    assert there.dropped == back.added
    assert {(one.before, one.after) for one in there.reworded} == {
        (one.after, one.before) for one in back.reworded
    }
    assert len(there.moved) == len(back.moved)


def test_one_fact_that_was_moved_is_one_move() -> None:
    facts = tuple(builders.fact(str(number)) for number in range(6))
    old = builders.brief(facts)
    new = edit.move_fact(old, facts[5].id, "background", 0)
    assert compared(old, new).moved == (
        Moved(facts[5], Place("background", 5), Place("background", 0)),
    )
    away = edit.move_fact(old, facts[2].id, "outlook")
    assert compared(old, away).moved == (
        Moved(facts[2], Place("background", 2), Place("outlook", 0)),
    )


def test_evidence_and_assessment_count_and_the_status_does_not() -> None:
    fact = builders.fact("Calm holds.")
    old = builders.brief((fact,))
    rated = replace(fact, credibility=2)
    assert compared(old, edit.replace_fact(old, rated)).reworded == (Reworded(fact, rated),)
    carried = replace(fact, status=FactStatus.CARRIED)
    assert not compared(old, edit.replace_fact(old, carried))


def test_every_field_of_a_fact_has_a_name_for_its_change() -> None:
    assert {*ASPECTS, "id", "status", "review_by"} == {one.name for one in fields(Fact)}
    fact = builders.fact()
    other = replace(fact, statement="x", credibility=3)
    assert aspects(Reworded(fact, other)) == ("statement", "credibility")


def test_fields_and_attributes_are_told_and_number_and_date_are_not() -> None:
    old = builders.brief(fields={"bottom_line": "Calm."})
    new = replace(edit.set_field(old, "bottom_line", ""), number="2", marking="TLP:RED")
    assert compared(old, new).fields == (
        FieldChange("marking", "TLP:AMBER", "TLP:RED"),
        FieldChange("bottom_line", "Calm.", ""),
    )


@given(any_text, any_text)
def test_kept_and_gone_words_make_the_old_text_kept_and_new_ones_the_new(
    before: str, after: str
) -> None:
    pieces = word_changes(before, after)
    assert "".join(one.text for one in pieces if one.fate is not Fate.NEW) == before
    assert "".join(one.text for one in pieces if one.fate is not Fate.GONE) == after
    assert all(one.text for one in pieces)


def test_a_figure_is_one_word_and_changes_side_by_side_are_one() -> None:
    def shown(before: str, after: str) -> list[tuple[str, str]]:
        return [(one.fate.value, one.text) for one in word_changes(before, after)]

    assert shown("About 45,300 fled.", "About 54,300 fled.") == [
        ("kept", "About "),
        ("gone", "45,300"),
        ("new", "54,300"),
        ("kept", " fled."),
    ]
    assert shown("the old red ship", "the new blue ship") == [
        ("kept", "the "),
        ("gone", "old red"),
        ("new", "new blue"),
        ("kept", " ship"),
    ]


def test_texts_of_any_length_are_compared_soon() -> None:
    long = "word " * 20_000
    assert [one.fate for one in word_changes(long, long + "x")] == [Fate.GONE, Fate.NEW]
    assert [one.fate for one in word_changes(long, long)] == [Fate.KEPT]
