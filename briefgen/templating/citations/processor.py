"""The CSL processor: what a style makes of sources, one by one. Imports citeproc, so import it only where needed."""

import re
import unicodedata
from collections.abc import Callable, Iterable
from io import BytesIO
from typing import Any, NamedTuple, TypeVar

from citeproc import LANGUAGE_NAMES, PRIMARY_DIALECTS, CitationItem, CitationStylesStyle
from citeproc.source import Date, Name, Reference
from citeproc.string import NoCase
from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]

from briefgen.model import csl
from briefgen.model.errors import TemplateError
from briefgen.model.phrase import Phrase
from briefgen.templating.citations import marks
from briefgen.templating.citations.pruning import KIND, prune
from briefgen.templating.citations.styles import NAMESPACE, SHIPPED, Manner, parsed

_T = TypeVar("_T")
_NAMED = frozenset({"author", "issued", "year_suffix"})
_SIGNS = re.compile(r"[^\w\s]|_")


class Work(NamedTuple):
    """A source as a style sees it. `authors` are never none; the day is (year, month, day)."""

    key: str
    authors: tuple[csl.Name, ...]
    title: str = ""
    outlet: str = ""
    issued: tuple[int, int, int] | None = None
    accessed: tuple[int, int, int] | None = None
    address: str = ""


class _Item(CitationItem):
    """A source by itself: the processor would look each one up in a list of all."""

    @property
    def reference(self) -> Any:
        return self["source"]

    def get_field(self, field: str) -> Any:
        return self["source"].get(field)


class _Fields(Reference):
    """A source's fields, and in `used` which of them were printed."""

    def __getitem__(self, name: str) -> Any:
        value = super().__getitem__(name)
        if "used" in self:
            dict.__getitem__(self, "used").add(name)
        return value


class _Formatter:
    """Type faces as marks; text as it is, since escaping is the writers'."""

    @staticmethod
    def preformat(text: object) -> str:
        return str(text)

    @staticmethod
    def Italic(text: object) -> NoCase:
        return NoCase(marks.marked(marks.STRESSED, str(text)))

    @staticmethod
    def Bold(text: object) -> NoCase:
        return NoCase(marks.marked(marks.HEAVY, str(text)))

    @staticmethod
    def _plain(text: object) -> NoCase:
        return NoCase(str(text))

    Oblique = Italic
    Light = Underline = Superscript = Subscript = SmallCaps = _plain


class Processor:
    """A style in the language of a brief."""

    def __init__(self, text: str, name: str, language: str) -> None:
        root = parsed(text, f"{name}.csl")
        self._name = name
        self._tried(lambda: prune(root))
        self.manner = SHIPPED.get(name, Manner())
        locale = _locale(root.get("default-locale") or "", language, self.manner)
        self._style = self._tried(
            lambda: CitationStylesStyle(BytesIO(etree.tostring(root)), locale, validate=False)
        )
        self._root = self._style.root
        self._root.formatter = _Formatter
        self._held = [*map(_remembering, self._root.iter())]
        self._held += [
            _remembering(one.terms) for one in self._root.locales if one.terms is not None
        ]
        # The processor keeps state in these elements, which lasts only as long as something holds them.
        self._citation, self._list = self._root.citation, self._root.bibliography
        self._short, self._long = self._citation.layout, self._list.layout
        self._citation.cites = []
        self._labels: dict[tuple[object, ...], str] = {}
        texts = self._root.iter(f"{NAMESPACE}text")
        self._letters = any(one.get("variable") == "year-suffix" for one in texts)
        self._american = self._term_option() == "true"
        self.opening = self._short.get("prefix", "")
        self.closing = self._short.get("suffix", "")
        self.between = self._short.get("delimiter", "; ")
        self.within = self._citation.get("cite-group-delimiter", ", ") if self._collapses() else ""
        terms = (self._root.get_single_term(name="no date", form=one) for one in (None, "short"))
        self._undated = [str(one) for one in terms if one] or ["n.d."]

    def _collapses(self) -> bool:
        return self._citation.get("collapse", "").startswith("year")

    def _term_option(self) -> str:
        return str(self._root.get_locale_option("punctuation-in-quote") or "").lower()

    def label(self, work: Work, suffix: str = "") -> str:
        """How a text refers to the work, without brackets; without marks."""
        alike = (work.authors, work.issued, suffix)
        if alike in self._labels:
            return self._labels[alike]
        text, used = self._printed(self._short, work, suffix)
        shown = marks.plain(text).strip()
        label = self._lettered(shown, work, suffix, shown.rfind)
        if used <= _NAMED:
            self._labels[alike] = label
        return label

    def entry(self, work: Work, suffix: str = "") -> tuple[str, frozenset[str]]:
        """What a list of sources says of the work, with marks; and which of its fields that printed."""
        text, used = self._printed(self._long, work, suffix)
        shown = marks.mended(text.strip(), american=self._american)
        return self._lettered(shown, work, suffix, shown.find), used

    def year(self, work: Work, text: str) -> str:
        """What stands for the year of a work in a text."""
        if work.issued:
            return str(work.issued[0])
        return next((one for one in self._undated if one in text), self._undated[-1])

    def _lettered(self, text: str, work: Work, suffix: str, where: Callable[[str], int]) -> str:
        """The text with the letter behind its year, where the style itself leaves that to the processor."""
        year = self.year(work, text)
        at = where(year)
        if not suffix or self._letters or at < 0:
            return text
        end = at + len(year)
        return f"{text[:end]}{'' if work.issued else '-'}{suffix}{text[end:]}"

    def _printed(self, layout: Any, work: Work, suffix: str) -> tuple[str, frozenset[str]]:
        item = _item(work, suffix)
        layout.repressed = {}
        made = self._tried(lambda: layout.format(layout.render_children(item) or ""))
        if layout is self._long:
            made = self._tried(lambda: layout.wrap(made))
        return str(made), frozenset(item.reference["used"])

    def order(self, works: Iterable[Work]) -> list[str]:
        """The keys of the works as the style sorts them: letters alone, capital or not, accents last."""
        listed = list(works)
        sort = self._list.find(f"{NAMESPACE}sort")
        items = [_item(one, "") for one in listed]
        ranks = list(range(len(listed)))
        for key in reversed([] if sort is None else sort.findall(f"{NAMESPACE}key")):
            values = self._values(key, items)
            there = [at for at in ranks if at in values]
            there.sort(key=values.__getitem__, reverse=key.get("sort") == "descending")
            ranks = there + [at for at in ranks if at not in values]
        return [listed[at].key for at in ranks]

    def _values(self, key: Any, items: list[_Item]) -> dict[int, tuple[str, str]]:
        """What a sort key makes of each item that has something for it."""
        made: list[object] = self._tried(lambda: key.sort_keys(items, self._long))
        return {at: _sortable(one) for at, one in enumerate(made) if one is not None}

    def _tried(self, work: Callable[[], _T]) -> _T:
        # The processor fails with anything at styles that it doesn't understand.
        try:
            return work()
        except Exception as error:
            reason = ": ".join(filter(None, (type(error).__name__, str(error))))
            raise TemplateError(
                Phrase(
                    "The citation style “{name}” can't be used: {reason}.",
                    name=self._name,
                    reason=reason,
                ),
                Phrase("Take another style, or mend this one."),
                where=f"{self._name}.csl",
            ) from error


def _remembering(element: Any) -> Any:
    """The element, which from now on searches for nothing twice: that is most of what the processor does."""
    search, found = element.xpath_search, dict[str, Any]()

    def remembered(expression: str) -> Any:
        if expression not in found:
            found[expression] = search(expression)
        return found[expression]

    element.xpath_search = remembered
    return element


def _locale(own: str, language: str, manner: Manner) -> str:
    """The locale of a brief's language: the style's own variety of it, else its usual one."""
    tag = language or "en"
    short = tag.partition("-")[0].lower()
    if tag in LANGUAGE_NAMES:
        return tag
    if own.partition("-")[0].lower() == short:
        return own
    return manner.english if short == "en" else PRIMARY_DIALECTS.get(short, manner.english)


def _item(work: Work, suffix: str) -> _Item:
    fields: dict[str, Any] = {
        "author": [_author(one) for one in work.authors],
        "title": NoCase(marks.marked(marks.TITLE, work.title)),
        "container_title": NoCase(work.outlet),
        "issued": _date(work.issued),
        "accessed": _date(work.accessed),
        "URL": NoCase(marks.marked(marks.ADDRESS, work.address)),
        "year_suffix": NoCase(suffix),
    }
    source = _Fields(work.key, KIND, **{name: value for name, value in fields.items() if value})
    source["used"] = set[str]()
    item = _Item(work.key)
    item["source"] = source
    return item


def _author(name: csl.Name) -> Name:
    if name.literal:
        return Name(literal=name.literal)
    parts = {
        "family": name.family,
        "given": name.given,
        "non-dropping-particle": name.particle,
        "suffix": name.suffix,
    }
    return Name(**{key: value for key, value in parts.items() if value})


def _date(day: tuple[int, int, int] | None) -> Date | None:
    return Date(year=day[0], month=day[1], day=day[2]) if day else None


def _sortable(value: object) -> tuple[str, str]:
    text = marks.plain(str(value)).casefold()
    plain = _SIGNS.sub("", unicodedata.normalize("NFKD", text)).strip()
    return "".join(one for one in plain if not unicodedata.combining(one)), text
