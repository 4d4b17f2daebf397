"""Which of the shipped families stands in for one that can't be shipped."""

from typing import Any

from briefgen.templating.house.theme import family
from briefgen.templating.house.xml import attribute, children, value

SERIF, SANS = "Noto Serif", "Noto Sans"

_SERIFS = (
    "antiqua", "baskerville", "bembo", "bodoni", "bookman", "cambria", "caslon", "century", "charter", "constantia",
    "didot", "garamond", "georgia", "goudy", "minion", "palatino", "plantin", "rockwell", "sabon", "serif", "sitka",
    "times", "utopia",
)  # fmt: skip
_SANS = ("sans", "gothic")


def classes(root: Any) -> dict[str, bool]:
    """Whether each family of a font table (word/fontTable.xml) has serifs, as far as it says so."""
    kinds = {"roman": True, "swiss": False, "modern": False}
    return {
        family(attribute(one, "name")): kinds[value(one, "family")]
        for one in children(root, "font")
        if value(one, "family") in kinds
    }


def shipped(name: str, known: dict[str, bool]) -> str:
    """The shipped family that is nearest to a family."""
    if name in (SERIF, SANS):
        return name
    words = name.lower()
    # Names are asked first: font tables of files that went through several programs are often wrong.
    if any(word in words for word in _SANS) and "serif" not in words.replace("sans serif", ""):
        return SANS
    if any(word in words for word in _SERIFS):
        return SERIF
    return SERIF if known.get(name, False) else SANS
