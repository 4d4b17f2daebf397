"""Checks what a user typed for a field of a brief, against the house's scales and the template."""

import re
from datetime import date
from difflib import get_close_matches

from briefgen.model.brief import Confidence
from briefgen.model.errors import ComposeError
from briefgen.model.phrase import Phrase, term
from briefgen.model.scales import Scales
from briefgen.model.template import FieldKind, Template
from briefgen.model.text import clean, clean_line

ATTRIBUTES = (
    "title", "number", "as_of", "author", "organization", "marking", "classification", "yardstick", "language",
)  # fmt: skip
"""What can be set on every brief, whatever its template."""

# The shape of a BCP 47 tag, without its registry: "en", "zh-Hant", "pt-BR".
_TAG = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")
_YES = {"yes", "true", "on", "1"}
_NO = {"no", "false", "off", "0", ""}


def required_line(name: str, value: str) -> str:
    """The value on one clean line; ComposeError when nothing is left."""
    line = clean_line(value)
    if not line:
        raise ComposeError(
            Phrase("A brief needs a {name}.", name=name), Phrase("Give its {name}.", name=name)
        )
    return line


def day(value: str) -> date:
    """The date that an ISO 8601 text names."""
    try:
        return date.fromisoformat(value.strip())
    except ValueError as error:
        raise ComposeError(
            Phrase("“{value}” is not a date.", value=value),
            Phrase("Write it as YYYY-MM-DD, 2026-03-01 say."),
        ) from error


def marking(scales: Scales, value: str) -> str:
    """The handling label. A text of one's own is fine, but nothing that only looks like a TLP label is."""
    label = clean_line(value)
    tight = "".join(label.upper().split())
    if scales.marking(tight):
        return tight
    if tight.startswith("TLP"):
        labels = tuple(one.label for one in scales.markings)
        raise ComposeError(
            Phrase("“{value}” is not a TLP label.", value=value),
            Phrase("The labels are: {labels}.", labels=labels),
        )
    return label


def language(value: str) -> str:
    """A language tag (BCP 47), which readers of the file go by; empty for an empty value."""
    tag = clean_line(value)
    if tag and not _TAG.fullmatch(tag):
        raise ComposeError(
            Phrase("“{value}” is not the tag of a language.", value=value),
            Phrase("Write “en”, “ar” or “zh-Hant”, say."),
        )
    return tag


def yardstick(scales: Scales, value: str) -> str:
    """The id of a yardstick that exists."""
    if scales.yardstick(value):
        return value
    there = tuple(one.id for one in scales.yardsticks)
    raise ComposeError(
        Phrase("There is no yardstick “{value}”.", value=value),
        Phrase("The yardsticks are: {there}.", there=there),
    )


def credibility(scales: Scales, value: str) -> int | None:
    """The digit of the Admiralty code for the information; None for an empty value."""
    code = value.strip()
    if not code:
        return None
    if code not in {one.code for one in scales.credibility}:
        there = tuple(
            Phrase("{code} {meaning}", code=one.code, meaning=term(one.meaning))
            for one in scales.credibility
        )
        raise ComposeError(
            Phrase("There is no credibility “{value}”.", value=value),
            Phrase("There are: {there}.", there=there),
        )
    return int(code)


def likelihood(scales: Scales, yardstick_id: str, value: str) -> str:
    """The yardstick's own word for a likelihood; empty for an empty value."""
    if not value:
        return ""
    scale = scales.yardstick(yardstick_id)
    if scale is None:
        raise ComposeError(
            Phrase("There is no yardstick “{yardstick}”.", yardstick=yardstick_id),
            Phrase("Set the brief's yardstick first."),
        )
    found = scale.term(value)
    if found is None:
        there = tuple(term(one.name) for one in scale.terms)
        raise ComposeError(
            Phrase(
                "{yardstick} has no likelihood “{value}”.", yardstick=term(scale.title), value=value
            ),
            Phrase("Its terms are: {there}.", there=there),
        )
    return found.name


def confidence(value: str) -> Confidence | None:
    """The level of confidence, or None for an empty value."""
    if not value:
        return None
    try:
        return Confidence(value.strip().lower())
    except ValueError as error:
        raise ComposeError(
            Phrase("There is no confidence level “{value}”.", value=value),
            Phrase("The levels are: {levels}.", levels=tuple(Confidence)),
        ) from error


def field(template: Template, name: str, value: str) -> str:
    """The value as the template's field keeps it; ComposeError for a field that there isn't, with the nearest name."""
    spec = template.field(name)
    if spec is None:
        known = [*ATTRIBUTES, *(one.name for one in template.fields)]
        near = get_close_matches(name, known, n=1)
        hint = (
            Phrase("Did you mean “{near}”?", near=near[0])
            if near
            else Phrase("What can be set: {names}.", names=tuple(known))
        )
        raise ComposeError(
            Phrase(
                "A brief of the template “{template}” has no field “{name}”.",
                template=term(template.title),
                name=name,
            ),
            hint,
        )
    match spec.kind:
        case FieldKind.LINE:
            return clean_line(value)
        case FieldKind.MARKDOWN:
            return clean(value)[0].strip()
        case FieldKind.DATE:
            return day(value).isoformat() if value.strip() else ""
        case FieldKind.FLAG:
            return _flag(name, value)


def _flag(name: str, value: str) -> str:
    said = value.strip().lower()
    if said in _YES:
        return "yes"
    if said in _NO:
        return "no" if said else ""
    raise ComposeError(
        Phrase("“{name}” is either yes or no, not “{value}”.", name=name, value=value),
        Phrase("Write “yes” or “no”."),
    )
