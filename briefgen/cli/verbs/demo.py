"""`briefgen demo`: makes the sample brief from the sample articles."""

import argparse
from pathlib import Path

from briefgen.cli.verb import DONE, Verb, path, say
from briefgen.workspace.demo import make_demo


def _configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--out",
        type=path,
        default=Path("out"),
        metavar="DIR",
        help="the folder for everything that is made (out)",
    )


def _run(args: argparse.Namespace) -> int:
    made = make_demo(args.out, args.workspace)
    value = {
        "id": made.brief.id,
        "workspace": str(made.workspace),
        "files": [str(one) for one in made.files],
    }
    say(args, value, [str(one) for one in (made.workspace, *made.files)])
    return DONE


VERB = Verb(
    "demo",
    "make a workspace from the sample articles, compose the sample brief, and export it",
    _configure,
    _run,
    epilog="DIR/demo.briefgen is made anew each time, and the one before kept as demo-previous.briefgen;\n"
    "with --workspace, that workspace is added to instead.",
)
