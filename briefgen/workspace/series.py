"""Series of briefs: the next issue, and all issues that there are."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from briefgen.model import edit
from briefgen.model.article import Article
from briefgen.model.brief import Brief, FactKind
from briefgen.model.dossier import evidence_ids
from briefgen.model.errors import ComposeError, MissingEntry
from briefgen.model.ids import BriefId, FactId
from briefgen.model.phrase import Phrase
from briefgen.model.prose import as_words
from briefgen.model.rollover import Choice, next_day
from briefgen.storage.port import BriefEntry, Library
from briefgen.workspace.beginnings import Beginnings
from briefgen.workspace.briefs import Briefs
from briefgen.workspace.issues import issues

if TYPE_CHECKING:
    # Needs the splitter of sentences, which only reading does.
    from briefgen.suggesters.reported import Report, Reported

ALL = "all"
"""What stands for every fact where a choice is made by name."""

_LOOKED_BACK = 60
_REPORTING = frozenset({FactKind.QUOTATION, FactKind.PARAPHRASE})


class Series:
    """The issues of a workspace's briefs. Nothing is kept until a brief is saved."""

    def __init__(self, library: Library, briefs: Briefs, beginnings: Beginnings) -> None:
        self._library = library
        self._briefs = briefs
        self.beginnings = beginnings

    def next_issue(
        self,
        previous: Brief,
        choices: Mapping[FactId, Choice] | None = None,
        as_of: date | None = None,
        number: str | None = None,
        title: str = "",
        template_id: str = "",
        marking: str = "",
    ) -> Brief:
        """The issue after `previous`, not kept yet. What isn't given follows from that: the next day and number,
        the same title, what the series begins with, and every fact kept."""
        begins = self.beginnings.after(previous)
        brief = self._briefs.new(
            template_id or begins.template,
            title or previous.title,
            as_of or next_day(previous),
            marking or begins.marking,
            previous,
            choices,
        )
        brief = replace(brief, yardstick=begins.yardstick)
        return brief if number is None else self._briefs.set(brief, "number", number)

    def issues(self, brief_id: BriefId) -> tuple[BriefEntry, ...]:
        """All issues of the series that the brief belongs to, by their day; other ones that follow the same
        issue are among them."""
        return issues(self._briefs.entries(), brief_id)

    def already_reported(self, brief: Brief, article: Article) -> "tuple[Reported, ...]":
        """The article's sentences that the brief or one of the issues before it has reported, also in other words.

        It looks back 60 issues. What a fact says is told of the first issue that said it.
        """
        from briefgen.suggesters.reported import reported

        reports: dict[tuple[FactId, str], Report] = {}
        for issue in reversed(tuple(self._back_from(brief))):
            for one in self._reports(issue):
                reports.setdefault((one.fact_id, one.statement), one)
        return reported(article, reports.values())

    def _back_from(self, brief: Brief) -> Iterator[Brief]:
        """The brief, then the issue before it, and so on."""
        passed: set[BriefId] = set()
        one: Brief | None = brief
        while one is not None and one.id not in passed and len(passed) <= _LOOKED_BACK:
            yield one
            passed.add(one.id)
            one = self._before(one)

    def _before(self, brief: Brief) -> Brief | None:
        try:
            return self._library.brief(brief.previous) if brief.previous else None
        except MissingEntry:
            return None

    def _reports(self, brief: Brief) -> "Iterator[Report]":
        from briefgen.suggesters.reported import Report

        facts = tuple(one for one in brief.facts if one.kind in _REPORTING)
        try:
            known = {one.id: one for one in self._library.highlights(evidence_ids(facts))}
        except MissingEntry:
            known = {}
        for one in facts:
            passages = tuple(known[at].selector.exact for at in one.evidence if at in known)
            yield Report(brief.id, one.id, as_words(one.statement), passages)


def chosen(previous: Brief, wanted: Iterable[tuple[Choice, str]]) -> dict[FactId, Choice]:
    """The choice for each fact that is named by its id (or its beginning), by its section's key, or by “all”.

    The id counts more than the section, and that more than “all”. ComposeError where two choices of the same
    reach meet, or a name means nothing.
    """
    sections = {one.key: one for one in previous.sections}
    reached: dict[FactId, tuple[int, Choice]] = {}
    for choice, name in wanted:
        if name == ALL:
            reach, facts = 0, [one.id for one in previous.facts]
        elif name in sections:
            reach, facts = 1, [one.id for one in sections[name].facts]
        else:
            reach, facts = 2, [edit.resolve_fact(previous, name)]
        for one in facts:
            held = reached.get(one, (-1, choice))
            if held[0] == reach and held[1] is not choice:
                raise ComposeError(
                    Phrase(
                        "“{name}” can't be both: {one} and {choice}.",
                        name=name,
                        one=held[1],
                        choice=choice,
                    ),
                    Phrase("Name it in one of the two only."),
                )
            if held[0] <= reach:
                reached[one] = (reach, choice)
    return {one: choice for one, (_, choice) in reached.items()}
