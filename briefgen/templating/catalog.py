"""The templates that there are: one folder each."""

import re
from pathlib import Path

from briefgen.model.errors import TemplateError
from briefgen.model.ids import TemplateId
from briefgen.model.phrase import Phrase
from briefgen.model.template import Template, TemplatePart, TemplatePicture
from briefgen.templating import folder, manifest
from briefgen.templating.nearest import nearest

_ID = re.compile("[A-Za-z0-9][A-Za-z0-9_-]*")


def is_id(name: str) -> bool:
    """Whether a folder of that name can be a template."""
    return bool(_ID.fullmatch(name))


class Catalog:
    """Templates in some folders; where two have one id, the one in the earlier folder counts."""

    def __init__(self, folders: tuple[Path, ...]) -> None:
        self._folders = folders
        self._held: dict[Path, tuple[folder.Folder, Template]] = {}

    def ids(self) -> tuple[TemplateId, ...]:
        """The ids of all templates, in alphabetical order, those that can't be used included."""
        return tuple(sorted(self._paths()))

    def path(self, template_id: str) -> Path | None:
        """The folder of the template of that id, whether it can be used or not; None if there is none."""
        return self._paths().get(TemplateId(template_id))

    def templates(self) -> tuple[Template, ...]:
        """All templates that can be used, by their ids."""
        return tuple(one for one in self._read_all() if isinstance(one, Template))

    def broken(self) -> tuple[TemplateError, ...]:
        """Why each of the others can't be used."""
        return tuple(one for one in self._read_all() if isinstance(one, TemplateError))

    def template(self, template_id: str) -> Template:
        """The template of that id as it is on disk now; TemplateError if there is none, or it can't be used."""
        paths = self._paths()
        path = paths.get(TemplateId(template_id))
        if path is None:
            names = tuple(sorted(paths)) or Phrase("none")
            close = nearest(template_id, paths)
            there = Phrase("There are: {names}.", names=names)
            meant = Phrase("Did you mean “{close}”?", close=close)
            raise TemplateError(
                Phrase("There is no template “{template}”.", template=template_id),
                Phrase("{meant} {there}", meant=meant, there=there) if close else there,
            )
        return self._current(path)

    def _current(self, path: Path) -> Template:
        """The template as it is on disk now; its settings are parsed only when a file has changed."""
        files = folder.read(path)
        held = self._held.get(path)
        if held is None or held[0] != files:
            held = self._held[path] = (files, of(files))
        return held[1]

    def _paths(self) -> dict[TemplateId, Path]:
        found: dict[TemplateId, Path] = {}
        for parent in self._folders:
            for path in sorted(parent.iterdir()) if parent.is_dir() else ():
                if is_id(path.name) and (path / manifest.FILE).is_file():
                    found.setdefault(TemplateId(path.name), path)
        return found

    def _read_all(self) -> list[Template | TemplateError]:
        found: list[Template | TemplateError] = []
        for _, path in sorted(self._paths().items()):
            try:
                found.append(self._current(path))
            except TemplateError as error:
                found.append(error)
        return found


def read(path: Path) -> Template:
    """The template in a folder; TemplateError with file and line for what is wrong in its settings.

    Its body is looked at when it is rendered, or by `check`.
    """
    return of(folder.read(path))


def of(files: folder.Folder) -> Template:
    """As `read`, of a folder that has been read."""
    # Here, since a template is read once the window is on screen: what a page is made of takes long to import.
    from briefgen.templating import stylesheet, words
    from briefgen.templating.citations import styles

    about = manifest.read(files.text(manifest.FILE))
    files.text(about.body)
    style = stylesheet.read(files.text(stylesheet.FILE))
    return Template(
        id=TemplateId(files.path.resolve().name),
        title=about.title,
        description=about.description,
        version=about.version,
        sections=about.section_specs(),
        fields=about.field_specs(),
        style=style,
        parts=parts_of(files),
        body=about.body,
        language=about.language,
        origin=str(files.path),
        words=words.read(files),
        pictures=tuple(TemplatePicture(name, one) for name, one in files.pictures.items()),
        csl=styles.chosen(style, files),
        reference=files.reference,
    )


def parts_of(files: folder.Folder) -> tuple[TemplatePart, ...]:
    """The folder's parts, by name."""
    return tuple(
        TemplatePart(name, text) for name, text in files.files.items() if name.endswith(folder.PART)
    )
