"""The sources of a brief as a citation style names, lists and sorts them."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from string import ascii_lowercase

from briefgen.model import csl
from briefgen.model.article import Article
from briefgen.model.brief import Brief
from briefgen.model.document import Inline, Note
from briefgen.model.text import clean_line
from briefgen.templating.citations import marks
from briefgen.templating.citations.processor import Processor, Work
from briefgen.templating.sources import settled

_LONGEST_LABEL = 5
_TO_THE_LEFT = "\u200f"
_UNTITLED = "[no title]"


@dataclass(frozen=True, slots=True)
class Entry:
    """How a source is referred to ("Reuters, 2026a"), what the list says of it, and which fields it says.

    `name` is the part of the label before the year, or empty where the label doesn't end with that.
    """

    label: str
    name: str
    content: tuple[Inline, ...]
    fields: frozenset[str]


@dataclass(frozen=True, slots=True)
class Bibliography:
    """Sources by key, in the order of the style; and what stands around and between references.

    `within` stands between years of one name, which isn't repeated; it is empty where the style does repeat names.
    """

    entries: dict[str, Entry]
    opening: str
    between: str
    within: str
    closing: str


def bibliography(
    articles: Mapping[str, Article], brief: Brief, style: str, name: str
) -> Bibliography:
    """The sources as the style says; those that would be referred to alike get letters, in the list's order."""
    processor = Processor(style, name, csl.language(brief.language))
    works = {
        key: _work(key, one, brief, repeats=processor.manner.repeats)
        for key, one in articles.items()
    }
    order = processor.order(works.values())
    short = {key: _short(_unturned(one)) for key, one in works.items()}
    letters = _letters({key: processor.label(short[key]) for key in order})
    entries: dict[str, Entry] = {}
    for key in order:
        letter, article = letters.get(key, ""), articles[key]
        text, fields = processor.entry(works[key], letter)
        label = processor.label(short[key], letter)
        year = processor.year(works[key], label)
        content = _content(key, text, year, _foreign(article, brief), csl.address(article))
        entries[key] = Entry(label, label[: max(label.rfind(year), 0)], content, fields)
    return Bibliography(
        entries, processor.opening, processor.between, processor.within, processor.closing
    )


def _letters(labels: Mapping[str, str]) -> dict[str, str]:
    """A letter for each source whose label others have too: a to z, then aa, ab…"""
    alike: dict[str, list[str]] = defaultdict(list)
    for key, label in labels.items():
        alike[label].append(key)
    return {
        key: _letter(place)
        for keys in alike.values()
        if len(keys) > 1
        for place, key in enumerate(keys)
    }


def _letter(place: int) -> str:
    more, last = divmod(place, len(ascii_lowercase))
    return (_letter(more - 1) if more else "") + ascii_lowercase[last]


def _content(key: str, text: str, year: str, language: str, address: str) -> tuple[Inline, ...]:
    """The entry as inlines; its author and year lead back to where the source is first referred to."""
    lead, rest = marks.lead(text, year)
    inlines = marks.inlines(rest, language, address)
    return (Note(key, words=lead, back=True), *inlines) if lead else inlines


# ---------------------------------------------------------------- articles as works


def _work(key: str, article: Article, brief: Brief, *, repeats: bool) -> Work:
    """The article with an author in any case: persons, else its outlet, its site, or its own headline.

    So no style has to put the headline in an author's place, which the processor then prints twice.
    """
    title = settled(clean_line(article.headline), brief.title)
    outlet = settled(clean_line(article.publisher), brief.title)
    persons = tuple(_settled(one, brief.title) for one in csl.authors(article))
    house = outlet or csl.host(article)
    return Work(
        key=key,
        authors=persons or (csl.Name(literal=house or _quoted(title) or _file(article)),),
        title=title if persons or house else "",
        outlet=outlet if persons else (house if repeats else ""),
        issued=_day(article.date_published),
        accessed=_day(csl.retrieved(article)),
        address=csl.address(article),
    )


def _short(work: Work) -> Work:
    """The work as a text refers to it: of a long headline in its author's place, the first words."""
    first = work.authors[0].literal
    words = first.split(" ")
    if work.title or not first.startswith("“") or len(words) <= _LONGEST_LABEL:
        return work
    return work._replace(authors=(csl.Name(literal=f"{' '.join(words[:_LONGEST_LABEL])}…”"),))


def _unturned(work: Work) -> Work:
    """The work without marks that settle names from right to left.

    The list is in the document's direction, but a text may be in either, and names and years keep together by
    themselves in both.
    """
    names = [csl.Name(*(part.replace(_TO_THE_LEFT, "") for part in one)) for one in work.authors]
    return work._replace(authors=tuple(names))


def _quoted(title: str) -> str:
    return f"“{title}”" if title else ""


def _file(article: Article) -> str:
    return csl.file_name(article) or _UNTITLED


def _settled(name: csl.Name, title: str) -> csl.Name:
    return name._replace(
        family=settled(name.family, title),
        literal=settled(name.literal, title),
    )


def _day(day: date | None) -> tuple[int, int, int] | None:
    return (day.year, day.month, day.day) if day else None


def _foreign(article: Article, brief: Brief) -> str:
    tag = csl.language(article.language)
    return "" if tag == brief.language else tag
