"""`briefgen export BRIEF --to FORMAT`: writes a brief to a file."""

import argparse
from pathlib import Path

from briefgen.cli.verb import DONE, USAGE, Verb, opened, path, print_error, say
from briefgen.model.errors import BriefgenError
from briefgen.workspace.exports import ATTACHABLE, MAIL, formats


def _configure(parser: argparse.ArgumentParser) -> None:
    known = formats()
    parser.add_argument("brief", metavar="BRIEF", help="the brief's id")
    parser.add_argument(
        "--to",
        required=True,
        choices=[one.id for one in known],
        help="the format: " + "; ".join(f"{one.id}, {one.label}" for one in known),
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
        "-o",
        "--output",
        type=path,
        default=Path(),
        metavar="PATH",
        help="the file, or a folder for it (default: here, named after the brief)",
    )


def _run(args: argparse.Namespace) -> int:
    if args.attach and args.to != MAIL:
        print_error(BriefgenError(f"--attach goes with --to {MAIL} only."))
        return USAGE
    with opened(args, read_only=True) as workspace:
        brief = workspace.briefs.brief(workspace.briefs.resolve(args.brief))
        target = workspace.exports.save(brief, args.to, args.output, args.template, args.attach)
    say(args, {"id": brief.id, "format": args.to, "path": str(target)}, [str(target)])
    return DONE


VERB = Verb("export", "write a brief to a file", _configure, _run)
