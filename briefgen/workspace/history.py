"""What was done to each brief, kept in the workspace: undo goes on where it was left."""

from dataclasses import dataclass

import msgspec

from briefgen.decoding import decode_json
from briefgen.model.brief import Brief
from briefgen.model.dossier import evidence_ids
from briefgen.model.errors import StorageError
from briefgen.model.history import History, Past
from briefgen.model.ids import ArticleId, BriefId
from briefgen.storage.port import Library

LONGEST = 100
"""Steps that are kept of a brief; what was done before them can't be undone another day."""


@dataclass(frozen=True)
class Histories:
    """Reads and keeps histories. The briefs themselves are the revisions that are kept anyway."""

    library: Library

    def keep(self, brief_id: BriefId, history: History) -> None:
        """This is what was done to the brief; a read-only workspace forgets it."""
        if self.library.writable:
            self.library.set_setting(_name(brief_id), msgspec.json.encode(history).decode())

    def past(self, brief: Brief) -> Past:
        """What can be undone and redone of a brief that was just read: nothing, if it was changed elsewhere since."""
        history = self._history(brief.id)
        if history is not None:
            try:
                past = self._past(brief.id, history)
            except StorageError:
                past = None
            if past is not None and past.brief == brief:
                return past
        return Past(History(self._revision(brief.id)), (brief,))

    def _history(self, brief_id: BriefId) -> History | None:
        kept = self.library.setting(_name(brief_id))
        try:
            return decode_json(kept, History) if kept else None
        except msgspec.MsgspecError:
            return None

    def _past(self, brief_id: BriefId, history: History) -> Past:
        briefs = tuple(self.library.brief(brief_id, one) for one in history.revisions)
        facts = tuple(fact for brief in briefs for fact in brief.facts)
        highlights = self.library.highlights(evidence_ids(facts))
        ids = dict.fromkeys(ArticleId(one.article_id) for one in highlights)
        return Past(history, briefs, highlights, tuple(map(self.library.article, ids)))

    def _revision(self, brief_id: BriefId) -> int:
        return next(one.revision for one in self.library.briefs() if one.id == brief_id)


def _name(brief_id: BriefId) -> str:
    return f"history/{brief_id}"
