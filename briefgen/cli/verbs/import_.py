"""`briefgen import FILE.json`: takes in a brief with its evidence and sources."""

import argparse

import msgspec

from briefgen.cli.verb import DONE, Verb, opened, path, say, short


def _configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "file", type=path, metavar="FILE.json", help="a brief as “export --to json” writes it"
    )


def _run(args: argparse.Namespace) -> int:
    with opened(args) as workspace:
        brief = workspace.import_brief(args.file)
    say(args, msgspec.to_builtins(brief), [f"{short(brief.id)}  {brief.title}"])
    return DONE


VERB = Verb(
    "import", "take in a brief with its evidence and sources, as exported to json", _configure, _run
)
