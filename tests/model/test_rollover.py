"""The laws of the next issue."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.model import edit
from briefgen.model.brief import Brief, Fact, FactStatus, Field, Section
from briefgen.model.comparison import compared, same_content
from briefgen.model.errors import ComposeError
from briefgen.model.ids import BriefId, FactId, TemplateId
from briefgen.model.rollover import Choice, next_day, next_number, rolled_over, settled
from tests import builders
from tests.model.series import TEMPLATE, briefs, edited, rolled, template


def statuses(brief: Brief) -> dict[FactId, str]:
    return {one.id: one.status.value for one in brief.facts}


@given(brief=briefs(), data=st.data())
def test_what_differs_from_the_issue_before_is_what_was_chosen(
    brief: Brief, data: st.DataObject
) -> None:
    choices = {one.id: data.draw(st.sampled_from(Choice)) for one in brief.facts}
    new = rolled(brief, choices)
    changes = compared(brief, new)
    background = {one.id for one in brief.sections[0].facts}

    def chosen(choice: Choice) -> set[FactId]:
        return {key for key, value in choices.items() if value is choice}

    assert {one.fact.id for one in changes.dropped} == chosen(Choice.DROP)
    assert {one.fact.id for one in changes.moved} == chosen(Choice.BACKGROUND) - background
    assert changes.added == changes.reworded == ()
    assert {key for key, value in statuses(new).items() if value == "due"} == chosen(Choice.UPDATE)
    assert all(value in {"carried", "due"} for value in statuses(new).values())
    assert (new.previous, new.as_of) == (brief.id, date(2026, 3, 3))


def test_a_fact_without_a_choice_is_kept_with_its_id_and_evidence() -> None:
    article = builders.article()
    fact = builders.fact("Nobody was hurt.", builders.highlight(article, "Nobody was hurt."))
    new = rolled(builders.brief(developments=(fact,)))
    assert new.facts == (replace(fact, status=FactStatus.CARRIED),)


def test_dates_that_are_past_are_not_taken_over() -> None:
    def fields(day: str) -> tuple[Field, ...]:
        lines = {"bottom_line": "Calm.", "next_issue": day, "timeline": "yes", "strange": "x"}
        return rolled(builders.brief(fields=lines)).fields

    assert [one.name for one in fields("2026-03-03")] == ["bottom_line", "timeline", "strange"]
    assert Field("next_issue", "2026-03-04") in fields("2026-03-04")


@pytest.mark.parametrize(
    ("number", "following"),
    [
        ("41", "42"),
        ("2026/41", "2026/42"),
        ("2026/009", "2026/010"),
        ("99", "100"),
        ("No. 41a", "No. 41a"),
        ("", ""),
        ("٤١", "٤١"),
        ("9" * 30, "9" * 30),
    ],
)
def test_numbers_count_up_where_they_end_in_digits(number: str, following: str) -> None:
    assert next_number(number) == following


def test_the_last_day_of_the_calendar_has_no_next() -> None:
    assert next_day(replace(builders.brief(), as_of=date(2026, 2, 28))) == date(2026, 3, 1)
    assert next_day(replace(builders.brief(), as_of=date.max)) == date.max


def test_sections_that_only_the_brief_has_go_on_and_another_template_must_have_them() -> None:
    extra = Section("extra", "Extra", (builders.fact(),))
    brief = replace(builders.brief(), sections=(*builders.brief().sections, extra))
    assert rolled(brief).sections[-1].key == "extra"
    other = replace(TEMPLATE, id=TemplateId("other"))
    with pytest.raises(ComposeError, match="Extra"):
        rolled_over(brief, other, {}, brief_id=BriefId("c" * 32), as_of=brief.as_of)


def test_what_can_not_be_followed_is_said() -> None:
    brief = builders.brief(developments=(builders.fact(),))
    with pytest.raises(ComposeError, match="no fact"):
        rolled(brief, {FactId("f" * 32): Choice.DROP})
    with pytest.raises(ComposeError, match="no section for background"):
        rolled_over(
            brief,
            template(background=""),
            {brief.facts[0].id: Choice.BACKGROUND},
            brief_id=BriefId("c" * 32),
            as_of=brief.as_of,
        )


# ---------------------------------------------------------------- statuses while one edits


@given(brief=briefs(), data=st.data())
def test_a_status_is_what_the_comparison_says(brief: Brief, data: st.DataObject) -> None:
    new = rolled(brief)
    now = settled(data.draw(edited(new)), new, brief)
    earlier = {one.id: one for one in brief.facts}

    def expected(fact: Fact) -> str:
        if fact.id not in earlier:
            return "new"
        return "carried" if same_content(fact, earlier[fact.id]) else "updated"

    assert statuses(now) == {one.id: expected(one) for one in now.facts}
    assert settled(now, now, brief) is now


def test_an_edit_makes_a_fact_updated_and_its_first_words_make_it_carried_again() -> None:
    fact = builders.fact("45,300 fled.")
    brief = builders.brief(developments=(fact,))
    new = rolled(brief)
    for before in (brief, None):
        reworded = edit.replace_fact(new, replace(new.facts[0], statement="47,100 fled."))
        updated = settled(reworded, new, before)
        assert statuses(updated) == {fact.id: "updated"}
    again = edit.replace_fact(updated, replace(updated.facts[0], statement="45,300 fled."))
    assert statuses(settled(again, updated, brief)) == {fact.id: "carried"}


def test_what_is_to_be_updated_stays_so_until_it_is() -> None:
    fact = builders.fact("45,300 fled.")
    brief = builders.brief(developments=(fact,))
    new = rolled(brief, {fact.id: Choice.UPDATE})
    moved = edit.move_fact(new, fact.id, "outlook")
    assert statuses(settled(moved, new, brief)) == {fact.id: "due"}
    kept = edit.replace_fact(new, replace(new.facts[0], status=FactStatus.CARRIED))
    assert statuses(settled(kept, new, brief)) == {fact.id: "carried"}


def test_a_brief_that_follows_none_is_left_alone() -> None:
    brief = builders.brief(developments=(builders.fact(),))
    assert settled(brief, brief, None) is brief
