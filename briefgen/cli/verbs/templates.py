"""`briefgen templates [list | check PATH]`: the templates there are, and whether one is sound."""

import argparse
from pathlib import Path

from briefgen.cli.verb import DONE, FAILED_CHECK, Verb, path, say
from briefgen.model.template import Template
from briefgen.workspace.workspace import open_templates


def _configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "what",
        nargs="?",
        choices=("list", "check"),
        default="list",
        help="list the templates (default), or check one",
    )
    parser.add_argument(
        "path", nargs="?", type=path, metavar="PATH", help="the folder of the template to check"
    )


def _run(args: argparse.Namespace) -> int:
    if args.what == "check":
        return _check(args, args.path or Path())
    templates = open_templates(args.workspace).all()
    lines = (f"{one.id:20}  {one.title}: {one.description}" for one in templates)
    say(args, [_values(one) for one in templates], lines)
    return DONE


def _check(args: argparse.Namespace, folder: Path) -> int:
    problems = open_templates(args.workspace).check(folder)
    say(args, list(problems), problems or [f"{folder}: nothing is wrong."])
    return FAILED_CHECK if problems else DONE


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


VERB = Verb("templates", "list the templates, or check one", _configure, _run)
