"""From a passage to what was made of it, in all briefs of a workspace."""

from dataclasses import dataclass

from briefgen.model.ids import ArticleId, BriefId, FactId
from briefgen.model.prose import as_words
from briefgen.storage.port import Library


@dataclass(frozen=True, slots=True)
class Use:
    """A fact that rests on a passage: in which brief and section, and its words."""

    brief_id: BriefId
    brief: str
    section: str
    fact_id: FactId
    words: str


def uses(library: Library, article_id: ArticleId, start: int, end: int) -> tuple[Use, ...]:
    """The facts of all briefs, as last saved, that rest on words of article text[start:end]; newest brief first."""
    there = {
        one.id
        for one in library.highlights_of(article_id)
        if one.selector.start < end and start < one.selector.end
    }
    briefs = [library.brief(entry.id) for entry in library.briefs()] if there else []
    return tuple(
        Use(brief.id, brief.title, section.title, fact.id, as_words(fact.statement))
        for brief in briefs
        for section in brief.sections
        for fact in section.facts
        if there.intersection(fact.evidence)
    )
