"""What the program says, in English, and what it was made of, so that a window can say it in another language."""

import re
from collections.abc import Mapping
from typing import LiteralString, Self, TypeAlias, cast

Value: TypeAlias = str | tuple[str, ...]
"""What stands in a phrase: a text, a phrase within the phrase, or several that are listed."""

_PLACE = re.compile(r"\{([a-z][a-z0-9_]*)\}")


class Phrase(str):
    """A finished sentence, or a part of one; text like any other to whoever prints it.

    `template` has the name of each of its `values` in braces where that stands; other braces are text.
    `python -m tests.translate` finds the template of each by the call of this class.
    """

    __slots__ = ("template", "values")

    template: str
    values: Mapping[str, Value]

    def __new__(cls, template: LiteralString = "", /, **values: object) -> Self:
        """The template with the values in their places.

        A value is shown as `str` shows it, a tuple as a list. One that is named n counts something, and a
        translation has a form for each kind of number.
        """
        return cls.remade(template, {name: _value(value) for name, value in values.items()})

    @classmethod
    def remade(cls, template: str, values: Mapping[str, Value]) -> Self:
        """The phrase that was made of these elsewhere."""
        shown = {name: _listed(value) for name, value in values.items()}
        phrase = super().__new__(cls, filled(template, shown))
        phrase.template, phrase.values = template, values
        return phrase

    def __reduce__(self) -> tuple[object, ...]:
        """Pickled and copied as what it was made of."""
        return type(self).remade, (self.template, self.values)


def filled(template: str, shown: Mapping[str, str]) -> str:
    """The template with values in the places of their names; what looks like a place in a value is none."""
    return _PLACE.sub(lambda place: shown.get(place[1], place[0]), template) if shown else template


def _listed(value: Value) -> str:
    return value if isinstance(value, str) else ", ".join(value)


def _value(value: object) -> Value:
    match value:
        case str():
            return value
        case tuple():
            return tuple(one if isinstance(one, str) else str(one) for one in value)
        case _:
            return str(value)


SILENCE = Phrase()
"""Nothing to say."""


def foreign(text: object) -> Phrase:
    """What somebody else says, a library or a person: it stays as it is in every language."""
    return Phrase.remade("{text}", {"text": str(text)})


def term(name: str) -> Phrase:
    """A word of a scale or of a template; a window knows it in its language if it came with the program."""
    return Phrase.remade(name, {})


# ---------------------------------------------------------------- between processes

_DEEPEST = 20


def plain(text: str) -> object:
    """The text in plain values, as JSON has them; a phrase as what it was made of."""
    if not isinstance(text, Phrase):
        return text
    values = {name: _plain_value(value) for name, value in text.values.items()}
    return {"template": text.template, "values": values}


def phrase_of(said: object) -> Phrase:
    """The phrase that was made plain; ValueError if it is none, whoever sent it."""
    found = _text(said, _DEEPEST)
    return found if isinstance(found, Phrase) else foreign(found)


def _plain_value(value: Value) -> object:
    return plain(value) if isinstance(value, str) else [plain(one) for one in value]


def _text(said: object, deep: int) -> str:
    match said:
        case str():
            return said
        case {"template": str(template), "values": dict(values)} if deep:
            there = cast("dict[str, object]", values).items()
            return Phrase.remade(template, {name: _sent(value, deep - 1) for name, value in there})
        case _:
            raise ValueError("no phrase")


def _sent(value: object, deep: int) -> Value:
    if isinstance(value, list):
        return tuple(_text(one, deep) for one in cast("list[object]", value))
    return _text(value, deep)
