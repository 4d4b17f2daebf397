"""What a loader is: the seam at which a new source format joins."""

from typing import Protocol

from briefgen.model.article import Article, Resource


class Loader(Protocol):
    """Turns the bytes of one format into articles. Pure: no disk, no network, no clock."""

    @property
    def name(self) -> str:
        """The format's name as a user says it ("Web page", "PDF")."""
        ...

    @property
    def media_types(self) -> tuple[str, ...]:
        """The media types that it reads, lower case, without parameters."""
        ...

    @property
    def suffixes(self) -> tuple[str, ...]:
        """The file name endings that it reads, lower case, with their dot."""
        ...

    def load(self, resource: Resource) -> tuple[Article, ...]:
        """The articles in the resource, at least one; LoadError says why there is none."""
        ...
