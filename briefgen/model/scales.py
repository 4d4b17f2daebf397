"""The scales that a brief is measured by. Their terms are data (`assets/scales`), so that a house can replace them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Marking:
    """A handling label with its colours ("#RRGGBB") and whom it may be shared with (TLP 2.0 by default)."""

    label: str
    colour: str
    background: str
    audience: str


@dataclass(frozen=True, slots=True)
class Term:
    """A likelihood: the word to use, other names for it, and the range that it stands for, in per cent."""

    name: str
    low: int
    high: int
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Yardstick:
    """A likelihood scale, least likely first (ICD 203, PHIA)."""

    id: str
    title: str
    terms: tuple[Term, ...]

    def term(self, name: str) -> Term | None:
        """The term of that name, in any of its forms, whatever the case; None if the yardstick has none."""
        wanted = name.strip().casefold()
        for term in self.terms:
            if wanted in {term.name.casefold(), *(other.casefold() for other in term.also)}:
                return term
        return None


@dataclass(frozen=True, slots=True)
class Grade:
    """One step of a rating scale: its letter or digit, and what it means."""

    code: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Scales:
    """All scales of a house. Markings: most restrictive first."""

    markings: tuple[Marking, ...]
    yardsticks: tuple[Yardstick, ...]
    reliability: tuple[Grade, ...]
    credibility: tuple[Grade, ...]

    def marking(self, label: str) -> Marking | None:
        """The marking of that label, or None for a free text."""
        return next((one for one in self.markings if one.label == label), None)

    def yardstick(self, yardstick_id: str) -> Yardstick | None:
        """The yardstick of that id, or None."""
        return next((one for one in self.yardsticks if one.id == yardstick_id), None)
