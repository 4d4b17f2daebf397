"""What went wrong in words that a user can act on."""

from typing import Self

from briefgen.model.phrase import SILENCE, Phrase


class BriefgenError(Exception):
    """A failure with one clear sentence (`message`) and what to do about it (`hint`, may be empty)."""

    def __init__(self, message: Phrase, hint: Phrase = SILENCE) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    @property
    def said(self) -> Phrase:
        """What went wrong and what to do, in one."""
        if not self.hint:
            return self.message
        return Phrase("{message} {hint}", message=self.message, hint=self.hint)

    def alone(self) -> Self:
        """The error, which holds on to nothing but its words any more: for whoever keeps it.

        Python ties to it all that was under way when it was raised: what had been read until then, and the file.
        """
        self.__traceback__ = self.__cause__ = self.__context__ = None
        return self

    def __str__(self) -> str:
        return str(self.said)


def reason_of(error: OSError) -> str:
    """What the system says of a file, beginning small; a phrase if it is one of the common ones."""
    said = (error.strerror or str(error)).lower()
    return _REASONS.get(said, said)


_REASONS = {
    str(one): one
    for one in (
        Phrase("permission denied"),
        Phrase("operation not permitted"),
        Phrase("no such file or directory"),
        Phrase("no space left on device"),
        Phrase("read-only file system"),
        Phrase("is a directory"),
        Phrase("not a directory"),
        Phrase("file exists"),
        Phrase("file name too long"),
        Phrase("input/output error"),
        Phrase("device or resource busy"),
        Phrase("too many open files"),
        Phrase("disk quota exceeded"),
        Phrase("file too large"),
        Phrase("cannot allocate memory"),
    )
}


class FetchError(BriefgenError):
    """The bytes of a source could not be had."""


class LoadError(BriefgenError):
    """The bytes are at hand but hold no article that can be read."""


class ComposeError(BriefgenError):
    """An edit of a brief that makes no sense: unknown section, quote that stands nowhere, and so on."""


class TemplateError(BriefgenError):
    """A template is not usable; `where` is "file:line" as far as it is known."""

    def __init__(self, message: Phrase, hint: Phrase = SILENCE, where: str = "") -> None:
        placed = Phrase("{where}: {message}", where=where, message=message)
        super().__init__(placed if where else message, hint)
        self.where = where


class RenderError(BriefgenError):
    """A document could not be turned into a file."""


class StorageError(BriefgenError):
    """A workspace could not be read or written."""


class MissingEntry(StorageError):
    """What was asked for by its id is not in the workspace."""


class WorkspaceLocked(StorageError):
    """Another instance is writing this workspace; it can still be opened read-only."""


class OlderWorkspace(StorageError):
    """The workspace was written by an earlier version; opening it for writing brings it up to date."""


class NewerWorkspace(StorageError):
    """The workspace was written by a later version; it has been left untouched."""


class SpellingError(BriefgenError):
    """There is no dictionary to check the spelling by."""


class IsolationError(BriefgenError):
    """Work in a child process ran over its deadline or its memory, or took the child down with it."""
