"""The next issue of a brief: what it takes over from the one before, and what has changed since."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from enum import StrEnum

from briefgen.model.brief import Brief, Fact, FactStatus, Field, Section
from briefgen.model.comparison import same_content
from briefgen.model.errors import ComposeError
from briefgen.model.ids import BriefId, FactId
from briefgen.model.phrase import Phrase, term
from briefgen.model.template import FieldKind, Template

TAKEN_OVER = frozenset({FactStatus.CARRIED, FactStatus.DUE})
"""What a fact is that says what it said in the issue before."""


class Choice(StrEnum):
    """What becomes of a fact in the next issue."""

    KEEP = "keep"
    BACKGROUND = "background"
    UPDATE = "update"
    DROP = "drop"


_GONE = frozenset({Choice.DROP, Choice.BACKGROUND})
"""What takes a fact out of the section that it stands in."""


def rolled_over(
    previous: Brief,
    template: Template,
    choices: Mapping[FactId, Choice],
    *,
    brief_id: BriefId,
    as_of: date,
) -> Brief:
    """The issue after `previous`; a fact without a choice is kept. ComposeError where a choice can't be followed.

    Facts keep their ids, so that issues can be compared. Fields are taken over, but for dates that are past
    on the new day.
    """
    _must_be_there(previous, choices)
    sections = _taken_over(previous, template, choices)
    fields = tuple(one for one in previous.fields if not _is_past(one, template, as_of))
    return Brief(
        id=brief_id,
        title=previous.title,
        template_id=template.id,
        as_of=as_of,
        sections=sections,
        number=next_number(previous.number),
        author=previous.author,
        organization=previous.organization,
        marking=previous.marking,
        classification=previous.classification,
        yardstick=previous.yardstick,
        language=previous.language,
        fields=fields,
        previous=previous.id,
    )


def next_day(previous: Brief) -> date:
    """The day after the one that a brief speaks of."""
    return previous.as_of + timedelta(days=1) if previous.as_of < date.max else previous.as_of


def next_number(number: str) -> str:
    """The number counted up where it ends in digits, width kept: "41" → "42", "2026/009" → "2026/010".

    Any other ("41a") stays for the analyst to change.
    """
    found = re.search(r"[0-9]+$", number)
    if not found or len(found.group()) > 18:
        return number
    return number[: found.start()] + str(int(found.group()) + 1).zfill(len(found.group()))


def settled(brief: Brief, was: Brief, before: Brief | None) -> Brief:
    """The brief with each fact's status as it stands against the issue before, after it was edited from `was`.

    Where that issue isn't at hand, what was carried and says something else now is an update all the same.
    """
    if brief.previous is None:
        return brief
    if before is None:
        earlier = {key: one for key, one in _by_id(was).items() if one.status in TAKEN_OVER}
    else:
        earlier = _by_id(before)
    sections = tuple(_settled(one, earlier, complete=before is not None) for one in brief.sections)
    return brief if sections == brief.sections else replace(brief, sections=sections)


def _settled(section: Section, earlier: Mapping[FactId, Fact], *, complete: bool) -> Section:
    facts = tuple(_with_status(one, earlier.get(one.id), complete) for one in section.facts)
    # Facts that are the same objects: whoever shows them knows that they needn't be laid out again.
    return section if facts == section.facts else replace(section, facts=facts)


def _with_status(fact: Fact, earlier: Fact | None, complete: bool) -> Fact:
    status = fact.status
    if earlier is None:
        status = FactStatus.NEW if complete else status
    elif not same_content(fact, earlier):
        status = FactStatus.UPDATED
    elif status is not FactStatus.DUE:
        status = FactStatus.CARRIED
    return fact if status is fact.status else replace(fact, status=status)


def _by_id(brief: Brief) -> dict[FactId, Fact]:
    return {one.id: one for one in brief.facts}


def _must_be_there(previous: Brief, choices: Mapping[FactId, Choice]) -> None:
    known = _by_id(previous)
    for one in choices:
        if one not in known:
            raise ComposeError(
                Phrase("The earlier brief has no fact “{id}”.", id=one[:10]),
                Phrase(
                    "“{command}” lists what there is, with ids.", command="briefgen outline BRIEF"
                ),
            )


def _sections(
    previous: Brief, template: Template, choices: Mapping[FactId, Choice]
) -> tuple[Section, ...]:
    """The template's sections with the facts of the brief before, then what only that brief has."""
    own = {one.key: one for one in previous.sections}
    declared = [
        replace(own.pop(spec.key, Section(spec.key, spec.title)), title=spec.title)
        for spec in template.sections
    ]
    rest = [one for one in own.values() if one.facts]
    if template.id == previous.template_id:
        return (*declared, *rest)
    for one in rest:
        if any(choices.get(fact.id) not in _GONE for fact in one.facts):
            raise ComposeError(
                Phrase(
                    "The template “{template}” has no place for the section “{section}” of the earlier brief.",
                    template=term(template.title),
                    section=one.title,
                ),
                Phrase(
                    "Drop its facts or move them to the background, or use the template of the earlier brief."
                ),
            )
    return tuple(declared)


def _taken_over(
    previous: Brief, template: Template, choices: Mapping[FactId, Choice]
) -> tuple[Section, ...]:
    """The sections of the next issue, each with the facts that it takes over."""
    moved = {
        one: fact for one, fact in _by_id(previous).items() if choices.get(one) is Choice.BACKGROUND
    }
    if moved and not template.background:
        raise ComposeError(
            Phrase(
                "The template “{template}” has no section for background.",
                template=term(template.title),
            ),
            Phrase("Keep the fact where it stands, or drop it."),
        )
    return tuple(
        replace(one, facts=_carried(one, template.background, moved, choices))
        for one in _sections(previous, template, choices)
    )


def _carried(
    section: Section, background: str, moved: dict[FactId, Fact], choices: Mapping[FactId, Choice]
) -> tuple[Fact, ...]:
    """The facts that the section takes over: its own, and as background those of other ones."""
    if section.key == background:
        own = section.facts
        there = {one.id for one in own}
        others = tuple(one for one in moved.values() if one.id not in there)
    else:
        own, others = tuple(one for one in section.facts if one.id not in moved), ()
    return tuple(
        replace(one, status=_status(choices.get(one.id, Choice.KEEP)))
        for one in (*own, *others)
        if choices.get(one.id) is not Choice.DROP
    )


def _status(choice: Choice) -> FactStatus:
    return FactStatus.DUE if choice is Choice.UPDATE else FactStatus.CARRIED


def _is_past(field: Field, template: Template, as_of: date) -> bool:
    spec = template.field(field.name)
    return spec is not None and spec.kind is FieldKind.DATE and field.value <= as_of.isoformat()
