"""TOML files as typed values, with file and line in what is wrong with them."""

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any, TypeVar, cast, get_args, get_origin

import msgspec

from briefgen.decoding import convert
from briefgen.model.errors import TemplateError
from briefgen.model.phrase import SILENCE, Phrase
from briefgen.templating.nearest import did_you_mean, nearest

_T = TypeVar("_T")
_SYNTAX_LINE = re.compile(r"^(.*) \(at line (\d+), column \d+\)$")
_PATH = re.compile(r" - at `[^`]*`")
_GONE = object()
_MOST_ENTRIES = 200
_MOST_DOTS = 50
MOST_FAULTS = 50
"""How many faults of one file are looked for: enough to mend, and no file takes minutes to be refused."""


def decode(text: str, file: str, kind: type[_T]) -> _T:
    """The file's content as a value of that kind; TemplateError with its line, and the nearest known key."""
    value, found = examined(text, file, kind)
    if found or value is None:
        raise found[0]
    return value


def examined(text: str, file: str, kind: type[_T]) -> tuple[_T | None, list[TemplateError]]:
    """The content without what is wrong in it, or None where that leaves no such value; and all that is wrong."""
    try:
        data = _loaded(text, file)
    except TemplateError as error:
        return None, [error]
    walk = _Walk(text, file)
    mended = walk.value(data, kind, _Place("this file"))
    try:
        return convert(mended, kind), walk.found
    except msgspec.ValidationError:
        return None, walk.found


def first_to_last(found: Iterable[TemplateError]) -> tuple[TemplateError, ...]:
    """The errors by their lines."""
    return tuple(sorted(found, key=lambda error: int(error.where.rpartition(":")[2])))


def _loaded(text: str, file: str) -> dict[str, Any]:
    # A key of many parts takes the parser memory that grows with their square; this is asked before it runs.
    for number, line in enumerate(text.split("\n"), 1):
        if line.count(".") > _MOST_DOTS:
            raise TemplateError(
                Phrase("This line has more than {most} dots.", most=_MOST_DOTS),
                Phrase("Break it up."),
                f"{file}:{number}",
            )
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = _SYNTAX_LINE.match(str(error))
        message = Phrase("{fault}.", fault=found[1] if found else error)
        where = f"{file}:{found[2]}" if found else f"{file}:{text.count(chr(10)) + 1}"
        raise TemplateError(
            message, Phrase("Look for a missing quotation mark or bracket."), where
        ) from error
    except (ValueError, RecursionError) as error:
        raise TemplateError(
            Phrase("This file is nested too deeply, or has a number that is too long."),
            Phrase("Make it simpler."),
            f"{file}:1",
        ) from error


def fault(
    text: str, file: str, key: str, message: Phrase, hint: Phrase = SILENCE, after: str = ""
) -> TemplateError:
    """The error to raise for a key: the first of that name from the line that holds `after`."""
    lines = text.split("\n")
    start = next((number for number, line in enumerate(lines, 1) if after in line), 1)
    return _fault(text, file, key, message, hint, start)


def _fault(
    text: str, file: str, key: str, message: Phrase, hint: Phrase, start: int
) -> TemplateError:
    return TemplateError(message, hint, where=f"{file}:{_line_of(text, key, start)}")


def _line_of(text: str, key: str, start: int) -> int:
    """The first line from `start` on that assigns to a key, or heads its table; `start` itself if none does."""
    pattern = re.compile(rf"(^|[{{,\s\[.\"'])({re.escape(key)})[\"']?\s*(=|\.|\])")
    lines = text.split("\n")[start - 1 :] if key else []
    return next((number for number, line in enumerate(lines, start) if pattern.search(line)), start)


@dataclass(frozen=True, slots=True)
class _Place:
    """A table of the file: what a person calls it, and the key that is looked at in it.

    `heads` finds the line that heads it: patterns, and which of their matches it is; the first that has one counts.
    They are tried only where something is wrong.
    """

    name: str
    heads: tuple[tuple[str, int], ...] = ()
    key: str = ""


class _Walk:
    """Goes through a file's values beside the types that they should have, and keeps what is wrong."""

    def __init__(self, text: str, file: str) -> None:
        self.found: list[TemplateError] = []
        self._text, self._file = text, file

    def value(self, value: object, kind: Any, place: _Place) -> object:
        """The value without what is wrong in it; _GONE where nothing is left."""
        if isinstance(value, dict | list) and len(cast("list[object]", value)) > _MOST_ENTRIES:
            name = place.key or place.name
            self._note(
                place.key,
                Phrase("“{name}” has more than {most} entries.", name=name, most=_MOST_ENTRIES),
                SILENCE,
                place,
            )
            return _GONE
        arguments = get_args(kind)
        match value, get_origin(kind) or kind:
            case dict(), type() as table if issubclass(table, msgspec.Struct):
                return self._table(cast("dict[str, object]", value), table, place)
            case dict(), dict_type if dict_type is dict:
                entries = cast("dict[str, object]", value).items()
                kept = {
                    name: self.value(one, arguments[1], self._entry(place, name))
                    for name, one in entries
                }
                return {name: one for name, one in kept.items() if one is not _GONE}
            case list(), tuple_type if tuple_type is tuple:
                items = enumerate(cast("list[object]", value))
                listed = [
                    self.value(one, arguments[0], self._item(place, index)) for index, one in items
                ]
                return [one for one in listed if one is not _GONE]
            case _:
                return self._leaf(value, kind, place)

    def _table(
        self, table: dict[str, object], kind: type[msgspec.Struct], place: _Place
    ) -> dict[str, object]:
        fields = {field.encode_name: field for field in msgspec.structs.fields(kind)}
        kept: dict[str, object] = {}
        for key, one in table.items():
            if key in fields:
                kept[key] = self.value(one, fields[key].type, self._inner(place, key, one))
            else:
                message = Phrase(
                    "There is no key “{key}” in {name}.", key=key[:40], name=place.name
                )
                self._note(key, message, did_you_mean(key, fields, Phrase("keys")), place)
        misspelt = {nearest(key, fields) for key in table if key not in fields}
        for key, field in fields.items():
            if field.required and key not in table and key not in misspelt:
                hint = Phrase("Add {key}, as in a template that is there.", key=key)
                self._note("", Phrase("The key “{key}” is missing.", key=key), hint, place)
        return {key: one for key, one in kept.items() if one is not _GONE}

    def _leaf(self, value: object, kind: Any, place: _Place) -> object:
        try:
            convert(value, kind)
        except msgspec.ValidationError as error:
            sentence = _PATH.sub("", str(error)).replace("`", "")
            message = Phrase(
                "“{key}”: {first}{rest}.",
                key=place.key,
                first=sentence[:1].lower(),
                rest=sentence[1:],
            )
            self._note(place.key, message, SILENCE, place)
            return _GONE
        return value

    def _note(self, key: str, message: Phrase, hint: Phrase, place: _Place) -> None:
        if len(self.found) < MOST_FAULTS:
            lines = (_nth(self._text, pattern, index) for pattern, index in place.heads)
            start = next(filter(None, lines), 1)
            self.found.append(_fault(self._text, self._file, key, message, hint, start))

    def _inner(self, place: _Place, key: str, value: object) -> _Place:
        """The place of what a key of a table holds: a table of its own, or a value in this one."""
        if not isinstance(value, dict | list):
            return replace(place, key=key)
        heads = rf"^\s*\[+\s*{re.escape(key)}\s*[\].]"
        inline = rf"^\s*{re.escape(key)}\s*="
        return _Place(f"[{key}]", ((heads, 0), (inline, 0)), key)

    def _entry(self, place: _Place, name: str) -> _Place:
        own = rf"^\s*\[\s*{re.escape(place.key)}\.[\"']?{re.escape(name)}[\"']?\s*\]"
        return _Place(place.name, ((own, 0), *place.heads), name)

    def _item(self, place: _Place, index: int) -> _Place:
        heads = rf"^\s*\[\[\s*{re.escape(place.key)}\s*\]\]"
        return replace(place, heads=((heads, index), *place.heads))


def _nth(text: str, pattern: str, index: int) -> int:
    """The line of the pattern's match of that index, or 0."""
    lines = [number for number, line in enumerate(text.split("\n"), 1) if re.search(pattern, line)]
    return lines[index] if index < len(lines) else 0
