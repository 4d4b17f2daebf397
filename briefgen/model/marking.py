"""Marking arithmetic: who may read what, by the house's scale of handling labels (TLP 2.0 by default)."""

from collections.abc import Iterable

from briefgen.model.article import Article
from briefgen.model.scales import Scales


def covers(scales: Scales, label: str, held: str) -> bool | None:
    """Whether what is marked `label` may hold what is marked `held`; None where the two can't be compared.

    An empty marking restricts nothing. A free text stands on no scale: it covers itself and what is
    unmarked, and how it stands to any other label only a person knows.
    """
    if not held or label == held:
        return True
    if not label:
        return False
    ranks = _ranks(scales)
    if label in ranks and held in ranks:
        return ranks[label] <= ranks[held]
    return None


def needed(scales: Scales, labels: Iterable[str]) -> str:
    """The most restrictive of the labels that stand on the scale; empty if none does."""
    ranks = _ranks(scales)
    return min((one for one in labels if one in ranks), key=ranks.__getitem__, default="")


def uncovered(scales: Scales, label: str, articles: Iterable[Article]) -> tuple[Article, ...]:
    """The articles that something marked `label` may not hold, or of which that can't be told."""
    return tuple(one for one in articles if covers(scales, label, one.marking) is not True)


def _ranks(scales: Scales) -> dict[str, int]:
    return {one.label: rank for rank, one in enumerate(scales.markings)}
