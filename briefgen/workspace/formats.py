"""What briefs can be exported to."""

from dataclasses import dataclass

from briefgen.model.errors import RenderError
from briefgen.model.phrase import Phrase
from briefgen.writers.eml import EmlWriter
from briefgen.writers.registry import WRITERS


@dataclass(frozen=True, slots=True)
class Format:
    """A format that briefs can be exported to: its id, its name, and the ending of its files."""

    id: str
    label: str
    suffix: str


JSON = Format("json", Phrase("briefgen interchange (JSON)"), ".json")
CSL = Format("csl", Phrase("sources for reference managers (CSL-JSON)"), ".csl.json")
MAIL = EmlWriter.id
"""The format that other formats can be attached to."""

ATTACHABLE = ("pdf", "docx")
"""The formats that can be attached to an e-mail."""


def formats() -> tuple[Format, ...]:
    """What briefs can be exported to."""
    return (*(Format(one.id, one.label, one.suffix) for one in WRITERS), JSON, CSL)


def known_format(format_id: str) -> Format:
    """The format of that id; RenderError names the ones there are."""
    found = next((one for one in formats() if one.id == format_id), None)
    if found is None:
        there = tuple(one.id for one in formats())
        raise RenderError(
            Phrase("There is no format “{format}”.", format=format_id),
            Phrase("The formats are: {there}.", there=there),
        )
    return found
