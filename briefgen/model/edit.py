"""Edits of a brief: each function returns a new brief, or raises ComposeError and changes nothing."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from briefgen.model.brief import Brief, Fact, FactKind, Field, Section
from briefgen.model.errors import ComposeError
from briefgen.model.ids import FactId, resolve
from briefgen.model.phrase import Phrase

_GONE = Phrase("That fact is not in this brief any more.")


class Place(NamedTuple):
    """Where a fact stands: its section, and its position there, from 0."""

    section: str
    position: int


def section(brief: Brief, key: str) -> Section:
    """The section of that key; ComposeError names the ones there are."""
    for one in brief.sections:
        if one.key == key:
            return one
    there = tuple(one.key for one in brief.sections) or Phrase("none")
    raise ComposeError(
        Phrase("This brief has no section “{key}”.", key=key),
        Phrase("Its sections are: {there}.", there=there),
    )


def place(brief: Brief, fact_id: FactId) -> Place:
    """Where the fact stands; ComposeError if it doesn't."""
    for one in brief.sections:
        for index, fact in enumerate(one.facts):
            if fact.id == fact_id:
                return Place(one.key, index)
    raise ComposeError(_GONE)


def fact(brief: Brief, fact_id: FactId) -> Fact:
    """The fact of that id; ComposeError if the brief has none."""
    where = place(brief, fact_id)
    return section(brief, where.section).facts[where.position]


def facts(brief: Brief, fact_ids: Iterable[FactId]) -> tuple[Fact, ...]:
    """The facts of these ids, in their order; ComposeError if the brief lacks one of them."""
    there = {one.id: one for one in brief.facts}
    try:
        return tuple(there[one] for one in fact_ids)
    except KeyError:
        raise ComposeError(_GONE) from None


def resolve_fact(brief: Brief, prefix: str) -> FactId:
    """The id of the brief's fact that starts with `prefix`; ComposeError when there is none or more than one."""
    return FactId(resolve(prefix, (one.id for one in brief.facts), Phrase("fact")))


def add_fact(brief: Brief, key: str, new: Fact, index: int | None = None) -> Brief:
    """The brief with a fact put into a section, before `index` or at the end."""
    return add_facts(brief, key, (new,), index)


def add_facts(brief: Brief, key: str, new: Sequence[Fact], index: int | None = None) -> Brief:
    """The brief with facts put into a section together, before `index` or at the end."""
    ids = {one.id for one in new}
    if len(ids) < len(new) or any(one.id in ids for one in brief.facts):
        raise ComposeError(Phrase("That fact is in this brief already."))

    def put(there: tuple[Fact, ...]) -> tuple[Fact, ...]:
        at = len(there) if index is None else max(0, min(index, len(there)))
        return (*there[:at], *new, *there[at:])

    return _in_section(brief, key, put)


def remove_fact(brief: Brief, fact_id: FactId) -> Brief:
    """The brief without that fact."""
    return remove_facts(brief, (fact_id,))


def remove_facts(brief: Brief, fact_ids: Iterable[FactId]) -> Brief:
    """The brief without these facts; ComposeError if it lacks one of them."""
    gone = {one.id for one in facts(brief, fact_ids)}
    return replace(
        brief,
        sections=tuple(
            replace(one, facts=tuple(fact for fact in one.facts if fact.id not in gone))
            if any(fact.id in gone for fact in one.facts)
            else one
            for one in brief.sections
        ),
    )


def move_fact(brief: Brief, fact_id: FactId, key: str, index: int | None = None) -> Brief:
    """The brief with a fact moved: `index` counts among the section's other facts; None is the end."""
    return move_facts(brief, (fact_id,), key, index)


def move_facts(
    brief: Brief, fact_ids: Sequence[FactId], key: str, index: int | None = None
) -> Brief:
    """The brief with facts moved: together, in that order. `index` counts among the section's other facts."""
    return add_facts(remove_facts(brief, fact_ids), key, facts(brief, fact_ids), index)


def replace_fact(brief: Brief, new: Fact) -> Brief:
    """The brief with the fact of the same id replaced."""
    where = place(brief, new.id)
    return _in_section(
        brief, where.section, lambda facts: tuple(new if one.id == new.id else one for one in facts)
    )


def merge_facts(brief: Brief, fact_ids: tuple[FactId, ...]) -> Brief:
    """The brief with the first of the facts resting on the evidence of all, and the others gone.

    The first one keeps its statement; what it doesn't say of the day and the credibility, the next one does.
    """
    merging = facts(brief, fact_ids)
    if len(merging) < 2:
        raise ComposeError(
            Phrase("There is nothing to merge."),
            Phrase("Select two facts or more that say the same."),
        )
    if any(one.kind not in {FactKind.QUOTATION, FactKind.PARAPHRASE} for one in merging):
        raise ComposeError(
            Phrase("Only what sources say can be merged."),
            Phrase("Leave judgements and comments out."),
        )
    evidence = dict.fromkeys(passage for one in merging for passage in one.evidence)
    days = [one.event_date for one in merging if one.event_date]
    digits = [one.credibility for one in merging if one.credibility]
    reviews = [one.review_by for one in merging if one.review_by]
    merged = replace(
        merging[0],
        evidence=tuple(evidence),
        event_date=next(iter(days), None),
        credibility=next(iter(digits), None),
        review_by=min(reviews, default=None),
    )
    return remove_facts(replace_fact(brief, merged), fact_ids[1:])


def set_field(brief: Brief, name: str, value: str) -> Brief:
    """The brief with a template field set, or without it when the value is empty; the order of others stays."""
    kept = tuple(field for field in brief.fields if field.name != name)
    if not value:
        return replace(brief, fields=kept)
    if len(kept) == len(brief.fields):
        return replace(brief, fields=(*kept, Field(name, value)))
    return replace(
        brief,
        fields=tuple(Field(name, value) if field.name == name else field for field in brief.fields),
    )


def _in_section(
    brief: Brief, key: str, change: Callable[[tuple[Fact, ...]], tuple[Fact, ...]]
) -> Brief:
    changed = section(brief, key)
    return replace(
        brief,
        sections=tuple(
            replace(one, facts=change(one.facts)) if one is changed else one
            for one in brief.sections
        ),
    )
