"""`briefgen templates`: the templates there are; checks, makes, takes in and packs one."""

import argparse
from collections.abc import Callable
from pathlib import Path

from briefgen.cli.verb import DONE, FAILED_CHECK, Verb, path, print_error, refuse_misplaced, say
from briefgen.model.template import Template
from briefgen.workspace.templates import FaultyTemplate, Templates
from briefgen.workspace.workspace import open_templates

_EPILOG = """what can be done:
  list                      list the templates (also without a word)
  check PATH                say what is wrong with the template in a folder or zip (exit code 3)
  new NAME --from ID        copy a template under another name, ready to edit
  install PATH              take in a template from a folder or zip, if nothing is wrong with it
  pack PATH [-o FILE.zip]   make one zip file of a template, to be sent"""


def _configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "what",
        nargs="?",
        choices=tuple(_DEEDS),
        default="list",
        help="what is to be done, see below",
    )
    parser.add_argument(
        "subject",
        nargs="?",
        metavar="PATH|NAME",
        help="the template's folder or zip (check: here unless given); the name of a new one",
    )
    parser.add_argument(
        "--from", dest="source", metavar="ID", help="new: the template that is copied"
    )
    parser.add_argument(
        "--user",
        action="store_true",
        help="new, install: among your own templates, for all workspaces, not beside this one",
    )
    parser.add_argument(
        "--replace",
        action="store_true",
        help="install: in the place of the one of the same name",
    )
    parser.add_argument(
        "-o",
        "--output",
        type=path,
        metavar="FILE.zip",
        help="pack: the file, or a folder for it (default: here, named after the template)",
    )
    parser.set_defaults(refuse=parser.error)


def _run(args: argparse.Namespace) -> int:
    _check_usage(args)
    with open_templates(args.workspace) as templates:
        try:
            return _DEEDS[args.what](args, templates)
        except FaultyTemplate as error:
            print_error(error)
            say(args, list(error.faults), error.faults)
            return FAILED_CHECK


def _check_usage(args: argparse.Namespace) -> None:
    """What was asked for makes sense; else the program ends, as for any wrong usage."""
    what = args.what
    refuse_misplaced(
        args,
        ("a PATH or NAME", bool(args.subject), ("check", "new", "install", "pack")),
        ("--from", args.source is not None, ("new",)),
        ("--user", args.user, ("new", "install")),
        ("--replace", args.replace, ("install",)),
        ("--output", args.output is not None, ("pack",)),
    )
    if what in {"new", "install", "pack"} and not args.subject:
        args.refuse(f"{what} needs {'a NAME' if what == 'new' else 'a PATH'}")
    if what == "new" and not args.source:
        args.refuse("new needs --from ID")


def _list(args: argparse.Namespace, templates: Templates) -> int:
    found = templates.all()
    lines = (f"{one.id:20}  {one.title}: {one.description}" for one in found)
    say(args, [_values(one) for one in found], lines)
    return DONE


def _check(args: argparse.Namespace, templates: Templates) -> int:
    subject = path(args.subject or ".")
    problems = templates.check(subject)
    notes = [] if problems else [f"Note: {one}" for one in templates.notices(subject)]
    say(args, list(problems), problems or [f"{subject}: nothing is wrong.", *notes])
    return FAILED_CHECK if problems else DONE


def _new(args: argparse.Namespace, templates: Templates) -> int:
    return _made(args, templates.new(args.subject, args.source, everywhere=args.user))


def _install(args: argparse.Namespace, templates: Templates) -> int:
    subject = path(args.subject)
    return _made(args, templates.install(subject, everywhere=args.user, replace=args.replace))


def _pack(args: argparse.Namespace, templates: Templates) -> int:
    made = templates.pack(path(args.subject), args.output or Path())
    say(args, {"id": made.id, "path": str(made.path)}, [str(made.path)])
    return DONE


def _made(args: argparse.Namespace, template: Template) -> int:
    say(args, {**_values(template), "path": template.origin}, [template.origin])
    return DONE


_DEEDS: dict[str, Callable[[argparse.Namespace, Templates], int]] = {
    "list": _list,
    "check": _check,
    "new": _new,
    "install": _install,
    "pack": _pack,
}


def _values(template: Template) -> dict[str, object]:
    return {
        "id": template.id,
        "title": template.title,
        "description": template.description,
        "version": template.version,
        "language": template.language,
        "sections": [
            {"key": one.key, "title": one.title, "help": one.help} for one in template.sections
        ],
        "fields": [
            {
                "name": one.name,
                "label": one.label,
                "kind": str(one.kind),
                "required": one.required,
                "default": one.default,
                "help": one.help,
            }
            for one in template.fields
        ],
    }


VERB = Verb("templates", "list, check, make, install and pack templates", _configure, _run, _EPILOG)
