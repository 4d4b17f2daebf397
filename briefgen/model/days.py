"""Dates as articles write them. What could be two days is none."""

import re
from datetime import date
from typing import Final

# English first, then German, French, Spanish, Italian, Portuguese, Russian (of a month) and Arabic (two calendars).
_NAMES: Final = (
    "january|jan|januar|jänner|janvier|enero|gennaio|janeiro|января|يناير|كانون الثاني",
    "february|feb|februar|février|febrero|febbraio|fevereiro|февраля|فبراير|شباط",
    "march|mar|märz|mars|marzo|março|марта|مارس|آذار",
    "april|apr|avril|abril|aprile|апреля|أبريل|ابريل|نيسان",
    "may|mai|mayo|maggio|maio|мая|مايو|أيار",
    "june|jun|juni|juin|junio|giugno|junho|июня|يونيو|حزيران",
    "july|jul|juli|juillet|julio|luglio|julho|июля|يوليو|تموز",
    "august|aug|août|agosto|августа|أغسطس|آب",
    "september|sept|sep|septembre|septiembre|settembre|setembro|сентября|سبتمبر|أيلول",
    "october|oct|oktober|octobre|octubre|ottobre|outubro|октября|أكتوبر|تشرين الأول",
    "november|nov|novembre|noviembre|novembro|ноября|نوفمبر|تشرين الثاني",
    "december|dec|dezember|décembre|diciembre|dicembre|dezembro|декабря|ديسمبر|كانون الأول",
)
MONTHS: Final = {
    name: number for number, names in enumerate(_NAMES, 1) for name in names.split("|")
}
MONTH: Final = rf"(?P<month>{'|'.join(sorted(MONTHS, key=len, reverse=True))})\b\.?"
_YEAR: Final = r"(?P<year>(?:19|20)\d\d)"
DAY: Final = r"(?P<day>[0-3]?\d)"
_PATTERNS: Final = tuple(
    re.compile(one, re.IGNORECASE)
    for one in (
        rf"\b{DAY}(?:st|nd|rd|th|er|\.)?(?: of| de)?[ -]{MONTH},?(?: de)?[ -]{_YEAR}\b",
        rf"\b{MONTH} {DAY}(?:st|nd|rd|th)?,? {_YEAR}\b",
        rf"\b{_YEAR}(?P<sep>[-/.])(?P<number>[01]?\d)(?P=sep){DAY}(?!\d)",
        rf"{_YEAR}年 ?(?P<number>[01]?\d)月 ?{DAY}日",
        rf"{_YEAR}년 ?(?P<number>[01]?\d)월 ?{DAY}일",
    )
)
_NUMERIC: Final = re.compile(
    rf"\b(?P<one>[0-3]?\d)(?P<sep>[-/.])(?P<two>[0-3]?\d)(?P=sep){_YEAR}\b"
)


def find_date(words: str) -> tuple[date, int, int] | None:
    """The first date in the words that can mean one day only, and where it stands (start, end)."""
    for pattern in _PATTERNS:
        if (found := pattern.search(words)) and (day := _day(found)):
            return day, found.start(), found.end()
    found = _NUMERIC.search(words)
    if found and (day := _decided(int(found["one"]), int(found["two"]), int(found["year"]))):
        return day, found.start(), found.end()
    return None


def date_of(stamp: str) -> date | None:
    """The day that a time stamp of a file's metadata names, as its place's calendar had it; None if unclear."""
    found = find_date(stamp.replace("T", " ", 1) if re.match(r"\d{4}-\d\d-\d\dT", stamp) else stamp)
    return found[0] if found else None


def _day(found: re.Match[str]) -> date | None:
    named = found.groupdict()
    month = MONTHS[named["month"].lower()] if named.get("month") else int(named["number"])
    return _valid(int(named["year"]), month, int(named["day"]))


def _decided(one: int, two: int, year: int) -> date | None:
    """The day, where day and month can't be taken for one another."""
    if one == two or two > 12:
        return _valid(year, one, two)
    return _valid(year, two, one) if one > 12 else None


def _valid(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
