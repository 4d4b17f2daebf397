"""`briefgen import FILE.json`: takes in a brief with its evidence and sources."""

import argparse

import msgspec

from briefgen.cli.lines import brief_line
from briefgen.cli.verb import DONE, Verb, opened, path, say


def _configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "file", type=path, metavar="FILE.json", help="a brief as “export --to json” writes it"
    )


def _run(args: argparse.Namespace) -> int:
    with opened(args) as workspace:
        brief, standing = workspace.sharing.take_in(args.file)
    named = ", ".join(f"“{one.name}”" for one in standing)
    lines = [brief_line(brief)]
    say(
        args,
        msgspec.to_builtins(brief),
        [*lines, f"Standing texts that came with it: {named}."] if named else lines,
    )
    return DONE


VERB = Verb(
    "import", "take in a brief with its evidence and sources, as exported to json", _configure, _run
)
