"""The filters that a template has: those of the engine that are harmless, and ours."""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any, cast

from jinja2 import filters as stock
from jinja2 import pass_context, pass_eval_context
from jinja2.exceptions import TemplateRuntimeError
from jinja2.nodes import EvalContext
from jinja2.runtime import Context, Undefined
from markupsafe import Markup

from briefgen.model.phrase import SILENCE, Phrase
from briefgen.templating import allow, prose
from briefgen.templating.dates import Dates
from briefgen.templating.escape import escape, trusted
from briefgen.templating.words import CLOSING, OPENING, Words, places

_ROLE = re.compile(r"[a-z][a-z0-9-]*")
_BAR = re.compile(r"(?<!\\)\|")
_LONGEST_GLUE = 100
_MOST_CELLS = 20
_LONGEST_SAID = 10_000


class Fault(TemplateRuntimeError):
    """What is wrong, and how to mend it."""

    def __init__(self, message: Phrase, hint: Phrase = SILENCE) -> None:
        super().__init__(message)
        self.said, self.hint = message, hint


class Budget:
    """How much a rendering may still do; loops spend it by what they print each time around."""

    def __init__(self, steps: int) -> None:
        self.steps = steps

    def spend(self, cost: int) -> None:
        """Takes the cost away; Fault when there is nothing left."""
        self.steps -= cost
        if self.steps < 0:
            raise Fault(
                Phrase("The loops of this template go round too often."), Phrase("Loop over less.")
            )


@pass_context
def bounded(context: Context, value: object, cost: int) -> Iterator[object]:
    """The items of a list, each at a cost. Every loop of a template runs over this."""
    if isinstance(value, Undefined):
        str(value)  # fails with the sentence that says what is missing
    if not isinstance(value, Iterable) or isinstance(value, str | dict):
        raise Fault(
            Phrase("Only a list can be looped over."),
            Phrase("The template guide says which names are lists."),
        )
    return _paid(cast("Iterable[object]", value), context["_budget"], cost)


def _paid(items: Iterable[object], budget: Budget, cost: int) -> Iterator[object]:
    for item in items:
        budget.spend(cost)
        yield item


def cite(fact: object) -> Markup:
    """The references to a fact's sources."""
    keys = cast("list[str]", _fact(fact, "cite")["sources"])
    return trusted("".join(f'<a class="note" href="#{escape(key)}"></a>' for key in keys))


# Quotation marks within a quotation are single ones.
_WITHIN = str.maketrans('“”"', "‘’'")


@pass_context
def say(context: Context, text: object, **values: object) -> str:
    """The template's own words in the brief's language, with values in the places of their names in braces."""
    said = _string(text, "say")
    given = {name: _printed(one) for name, one in values.items()}
    names = places(said)
    for name in names:
        if name not in given:
            raise Fault(
                Phrase("“{text}” has {{name}}, but no value for it.", text=said[:40], name=name),
                Phrase("Write say({name}=…).", name=name),
            )
    if len(said) + sum(len(given[name]) for name in names) > _LONGEST_SAID:
        raise Fault(
            Phrase("A sentence has at most {most} characters.", most=_LONGEST_SAID),
            Phrase("Put the rest beside it."),
        )
    return cast("Words", context["_words"]).say(said, given)


def _printed(value: object) -> str:
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return _string(value, "say")


@pass_context
def words(context: Context, fact: object) -> Markup:
    """A fact's statement: Markdown within one paragraph, or the very words of its source in quotation marks."""
    known = _fact(fact, "words")
    statement = cast("str", known["statement"])
    quoted = bool(known["quoted"])
    inner = prose.inline(statement.translate(_WITHIN) if quoted else statement)
    if quoted:
        known_words = cast("Words", context["_words"])
        opening, closing = known_words.say(OPENING), known_words.say(CLOSING)
        inner = trusted(f"{escape(opening)}{inner}{escape(closing)}")
    if known["language"]:
        inner = trusted(f'<span lang="{escape(cast("str", known["language"]))}">{inner}</span>')
    return inner


def md(text: object, role: str = "") -> Markup:
    """The analyst's Markdown as paragraphs, lists and tables, in a style role."""
    if role and not _ROLE.fullmatch(role):
        raise Fault(
            Phrase("“{role}” is no name of a style role.", role=role),
            Phrase("Write it as in style.toml."),
        )
    return prose.blocks(_string(text, "md"), role)


def md_inline(text: object) -> Markup:
    """The analyst's Markdown within one paragraph."""
    return prose.inline(_string(text, "md_inline"))


def rows(text: object, cells: object) -> list[list[str]]:
    """The lines of a text that say something, each cut at “|” into so many cells; missing ones are empty.

    What is too much stays in the last cell. “\\|” is a bar, not a cut.
    """
    if not isinstance(cells, int) or not 1 <= cells <= _MOST_CELLS:
        raise Fault(
            Phrase("A row has 1 to {most} cells.", most=_MOST_CELLS),
            Phrase("Write {{ … | rows(2) }}."),
        )
    lines = (line for line in _string(text, "rows").split("\n") if line.strip(" \t|"))
    return [_cells(line, cells) for line in lines]


def _cells(line: str, count: int) -> list[str]:
    # As in a Markdown table, a line may begin with a bar.
    bare = line.strip().removeprefix("|")
    # To `split`, a limit of no cuts means no limit.
    found = _BAR.split(bare, count - 1) if count > 1 else [bare]
    return [one.strip().replace("\\|", "|") for one in (*found, *[""] * (count - len(found)))]


@pass_context
def date(context: Context, text: object) -> str:
    """A date (YYYY-MM-DD) in words of the brief's language; any other text as it is."""
    return cast("Dates", context["_dates"]).spoken(_string(text, "date"))


@pass_eval_context
def join(
    eval_ctx: EvalContext, value: Iterable[Any], glue: str = "", attribute: str | None = None
) -> str:
    """The items with a short text between them."""
    if len(glue) > _LONGEST_GLUE:
        raise Fault(
            Phrase(
                "The text between joined items is longer than {most} characters.",
                most=_LONGEST_GLUE,
            )
        )
    return stock.sync_do_join(eval_ctx, value, glue, attribute)


def _string(value: object, name: str) -> str:
    if isinstance(value, Undefined):
        return str(value)  # fails with the sentence that says what is missing
    if not isinstance(value, str):
        raise Fault(Phrase("The filter “{name}” takes text.", name=name))
    return value


def _fact(value: object, name: str) -> dict[str, object]:
    if isinstance(value, Undefined):
        str(value)  # fails with the sentence that says what is missing
    if not isinstance(value, dict) or "statement" not in value:
        raise Fault(
            Phrase("The filter “{name}” takes a fact.", name=name),
            Phrase("Write it as {{ fact | {name} }}.", name=name),
        )
    return cast("dict[str, object]", value)


_OURS: dict[str, Callable[..., Any]] = {
    "cite": cite,
    "date": date,
    "join": join,
    "md": md,
    "md_inline": md_inline,
    "rows": rows,
    "say": say,
    "words": words,
}

FILTERS: dict[str, Callable[..., Any]] = {
    **{name: function for name, function in stock.FILTERS.items() if name in allow.FILTERS},
    **_OURS,
    "_bounded": bounded,
}
