"""`briefgen compare OLD NEW`: what differs between two briefs, issues of one series say."""

import argparse
from collections.abc import Iterator
from typing import Any

import msgspec

from briefgen.cli.lines import fact_line, head_line, short
from briefgen.cli.verb import DONE, Verb, opened, say
from briefgen.model.brief import Brief
from briefgen.model.comparison import ASPECTS, Changes, Moved, Placed, Reworded, aspects, compared
from briefgen.model.edit import Place
from briefgen.model.worddiff import Fate, word_changes

_FATES = {Fate.KEPT: "{}", Fate.GONE: "[-{}-]", Fate.NEW: "{{+{}+}}"}


def _configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("old", metavar="OLD", help="the earlier brief's id")
    parser.add_argument("new", metavar="NEW", help="the later brief's id")


def _run(args: argparse.Namespace) -> int:
    with opened(args, read_only=True) as workspace:
        briefs = workspace.briefs
        old, new = (briefs.named(one) for one in (args.old, args.new))
    changes = compared(old, new)
    say(args, {"old": old.id, "new": new.id, **_values(changes)}, _lines(old, new, changes))
    return DONE


def _lines(old: Brief, new: Brief, changes: Changes) -> Iterator[str]:
    titles = {one.key: one.title for one in (*old.sections, *new.sections)}
    yield f"{head_line(old)} → {head_line(new)}"
    if not changes:
        yield "Nothing differs."
    for one in changes.fields:
        yield f"= {one.name}: {_words(one.before, one.after)}"
    for one in changes.added:
        yield f"+ {titles[one.place.section]}: {fact_line(one.fact)}"
    for one in changes.dropped:
        yield f"- {titles[one.place.section]}: {fact_line(one.fact)}"
    for one in changes.reworded:
        said = _words(one.before.statement, one.after.statement)
        more = ", ".join(f"{ASPECTS[name]}" for name in aspects(one) if name != "statement")
        yield f"~ {short(one.after.id)}  {said}" + (f"  (other {more})" if more else "")
    for one in changes.moved:
        yield f"> {_place(one.origin, titles)} → {_place(one.place, titles)}: {fact_line(one.fact)}"


def _place(place: Place, titles: dict[str, str]) -> str:
    return f"{titles[place.section]}, {place.position + 1}"


def _words(before: str, after: str) -> str:
    """Both texts in one: gone words stand in [- -], new ones in {+ +}."""
    return "".join(_FATES[one.fate].format(one.text) for one in word_changes(before, after))


def _values(changes: Changes) -> dict[str, Any]:
    def placed(one: Placed) -> dict[str, Any]:
        return {"fact": msgspec.to_builtins(one.fact), **one.place._asdict()}

    def moved(one: Moved) -> dict[str, Any]:
        from_ = {f"from_{name}": value for name, value in one.origin._asdict().items()}
        return {"fact": msgspec.to_builtins(one.fact), **one.place._asdict(), **from_}

    def reworded(one: Reworded) -> dict[str, Any]:
        return {**msgspec.to_builtins(one), "differs": list(aspects(one))}

    return {
        "added": [placed(one) for one in changes.added],
        "dropped": [placed(one) for one in changes.dropped],
        "reworded": [reworded(one) for one in changes.reworded],
        "moved": [moved(one) for one in changes.moved],
        "fields": msgspec.to_builtins(changes.fields),
    }


VERB = Verb(
    "compare",
    "say what differs between two briefs",
    _configure,
    _run,
    epilog="+ added, - dropped, ~ reworded ([-gone-], {+new+}), > moved, = a field or an attribute.",
)
