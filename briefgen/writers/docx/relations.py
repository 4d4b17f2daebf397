"""What the body points to outside of itself: addresses and pictures, each once."""

from briefgen.model.document import Image
from briefgen.model.errors import RenderError
from briefgen.model.phrase import Phrase

_ENDINGS = {"image/png": "png", "image/jpeg": "jpeg"}


class Relations:
    """Relationship ids by address and by picture, of one part. python-docx's own search for one is linear.

    Files of pictures are named `pictures` and a number: no two parts may use the same names.
    """

    def __init__(self, pictures: str = "image") -> None:
        self._name = pictures
        self._links: dict[str, str] = {}
        self._pictures: dict[bytes, tuple[str, str]] = {}

    @property
    def links(self) -> dict[str, str]:
        """The relationship id of each address."""
        return self._links

    @property
    def pictures(self) -> tuple[tuple[str, str, bytes], ...]:
        """Each picture's relationship id, file name and bytes."""
        return tuple((one, name, content) for content, (one, name) in self._pictures.items())

    def link(self, href: str) -> str:
        """The relationship id of an address."""
        return self._links.setdefault(href, f"rIdLink{len(self._links) + 1}")

    def picture(self, image: Image) -> str:
        """The relationship id of a picture, which gets a neutral file name; RenderError for other formats."""
        if image.media_type not in _ENDINGS:
            raise RenderError(
                Phrase(
                    "A picture of the type “{type}” can't be put into a Word document.",
                    type=image.media_type,
                ),
                Phrase("Use a PNG or a JPEG picture."),
            )
        count = len(self._pictures) + 1
        made = (f"rIdImage{count}", f"{self._name}{count}.{_ENDINGS[image.media_type]}")
        return self._pictures.setdefault(image.content, made)[0]
