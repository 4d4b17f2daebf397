"""A style sheet as CSS for `style` attributes, in what all mail programs know: no classes, no logical sides."""

import re
from dataclasses import replace
from functools import cache

from briefgen.model.style import StyleSheet, TextStyle

# Mail programs have their own fonts only; Outlook takes Times New Roman if the first of a list is missing.
_SERIF = "Georgia,'Times New Roman',serif"
_SANS = "Arial,Helvetica,sans-serif"
_FAMILY = re.compile("[A-Za-z][A-Za-z0-9 -]{0,59}")
_COLOUR = re.compile("#[0-9A-Fa-f]{6}")
_HEADINGS = {"title", "h1", "h2", "h3", "h4"}
"""What is bold if nothing else is said."""

_BODY_SIZE = 15
"""The size of the body text on the screen, in pixels."""


class Looks:
    """The looks of a style sheet's roles."""

    def __init__(self, sheet: StyleSheet) -> None:
        self._sheet = sheet
        self._roles = dict(sheet.roles)
        self._scale = _BODY_SIZE / self._roles["body"].size
        self.paragraph_css = cache(self._paragraph_css)
        self.run_css = cache(self._run_css)

    def is_boxed(self, role: str) -> bool:
        """Whether blocks in that role stand in a box with a background or a bar."""
        look = self._roles.get(role)
        return look is not None and bool(look.background or look.bar)

    def _paragraph_css(self, role: str, direction: str) -> str:
        """The CSS of a paragraph that runs in a direction."""
        look = self._look(role)
        before, after, indent = (self._px(one) for one in (look.before, look.after, look.indent))
        right, left = (indent, "0") if direction == "rtl" else ("0", indent)
        rules = [f"margin:{before} {right} {after} {left}", self._letters_css(look)]
        if role in _HEADINGS and not look.bold:
            rules.append("font-weight:normal")
        if look.align in {"center", "justify"}:
            rules.append(f"text-align:{look.align}")
        elif look.align == "end":
            rules.append(f"text-align:{start_side('ltr' if direction == 'rtl' else 'rtl')}")
        if look.rule:
            rules.append(f"border-bottom:1px solid {_colour(look.rule)};padding-bottom:3px")
        return ";".join(rules)

    def _run_css(self, role: str) -> str:
        """The CSS of a run within a paragraph."""
        look = self._look(role)
        chip = f";background:{_colour(look.background)};padding:1px 5px" if look.background else ""
        return self._letters_css(look) + chip

    def box_css(self, role: str, direction: str) -> str:
        """The CSS of the cell that makes a box."""
        look = self._look(role)
        rules = ["padding:9px 14px 4px"]
        if look.background:
            rules.append(f"background:{_colour(look.background)}")
        if look.bar:
            rules.append(f"border-{start_side(direction)}:4px solid {_colour(look.bar)}")
        return ";".join(rules)

    def cell_css(self, *, head: bool) -> str:
        """The CSS of a table cell."""
        table = self._sheet.table
        padding = self._px(table.padding)
        rules = [f"padding:{padding}", f"border-top:1px solid {_colour(table.rule)}"]
        if head:
            rules.append(f"background:{_colour(table.head_background)};font-weight:normal")
        return ";".join(rules)

    def table_css(self) -> str:
        """The CSS of a table."""
        rule = _colour(self._sheet.table.rule)
        return f"width:100%;border-collapse:collapse;border-bottom:1px solid {rule}"

    def link_css(self) -> str:
        """The CSS of a link."""
        return f"color:{_colour(self._sheet.link_colour)}"

    def marker_css(self, role: str) -> str:
        """The CSS of a list's bullets or numbers.

        Weight and slant are left out: paragraphs of another role in the item would inherit them.
        """
        return self._letters_css(replace(self._look(role), bold=False, italic=False))

    def _look(self, role: str) -> TextStyle:
        return self._roles.get(role) or self._roles["body"]

    def _letters_css(self, look: TextStyle) -> str:
        family = self._sheet.heading_family if look.font == "heading" else self._sheet.body_family
        rules = [
            f"font-family:{_families(family, look.family)}",
            f"font-size:{self._px(look.size)}",
            f"line-height:{look.leading / look.size:.2f}",
            f"color:{_colour(look.colour)}",
        ]
        # Said only where it is so: some programs take "normal" for what stands inside, strong words included.
        if look.bold:
            rules.append("font-weight:bold")
        if look.italic:
            rules.append("font-style:italic")
        if look.capitals == "all":
            rules.append("text-transform:uppercase")
        return ";".join(rules)

    def _px(self, points: float) -> str:
        pixels = round(points * self._scale)
        return f"{pixels}px" if pixels else "0"


def _families(family: str, own: str) -> str:
    """Fonts that a mail program may have: the house's own first, if it has one."""
    generic = _SERIF if "serif" in family.lower() else _SANS
    return f"'{own}',{generic}" if _FAMILY.fullmatch(own) else generic


def start_side(direction: str) -> str:
    """The side at which lines of that direction start."""
    return "right" if direction == "rtl" else "left"


def _colour(colour: str) -> str:
    return colour if _COLOUR.fullmatch(colour) else "inherit"
