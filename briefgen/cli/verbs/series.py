"""`briefgen series BRIEF`: all issues of a brief, and what new ones begin with."""

import argparse

import msgspec

from briefgen.cli.lines import entry_line
from briefgen.cli.verb import DONE, Verb, opened, pair, say
from briefgen.model.ids import BriefId
from briefgen.model.series import SeriesDefaults
from briefgen.workspace.beginnings import NAMES
from briefgen.workspace.workspace import Workspace


def _configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("brief", metavar="BRIEF", help="the id of any issue")
    parser.add_argument(
        "--defaults",
        nargs="*",
        metavar="NAME=VALUE",
        help=f"shows what new issues begin with, or sets it: {', '.join(NAMES)}; an empty value leaves it to the "
        "issue before",
    )


def _run(args: argparse.Namespace) -> int:
    pairs = [pair(text) for text in args.defaults or ()]
    with opened(args, read_only=not pairs) as workspace:
        wanted = workspace.briefs.resolve(args.brief)
        beginnings = workspace.series.beginnings
        defaults = beginnings.change(wanted, dict(pairs)) if pairs else beginnings.of(wanted)
        if args.defaults is not None:
            say(args, msgspec.to_builtins(defaults), [_told(defaults)])
        else:
            _list(args, workspace, wanted, defaults)
    return DONE


def _list(
    args: argparse.Namespace, workspace: Workspace, wanted: BriefId, defaults: SeriesDefaults
) -> None:
    issues = workspace.series.issues(wanted)
    lines = [f"{'*' if one.id == wanted else ' '} {entry_line(one)}" for one in issues]
    if defaults != SeriesDefaults():
        lines.append(_told(defaults))
    say(args, msgspec.to_builtins(issues), lines)


def _told(defaults: SeriesDefaults) -> str:
    said = [f"{name} {value}" for name in NAMES if (value := getattr(defaults, name))]
    return f"New issues begin with: {', '.join(said) or 'what the issue before had'}."


VERB = Verb(
    "series",
    "list all issues of a brief, by their day; say what new ones begin with",
    _configure,
    _run,
)
