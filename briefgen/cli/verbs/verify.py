"""`briefgen verify BRIEF`: finds every quotation in its stored, hashed source."""

import argparse

import msgspec

from briefgen.cli.lines import finding_line
from briefgen.cli.verb import DONE, FAILED_CHECK, Verb, opened, say
from briefgen.model.dossier import evidence_ids
from briefgen.model.finding import Severity


def _configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("brief", metavar="BRIEF", help="the brief's id")
    parser.add_argument(
        "--all", action="store_true", help="run every check, not only that of the quotations"
    )


def _run(args: argparse.Namespace) -> int:
    with opened(args, read_only=True) as workspace:
        brief = workspace.briefs.named(args.brief)
        findings = workspace.check(brief) if args.all else workspace.verify(brief)
    passages = len(evidence_ids(brief.facts))
    failed = any(one.severity is Severity.ERROR for one in findings)
    lines = [finding_line(one) for one in findings]
    if not failed:
        stand = "1 passage stands" if passages == 1 else f"{passages} passages stand"
        lines.append(f"{stand} verbatim in the stored sources.")
    value = {
        "id": brief.id,
        "verified": not failed,
        "passages": passages,
        "findings": msgspec.to_builtins(findings, enc_hook=str),
    }
    say(args, value, lines)
    return FAILED_CHECK if failed else DONE


VERB = Verb(
    "verify",
    "check that every quotation stands verbatim in its stored, hashed source",
    _configure,
    _run,
)
