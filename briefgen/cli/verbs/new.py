"""`briefgen new`: starts a brief, empty or as the next issue of another one."""

import argparse

import msgspec

from briefgen.cli.lines import brief_line
from briefgen.cli.verb import DONE, Verb, opened, print_note, say
from briefgen.model.brief import Brief
from briefgen.model.rollover import Choice
from briefgen.workspace import values
from briefgen.workspace.series import chosen
from briefgen.workspace.workspace import Workspace

_CHOICES = {
    Choice.KEEP: "keeps a fact as it is; that is what happens to all that isn't named",
    Choice.BACKGROUND: "keeps a fact, in the template's section for background",
    Choice.UPDATE: "keeps a fact, and reminds you that it is to be brought up to date",
    Choice.DROP: "leaves a fact out",
}


def _configure(parser: argparse.ArgumentParser) -> None:
    _add_head(parser)
    parser.add_argument(
        "--from",
        dest="previous",
        default="",
        metavar="BRIEF",
        help="an earlier brief: this is its next issue, with its facts but for those that you choose otherwise",
    )
    group = parser.add_argument_group(
        "what becomes of the earlier brief's facts",
        "A FACT is a fact's id, a section's key, or “all”; what is more exact counts more.",
    )
    for choice, about in _CHOICES.items():
        group.add_argument(
            f"--{choice}", nargs="+", action="extend", default=[], metavar="FACT", help=about
        )
    parser.set_defaults(refuse=parser.error)


def _add_head(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--template",
        default="",
        metavar="ID",
        help="the template's id (see “briefgen templates”); with --from, that of the series or the earlier brief",
    )
    parser.add_argument(
        "--title",
        default="",
        metavar="TITLE",
        help="the brief's title; with --from, that of the earlier brief",
    )
    parser.add_argument(
        "--as-of",
        default="",
        metavar="DATE",
        help="what the brief knows up to, YYYY-MM-DD (today; with --from, the day after the earlier brief's)",
    )
    parser.add_argument(
        "--number", default="", metavar="NUMBER", help="its number (with --from, the next one)"
    )
    parser.add_argument(
        "--marking", default="", metavar="LABEL", help="its handling marking, TLP:AMBER say"
    )


def _run(args: argparse.Namespace) -> int:
    wanted = [(choice, name) for choice in _CHOICES for name in getattr(args, choice.value)]
    _must_be_whole(args, wanted)
    as_of = values.day(args.as_of) if args.as_of else None
    with opened(args) as workspace:
        briefs = workspace.briefs
        if args.previous:
            brief = _next_issue(workspace, args, wanted)
        else:
            brief = briefs.new(args.template, args.title, as_of, args.marking)
            brief = briefs.set(brief, "number", args.number)
        briefs.save(brief)
    say(args, msgspec.to_builtins(brief), [brief_line(brief)])
    return DONE


def _must_be_whole(args: argparse.Namespace, wanted: list[tuple[Choice, str]]) -> None:
    if args.previous:
        return
    missing = [name for name in ("--template", "--title") if not getattr(args, name[2:])]
    if missing:
        args.refuse(f"the following arguments are required: {', '.join(missing)}")
    if wanted:
        args.refuse(f"--{wanted[0][0]} goes with --from")


def _next_issue(
    workspace: Workspace, args: argparse.Namespace, wanted: list[tuple[Choice, str]]
) -> Brief:
    previous = workspace.briefs.named(args.previous)
    begins = workspace.series.beginnings.after(previous)
    if begins.note and not args.template:
        print_note(begins.note)
    return workspace.series.next_issue(
        previous,
        chosen(previous, wanted),
        values.day(args.as_of) if args.as_of else None,
        args.number or None,
        args.title,
        args.template,
        args.marking,
    )


VERB = Verb("new", "start a brief, or the next issue of one", _configure, _run)
