"""The translations brought up to date after a text of the window has changed: python -m tests.translate."""

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from xml.etree import ElementTree

ROOT = Path(__file__).parent.parent
PROGRAM = ROOT / "briefgen"
UI = PROGRAM / "ui"
TRANSLATIONS = ROOT / "assets" / "translations"
_MARKED = {"tr": 0, "translate": 1, "QT_TRANSLATE_NOOP": 1}
"""What marks a text as translatable, and which of its arguments the text is."""


@dataclass(frozen=True, slots=True)
class Message:
    """A text as a .ts file has it, with its translations: one, or one for each plural form."""

    context: str
    source: str
    translations: tuple[str, ...]
    finished: bool


def marked(path: Path) -> Iterator[tuple[str, str, str]]:
    """(context, text, "file:line") of each text in a source that is marked.

    Of one that no tool can find, since it or its context is put together, both are empty.
    """

    def walk(node: ast.AST, within: str) -> Iterator[tuple[str, str, str]]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Call) and _name(child) in _MARKED:
                at = _MARKED[_name(child)]
                if not isinstance(child.args[at], ast.Name | ast.Attribute):
                    context = _words(child.args[0]) if at else within
                    text = _words(child.args[at]) if context else ""
                    yield context if text else "", text, f"{path.name}:{child.lineno}"
            yield from walk(child, child.name if isinstance(child, ast.ClassDef) else within)

    yield from walk(ast.parse(path.read_text(encoding="utf-8")), "")


@dataclass(frozen=True, slots=True)
class Said:
    """A phrase of the source: its template, the names of its values, and "file:line".

    The template is empty where no tool can find it, since it is put together.
    """

    template: str
    names: frozenset[str]
    where: str

    @property
    def counts(self) -> bool:
        """Whether a translation has a form for each kind of number."""
        return "n" in self.names


def phrases(path: Path) -> Iterator[Said]:
    """The phrases of a source (`briefgen/model/phrase.py`)."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and _name(node) == "Phrase" and node.args:
            names = frozenset(one.arg or "**" for one in node.keywords)
            yield Said(_words(node.args[0]), names, f"{path.name}:{node.lineno}")


def shipped() -> Iterator[tuple[str, str]]:
    """Each name and sentence of a shipped file that the window shows, and the file."""
    for path in sorted(ROOT.glob("templates/*/template.toml")):
        about = tomllib.loads(path.read_text(encoding="utf-8"))
        at = f"{path.parent.name}/{path.name}"
        yield from ((text, at) for text in (about["title"], about["description"]))
        for field in about.get("fields", ()):
            yield from ((text, at) for key in ("label", "help") if (text := field.get(key)))
    scales = ROOT / "assets" / "scales" / "scales.toml"
    yield from ((text, scales.name) for text in _scale_words(scales))


def _scale_words(path: Path) -> Iterator[str]:
    scales: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
    yield from (one["audience"] for one in scales["markings"])
    for one in scales["yardsticks"]:
        yield one["title"]
        yield from (term["name"] for term in one["terms"])
    yield from (one["meaning"] for kind in ("reliability", "credibility") for one in scales[kind])


def messages(path: Path) -> tuple[Message, ...]:
    """All messages of a .ts file."""
    return tuple(
        _message(context.findtext("name", ""), one)
        for context in ElementTree.parse(path).getroot().iter("context")
        for one in context.iter("message")
    )


def _message(context: str, one: ElementTree.Element) -> Message:
    found = one.find("translation")
    assert found is not None
    forms = [form.text or "" for form in found.iter("numerusform")] or [found.text or ""]
    finished = found.get("type") is None and all(forms)
    return Message(context, one.findtext("source", ""), tuple(forms), finished)


def _name(call: ast.Call) -> str:
    match call.func:
        case ast.Attribute(attr="tr" | "_tr"):
            return "tr"
        case ast.Attribute(attr="translate", value=ast.Name(id="QCoreApplication")):
            return "translate"
        case ast.Name(id=name):
            return name
        case _:
            return ""


def _words(node: ast.expr) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def _tool(name: str, *arguments: str) -> None:
    command = Path(sys.executable).parent / f"pyside6-{name}"
    subprocess.run([str(command), *arguments], check=True, cwd=ROOT)


def _update(path: Path, sources: list[str]) -> None:
    """The .ts file has the texts as they are now. What isn't marked in Qt's way stands in a source of its own."""
    with TemporaryDirectory() as folder:
        ours = Path(folder) / "said.py"
        ours.write_text("\n".join(sorted({*_said_in_qts_way()})), encoding="utf-8")
        # Without line numbers, so that a change of a text is a change of one line here.
        options = ("-no-obsolete", "-locations", "none")
        _tool("lupdate", *sources, str(ours), "-ts", str(path), *options)


def _said_in_qts_way() -> Iterator[str]:
    for source in sorted(PROGRAM.rglob("*.py")):
        for one in phrases(source):
            counted = ', "", 1' if one.counts else ""
            yield f'QCoreApplication.translate("Phrase", {_quoted(one.template)}{counted})'
    for text, _ in shipped():
        yield f'QCoreApplication.translate("Shipped", {_quoted(text)})'


def _quoted(text: str) -> str:
    return '"' + re.sub(r'(["\\\\])', r"\\\1", text) + '"'


def main() -> None:
    """Each .ts file has the texts of the window as they are now, and each .qm file what its .ts file says."""
    sources = [str(path.relative_to(ROOT)) for path in sorted(UI.rglob("*.py"))]
    for path in sorted(TRANSLATIONS.glob("*.ts")):
        _update(path, sources)
        _tool("lrelease", "-silent", str(path), "-qm", str(path.with_suffix(".qm")))
        for one in messages(path):
            if not one.finished:
                print(f"{path.name}: {one.context}: {one.source!r} is not translated")


if __name__ == "__main__":
    main()
