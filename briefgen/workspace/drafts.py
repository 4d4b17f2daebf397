"""Templates while they are being written: their files in memory, what comes of them, and keeping them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from briefgen.files import write_files
from briefgen.model.errors import BriefgenError, StorageError, TemplateError
from briefgen.model.ids import TemplateId
from briefgen.model.phrase import Phrase
from briefgen.templating import catalog, folder, sample
from briefgen.templating.catalog import Catalog
from briefgen.templating.setting import Setting, SettingKind, Value
from briefgen.workspace import packs
from briefgen.workspace.layout import Layout, in_shipped
from briefgen.writers.registry import writer

__all__ = [
    "Draft",
    "Drafts",
    "Problem",
    "Setting",
    "SettingKind",
    "Tried",
    "Value",
    "WrittenMeanwhile",
]

DEADLINE = 4.0
"""Seconds that a draft may take: whoever types doesn't wait as long as whoever exports."""

_TEXTS = (".toml", ".j2", ".json", ".csl")
_FIRST = ("template.toml", "style.toml", "brief.html.j2")
# All that an editor takes for one, so that a text that comes back from it unchanged is the same.
_LINE_END = re.compile("\r\n|[\r\u2028\u2029]")
_PART = re.compile("[a-z0-9][a-z0-9_-]{0,60}")
_PLACE = re.compile(r"([^:\s]+\.(?:toml|j2|json|csl))(?::(\d+))?: ")


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that is wrong in a draft. `file` is empty and `line` 0 as far as the place isn't known."""

    text: Phrase
    file: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True)
class Tried:
    """What came of a draft: its sample as a PDF, empty where it can't be rendered, and all that is wrong."""

    pdf: bytes
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Draft:
    """The files of a template by their names, as they are written now, and as they were when they were last kept."""

    id: TemplateId
    folder: Path
    contents: Mapping[str, bytes]
    kept: Mapping[str, bytes] = field(repr=False)

    @property
    def names(self) -> tuple[str, ...]:
        """The files that are text, in the order in which one reads them."""
        texts = (name for name in self.contents if name.endswith(_TEXTS))
        return tuple(sorted(texts, key=_order))

    @property
    def changed(self) -> tuple[str, ...]:
        """The files that are not as they were kept."""
        return tuple(
            name for name, content in self.contents.items() if self.kept.get(name) != content
        )

    def text(self, name: str) -> str:
        """The text of a file, with "\\n" at the end of lines."""
        raw = self.contents[name].decode("utf-8-sig", errors="replace")
        return re.sub(_LINE_END, "\n", raw)

    def with_text(self, name: str, text: str) -> "Draft":
        """The draft with another text in a file; the ends of its lines stay those of the file."""
        before = self.contents.get(name, b"")
        if name in self.contents and text == self.text(name):
            return self
        ended = text.replace("\n", "\r\n") if b"\r\n" in before else text
        return replace(self, contents={**self.contents, name: ended.encode()})

    def with_part(self, name: str) -> tuple["Draft", str]:
        """The draft with an empty part more, and the name of its file; TemplateError for a name that won't do."""
        tight = name.strip().removesuffix(".j2").removesuffix(".html")
        if not _PART.fullmatch(tight):
            raise TemplateError(
                Phrase("“{name}” can't be the name of a part.", name=name),
                Phrase("Use small letters, digits, “-” and “_”, such as “tiles”."),
            )
        file = f"{tight}.html.j2"
        if file in self.contents:
            raise TemplateError(
                Phrase("There is a part “{file}” already.", file=file),
                Phrase("Choose another name."),
            )
        return replace(self, contents={**self.contents, file: b""}), file


class Drafts:
    """The drafts of a user's own templates. Calls may take seconds: keep them off the main thread."""

    def __init__(self, found: Catalog, layout: Layout) -> None:
        self._catalog = found
        self._layout = layout

    def open(self, template_id: str) -> Draft:
        """The template as a draft; TemplateError for one that came with the program."""
        path = self._catalog.path(template_id)
        if path is None or in_shipped(path):
            raise TemplateError(
                Phrase("“{template}” is no template of yours.", template=template_id),
                Phrase("Duplicate one, and edit the copy."),
            )
        contents = packs.read(path).contents
        return Draft(TemplateId(template_id), path, contents, contents)

    def tried(self, draft: Draft) -> Tried:
        """The sample by the draft, and its problems; it runs in a child process, which is stopped in time."""
        found: tuple[Problem, ...] = ()
        try:
            problems = self._layout.problems(draft.contents, draft.folder.name)
            found = tuple(_problem(one, draft.names) for one in problems)
            return Tried(self._sample(draft), found)
        except BriefgenError as error:
            last = _problem(error.said, draft.names)
            # The same is often said in other words by then.
            known = {(one.file, one.line) for one in found}
            return Tried(b"", found if (last.file, last.line) in known else (*found, last))

    def _sample(self, draft: Draft) -> bytes:
        template = catalog.of(folder.of(draft.contents, draft.folder))
        dossier = sample.decoded(folder.sample_of(draft.contents))
        return writer("pdf").write(self._layout.document(dossier, template))

    def keep(self, draft: Draft, *, over: bool = False) -> Draft:
        """The draft, now on disk: all of its changed files, or on StorageError none of them.

        A file that another program has written meanwhile is replaced only with `over`.
        """
        names = draft.changed
        if not over:
            for name in names:
                _check_unchanged(draft, name)
        write_files(draft.folder, {name: draft.contents[name] for name in names})
        return replace(draft, kept=draft.contents)

    def settings(self, text: str) -> tuple[Setting, ...]:
        """What a form offers of the text of style.toml; TemplateError where that is not TOML."""
        from briefgen.templating import restyle  # tomlkit is imported when a form is first shown

        return restyle.settings(text)

    def restyled(self, text: str, table: str, key: str, value: Value) -> str:
        """The text of style.toml with one value changed, and its comments and all else as they were."""
        from briefgen.templating import restyle

        return restyle.changed(text, table, key, value)


class WrittenMeanwhile(StorageError):
    """Another program has written a file of the draft since it was read."""


def _check_unchanged(draft: Draft, name: str) -> None:
    path = draft.folder / name
    try:
        there = path.read_bytes() if path.exists() else None
    except OSError:
        return  # writing it says what is wrong
    if there != draft.kept.get(name) and there != draft.contents[name]:
        raise WrittenMeanwhile(
            Phrase("Another program has written “{name}” meanwhile.", name=name),
            Phrase("Keep what is there, or write yours over it."),
        )


def _order(name: str) -> tuple[int, bool, str]:
    at = _FIRST.index(name) if name in _FIRST else len(_FIRST)
    return at, name.endswith(".json"), name


def _problem(text: Phrase, names: tuple[str, ...]) -> Problem:
    """What a check says, and the place that it begins with: a file of that name, in whatever folder it lies."""
    found = _PLACE.match(text)
    if not found:
        return Problem(text)
    lying = [one for one in names if one == found[1] or one.endswith(f"/{found[1]}")]
    return Problem(text, lying[0] if lying else found[1], int(found[2] or 0))
