"""What went wrong in words that a user can act on."""


class BriefgenError(Exception):
    """A failure with one clear sentence (`message`) and what to do about it (`hint`, may be empty)."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()


class FetchError(BriefgenError):
    """The bytes of a source could not be had."""


class LoadError(BriefgenError):
    """The bytes are at hand but hold no article that can be read."""


class ComposeError(BriefgenError):
    """An edit of a brief that makes no sense: unknown section, quote that stands nowhere, and so on."""


class TemplateError(BriefgenError):
    """A template is not usable; `where` is "file:line" as far as it is known."""

    def __init__(self, message: str, hint: str = "", where: str = "") -> None:
        super().__init__(f"{where}: {message}" if where else message, hint)
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
