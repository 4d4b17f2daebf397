"""`briefgen standing`: texts that the workspace keeps, and facts made of them."""

import argparse
from collections.abc import Callable

import msgspec

from briefgen.cli.lines import fact_line, short
from briefgen.cli.verb import DONE, Verb, opened, refuse_misplaced, say
from briefgen.model import edit
from briefgen.model.standing import StandingText
from briefgen.workspace.workspace import Workspace

_EPILOG = """what can be done:
  list                          list them, with the day by which to look at each again (also without a word)
  new NAME --text MARKDOWN      keep a text under a name
  change NAME                   give it another --text, --review-by or --name
  delete NAME                   take it out; facts that were made of it stay
  keep NAME BRIEF FACT          keep a fact of a brief, with its sources
  insert NAME BRIEF SECTION     put it into a section of a brief, as a fact"""

_ARGUMENTS = {"list": 0, "new": 1, "change": 1, "delete": 1, "keep": 3, "insert": 3}


def _configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "what", nargs="?", choices=tuple(_ARGUMENTS), default="list", help="see below"
    )
    parser.add_argument("subject", nargs="?", metavar="NAME", help="the standing text's name or id")
    parser.add_argument("brief", nargs="?", metavar="BRIEF", help="keep, insert: the brief's id")
    parser.add_argument(
        "place",
        nargs="?",
        metavar="FACT|SECTION",
        help="keep: the fact's id; insert: the section's key",
    )
    parser.add_argument("--text", metavar="MARKDOWN", help="new, change, keep: the text")
    parser.add_argument(
        "--review-by",
        metavar="YYYY-MM-DD",
        help="new, change, keep: the day by which to look at it again",
    )
    parser.add_argument("--name", metavar="NAME", help="change: its new name")
    parser.set_defaults(refuse=parser.error)


def _run(args: argparse.Namespace) -> int:
    _check_usage(args)
    with opened(args, read_only=args.what == "list") as workspace:
        return _DEEDS[args.what](args, workspace)


def _check_usage(args: argparse.Namespace) -> None:
    """What was asked for makes sense; else the program ends, as for any wrong usage."""
    given = [one for one in (args.subject, args.brief, args.place) if one is not None]
    needed = _ARGUMENTS[args.what]
    if len(given) != needed:
        args.refuse(f"{args.what} takes {needed or 'no'} argument{'s' if needed != 1 else ''}")
    refuse_misplaced(
        args,
        ("--text", args.text is not None, ("new", "change", "keep")),
        ("--review-by", args.review_by is not None, ("new", "change", "keep")),
        ("--name", args.name is not None, ("change",)),
    )
    if args.what == "new" and args.text is None:
        args.refuse("new needs --text MARKDOWN")


def _list(args: argparse.Namespace, workspace: Workspace) -> int:
    found = workspace.standing.all()
    say(args, [msgspec.to_builtins(one) for one in found], (_line(one) for one in found))
    return DONE


def _new(args: argparse.Namespace, workspace: Workspace) -> int:
    return _told(args, workspace.standing.keep(args.subject, args.text, args.review_by or ""))


def _change(args: argparse.Namespace, workspace: Workspace) -> int:
    known = workspace.standing.named(args.subject)
    day = known.review_by.isoformat() if known.review_by else ""
    changed = workspace.standing.change(
        known,
        known.name if args.name is None else args.name,
        known.text if args.text is None else args.text,
        day if args.review_by is None else args.review_by,
    )
    return _told(args, changed)


def _delete(args: argparse.Namespace, workspace: Workspace) -> int:
    known = workspace.standing.named(args.subject)
    workspace.standing.delete(known.id)
    return _told(args, known)


def _keep(args: argparse.Namespace, workspace: Workspace) -> int:
    brief = workspace.briefs.named(args.brief)
    fact = edit.fact(brief, edit.resolve_fact(brief, args.place))
    text = fact.statement if args.text is None else args.text
    return _told(args, workspace.standing.keep_fact(fact, args.subject, text, args.review_by or ""))


def _insert(args: argparse.Namespace, workspace: Workspace) -> int:
    standing, brief = workspace.standing, workspace.briefs.named(args.brief)
    text = standing.named(args.subject)
    changed, fact = standing.insert(brief, args.place, text, standing.evidence(text))
    workspace.briefs.save(changed)
    value = {**msgspec.to_builtins(fact), "section": args.place}
    say(args, value, [fact_line(fact, args.place)])
    return DONE


def _told(args: argparse.Namespace, text: StandingText) -> int:
    say(args, msgspec.to_builtins(text), [_line(text)])
    return DONE


def _line(text: StandingText) -> str:
    return (
        f"{short(text.id)}  {text.review_by.isoformat() if text.review_by else '-':10}  {text.name}"
    )


_DEEDS: dict[str, Callable[[argparse.Namespace, Workspace], int]] = {
    "list": _list,
    "new": _new,
    "change": _change,
    "delete": _delete,
    "keep": _keep,
    "insert": _insert,
}


VERB = Verb(
    "standing", "keep texts for one brief after another, and insert them", _configure, _run, _EPILOG
)
