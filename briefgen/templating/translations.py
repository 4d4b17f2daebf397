"""What of a template's own words is translated, and what is not."""

import re
from collections.abc import Iterator, Mapping

from jinja2 import nodes

from briefgen.model.errors import TemplateError
from briefgen.model.phrase import Phrase
from briefgen.model.template import TemplatePart, WordList
from briefgen.templating import bands, catalog, manifest, stylesheet, survey, words
from briefgen.templating.folder import Folder
from briefgen.templating.nearest import nearest

_SAY = "say"
_MOST_NOTICES = 50


def faults(parts: tuple[TemplatePart, ...]) -> Iterator[TemplateError]:
    """Texts with a name in braces that `say` gets no value for, by part and line."""
    for node, text, part in _said(parts):
        given = {one.key for one in node.kwargs}
        for name in dict.fromkeys(words.places(text)):
            if name not in given:
                yield TemplateError(
                    Phrase(
                        "“{text}” has {{name}}, but no value for it.", text=text[:40], name=name
                    ),
                    Phrase("Write {{ … | say({name}=…) }}.", name=name),
                    where=f"{part}:{node.lineno}",
                )


def notices(files: Folder) -> tuple[Phrase, ...]:
    """What no list of words translates, and what in a list was probably meant otherwise; none of it is a fault."""
    lists, _ = words.examined(files)
    needed = tuple(dict.fromkeys(_needed(files))) if lists else ()
    found = [one.said for each in lists for one in _notices_of(each, needed)]
    return tuple(found[:_MOST_NOTICES])


def _notices_of(one: WordList, needed: tuple[str, ...]) -> Iterator[TemplateError]:
    pairs = dict(one.pairs)
    file = f"{words.FOLDER}{one.language}.toml"
    missing = [text for text in needed if not _is_translated(text, pairs)]
    for text in missing:
        meant = nearest(text, (key for key in pairs if key not in needed))
        hint = (
            Phrase("Is it “{meant}”, which no part says?", meant=meant)
            if meant
            else Phrase("Without it, it stays as it is.")
        )
        yield TemplateError(Phrase("“{text}” is not translated.", text=text), hint, where=file)


def _is_translated(text: str, pairs: Mapping[str, str]) -> bool:
    """Whether a list has the text, or what it says with some values in the places of its names."""
    if text in pairs:
        return True
    if not words.places(text):
        return False
    whole = re.compile(".+".join(map(re.escape, words.around_places(text))))
    return any(whole.fullmatch(key) for key in pairs)


def _needed(files: Folder) -> Iterator[str]:
    """The titles of sections, what the parts say, and what header and footer say beside values."""
    about, _ = manifest.examined(files.text(manifest.FILE))
    sheet, _ = stylesheet.examined(files.text(stylesheet.FILE))
    yield from (one.title for one in (about.sections if about else ()))
    yield from (text for _, text, _ in _said(catalog.parts_of(files)))
    for pattern in (sheet.header, sheet.footer) if sheet else ():
        yield from (piece for piece in bands.pieces(pattern) if bands.has_words(piece))


def _said(parts: tuple[TemplatePart, ...]) -> Iterator[tuple[nodes.Filter, str, str]]:
    """Each text that a part says: the filter, the text and the part."""
    for part, tree in survey.trees(parts).items():
        for node in tree.find_all(nodes.Filter):
            match node:
                case nodes.Filter(name=name, node=nodes.Const(value=str(text))) if name == _SAY:
                    yield node, text, part
                case _:
                    pass
