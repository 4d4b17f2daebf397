"""The command line: finds the verb, runs it, and turns what went wrong into a sentence and an exit code."""

import argparse
import logging
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path

import platformdirs

from briefgen import __version__
from briefgen.cli.output import finish_output
from briefgen.cli.verb import MENDABLE, Verb, path, print_error
from briefgen.cli.verbs import VERBS
from briefgen.files import write_whole
from briefgen.model.errors import BriefgenError
from briefgen.model.phrase import Phrase

FAULT = 70
"""The exit code of a fault of ours (EX_SOFTWARE in sysexits.h)."""

_EPILOG = """exit codes: 0 done; 1 something that you can mend (said on stderr); 2 wrong usage; 3 a check failed.
ids may be shortened to a unique beginning."""


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one verb; its exit code."""
    args = parser().parse_args(argv)
    verb: Verb = args.verb
    try:
        code = verb.run(args)
        finish_output()
    except BriefgenError as error:
        print_error(error)
        return MENDABLE
    except BrokenPipeError:
        # The reader of our output has gone: that's its right. Keep the interpreter from flushing into nothing.
        sys.stdout = None
        return 0
    except KeyboardInterrupt:
        return 130
    except Exception:  # noqa: BLE001 - the border: a fault of ours becomes a report
        return _report(traceback.format_exc())
    return code


def parser() -> argparse.ArgumentParser:
    """The whole command line."""
    common = argparse.ArgumentParser(add_help=False)
    _add_common(common, suppress=True)
    top = argparse.ArgumentParser(
        prog="briefgen",
        description="Compose situation briefs from news articles, every sentence traceable to its source. "
        "Without a verb, briefgen opens the window on WORKSPACE.",
        usage="briefgen [WORKSPACE] | briefgen VERB ...",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    top.add_argument(
        "--version",
        action="version",
        version=f"briefgen {__version__}",
        help="print the version",
    )
    _add_common(top, suppress=False)
    verbs = top.add_subparsers(title="verbs", metavar="VERB", required=True, prog="briefgen")
    for verb in VERBS:
        sub = verbs.add_parser(
            verb.name,
            help=verb.help,
            description=verb.help[0].upper() + verb.help[1:] + ".",
            epilog=verb.epilog,
            parents=[common],
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        verb.configure(sub)
        sub.set_defaults(verb=verb)
    return top


def verb_names() -> tuple[str, ...]:
    """The names of the verbs."""
    return tuple(verb.name for verb in VERBS)


def _add_common(to: argparse.ArgumentParser, *, suppress: bool) -> None:
    """The options that stand before or after the verb; their absence after it must not undo what stood before."""
    absent = argparse.SUPPRESS
    to.add_argument(
        "--workspace",
        type=path,
        metavar="PATH",
        default=absent if suppress else None,
        help="the workspace's file, or its folder (default: your own)",
    )
    to.add_argument(
        "--json",
        action="store_true",
        default=absent if suppress else False,
        help="print one JSON value on stdout",
    )


def _report(trace: str) -> int:
    folder = Path(platformdirs.user_log_dir("briefgen", appauthor=False))
    report = folder / "last-fault.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        write_whole(report, trace.encode("utf-8", "replace"))
    except (BriefgenError, OSError):
        logging.getLogger("briefgen").error("%s", trace)
    error = BriefgenError(
        Phrase("This is a fault of briefgen's, not yours; what was saved before is safe."),
        Phrase("A report lies in “{report}”; please send it to the developers.", report=report),
    )
    print_error(error)
    return FAULT
