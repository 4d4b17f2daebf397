"""TOML files as typed values, with file and line in what is wrong with them."""

import re
import tomllib
from typing import TypeVar

import msgspec

from briefgen.model.errors import TemplateError
from briefgen.templating.nearest import did_you_mean

_T = TypeVar("_T")
_SYNTAX_LINE = re.compile(r"^(.*) \(at line (\d+), column \d+\)$")
_UNKNOWN = re.compile(r"unknown field `([^`]*)`")
_PATH = re.compile(r" - at `(?:key in )?\$\.?([^`]*)`")


def decode(text: str, file: str, kind: type[_T]) -> _T:
    """The file's content as a value of that kind; TemplateError with its line, and the nearest known key."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = _SYNTAX_LINE.match(str(error))
        message = f"{found[1] if found else error}."
        where = f"{file}:{found[2]}" if found else f"{file}:{text.count(chr(10)) + 1}"
        raise TemplateError(
            message, "Look for a missing quotation mark or bracket.", where
        ) from error
    try:
        return msgspec.convert(data, kind)
    except msgspec.ValidationError as error:
        raise _explained(str(error), text, file, kind) from error


def fault(
    text: str, file: str, key: str, message: str, hint: str = "", after: str = ""
) -> TemplateError:
    """The error to raise for a key (the first one of that name after `after`)."""
    return TemplateError(message, hint, where=f"{file}:{line_of(text, key, after)}")


def line_of(text: str, key: str, after: str = "") -> int:
    """The line of the first assignment to a key, or of its table, after the line that holds `after`; 1 if none."""
    pattern = re.compile(rf"(^|[{{,\s\[.\"'])({re.escape(key)})[\"']?\s*(=|\.|\])")
    begun = not after
    for number, line in enumerate(text.split("\n"), start=1):
        begun = begun or after in line
        if begun and pattern.search(line):
            return number
    return line_of(text, key) if after else 1


def _explained(message: str, text: str, file: str, kind: type) -> TemplateError:
    path = _PATH.search(message)
    steps = [step for step in re.split(r"[.\[\]]+", path[1] if path else "") if step]
    table = steps[0] if steps else ""
    if unknown := _UNKNOWN.search(message):
        key = unknown[1]
        place = f"[{table}]" if table else "this file"
        hint = did_you_mean(key, _keys(kind, steps), "keys")
        return fault(text, file, key, f"There is no key “{key}” in {place}.", hint, table)
    sentence = _PATH.sub("", message).replace("`", "“", 1).replace("`", "”", 1)
    key = steps[-1] if steps else ""
    missing = re.search("required field “([^”]*)”", sentence)
    if missing:
        sentence, hint = f"The key “{missing[1]}” is missing", f'Add {missing[1]} = "…".'
    else:
        sentence, hint = f"“{key}”: {sentence[:1].lower()}{sentence[1:]}", ""
    return fault(text, file, key or missing[1] if missing else key, f"{sentence}.", hint, table)


def _keys(kind: type, steps: list[str]) -> tuple[str, ...]:
    """The keys that a table of a kind may have, found along a path."""
    fields = {field.encode_name: field.type for field in msgspec.structs.fields(kind)}
    if not steps:
        return tuple(fields)
    inner = _structs(fields.get(steps[0]))
    return tuple(name for one in inner for name in one.__struct_fields__)


def _structs(annotation: object) -> list[type[msgspec.Struct]]:
    if isinstance(annotation, type) and issubclass(annotation, msgspec.Struct):
        return [annotation]
    return [found for one in getattr(annotation, "__args__", ()) for found in _structs(one)]
