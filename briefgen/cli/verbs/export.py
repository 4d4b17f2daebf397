"""`briefgen export BRIEF --to FORMAT`: writes a brief to a file."""

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path

from briefgen.cli.lines import facts, short
from briefgen.cli.verb import (
    DONE,
    USAGE,
    Verb,
    opened,
    pair,
    path,
    print_error,
    print_note,
    print_warning,
    say,
)
from briefgen.model import edit
from briefgen.model.brief import Brief
from briefgen.model.edition import Edition
from briefgen.model.errors import BriefgenError
from briefgen.model.phrase import SILENCE, Phrase
from briefgen.model.standing import StandingText
from briefgen.workspace.formats import ATTACHABLE, JSON, MAIL, formats
from briefgen.workspace.workspace import Workspace

_ALL = "all"


def _configure(parser: argparse.ArgumentParser) -> None:
    known = formats()
    parser.add_argument("brief", metavar="BRIEF", help="the brief's id")
    parser.add_argument(
        "--to",
        default="",
        choices=[one.id for one in known],
        help="the format (default: that of the brief's series): "
        + "; ".join(f"{one.id}, {one.label}" for one in known),
    )
    parser.add_argument(
        "--template", default="", metavar="ID", help="another template than the brief's own"
    )
    parser.add_argument(
        "--attach",
        action="append",
        default=[],
        choices=ATTACHABLE,
        help=f"with --to {MAIL}: attach the brief in this format, too; may be given for each",
    )
    parser.add_argument(
        "--standing",
        action="append",
        default=[],
        metavar="NAME",
        help="with --to json: a standing text that the brief doesn't use, too; may be given for each; or “all”",
    )
    _configure_edition(parser)
    parser.add_argument(
        "-o",
        "--output",
        type=path,
        default=Path(),
        metavar="PATH",
        help="the file, or a folder for it (default: here, named after the brief)",
    )


def _configure_edition(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--edition",
        default="",
        metavar="LABEL",
        help="only what the readers of a label may see: without the facts that rest on an article above it",
    )
    parser.add_argument(
        "--field",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="with --edition: what it has in a field, “bottom_line=Talks resumed.” say; may be given for each",
    )
    parser.add_argument(
        "--keep",
        action="append",
        default=[],
        metavar="FACT",
        help="with --edition: a judgement or comment that its readers may see, by its id; or “all” of them",
    )


def _run(args: argparse.Namespace) -> int:
    if args.to and _refused(args):
        return USAGE
    with opened(args, read_only=True) as workspace:
        brief = workspace.briefs.named(args.brief)
        args.to = args.to or workspace.exports.usual_format(brief)
        if _refused(args):
            return USAGE
        if stand_in := not args.template and workspace.series.beginnings.stand_in(brief):
            print_note(
                f"The template “{brief.template_id}” is not here; “{stand_in}”, that of the series, is used."
            )
        edition = _edition(workspace, brief, args) if args.edition else None
        if "pdf" in (args.to, *args.attach):
            for one in workspace.exports.undrawn(brief, args.template, edition):
                print_warning(one)
        target = workspace.exports.save(
            brief,
            args.to,
            args.output,
            args.template,
            args.attach,
            edition,
            tuple(_standing(workspace, args.standing)),
        )
    value = {"id": brief.id, "format": args.to, "path": str(target)}
    say(args, value | (_told(edition) if edition else {}), [str(target), *_lines(edition)])
    return DONE


def _refused(args: argparse.Namespace) -> bool:
    """Whether the command line doesn't fit together; then it was said why."""
    if fault := _misused(args):
        print_error(BriefgenError(fault))
    return bool(fault)


def _misused(args: argparse.Namespace) -> Phrase:
    """What in the command line doesn't fit together, or an empty text."""
    if not args.to:
        return Phrase("No format is named, and the brief's series has none: give one with --to.")
    if args.attach and args.to != MAIL:
        return Phrase("--attach goes with --to {format} only.", format=MAIL)
    if args.standing and (args.to != JSON.id or args.edition):
        return Phrase("--standing goes with --to {format}, and not with --edition.", format=JSON.id)
    if (args.field or args.keep) and not args.edition:
        return Phrase("--field and --keep go with --edition only.")
    return SILENCE


def _edition(workspace: Workspace, brief: Brief, args: argparse.Namespace) -> Edition:
    keep = [edit.resolve_fact(brief, one) for one in args.keep if one != _ALL]
    fields = dict(map(pair, args.field))
    return workspace.editions.make(brief, args.edition, fields, keep, keep_all=_ALL in args.keep)


def _standing(workspace: Workspace, names: Sequence[str]) -> Iterator[StandingText]:
    if _ALL in names:
        yield from workspace.standing.all()
    yield from (workspace.standing.named(one) for one in names if one != _ALL)


def _told(edition: Edition) -> dict[str, object]:
    return {
        "edition": edition.brief.edition,
        "left_out": [fact.id for fact in edition.left_out],
        "unreleased": [fact.id for fact in edition.unreleased],
    }


def _lines(edition: Edition | None) -> Iterator[str]:
    if edition is None:
        return
    yield (
        f"For readers of {edition.brief.edition}: {facts(len(edition.brief.facts))}; left out: "
        f"{len(edition.left_out)} with a source above it, {len(edition.unreleased)} of your own words."
    )
    for fact in edition.unreleased:
        words = " ".join(fact.statement.split())
        yield f"{short(fact.id)}  {words}  (--keep {short(fact.id)}, if its readers may see it)"


VERB = Verb("export", "write a brief to a file", _configure, _run)
