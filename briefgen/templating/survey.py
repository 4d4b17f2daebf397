"""What names the parts of a template use: found without rendering, also where no sample leads."""

from collections.abc import Iterator

from jinja2 import Environment, nodes

from briefgen.model.errors import TemplateError
from briefgen.model.phrase import Phrase
from briefgen.model.template import TemplatePart
from briefgen.templating import allow
from briefgen.templating.manifest import Manifest
from briefgen.templating.nearest import did_you_mean
from briefgen.templating.view import BRIEF_NAMES, CHANGES_NAMES

_ALWAYS = allow.RESERVED | {"loop"}


def used_names(parts: tuple[TemplatePart, ...]) -> set[tuple[str, str]]:
    """Pairs of a view's name and the entry of it that is used; an empty entry where it is used whole."""
    found: set[tuple[str, str]] = set()
    for tree in trees(parts).values():
        entries = list(_entries(tree))
        found |= {(owner.name, entry) for owner, entry, _ in entries}
        owners = {id(owner) for owner, _, _ in entries}
        found |= {(one.name, "") for one in tree.find_all(nodes.Name) if id(one) not in owners}
    return found


def unknown_names(parts: tuple[TemplatePart, ...], about: Manifest) -> Iterator[TemplateError]:
    """The names that no brief has, by part and line."""
    parsed = trees(parts)
    # A part sees the names of the place where it is included: so what is set anywhere counts everywhere.
    names = _ALWAYS | {name for tree in parsed.values() for name in _set_in(tree)}
    known: dict[str, frozenset[str]] = {
        "brief": BRIEF_NAMES,
        "changes": CHANGES_NAMES,
        "fields": frozenset(one.name for one in about.fields),
    }
    for part, tree in parsed.items():
        for name in tree.find_all(nodes.Name):
            if name.name not in names:
                hint = did_you_mean(name.name, names, Phrase("names"))
                yield _error(
                    Phrase("There is no “{name}” here.", name=name.name), hint, part, name.lineno
                )
        for owner, entry, line in _entries(tree):
            if entry not in known.get(owner.name, {entry}):
                hint = did_you_mean(entry, known[owner.name], Phrase("names"))
                yield _error(
                    Phrase("There is no “{entry}” in “{owner}”.", entry=entry, owner=owner.name),
                    hint,
                    part,
                    line,
                )


def trees(parts: tuple[TemplatePart, ...]) -> dict[str, nodes.Template]:
    """Each part as a tree, by its name."""
    # Parsing runs nothing of a template; only a compiled one does.
    environment = Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True)
    return {part.name: environment.parse(part.text, part.name) for part in parts}


def _set_in(tree: nodes.Template) -> Iterator[str]:
    yield from (macro.name for macro in tree.find_all(nodes.Macro))
    yield from (name.name for name in tree.find_all(nodes.Name) if name.ctx != "load")


def _entries(tree: nodes.Template) -> Iterator[tuple[nodes.Name, str, int]]:
    """Each `name.entry` and `name["entry"]`."""
    for node in tree.find_all((nodes.Getattr, nodes.Getitem)):
        match node:
            case nodes.Getattr(node=nodes.Name() as owner, attr=entry):
                yield owner, entry, node.lineno
            case nodes.Getitem(node=nodes.Name() as owner, arg=nodes.Const(value=str(entry))):
                yield owner, entry, node.lineno
            case _:
                pass


def _error(message: Phrase, hint: Phrase, part: str, line: int) -> TemplateError:
    return TemplateError(message, hint, where=f"{part}:{line}")
