"""Which style of Word's a role is, by its id and its name."""

import re
from typing import NamedTuple

from briefgen.model.style import StyleSheet, TextStyle

TABLE_STYLE = "briefgentable"
"""The id of the style of tables."""

_BUILT_IN = {
    "title": ("Title", "Title"),
    "h1": ("Heading1", "heading 1"),
    "h2": ("Heading2", "heading 2"),
    "h3": ("Heading3", "heading 3"),
    "h4": ("Heading4", "heading 4"),
    "body": ("BodyText", "Body Text"),
    "list": ("List", "List"),
    "caption": ("Caption", "caption"),
    "header": ("Header", "header"),
    "footer": ("Footer", "footer"),
}
_NEEDED = (
    *("title", "h1", "h2", "h3", "h4", "body", "list", "sources", "table", "table-head"),
    *("caption", "figure", "header", "footer", "marking", "toc"),
)
"""Roles that the writer itself uses; one that the sheet doesn't name looks like "body"."""

DERIVED = {
    "list": ("ListBullet", "ListNumber", "ListContinue"),
    "toc": ("TOC1", "TOC2", "TOC3", "TOC4"),
}


class RoleStyle(NamedTuple):
    """The style of a role: its id and name, its id as a run style, and its look."""

    id: str
    name: str
    run_id: str
    look: TextStyle


# Names, and ids, of styles that are not a role's. Word compares both without regard to case, and takes a style
# by the name of a built-in one for that one, which may be of another type.
_TAKEN = frozenset(
    {
        *("normal", "normal table", "no list", "default paragraph font", "reference", "table grid"),
        *(
            "hyperlink",
            "followed hyperlink",
            "followedhyperlink",
            "strong",
            "emphasis",
            "line number",
        ),
        *("page number", "book title", "placeholder text", "tablenormal", "nolist", "tablegrid"),
        *(name.lower() for names in DERIVED.values() for name in names),
        *("list bullet", "list number", "list continue", "toc 1", "toc 2", "toc 3", "toc 4"),
        *(TABLE_STYLE, "briefgen table", "defaultparagraphfont"),
        *("footnote text", "footnotetext", "footnote reference", "footnotereference"),
        *("endnote text", "endnotetext", "endnote reference", "endnotereference"),
        *(word.lower() for pair in _BUILT_IN.values() for word in pair),
    }
)


def _named(role: str, look: TextStyle, taken: set[str]) -> RoleStyle:
    """The role's style under an id and a name that no other style has."""
    if role in _BUILT_IN:
        style_id, name = _BUILT_IN[role]
        return RoleStyle(style_id, name, f"{style_id}Char", look)
    style_id = _free(re.sub(r"[^A-Za-z0-9]", "", role.title()) or "Role", taken)
    # A comma in a name would begin another name for the same style.
    name = _free(role.replace(",", " ").strip() or "role", taken - {style_id.lower()})
    taken.update(
        {style_id.lower(), f"{style_id}char".lower(), name.lower(), f"{name} char".lower()}
    )
    return RoleStyle(style_id, name, f"{style_id}Char", look)


def _free(wanted: str, taken: set[str]) -> str:
    """The wanted name, with a number after it if it is taken."""
    found, count = wanted, 2
    while found.lower() in taken or f"{found}char".lower() in taken:
        found, count = f"{wanted} {count}" if " " in wanted else f"{wanted}{count}", count + 1
    return found


BUILT_IN_IDS = {
    *(style_id for style_id, _ in _BUILT_IN.values()),
    *(style_id for ids in DERIVED.values() for style_id in ids),
    *("FootnoteText", "EndnoteText"),
}
BUILT_IN_RUN_IDS = {"Hyperlink", "FootnoteReference", "EndnoteReference"}


def role_styles(sheet: StyleSheet) -> dict[str, RoleStyle]:
    """The style of each role that the sheet names or the writer needs, in alphabetical order."""
    looks = dict(sheet.roles)
    for role in _NEEDED:
        looks.setdefault(role, looks["body"])
    taken = set(_TAKEN)
    return {role: _named(role, look, taken) for role, look in sorted(looks.items())}
