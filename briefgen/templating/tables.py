"""TOML files as typed values, with file and line in what is wrong with them."""

import re
import tomllib
from typing import Any, TypeVar, cast

import msgspec

from briefgen.model.errors import TemplateError
from briefgen.templating.nearest import did_you_mean

_T = TypeVar("_T")
_SYNTAX_LINE = re.compile(r"^(.*) \(at line (\d+), column \d+\)$")
_UNKNOWN = re.compile(r"unknown field `([^`]*)`")
_MISSING = re.compile(r"required field `([^`]*)`")
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
    except (ValueError, RecursionError) as error:
        raise TemplateError(
            "This file is nested too deeply, or has a number that is too long.",
            "Make it simpler.",
            f"{file}:1",
        ) from error
    try:
        return msgspec.convert(data, kind)
    except msgspec.ValidationError as error:
        raise _explained(str(error), text, file, data, kind) from error


def fault(
    text: str, file: str, key: str, message: str, hint: str = "", after: str = ""
) -> TemplateError:
    """The error to raise for a key: the first of that name from the line that holds `after`."""
    lines = text.split("\n")
    start = next((number for number, line in enumerate(lines, 1) if after in line), 1)
    return _fault(text, file, key, message, hint, start)


def _fault(text: str, file: str, key: str, message: str, hint: str, start: int) -> TemplateError:
    return TemplateError(message, hint, where=f"{file}:{_line_of(text, key, start)}")


def _line_of(text: str, key: str, start: int) -> int:
    """The first line from `start` on that assigns to a key, or heads its table; `start` itself if none does."""
    pattern = re.compile(rf"(^|[{{,\s\[.\"'])({re.escape(key)})[\"']?\s*(=|\.|\])")
    lines = text.split("\n")[start - 1 :] if key else []
    return next((number for number, line in enumerate(lines, start) if pattern.search(line)), start)


def _explained(
    message: str, text: str, file: str, data: dict[str, Any], kind: type
) -> TemplateError:
    path = _PATH.search(message)
    steps = [step for step in re.split(r"[.\[\]]+", path[1] if path else "") if step]
    inner = _structs(_types(kind).get(steps[0]) if steps else None)
    start = _start(text, data, steps[0], inner) if steps and inner else 1
    if unknown := _UNKNOWN.search(message):
        keys = tuple(name for one in inner for name in one.__struct_fields__) or tuple(_types(kind))
        place = f"[{steps[0]}]" if steps else "this file"
        sentence = f"There is no key “{unknown[1]}” in {place}."
        return _fault(
            text, file, unknown[1], sentence, did_you_mean(unknown[1], keys, "keys"), start
        )
    if missing := _MISSING.search(message):
        hint = f"Add {missing[1]}, as in a template that is there."
        return _fault(text, file, "", f"The key “{missing[1]}” is missing.", hint, start)
    key = steps[-1].strip(".") if steps else ""
    sentence = _PATH.sub("", message).replace("`", "")
    return _fault(text, file, key, f"“{key}”: {sentence[:1].lower()}{sentence[1:]}.", "", start)


def _types(kind: type) -> dict[str, object]:
    return {field.encode_name: field.type for field in msgspec.structs.fields(kind)}


def _structs(annotation: object) -> list[type[msgspec.Struct]]:
    if isinstance(annotation, type) and issubclass(annotation, msgspec.Struct):
        return [annotation]
    return [found for one in getattr(annotation, "__args__", ()) for found in _structs(one)]


def _start(text: str, data: dict[str, Any], table: str, inner: list[type[msgspec.Struct]]) -> int:
    """The line that heads the table that is at fault: the messages don't say which of several it is."""
    found = data.get(table)
    heads = rf"^\s*\[+\s*{re.escape(table)}\s*[\].]"
    if isinstance(found, dict) and not _fits(found, inner[0]):
        for name, one in cast("dict[str, object]", found).items():
            if isinstance(one, dict) and not _fits(one, inner[0]):
                own = rf"^\s*\[\s*{re.escape(table)}\.[\"']?{re.escape(name)}[\"']?\s*\]"
                return _nth(text, own, 0) or _nth(text, heads, 0) or 1
    if isinstance(found, list):
        items = cast("list[object]", found)
        index = next((i for i, one in enumerate(items) if not _fits(one, inner[0])), 0)
        return _nth(text, heads, index) or 1
    return _nth(text, heads, 0) or 1


def _fits(value: object, kind: type[msgspec.Struct]) -> bool:
    try:
        msgspec.convert(value, kind)
    except msgspec.ValidationError:
        return False
    return True


def _nth(text: str, pattern: str, index: int) -> int:
    """The line of the pattern's match of that index, or 0."""
    lines = [number for number, line in enumerate(text.split("\n"), 1) if re.search(pattern, line)]
    return lines[index] if index < len(lines) else 0
