"""The days that words of an article speak of. A relative one ("on Monday") is told from the day of publication."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from briefgen.model.days import DAY, MONTH, MONTHS, find_date

# From Monday on: English, German, French, Spanish, Italian, Portuguese, Russian, Arabic.
_WEEKDAYS: Final = (
    "monday|montag|lundi|lunes|lunedì|segunda-feira|понедельник|الاثنين|الإثنين",
    "tuesday|dienstag|mardi|martes|martedì|terça-feira|вторник|الثلاثاء",
    "wednesday|mittwoch|mercredi|miércoles|mercoledì|quarta-feira|среду|среда|الأربعاء",
    "thursday|donnerstag|jeudi|jueves|giovedì|quinta-feira|четверг|الخميس",
    "friday|freitag|vendredi|viernes|venerdì|sexta-feira|пятницу|пятница|الجمعة",
    "saturday|samstag|sonnabend|samedi|sábado|sabato|субботу|суббота|السبت",
    "sunday|sonntag|dimanche|domingo|domenica|воскресенье|الأحد",
)
_NEAR: Final = (
    (-2, "day before yesterday|vorgestern|avant-hier|anteayer|позавчера"),
    (-1, "yesterday|last night|gestern|hier|ayer|ieri|ontem|вчера|أمس"),
    (0, "today|tonight|heute|aujourd'hui|aujourd’hui|hoy|oggi|hoje|сегодня|اليوم"),
    (1, "tomorrow|morgen|demain|mañana|domani|amanhã|завтра|غدا|غدًا"),
    (2, "day after tomorrow|übermorgen|après-demain|pasado mañana|послезавтра|بعد غد"),
)


def _words(groups: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{groups})(?!\w)", re.IGNORECASE)


_OFFSETS: Final = tuple((offset, _words(names)) for offset, names in _NEAR)
_DAYS: Final = tuple(_words(names) for names in _WEEKDAYS)
_YEARLESS: Final = (
    re.compile(
        rf"\b{DAY}(?:st|nd|rd|th|er|\.)?(?: of| de)?[ -]{MONTH}(?!,? ?(?:de )?\d)", re.IGNORECASE
    ),
    re.compile(rf"\b{MONTH} {DAY}(?:st|nd|rd|th)?\b(?!,? \d{{4}})", re.IGNORECASE),
)
_LOOKED_AT: Final = 5_000
"""Characters of a passage; a longer one is not a sentence that says when."""


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that name a day, and the day that they may mean."""

    words: str
    day: date


def mentions(passage: str, published: date | None) -> tuple[Mention, ...]:
    """The days that a passage may speak of, each once: whole dates first, then those that `published` settles.

    Without a day of publication a relative date means nothing, so none is given. A weekday may be the last one
    before that day or the next one after it; a day without its year the nearest one.
    """
    text = passage[:_LOOKED_AT]
    found = [*_whole(text), *(_relative(text, published) if published else ())]
    return tuple({one.day: one for one in reversed(found)}.values())[::-1]


def _whole(text: str) -> Iterator[Mention]:
    at = 0
    while found := find_date(text[at:]):
        day, start, end = found
        yield Mention(text[at + start : at + end], day)
        at += end


def _relative(text: str, published: date) -> Iterator[Mention]:
    for pattern in _YEARLESS:
        for found in pattern.finditer(text):
            if day := _nearest(int(found["day"]), MONTHS[found["month"].lower()], published):
                yield Mention(found[0], day)
    for offset, pattern in _OFFSETS:
        if found := pattern.search(text):
            yield Mention(found[0], published + timedelta(days=offset))
    for weekday, pattern in enumerate(_DAYS):
        if found := pattern.search(text):
            before = published - timedelta(days=(published.weekday() - weekday) % 7)
            yield Mention(found[0], before)
            yield Mention(found[0], before + timedelta(days=7))


def _nearest(day: int, month: int, published: date) -> date | None:
    """The day in the year in which it is nearest to the publication; None for a day that there isn't."""
    found: list[date] = []
    for year in (published.year - 1, published.year, published.year + 1):
        try:
            found.append(date(year, month, day))
        except ValueError:
            continue
    return min(found, key=lambda one: abs(one - published), default=None)
