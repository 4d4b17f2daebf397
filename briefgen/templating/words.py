"""A template's own words in other languages: words/ar.toml has the words on the left, the translation on the right."""

import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import islice

from briefgen.model.errors import TemplateError
from briefgen.model.phrase import Phrase
from briefgen.model.template import Template, WordList
from briefgen.templating import bands, tables
from briefgen.templating.folder import Folder
from briefgen.templating.nearest import did_you_mean
from briefgen.templating.tables import fault

FOLDER = "words/"
OPENING, CLOSING = "“", "”"
_FILE = re.compile(r"words/([A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*)\.toml")
_PLACE = re.compile(r"\{([a-z][a-z0-9_]*)\}")


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a template in the language of a brief; those that it has no translation for stay as they are."""

    translated: Mapping[str, str]

    def say(self, text: str, values: Mapping[str, str] | None = None) -> str:
        """The translation of a text, with values in the places of their names in braces.

        What the text says with its values counts first: "high confidence" before "{level} confidence".
        """
        if not values:
            return self.translated.get(text, text)
        whole = filled(text, values)
        found = self.translated.get(whole)
        return found if found is not None else filled(self.translated.get(text, text), values)

    def line(self, pattern: str) -> str:
        """The pattern of a header or footer, each of its pieces translated."""
        return bands.joined(map(self.say, bands.pieces(pattern)))


def of(template: Template, language: str) -> Words:
    """The words of a template for a brief's language: of the very tag ("pt-BR"), or else of the language ("pt")."""
    lists = {one.language.lower(): one for one in template.words}
    tag = language.lower()
    found = lists.get(tag) or lists.get(tag.partition("-")[0])
    return Words(dict(found.pairs) if found else {})


def places(text: str) -> list[str]:
    """The names in braces."""
    return _PLACE.findall(text)


def around_places(text: str) -> list[str]:
    """What stands around the names in braces."""
    return _PLACE.split(text)[::2]


def filled(text: str, values: Mapping[str, str]) -> str:
    """The text with values in the places of their names; a name without a value stays."""
    return _PLACE.sub(lambda name: values.get(name[1], name[0]), text)


# ---------------------------------------------------------------- the files


def read(files: Folder) -> tuple[WordList, ...]:
    """All word lists of a template, by their languages; TemplateError for the first thing that is wrong in one."""
    lists, found = examined(files)
    if found:
        raise found[0]
    return lists


def examined(files: Folder) -> tuple[tuple[WordList, ...], tuple[TemplateError, ...]]:
    """The word lists as far as they can be read, and all that is wrong in them."""
    lists: list[WordList] = []
    found: list[TemplateError] = []
    for name in sorted(one for one in files.files if one.startswith(FOLDER)):
        tag = _FILE.fullmatch(name)
        if tag is None:
            message = Phrase("“{name}” is no list of words.", name=name)
            hint = Phrase("Name it after its language: words/ar.toml, words/pt-BR.toml.")
            found.append(TemplateError(message, hint, where=f"{name}:1"))
            continue
        text = files.text(name)
        pairs, wrong = tables.examined(text, name, dict[str, str])
        lists.append(WordList(tag[1], tuple((pairs or {}).items())))
        found += tables.first_to_last(
            [*wrong, *islice(_faults(text, name, pairs or {}), tables.MOST_FAULTS)]
        )
    return tuple(lists), tuple(found)


def _faults(text: str, file: str, pairs: Mapping[str, str]) -> Iterable[TemplateError]:
    for words, translation in pairs.items():
        own, others = Counter(places(words)), Counter(places(translation))
        for name in own - others:
            message = Phrase(
                "The translation of “{text}” lacks {{name}}.", text=words[:40], name=name
            )
            yield _fault(text, file, words, message, Phrase("Put it in as it is."))
        for name in others - own:
            message = Phrase(
                "“{text}” has no such {{name}} as its translation has.",
                text=words[:40],
                name=name,
            )
            hint = did_you_mean(name, own, Phrase("names")) if own else Phrase("Take it out.")
            yield _fault(text, file, words, message, hint)


def _fault(text: str, file: str, words: str, message: Phrase, hint: Phrase) -> TemplateError:
    key = json.dumps(words, ensure_ascii=False)
    return fault(text, file, "", message, hint, after=key)
