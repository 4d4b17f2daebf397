"""Text becomes markup in the escapers and nowhere else: held over the whole package."""

import ast
import re
from collections.abc import Iterable
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[2] / "briefgen"

ESCAPER = "escape.py"
"""A room that turns text into markup does so in modules of this name."""

ALSO = {"ui/parts/plain.py"}
"""Escapers by another name: what Qt shows as rich text."""

FORBIDDEN_MODULES = {"xml.sax.saxutils", "markupsafe", "cgi"}
FORBIDDEN_NAMES = {("html", "escape"), ("reportlab.lib.utils", "escape")}
TYPES_ONLY = {("markupsafe", "Markup")}
"""Importing this to name a type is fine; calling it is not."""

MARKED = ("briefgen/writers/docx", "briefgen/writers/html", "briefgen/writers/eml")
"""Folders that write markup with f-strings: there, what is put in is escaped, markup, or a number."""

_MARKUP = re.compile(r"</?[A-Za-z]|[A-Za-z]=\"$|[A-Za-z]=\"[^\"]*$")


def modules(*folders: Path) -> list[Path]:
    found = [path for folder in folders for path in sorted(folder.rglob("*.py"))]
    return [
        path
        for path in found
        if path.name != ESCAPER and path.relative_to(PACKAGE).as_posix() not in ALSO
    ]


def raw_escapes(tree: ast.Module) -> Iterable[str]:
    """Imports and calls that escape, or vouch for markup, outside of the escapers."""
    for node in ast.walk(tree):
        match node:
            case ast.Import(names):
                yield from (one.name for one in names if one.name in FORBIDDEN_MODULES)
            case ast.ImportFrom(module=str(module), names=names):
                pairs = {(module, one.name) for one in names}
                yield from (".".join(pair) for pair in pairs & FORBIDDEN_NAMES)
                if module in FORBIDDEN_MODULES:
                    yield from (".".join(pair) for pair in pairs - TYPES_ONLY)
            case ast.Call(func=ast.Name("Markup")):
                yield "Markup(…)"
            case ast.Call(func=ast.Attribute(ast.Name("html"), "escape")):
                yield "html.escape(…)"
            case _:
                pass


def unescaped(tree: ast.Module) -> Iterable[str]:
    """Values that f-strings of markup take in as they are."""
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr) and _is_markup(node):
            yield from (
                ast.unparse(value)
                for value in node.values
                if isinstance(value, ast.FormattedValue) and not _is_safe(value)
            )


def _is_markup(node: ast.JoinedStr) -> bool:
    constants = (one.value for one in node.values if isinstance(one, ast.Constant))
    return any(isinstance(one, str) and _MARKUP.search(one) for one in constants)


def _is_safe(value: ast.FormattedValue) -> bool:
    """Whether it is a number, markup by its name (…_xml, …_html, a CONSTANT), or the escaper's result."""
    if isinstance(value.format_spec, ast.JoinedStr) and ast.unparse(value.format_spec) in _FORMATS:
        return True
    return _is_safe_expression(value.value)


_FORMATS = {f"f'{one}'" for one in ("d", "08X", ".2f", "s")}
"""Numbers; ":s" says at the place that the string was made by the escaper a few lines before."""


def _is_safe_expression(node: ast.expr) -> bool:
    match node:
        case ast.Constant():
            return True
        case ast.Name(name) | ast.Attribute(attr=name):
            return name.isupper() or name.lower().endswith(("_xml", "_html", "css"))
        case ast.Call(func=ast.Name(name) | ast.Attribute(attr=name), args=arguments):
            if name == "join":
                return all(_is_markup_source(one) for one in arguments)
            return name in {"attribute", "text", "name", "html", "xml"} or name.endswith(
                ("_xml", "_html")
            )
        case ast.BinOp(left, ast.Mult(), _):
            return _is_safe_expression(left)
        case ast.IfExp(_, yes, no):
            return _is_safe_expression(yes) and _is_safe_expression(no)
        case _:
            return False


def _is_markup_source(node: ast.expr) -> bool:
    """Whether what is joined are pieces of markup: f-strings are looked at for themselves."""
    return isinstance(node, ast.Name | ast.Attribute | ast.GeneratorExp)


@pytest.mark.parametrize("path", modules(PACKAGE), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_only_escapers_escape(path: Path) -> None:
    assert list(raw_escapes(ast.parse(path.read_text(encoding="utf-8")))) == []


@pytest.mark.parametrize(
    "path",
    modules(*(PACKAGE.parent / folder for folder in MARKED)),
    ids=lambda path: str(path.relative_to(PACKAGE)),
)
def test_only_escaped_text_gets_into_markup(path: Path) -> None:
    assert list(unescaped(ast.parse(path.read_text(encoding="utf-8")))) == []


@pytest.mark.parametrize(
    "code",
    [
        "from xml.sax.saxutils import escape",
        "from html import escape",
        "import markupsafe",
        "import html\nhtml.escape(x)",
        "from markupsafe import Markup\nMarkup(x)",
    ],
)
def test_raw_escaping_is_found(code: str) -> None:
    assert list(raw_escapes(ast.parse(code)))


@pytest.mark.parametrize(
    "code",
    [
        'f"<w:t>{title}</w:t>"',
        "f'<a href=\"{href}\">'",
        'f"<b>{x.text}</b>"',
        'f"<p>{x or y_xml}</p>"',
    ],
)
def test_unescaped_text_is_found(code: str) -> None:
    assert list(unescaped(ast.parse(code)))
