"""Pictures as parts of a message: Gmail and Outlook show no picture that stands in the HTML itself (RFC 2392)."""

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256

from briefgen.model.document import Block, Figure
from briefgen.model.errors import RenderError
from briefgen.model.phrase import Phrase
from briefgen.model.stationery import Emblem
from briefgen.model.tree import walk
from briefgen.writers.plates import Plates

_KINDS = {"image/png", "image/jpeg"}


@dataclass(frozen=True, slots=True)
class Picture:
    """A part that holds a picture; `id` is what the HTML calls it."""

    id: str
    content: bytes
    media_type: str


def content_id(content: bytes) -> str:
    """The name of a picture, made from its bytes."""
    return f"{sha256(content).hexdigest()[:32]}@briefgen"


def pictures(
    blocks: Iterable[Block], plates: Plates, emblems: Iterable[Emblem] = ()
) -> tuple[Picture, ...]:
    """Each picture once, in order of first use; RenderError for a kind that mail programs don't show."""
    found: dict[str, Picture] = {}
    for emblem in emblems:
        name = content_id(emblem.image)
        found.setdefault(name, Picture(name, emblem.image, emblem.media_type))
    for one in walk(blocks):
        if isinstance(one, Figure):
            image = plates.image(one)
            if image.media_type not in _KINDS:
                raise RenderError(
                    Phrase(
                        "A picture of the type “{type}” can't be put into a mail.",
                        type=image.media_type,
                    ),
                    Phrase("Use a PNG or a JPEG picture."),
                )
            name = content_id(image.content)
            found.setdefault(name, Picture(name, image.content, image.media_type))
    return tuple(found.values())
