"""`briefgen outline BRIEF`: a brief's sections and facts."""

import argparse
from collections.abc import Iterator

import msgspec

from briefgen.cli.lines import head_line, short
from briefgen.cli.verb import DONE, Verb, opened, say
from briefgen.model.brief import Brief, Fact, FactKind


def _configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("brief", metavar="BRIEF", help="the brief's id")


def _run(args: argparse.Namespace) -> int:
    with opened(args, read_only=True) as workspace:
        brief = workspace.briefs.named(args.brief)
    say(args, msgspec.to_builtins(brief), _lines(brief))
    return DONE


def _lines(brief: Brief) -> Iterator[str]:
    yield head_line(brief, brief.marking)
    for field in brief.fields:
        yield f"{field.name}: {field.value}"
    for section in brief.sections:
        yield f"\n{section.title} ({section.key})"
        for fact in section.facts:
            yield f"  {short(fact.id)}  {_described(fact)}"


def _described(fact: Fact) -> str:
    match fact.kind:
        case FactKind.JUDGEMENT:
            sure = fact.likelihood or (
                f"{fact.confidence} confidence" if fact.confidence else "no likelihood"
            )
            return f"[judgement, {sure}] {fact.statement}"
        case FactKind.COMMENT:
            return f"[comment] {fact.statement}"
        case FactKind.QUOTATION | FactKind.PARAPHRASE:
            return fact.statement


VERB = Verb("outline", "print a brief's sections and facts", _configure, _run)
