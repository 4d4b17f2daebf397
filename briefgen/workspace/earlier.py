"""The issue that a brief follows, as far as its readers may hear of it."""

from collections.abc import Iterable

from briefgen.model.brief import Brief, Fact
from briefgen.model.dossier import Dossier, article_ids, evidence_ids
from briefgen.model.errors import MissingEntry
from briefgen.model.highlight import Highlight
from briefgen.model.retold import retold
from briefgen.model.scales import Scales
from briefgen.storage.port import Library


def issue_before(library: Library, brief: Brief, scales: Scales) -> Dossier | None:
    """The issue before as it was last saved; None where there is none, or it isn't in this workspace.

    Evidence that is lost costs the dropped fact that rests on it, never the brief.
    """
    if brief.previous is None or brief.edition:
        return None
    try:
        earlier = library.brief(brief.previous)
    except MissingEntry:
        return None
    held = {one.id for one in brief.facts}
    dropped = tuple(one for one in earlier.facts if one.id not in held)
    highlights = tuple(_found(library, dropped))
    articles = tuple(library.article(one) for one in article_ids(highlights))
    whole = Dossier(earlier, highlights, articles)
    return retold(whole, brief, scales)


def _found(library: Library, facts: tuple[Fact, ...]) -> Iterable[Highlight]:
    try:
        return library.highlights(evidence_ids(facts))
    except MissingEntry:
        found = (_found(library, (one,)) for one in facts) if len(facts) > 1 else ()
        return {one.id: one for each in found for one in each}.values()
