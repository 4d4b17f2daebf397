"""Rules of the house that the import contracts and ruff can't hold."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "briefgen"
MODULES = sorted(PACKAGE.rglob("*.py"))

MAY_USE_NETWORK = {"briefgen/loaders/web.py"}
NETWORK = {
    "socket",
    "ssl",
    "http",
    "urllib3",
    "requests",
    "httpx",
    "ftplib",
    "smtplib",
    "QtNetwork",
}
MAY_CALL_ITSELF = {"briefgen/ui/program/second_start.py"}
OF_ONE_COMPUTER = {f"PySide6.QtNetwork{name}" for name in ("", ".QLocalServer", ".QLocalSocket")}
"""What of Qt's network reaches no other computer."""
MAY_WRITE_FILES = {"briefgen/files.py"}
MAY_DECODE = {"briefgen/decoding.py"}
DECODING = {
    "msgspec.convert",
    "msgspec.json.decode",
    "msgspec.msgpack.decode",
    "msgspec.json.Decoder",
    "msgspec.msgpack.Decoder",
}
WRITING = {"write_text", "write_bytes", "NamedTemporaryFile"}


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def imported(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_a_module_fits_in_one_sitting(path: Path) -> None:
    assert path.read_text(encoding="utf-8").count("\n") <= 400


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_a_function_fits_on_a_screen(path: Path) -> None:
    long = [
        f"{node.name}: {node.end_lineno - node.lineno + 1}"
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef)
        and node.end_lineno
        and node.end_lineno - node.lineno >= 40
    ]
    assert not long


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_only_one_module_speaks_to_the_network(path: Path) -> None:
    if name(path) in MAY_USE_NETWORK:
        return
    modules = set(imported(ast.parse(path.read_text(encoding="utf-8"))))
    if name(path) in MAY_CALL_ITSELF:
        modules -= OF_ONE_COMPUTER
    parts = {part for module in modules for part in module.split(".")}
    assert not parts & NETWORK


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_files_are_written_in_one_place(path: Path) -> None:
    if name(path) in MAY_WRITE_FILES:
        return
    calls = {
        node.attr
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute)
    }
    assert not calls & WRITING


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_values_are_decoded_in_one_place(path: Path) -> None:
    if name(path) in MAY_DECODE:
        return
    tree = ast.parse(path.read_text(encoding="utf-8"))
    names = {ast.unparse(node) for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    assert not {*names, *imported(tree)} & DECODING


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_every_module_says_what_it_is(path: Path) -> None:
    assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
