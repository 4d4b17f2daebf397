"""Articles: taking them in, finding them, reading them.

What reads files and pages is imported when first used: a window, or a verb that lists, shouldn't wait for it.
"""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from briefgen.isolation.runner import Runner
from briefgen.model.article import Article, Progress, Reliability, Resource
from briefgen.model.counting import Stopped, Told, untold
from briefgen.model.errors import BriefgenError, IsolationError, LoadError
from briefgen.model.highlight import Highlight
from briefgen.model.ids import ArticleId, resolve
from briefgen.model.phrase import Phrase
from briefgen.model.scales import Scales
from briefgen.storage.port import ArticleEntry, Library
from briefgen.workspace import values

if TYPE_CHECKING:
    from briefgen.suggesters.port import Suggestion

_AT_ONCE = 20
_PAUSE = 0.002

DEADLINE = 10.0
"""Seconds that a parser may take before it is killed."""


@dataclass(frozen=True, slots=True)
class Taken:
    """An article as the workspace has it, and whether it came into it just now."""

    article: Article
    new: bool


@dataclass(frozen=True, slots=True)
class Addition:
    """What came of several sources: their articles, why others could not be read, and how many weren't come to."""

    taken: tuple[Taken, ...]
    failures: tuple[BriefgenError, ...] = ()
    left: int = 0


class Articles:
    """The articles of a workspace. Adding reads files or pages, so it may take seconds: keep it off the main thread."""

    def __init__(
        self, library: Library, runner: Runner, scales: Scales, now: Callable[[], datetime]
    ) -> None:
        self._library = library
        self._runner = runner
        self._scales = scales
        self._now = now

    def add(self, location: str, told: Told = untold) -> tuple[Taken, ...]:
        """The articles read from a file or an address, now kept; those known already are given back as they are.

        It has two parts: getting the bytes, and reading them.
        """
        from briefgen.loaders import fetch

        told(0, 2)
        return self._keep(fetch.fetch(location, self._now()), told)

    def add_all(self, locations: Sequence[str], told: Told = untold) -> Addition:
        """What came of reading one source after another, each as by `add`; the parts that are told are sources."""
        taken: list[Taken] = []
        failures: list[BriefgenError] = []
        for number, one in enumerate(locations):
            try:
                told(number, len(locations))
            except Stopped:
                return Addition(tuple(taken), tuple(failures), len(locations) - number)
            try:
                taken += self.add(one)
            except BriefgenError as error:
                failures.append(error.alone())
        told(len(locations), len(locations))
        return Addition(tuple(taken), tuple(failures))

    def add_text(self, text: str, told: Told = untold) -> tuple[Taken, ...]:
        """The article in a pasted text, now kept. Its bytes are there: it has only the second part of `add`."""
        from briefgen.loaders import fetch

        return self._keep(fetch.pasted(text, self._now()), told)

    def halt(self) -> None:
        """What is being read is given up, at once; nothing of it is kept."""
        self._runner.halt()

    def suffixes(self) -> tuple[str, ...]:
        """The file name endings that can be read, lower case, with their dot."""
        from briefgen.loaders import registry

        return tuple(dict.fromkeys(one for each in registry.all_loaders() for one in each.suffixes))

    def warm(self) -> None:
        """The process that parses is up and has imported what it needs: about a second of work."""
        from briefgen.loaders import job

        self._runner.warm(job.WARM)

    def entries(self, query: str = "", limit: int | None = None) -> tuple[ArticleEntry, ...]:
        """Articles that hold the words of a query, newest first; all of them for an empty one."""
        return self._library.articles(query, limit)

    def article(self, article_id: ArticleId) -> Article:
        """The article of that id."""
        return self._library.article(article_id)

    def named(self, prefix: str) -> Article:
        """The article whose id starts with `prefix`; ComposeError when there is none or more than one."""
        found = resolve(prefix, self._library.article_ids(), Phrase("article"))
        return self.article(ArticleId(found))

    def highlights(self, article_id: ArticleId) -> tuple[Highlight, ...]:
        """All highlights in an article, by their start."""
        return self._library.highlights_of(article_id)

    def rate(self, article_id: ArticleId, rating: Reliability | None) -> None:
        """Records how reliable the article's outlet is."""
        self._library.rate_article(article_id, rating)

    def mark(self, article_id: ArticleId, label: str) -> None:
        """Records who may read the article: a label of the scale or a free text; an empty one takes it away."""
        self._library.mark_article(article_id, values.marking(self._scales, label))

    def sentences(self, article: Article) -> tuple[tuple[int, int], ...]:
        """Where the article's sentences stand, as (start, end) in code points; page furniture is left out."""
        from briefgen.suggesters.sentences import sentences

        return tuple(
            (start, end)
            for start, end in sentences(article)
            if not any(cut.start <= start and end <= cut.end for cut in article.cuts)
        )

    def suggestions(self, article: Article) -> "tuple[Suggestion, ...]":
        """Passages of the article that may be facts, by their place; the first suggester's, where two have one."""
        from briefgen.suggesters.registry import all_suggesters

        found: dict[tuple[int, int], Suggestion] = {}
        for suggester in reversed(all_suggesters()):
            for number, one in enumerate(suggester.suggest(article), 1):
                found[(one.start, one.end)] = one
                if number % _AT_ONCE == 0:
                    # A window shares its interpreter with us: in a long article it would stutter.
                    time.sleep(_PAUSE)
        return tuple(found[place] for place in sorted(found))

    def progress(self, article_id: ArticleId) -> Progress:
        """How far the article was read."""
        return self._library.progress(article_id)

    def keep_progress(self, article_id: ArticleId, progress: Progress) -> None:
        """Records how far the article was read; a read-only workspace forgets it."""
        if self._library.writable:
            self._library.set_progress(article_id, progress)

    def _keep(self, resource: Resource, told: Told) -> tuple[Taken, ...]:
        from briefgen.loaders import job

        told(1, 2)
        try:
            loaded = job.decode(
                self._runner.call(
                    "briefgen.loaders.job:run", job.encode(resource), deadline=DEADLINE
                )
            )
        except IsolationError as error:
            raise LoadError(
                Phrase(
                    "“{name}” could not be read: {trouble}",
                    name=resource.name or resource.source.uri,
                    trouble=error.message,
                ),
                Phrase(
                    "The file may be damaged or made to be slow; copy its text and paste it instead."
                ),
            ) from error
        return tuple(self._keep_one(article, resource) for article in loaded)

    def _keep_one(self, article: Article, resource: Resource) -> Taken:
        earlier = self._library.article_at(article.source.uri)
        revised = article
        if earlier and earlier != article.id:
            # Whoever may not read a page may not read its next state either, until somebody says so.
            marking = self._library.article(earlier).marking
            revised = replace(article, revises=earlier, marking=marking)
        new = self._library.add_article(revised, resource.content)
        return Taken(self._library.article(article.id), new)
