"""What of an earlier issue a brief may tell to its readers: those of the brief, not those of the issue."""

from dataclasses import replace

from briefgen.model.brief import Brief, Fact
from briefgen.model.dossier import Dossier, article_ids, evidence_ids
from briefgen.model.edition import is_written
from briefgen.model.marking import covers
from briefgen.model.scales import Scales


def retold(before: Dossier, brief: Brief, scales: Scales) -> Dossier:
    """The issue before with what the brief still holds, and of what it dropped only what its readers may see.

    A dropped fact that rests on an article above the brief's marking, or on evidence that isn't there, is
    left out; so is one that the analyst wrote, where the issue before was marked for fewer readers. An
    edition tells nothing of the issue before.
    """
    held = {one.id for one in brief.facts}
    known, articles = before.highlights_by_id(), before.articles_by_id()
    own = covers(scales, brief.marking, before.brief.marking) is True

    def may_be_told(fact: Fact) -> bool:
        if brief.edition or (is_written(fact) and not own):
            return False
        used = [articles.get(known[one].article_id) for one in fact.evidence if one in known]
        return len(used) == len(fact.evidence) and all(
            one is not None and covers(scales, brief.marking, one.marking) is True for one in used
        )

    dropped = {one.id for one in before.brief.facts if one.id not in held and may_be_told(one)}
    told = replace(
        before.brief,
        sections=tuple(
            replace(one, facts=tuple(fact for fact in one.facts if fact.id in held | dropped))
            for one in before.brief.sections
        ),
    )
    shown = evidence_ids(tuple(one for one in told.facts if one.id in dropped))
    highlights = tuple(known[one] for one in shown)
    return Dossier(told, highlights, tuple(articles[one] for one in article_ids(highlights)))
