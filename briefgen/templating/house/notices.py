"""What of a house's Word file is not taken, in sentences for whoever made it."""

from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath
from typing import Any

from briefgen.model.phrase import Phrase
from briefgen.model.style import StyleSheet
from briefgen.packages import local
from briefgen.templating.folder import REFERENCE
from briefgen.templating.house import fonts, numbering, page
from briefgen.templating.house.package import WordFile
from briefgen.templating.house.reading import House, read
from briefgen.templating.house.styles import Styles
from briefgen.templating.house.theme import Theme
from briefgen.templating.house.xml import child

_OTHERS = frozenset({".docm", ".dotx", ".dotm", ".doc", ".dot", ".odt", ".rtf"})
_PARTS = (
    ("vbaproject.bin", Phrase("Its macros are left out.")),
    ("word/comments", Phrase("Its comments are left out.")),
    ("word/embeddings/", Phrase("Its embedded objects are left out.")),
    ("word/activex/", Phrase("Its form controls are left out.")),
    ("customxml/", Phrase("Its custom XML is left out.")),
)
_SETTINGS = (
    ("attachedTemplate", Phrase("The template that it is attached to is left out.")),
    ("mailMerge", Phrase("Its mail merge is left out.")),
    ("documentProtection", Phrase("Its protection is left out.")),
)
_BODY = {
    "altChunk": Phrase("Other files that are put into it are left out."),
    "subDoc": Phrase("Its subdocuments are left out."),
}


def notices(content: bytes, style: StyleSheet, names: Iterable[str]) -> tuple[Phrase, ...]:
    """Sentences about what is not taken from the file, and from the others of those names beside it."""
    others = tuple(_beside(names))
    if not content:
        return others
    house = read(content, tuple(name for name, _ in style.roles))
    found = (*_of_file(content), *house.ignored, *_of_house(house, style))
    return (
        *(
            Phrase("{where}: {message}", where=REFERENCE, message=one)
            for one in dict.fromkeys(found)
        ),
        *others,
    )


def _beside(names: Iterable[str]) -> Iterator[Phrase]:
    for name in names:
        path = PurePosixPath(name)
        if path.stem.lower() == "reference" and path.suffix.lower() in _OTHERS:
            yield Phrase(
                "{name}: This file is not used. Save it in Word as {reference}.",
                name=name,
                reference=REFERENCE,
            )


def _of_file(content: bytes) -> Iterator[Phrase]:
    with WordFile(content, REFERENCE) as file:
        for beginning, sentence in _PARTS:
            if any(beginning in name for name in file.names):
                yield sentence
        settings, document = file.part("settings"), file.document()
        for name, sentence in _SETTINGS:
            if child(settings, name) is not None:
                yield sentence
        yield from _of_body(document)
        styles = Styles(file.part("styles"), Theme())
        patterns = numbering.heading_patterns(file.part("numbering"), styles)
        if numbering.is_numbered(styles) and not patterns:
            yield Phrase("How its headings are numbered can't be taken over.")


def _of_body(document: Any) -> Iterator[Phrase]:
    found = {local(one) for one in document.iter()}
    yield from (sentence for name, sentence in _BODY.items() if name in found)
    if len(page.sections(document)) > 1:
        yield Phrase("It has several sections; the first one counts.")


def _of_house(house: House, style: StyleSheet) -> Iterator[Phrase]:
    for name, shipped in house.families.items():
        if name not in (fonts.SERIF, fonts.SANS):
            yield Phrase(
                "A PDF can't have the font “{name}”; {shipped} stands in for it.",
                name=name,
                shipped=shipped,
            )
    if style.logo and house.stationery and any(one.header for one in house.stationery.papers):
        yield Phrase("Its header counts; the logo of style.toml is left out.")
