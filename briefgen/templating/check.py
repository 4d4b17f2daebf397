"""Everything that can be found wrong with a template, for those who write one."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from briefgen.model.dossier import Dossier
from briefgen.model.errors import BriefgenError, TemplateError
from briefgen.model.phrase import Phrase
from briefgen.model.scales import Scales
from briefgen.model.template import Template
from briefgen.templating import catalog, folder, manifest, sample, stylesheet, words
from briefgen.templating.citations import styles
from briefgen.templating.folder import Folder
from briefgen.templating.manifest import Manifest
from briefgen.templating.render import render

_T = TypeVar("_T")


def check(path: Path, scales: Scales) -> tuple[Phrase, ...]:
    """The problems of the template in a folder, each with file, line and a fix; empty when there are none.

    Settings and parts are looked at one by one, so that one fault doesn't hide another; where they are
    sound, the sample is rendered, once as it is and once with nothing filled in.
    """
    return _problems(lambda: folder.read(path), lambda: sample.read(path), scales)


def check_contents(contents: Mapping[str, bytes], name: str, scales: Scales) -> tuple[Phrase, ...]:
    """As `check`, of files whose bytes are at hand: nothing is read from anywhere."""
    return _problems(
        lambda: folder.of(contents, Path(name)),
        lambda: sample.decoded(folder.sample_of(contents)),
        scales,
    )


def notices(contents: Mapping[str, bytes], name: str) -> tuple[Phrase, ...]:
    """What a sound template may be told beside: words that it doesn't translate, and what its Word file loses."""
    from briefgen.templating import translations
    from briefgen.templating.house import notices as house  # reads Word files: when needed

    files = folder.of(contents, Path(name))
    template = catalog.of(files)
    return (
        *translations.notices(files),
        *house.notices(template.reference, template.style, contents),
    )


def _problems(
    files_of: Callable[[], Folder], sample_of: Callable[[], Dossier], scales: Scales
) -> tuple[Phrase, ...]:
    found = _Found()
    files = found.attempt(files_of)
    if files is None:
        return found.problems
    about = found.examine(files, manifest.FILE, manifest.examined)
    found.errors += words.examined(files)[1]
    style = found.examine(files, stylesheet.FILE, stylesheet.examined)
    if style:
        found.errors += styles.faults(style, files)
    _look_at_parts(files, about, found)
    is_sound = not found.errors
    tried = found.attempt(sample_of)
    if is_sound and tried:
        _render(catalog.of(files), tried, scales, found)
    if is_sound and about:
        found.errors += _unused(files, about)
    return found.problems


class _Found:
    """The errors so far."""

    def __init__(self) -> None:
        self.errors: list[BriefgenError] = []

    @property
    def problems(self) -> tuple[Phrase, ...]:
        """Each once, as a person reads it."""
        return tuple(dict.fromkeys(error.said for error in self.errors))

    def attempt(self, work: Callable[[], _T]) -> _T | None:
        """What the work gives, or None when it fails, and why is now among the errors."""
        try:
            return work()
        except BriefgenError as error:
            self.errors.append(error)
            return None

    def examine(
        self,
        files: Folder,
        name: str,
        examined: Callable[[str], tuple[_T | None, tuple[TemplateError, ...]]],
    ) -> _T | None:
        """The settings in a file as far as they can be read; all that is wrong is now among the errors."""
        text = self.attempt(lambda: files.text(name))
        if text is None:
            return None
        settings, errors = examined(text)
        self.errors += errors
        return settings


def _look_at_parts(files: Folder, about: Manifest | None, found: _Found) -> None:
    # Imported here since the engine is needed only when a template is worked with.
    from briefgen.templating import engine, survey, translations

    parts = catalog.parts_of(files)
    faults = engine.faults(parts)
    found.errors += faults
    if about is None:
        return
    if found.attempt(lambda: files.text(about.body)) is None or faults:
        return
    found.errors += survey.unknown_names(parts, about)
    found.errors += translations.faults(parts)


def _unused(files: Folder, about: Manifest) -> Iterator[TemplateError]:
    """What the manifest declares and no part prints."""
    from briefgen.templating import survey

    used = survey.used_names(catalog.parts_of(files))
    text = files.text(manifest.FILE)
    lines = {
        one: number for number, line in enumerate(text.split("\n"), 1) for one in line.split('"')
    }
    for field in about.fields:
        if ("fields", field.name) not in used:
            yield TemplateError(
                Phrase("The field “{field}” is asked for, but not printed.", field=field.name),
                Phrase("Use fields.{field} in a part, or take the field out.", field=field.name),
                where=f"{manifest.FILE}:{lines.get(field.name, 1)}",
            )
    for section in about.sections:
        if not {("sections", section.key), ("sections", "")} & used:
            yield TemplateError(
                Phrase(
                    "The section “{section}” is asked for, but not printed.", section=section.key
                ),
                Phrase(
                    "Use sections.{section} in a part, or loop over sections.", section=section.key
                ),
                where=f"{manifest.FILE}:{lines.get(section.key, 1)}",
            )


def _render(template: Template, dossier: Dossier, scales: Scales, found: _Found) -> None:
    empty = replace(
        dossier.brief,
        sections=tuple(replace(one, facts=()) for one in dossier.brief.sections),
        fields=(), number="", author="", organization="", marking="",
    )  # fmt: skip
    for tried in (dossier, Dossier(empty, (), ())):
        found.attempt(lambda tried=tried: render(tried, template, scales))
