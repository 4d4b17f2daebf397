"""Templates: which there are, whether one is sound, and how they are made, taken in and given away."""

import os
from dataclasses import dataclass
from dataclasses import replace as changed
from itertools import count
from pathlib import Path
from typing import NamedTuple

from briefgen.files import move_folder, write_folder, write_whole
from briefgen.model.errors import TemplateError
from briefgen.model.ids import TemplateId
from briefgen.model.phrase import SILENCE, Phrase
from briefgen.model.template import Template
from briefgen.model.text import clean_line
from briefgen.templating import catalog, folder, manifest, sample
from briefgen.templating.catalog import Catalog
from briefgen.templating.folder import SAMPLE, Stamp
from briefgen.workspace import packs
from briefgen.workspace.layout import Layout, in_shipped
from briefgen.workspace.packs import Pack
from briefgen.workspace.targets import target

USUAL = TemplateId("situation-brief")
"""The template that a first brief is offered."""


DEFAULT = "default_template"
"""What a workspace remembers the template for new briefs under."""

_REMOVED = ".removed"


class FaultyTemplate(TemplateError):
    """A template was refused for what is wrong in it: `faults`, each with file, line and a fix."""

    def __init__(self, name: str, faults: tuple[Phrase, ...]) -> None:
        super().__init__(
            Phrase("The template “{name}” has one fault; nothing was written.", name=name)
            if len(faults) == 1
            else Phrase(
                "The template “{name}” has {n} faults; nothing was written.",
                name=name,
                n=len(faults),
            ),
            Phrase("Mend it and try again."),
        )
        self.faults = faults


class TakenName(TemplateError):
    """There is a template of that id already: `replaceable`, if it is one of the user's in the same place."""

    def __init__(self, message: Phrase, hint: Phrase, replaceable: bool) -> None:
        super().__init__(message, hint)
        self.replaceable = replaceable


class Packed(NamedTuple):
    """A template's id, and the zip that was made of it."""

    id: TemplateId
    path: Path


@dataclass(frozen=True, slots=True)
class Shelved:
    """A template as a list shows it; `fault` says why it can't be used, and is empty where it can."""

    id: TemplateId
    title: str
    description: str
    folder: Path
    yours: bool
    fault: Phrase = SILENCE


@dataclass(frozen=True, slots=True)
class Removed:
    """A template that was taken out, and where its folder is kept."""

    id: TemplateId
    place: Path
    kept: Path


@dataclass(frozen=True, slots=True)
class Files:
    """How the files of a user's template look from outside: not the same any more once one has been written."""

    folders: tuple[Path, ...]
    stamps: tuple[Stamp, ...]


class Templates:
    """The templates that a workspace can use. `beside` is its own folder for them, `everywhere` that of the user."""

    def __init__(self, found: Catalog, layout: Layout, beside: Path, everywhere: Path) -> None:
        self._catalog = found
        self._layout = layout
        self._beside = beside
        self._everywhere = everywhere

    def all(self) -> tuple[Template, ...]:
        """The templates, by their titles."""
        return tuple(sorted(self._catalog.templates(), key=lambda one: one.title))

    def ids(self) -> tuple[TemplateId, ...]:
        """The ids of all templates, those that can't be used included."""
        return self._catalog.ids()

    def template(self, template_id: str) -> Template:
        """The template of that id; TemplateError names the ones there are."""
        return self._catalog.template(template_id)

    def shelf(self) -> tuple[Shelved, ...]:
        """All templates by their titles, those that can't be used included."""
        found = (self._shelved(one) for one in self._catalog.ids())
        return tuple(sorted(filter(None, found), key=lambda one: one.title.casefold()))

    def _shelved(self, template_id: TemplateId) -> Shelved | None:
        path = self._catalog.path(template_id)
        if path is None:  # it has gone meanwhile
            return None
        yours = not in_shipped(path)
        try:
            one = self._catalog.template(template_id)
        except TemplateError as error:
            return Shelved(template_id, str(template_id), "", path, yours, error.said)
        return Shelved(one.id, one.title, one.description, path, yours)

    def files(self, template_id: str) -> Files | None:
        """The files of a template that its user may be writing; None for one that came with the program.

        Where there is no template of that id, its folder may come to be in one of the folders.
        """
        path = self._catalog.path(template_id)
        if path is None:
            return Files((self._beside, self._everywhere), ())
        if in_shipped(path):
            return None
        stamps = folder.stamps(path)
        inner = dict.fromkeys(one.file.parent for one in stamps)
        return Files(tuple(dict.fromkeys((path.parent, path, *inner))), stamps)

    def check(self, path: Path) -> tuple[Phrase, ...]:
        """What is wrong with the template in a folder or zip, each with file, line and a fix; empty when nothing is.

        It is tried in a child process, so it may be a stranger's.
        """
        if not path.exists():
            raise TemplateError(
                Phrase("There is no template “{path}”.", path=path),
                Phrase("Give the folder that holds template.toml, or a zip of it."),
            )
        try:
            pack = packs.read(path)
        except TemplateError as error:
            return (error.said,)
        return self._layout.problems(pack.contents, pack.name)

    def notices(self, path: Path) -> tuple[Phrase, ...]:
        """What else there is to say of a sound template: words in one language only, what its Word file loses."""
        pack = packs.read(path)
        return self._layout.notices(pack.contents, pack.name)

    def new(self, name: str, source_id: str, *, everywhere: bool = False) -> Template:
        """A copy of a template under another name, ready to edit, now on disk at its `origin`."""
        source = self._catalog.template(source_id)
        template_id = packs.template_id(name)
        place = self._place(template_id, everywhere, replace=False)
        contents = packs.read(Path(source.origin)).contents
        title = clean_line(name) if name != template_id else _spoken(name)
        about = contents[manifest.FILE].decode("utf-8-sig")
        contents[manifest.FILE] = manifest.retitled(about, title).encode()
        if SAMPLE in contents:
            contents[SAMPLE] = _sample_for(contents[SAMPLE], template_id)
        write_folder(place, contents)
        return catalog.read(place)

    def install(self, path: Path, *, everywhere: bool = False, replace: bool = False) -> Template:
        """The template in a folder or zip, now among the others; FaultyTemplate if it is not sound."""
        pack = self._sound(path)
        place = self._place(packs.template_id(pack.name), everywhere, replace)
        write_folder(place, pack.contents, replace=replace)
        return catalog.read(place)

    def pack(self, path: Path, to: Path) -> Packed:
        """The zip of a sound template, now written to the path `to`, or into it if it is a folder."""
        pack = self._sound(path)
        template_id = packs.template_id(pack.name)
        file = target(to, f"{template_id}.zip")
        write_whole(file, packs.packed(changed(pack, name=template_id)))
        return Packed(TemplateId(template_id), file)

    def remove(self, template_id: str) -> Removed:
        """The user's template is none any more; its folder is kept in ".removed", and can be put back."""
        path = self._catalog.path(template_id)
        if path is None or in_shipped(path):
            raise TemplateError(
                Phrase("“{template}” is no template of yours.", template=template_id),
                Phrase("Only your own ones can be removed."),
            )
        aside = path.parent / _REMOVED
        names = (f"{path.name}-{number}" if number else path.name for number in count())
        kept = next(one for name in names if not os.path.lexists(one := aside / name))
        move_folder(path, kept)
        return Removed(TemplateId(template_id), path, kept)

    def put_back(self, removed: Removed) -> None:
        """A template that was removed is where it was; TakenName if there is another one meanwhile."""
        self._place(removed.id, removed.place.parent == self._everywhere, replace=False)
        move_folder(removed.kept, removed.place)

    def _sound(self, path: Path) -> Pack:
        pack = packs.read(path)
        faults = self._layout.problems(pack.contents, pack.name)
        if faults:
            raise FaultyTemplate(pack.name, faults)
        return pack

    def _place(self, template_id: str, everywhere: bool, replace: bool) -> Path:
        """Where a template of that id goes; TemplateError if another would be lost there, or hide this one."""
        place = (self._everywhere if everywhere else self._beside) / template_id
        taken = self._catalog.path(template_id) or (place if place.exists() else None)
        if taken is None or (replace and taken.resolve() == place.resolve()):
            return place
        replaceable = taken.resolve() == place.resolve()
        hint = Phrase("Choose another name, or install it with --replace.")
        raise TakenName(
            Phrase(
                "There is a template “{template}” already: “{taken}”.",
                template=template_id,
                taken=taken,
            ),
            hint if replaceable else Phrase("Choose another name."),
            replaceable,
        )


def _spoken(template_id: str) -> str:
    """The title that an id suggests: "port-watch" is "Port watch"."""
    words = " ".join(template_id.replace("-", " ").replace("_", " ").split())
    return words[:1].upper() + words[1:]


def _sample_for(content: bytes, template_id: str) -> bytes:
    """The sample as a brief of that template."""
    tried = sample.decoded(content)
    brief = changed(tried.brief, template_id=TemplateId(template_id))
    return sample.written(changed(tried, brief=brief))
