"""The fonts and colours of a theme (word/theme/theme1.xml)."""

import re
from dataclasses import dataclass
from typing import Any

from briefgen.model.style import Colour
from briefgen.model.text import clean_line
from briefgen.templating.house.xml import attribute, child, colour

_SHADES = ("dk2", "lt2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6")
_FAMILY = re.compile(r"\w[\w .,'&()+-]{0,59}")


@dataclass(frozen=True, slots=True)
class Theme:
    """The families of headings ("major") and of text ("minor"), empty where unknown; and the palette, or nothing."""

    major: str = ""
    minor: str = ""
    palette: tuple[Colour, ...] = ()

    def family(self, slot: str) -> str:
        """The family that a slot such as "minorHAnsi" names."""
        return self.major if slot.startswith("major") else self.minor


def read(root: Any) -> Theme:
    """The theme of a part, or an empty one where there is none."""
    elements = child(root, "themeElements")
    fonts, colours = child(elements, "fontScheme"), child(elements, "clrScheme")
    found = [_shade(child(colours, name)) for name in _SHADES]
    return Theme(
        family(attribute(child(fonts, "majorFont", "latin"), "typeface")),
        family(attribute(child(fonts, "minorFont", "latin"), "typeface")),
        tuple(Colour(one) for one in found if one) if all(found) else (),
    )


def family(name: str) -> str:
    """The name of a font family if it looks like one, else the empty string."""
    found = clean_line(name)
    return found if _FAMILY.fullmatch(found) else ""


def _shade(element: Any) -> str:
    plain = attribute(child(element, "srgbClr"), "val")
    return colour(plain or attribute(child(element, "sysClr"), "lastClr")) or ""
