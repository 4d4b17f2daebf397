"""Briefs on their way from one workspace to another, as interchange files: what goes along, and what is kept.

What such a file looks like is known to `interchange` alone, which is imported when the first one is made or read.
"""

from collections.abc import Iterable
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import NamedTuple

from briefgen.model.brief import Brief
from briefgen.model.dossier import Dossier, Enclosed
from briefgen.model.errors import StorageError, reason_of
from briefgen.model.marking import covers
from briefgen.model.phrase import Phrase
from briefgen.model.scales import Scales
from briefgen.model.series import SeriesDefaults
from briefgen.model.standing import StandingText
from briefgen.storage.port import Library
from briefgen.workspace import values
from briefgen.workspace.beginnings import Beginnings
from briefgen.workspace.briefs import Briefs
from briefgen.workspace.standing import StandingTexts


class TakenIn(NamedTuple):
    """The brief of a file, and the standing texts that weren't here before."""

    brief: Brief
    standing: tuple[StandingText, ...] = ()


class Sharing:
    """Writes briefs with all that proves them, and takes such files in."""

    def __init__(
        self,
        library: Library,
        briefs: Briefs,
        standing: StandingTexts,
        beginnings: Beginnings,
        scales: Scales,
    ) -> None:
        self._library = library
        self._briefs = briefs
        self._standing = standing
        self._beginnings = beginnings
        self._scales = scales

    def alone(self, dossier: Dossier) -> bytes:
        """The file of a dossier and nothing else: of an edition, say, with which nothing goes undecided."""
        from briefgen.workspace.interchange import to_json

        return to_json(dossier, self._library.original)

    def content(self, brief: Brief, standing: Iterable[StandingText] = ()) -> bytes:
        """The file of a brief, with what its series begins with, the standing texts that it uses, and those given."""
        from briefgen.workspace.interchange import to_json

        texts = {one.id: one for one in (*self._used(brief), *standing)}
        dossier = self._briefs.dossier(brief)
        highlights, articles = dossier.highlights_by_id(), dossier.articles_by_id()
        for one in texts.values():
            evidence = self._standing.evidence(one)
            highlights |= {it.id: it for it in evidence.highlights}
            articles |= {it.id: it for it in evidence.articles}
        whole = Dossier(brief, tuple(highlights.values()), tuple(articles.values()))
        enclosed = Enclosed(tuple(texts.values()), self._beginnings.of(brief.id))
        return to_json(whole, self._library.original, enclosed)

    def take_in(self, path: Path) -> TakenIn:
        """The brief in a file, now kept with its articles, highlights and standing texts.

        What is here already stays as it is: a standing text of a known id, the defaults of a series. A name that
        is taken gets a number. An article has the more restrictive of its two markings afterwards.
        """
        from briefgen.workspace.interchange import from_json

        dossier, originals, enclosed = from_json(_read(path), path.name)
        series = enclosed.series
        values.marking(self._scales, series.marking)
        if self._beginnings.of(dossier.brief.id) != SeriesDefaults():
            series = SeriesDefaults()
        standing = tuple(self._new(enclosed.standing))
        self._library.add_dossier(dossier, originals, Enclosed(standing, series))
        for article in dossier.articles:
            here = self._library.article(article.id).marking
            if covers(self._scales, here, article.marking) is False:
                self._library.mark_article(article.id, article.marking)
        return TakenIn(dossier.brief, standing)

    def _used(self, brief: Brief) -> Iterable[StandingText]:
        """The standing texts that stand in the brief word for word, with evidence that is the brief's anyway."""
        facts = {one.statement: frozenset(one.evidence) for one in brief.facts}
        return (
            one
            for one in self._standing.all()
            if one.text in facts and facts[one.text].issuperset(one.evidence)
        )

    def _new(self, texts: Iterable[StandingText]) -> Iterable[StandingText]:
        here = self._standing.all()
        ids, said = {one.id for one in here}, {(one.text, one.evidence) for one in here}
        names = {one.name.casefold() for one in here}
        for one in texts:
            if one.id in ids or (one.text, one.evidence) in said:
                continue
            numbered = (f"{one.name} ({number})" for number in count(2))
            name = one.name
            while name.casefold() in names:
                name = next(numbered)
            names.add(name.casefold())
            yield replace(one, name=name)


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        reason = reason_of(error)
        raise StorageError(
            Phrase("“{path}” could not be read: {reason}.", path=path, reason=reason),
            Phrase("Check the path."),
        ) from error
