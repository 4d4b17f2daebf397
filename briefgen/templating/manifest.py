"""template.toml: what a template is, and which sections and fields it asks for."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice

import msgspec

from briefgen.model.errors import TemplateError
from briefgen.model.phrase import SILENCE, Phrase
from briefgen.model.template import FieldKind, FieldSpec, SectionSpec
from briefgen.templating import tables
from briefgen.templating.dates import parsed
from briefgen.templating.tables import fault

FILE = "template.toml"
_TITLE = re.compile("^title[ \t]*=.*$", re.MULTILINE)
_KEY = re.compile("[a-z][a-z0-9_]*")


class SectionTable(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A [[sections]] table."""

    key: str
    title: str
    help: str = ""
    judgements: bool = False
    background: bool = False


class FieldTable(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A [[fields]] table."""

    name: str
    label: str
    kind: FieldKind = FieldKind.LINE
    required: bool = False
    default: str | bool = ""
    help: str = ""


class Manifest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The whole file. `view` is the version of the brief's view that the body was written for."""

    title: str
    description: str
    version: str
    view: int = 1
    language: str = "en"
    body: str = "brief.html.j2"
    sections: tuple[SectionTable, ...] = ()
    fields: tuple[FieldTable, ...] = ()

    def section_specs(self) -> tuple[SectionSpec, ...]:
        """The sections as the model has them."""
        return tuple(
            SectionSpec(
                one.key,
                one.title,
                one.help,
                one.judgements,
                one.background or one.key == "background",
            )
            for one in self.sections
        )

    def field_specs(self) -> tuple[FieldSpec, ...]:
        """The fields as the model has them; a flag's default is "yes" or empty."""
        return tuple(
            FieldSpec(one.name, one.label, one.kind, one.required, _default(one.default), one.help)
            for one in self.fields
        )


def _default(value: str | bool) -> str:
    return value if isinstance(value, str) else ("yes" if value else "")


def read(text: str, file: str = FILE) -> Manifest:
    """The manifest; TemplateError with file and line for whatever is wrong in it."""
    manifest, found = examined(text, file)
    if found or manifest is None:
        raise found[0]
    return manifest


def examined(text: str, file: str = FILE) -> tuple[Manifest | None, tuple[TemplateError, ...]]:
    """The manifest as far as it can be read, or None; and all that is wrong in it, by line."""
    manifest, found = tables.examined(text, file, Manifest)
    if manifest:
        found += islice(_faults(text, file, manifest), tables.MOST_FAULTS)
    return manifest, tables.first_to_last(found)


def _faults(text: str, file: str, manifest: Manifest) -> Iterator[TemplateError]:
    if manifest.view != 1:
        yield fault(
            text, file, "view", Phrase("This template needs version {view} of the brief's view.", view=manifest.view),
            Phrase("This program gives version 1: update the program, or write view = 1."),
        )  # fmt: skip
    if not manifest.title.strip():
        yield fault(
            text,
            file,
            "title",
            Phrase("The title is empty."),
            Phrase("Say what the template is for."),
        )
    yield from _name_faults(text, file, "key", tuple(one.key for one in manifest.sections))
    yield from _name_faults(text, file, "name", tuple(one.name for one in manifest.fields))
    for field in manifest.fields:
        yield from _default_faults(text, file, field)


def retitled(text: str, title: str) -> str:
    """The file with another title, all else as it was; TemplateError where the title can't be found to be changed."""
    changed = _TITLE.sub(
        lambda _: f"title = {json.dumps(title, ensure_ascii=False)}", text, count=1
    )
    if read(changed) != msgspec.structs.replace(read(text), title=title):
        raise fault(
            text,
            FILE,
            "title",
            Phrase("The title can't be changed here."),
            Phrase('Write it as title = "…".'),
        )
    return changed


def _name_faults(text: str, file: str, key: str, names: tuple[str, ...]) -> Iterator[TemplateError]:
    for name, count in Counter(names).items():
        if not _KEY.fullmatch(name):
            yield fault(
                text, file, key, Phrase("“{name}” can't be a {key}.", name=name[:40], key=key),
                Phrase("Small letters, digits and “_”, beginning with a letter."), after=name,
            )  # fmt: skip
        if count > 1:
            yield fault(
                text,
                file,
                key,
                Phrase("The {key} “{name}” stands twice.", key=key, name=name),
                SILENCE,
                after=f'"{name}"',
            )


def _default_faults(text: str, file: str, field: FieldTable) -> Iterator[TemplateError]:
    if isinstance(field.default, bool) and field.kind is not FieldKind.FLAG:
        yield fault(
            text, file, "default", Phrase("The default of “{field}” must be a text.", field=field.name),
            Phrase("Only a field of the kind \"flag\" takes true or false."), after=f'"{field.name}"',
        )  # fmt: skip
    is_odd = field.kind is FieldKind.DATE and parsed(str(field.default)) is None
    if field.default and is_odd:
        yield fault(
            text, file, "default", Phrase("The default of “{field}” is no date.", field=field.name),
            Phrase("Write it as \"2026-03-02\"."), after=f'"{field.name}"',
        )  # fmt: skip
