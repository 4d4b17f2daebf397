"""style.toml as a form: the settings that it offers, and the file with one of them changed and all else as it was."""

import re
from dataclasses import replace
from typing import Any, get_args

import tomlkit
from tomlkit.exceptions import TOMLKitError

from briefgen.model.errors import TemplateError
from briefgen.model.phrase import Phrase
from briefgen.model.style import ReferenceStyle
from briefgen.templating.setting import Setting, SettingKind, Value
from briefgen.templating.stylesheet import FAMILIES, FILE, FontsTable, LinesTable, PageTable

_SIZES = get_args(PageTable.__annotations__["size"])
_USUAL: tuple[Setting, ...] = (
    Setting("page", "size", SettingKind.CHOICE, PageTable().size, _SIZES),
    *(
        Setting("page", key, SettingKind.MILLIMETRES, getattr(PageTable(), key))
        for key in ("top", "bottom", "start", "end")
    ),
    Setting("fonts", "body", SettingKind.CHOICE, FontsTable().body, FAMILIES),
    Setting("fonts", "heading", SettingKind.CHOICE, FontsTable().heading, FAMILIES),
    Setting("lines", "header", SettingKind.LINE, LinesTable().header),
    Setting("lines", "footer", SettingKind.LINE, LinesTable().footer),
    Setting("", "references", SettingKind.CHOICE, "sources", tuple(map(str, ReferenceStyle))),
    Setting("", "citation_style", SettingKind.LINE, ""),
    Setting("", "hyphenate", SettingKind.SWITCH, False),
)


def settings(text: str) -> tuple[Setting, ...]:
    """What the form offers, with the values of the file; TemplateError where it is not TOML.

    Each of the file's named colours is a setting.
    """
    document = _parsed(text)
    page: Any = document.get("page")
    has_own_size = hasattr(page, "get") and ("width" in page or "height" in page)
    usual = tuple(
        _as_it_is(document, one)
        for one in _USUAL
        if not (has_own_size and (one.table, one.key) == ("page", "size"))
    )
    named = document.get("colours")
    colours = tuple(
        Setting("colours", name, SettingKind.COLOUR, value)
        for name, value in (named.items() if isinstance(named, dict) else ())
        if isinstance(value, str)
    )
    return (*usual, *colours)


def changed(text: str, table: str, key: str, value: Value) -> str:
    """The file with that value; its comments, its order and all other values are as they were."""
    document = _parsed(text)
    wanted = tomlkit.item(int(value) if isinstance(value, float) and value.is_integer() else value)
    holder: Any = document.get(table) if table else document
    if holder is None:
        made = tomlkit.table()
        made[key] = wanted
        document[table] = made
        return tomlkit.dumps(document)
    if not hasattr(holder, "items"):
        raise TemplateError(
            Phrase("“{table}” is no table.", table=table),
            Phrase("Write [{table}] there.", table=table),
            FILE,
        )
    if key in holder:
        holder[key] = wanted
        return tomlkit.dumps(document)
    return _inserted(text, table, f"{key} = {wanted.as_string()}")


def _inserted(text: str, table: str, line: str) -> str:
    """The text with a line at the head of a table: at its end it would stand below comments on the next one."""
    if not table:
        first = re.search(r"^[^#\s].*$", text, re.MULTILINE)
        at = first.start() if first else len(text)
        ended = "\n\n" if first and first[0].startswith("[") else "\n"
        return f"{text[:at]}{line}{ended}{text[at:]}"
    head = re.search(rf"^[ \t]*\[[ \t]*{re.escape(table)}[ \t]*\].*$", text, re.MULTILINE)
    if head is None:  # written as "page.top = 27" or as an inline table
        document = _parsed(text)
        holder: Any = document[table]
        key, _, value = line.partition(" = ")
        holder[key] = tomlkit.value(value)
        return tomlkit.dumps(document)
    return f"{text[: head.end()]}\n{line}{text[head.end() :]}"


def _as_it_is(document: tomlkit.TOMLDocument, setting: Setting) -> Setting:
    holder: Any = document.get(setting.table) if setting.table else document
    value = holder.get(setting.key) if hasattr(holder, "get") else None
    match value:
        case str() if isinstance(setting.value, str):
            return replace(setting, value=str(value))
        case bool():
            return replace(setting, value=value) if isinstance(setting.value, bool) else setting
        case int() | float() if isinstance(setting.value, float):
            return replace(setting, value=float(value))
        case _:
            return setting


def _parsed(text: str) -> tomlkit.TOMLDocument:
    try:
        return tomlkit.parse(text)
    except TOMLKitError as error:
        line = getattr(error, "line", 0)
        raise TemplateError(
            Phrase("This file is not TOML."),
            Phrase("Mend it as text first."),
            Phrase("{file}:{line}", file=FILE, line=line) if line else FILE,
        ) from error
