"""What stands above and below a document in formats that have no pages."""

from dataclasses import dataclass

from briefgen.model.document import Band, MarkingLabel, PageCount, PageNumber, Text


@dataclass(frozen=True, slots=True)
class Banner:
    """The words of a band, and the labels, of which there is at least one if the document has a marking."""

    texts: tuple[str, ...]
    labels: tuple[MarkingLabel, ...]


def banner(band: Band, marking: str) -> Banner:
    """The band without the side that counts pages; a marking that it doesn't show is put in."""
    sides = [
        parts
        for parts in (band.start, band.end)
        if not any(isinstance(part, PageNumber | PageCount) for part in parts)
    ]
    texts = ("".join(one.text for one in parts if isinstance(one, Text)) for parts in sides)
    labels = tuple(part for part in (*band.start, *band.end) if isinstance(part, MarkingLabel))
    if not labels and marking:
        labels = (MarkingLabel(marking, "#FFFFFF", "#000000"),)
    return Banner(tuple(one for one in texts if one.strip()), labels)
