"""Standing texts: keeping them, and making facts of them."""

from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

from briefgen.model import edit
from briefgen.model.article import Article
from briefgen.model.brief import Brief, Fact, FactKind
from briefgen.model.dossier import article_ids
from briefgen.model.errors import ComposeError
from briefgen.model.highlight import Highlight
from briefgen.model.ids import FactId, HighlightId, StandingId, resolve
from briefgen.model.phrase import Phrase
from briefgen.model.standing import StandingText
from briefgen.model.text import clean, clean_line
from briefgen.storage.port import Library
from briefgen.workspace import values
from briefgen.workspace.briefs import Briefs


class Evidence(NamedTuple):
    """The passages that a standing text rests on, and the articles that they stand in."""

    highlights: tuple[Highlight, ...] = ()
    articles: tuple[Article, ...] = ()


class StandingTexts:
    """The standing texts of a workspace. A brief has its own copy of one: what is changed here leaves it as it is."""

    def __init__(self, library: Library, briefs: Briefs, new_id: Callable[[], str]) -> None:
        self._library = library
        self._briefs = briefs
        self._new_id = new_id

    def all(self) -> tuple[StandingText, ...]:
        """All of them, by their names."""
        return self._library.standing_texts()

    def named(self, name: str) -> StandingText:
        """The one of that name, or of the id that begins so; ComposeError when there is none."""
        there = self.all()
        wanted = clean_line(name).casefold()
        found = next((one for one in there if one.name.casefold() == wanted), None)
        if found is None:
            known = resolve(name, (one.id for one in there), Phrase("standing text"))
            found = next(one for one in there if one.id == known)
        return found

    def keep(
        self, name: str, text: str, review_by: str = "", evidence: tuple[HighlightId, ...] = ()
    ) -> StandingText:
        """A new standing text, kept. ComposeError where there is one of that name, or no text."""
        return self._kept(
            StandingText(StandingId(self._new_id()), "", "", evidence=evidence),
            name,
            text,
            review_by,
        )

    def change(self, known: StandingText, name: str, text: str, review_by: str) -> StandingText:
        """The standing text with another name, text and day, kept; its evidence stays."""
        return self._kept(known, name, text, review_by)

    def put_back(self, text: StandingText) -> None:
        """One that was deleted is there again."""
        self._library.keep_standing_text(text)

    def delete(self, text_id: StandingId) -> None:
        """It is gone; the facts that were made of it stay."""
        self._library.delete_standing_text(text_id)

    def keep_fact(self, fact: Fact, name: str, text: str, review_by: str = "") -> StandingText:
        """A standing text of a fact, kept, with the fact's evidence. ComposeError for a judgement: it is of its day."""
        must_stand(fact)
        return self.keep(name, text, review_by, fact.evidence)

    def evidence(self, text: StandingText) -> Evidence:
        """What the text rests on."""
        highlights = self._library.highlights(text.evidence)
        articles = tuple(self._library.article(one) for one in article_ids(highlights))
        return Evidence(highlights, articles)

    def insert(
        self, brief: Brief, section: str, text: StandingText, evidence: Evidence
    ) -> tuple[Brief, Fact]:
        """The brief with the text as a fact at the end of a section, and the fact; nothing is kept.

        It is what its evidence makes of it: a quotation where it stands there word for word, else a
        paraphrase, and a comment where there is none.
        """
        kind = FactKind.PARAPHRASE if text.evidence else FactKind.COMMENT
        fact = Fact(
            FactId(self._new_id()),
            kind,
            text.text,
            text.evidence,
            review_by=text.review_by,
        )
        words = tuple(one.selector.exact for one in evidence.highlights)
        fact = self._briefs.restate(fact, text.text, words)
        return edit.add_fact(brief, section, fact), fact

    def _kept(self, known: StandingText, name: str, text: str, review_by: str) -> StandingText:
        line, words = clean_line(name), clean(text)[0].strip()
        if not line or not words:
            raise ComposeError(
                Phrase("A standing text needs a name and a text."),
                Phrase("Give both; the name is for finding it."),
            )
        for other in self.all():
            if other.id != known.id and other.name.casefold() == line.casefold():
                raise ComposeError(
                    Phrase("There is a standing text “{name}” already.", name=other.name),
                    Phrase("Choose another name, or change that one."),
                )
        day = values.day(review_by) if review_by.strip() else None
        kept = replace(known, name=line, text=words, review_by=day)
        self._library.keep_standing_text(kept)
        return kept


def must_stand(fact: Fact) -> None:
    """Raises ComposeError where a fact can't be kept as a standing text."""
    if fact.kind is FactKind.JUDGEMENT:
        raise ComposeError(
            Phrase("A judgement is of its day, and can't be kept as a standing text."),
            Phrase("Keep what it rests on, and judge anew."),
        )
