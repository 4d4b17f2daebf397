"""A user who edits, undoes, saves, leaves and comes back: the workspace always has what was last saved."""

import shutil
import tempfile
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from briefgen.model import edit
from briefgen.model.article import Article
from briefgen.model.brief import Brief, Confidence, Fact, FactKind, FactStatus
from briefgen.model.highlight import Highlight, select
from briefgen.model.ids import FactId, HighlightId
from briefgen.model.text import clean
from briefgen.storage.sqlite import open_library
from tests import builders
from tests.storage.memory import MemoryLibrary
from tests.strategies import any_text

words = any_text.map(lambda raw: clean(raw)[0])
sections = st.sampled_from(("background", "developments", "outlook"))
measures = st.one_of(
    st.tuples(st.sampled_from(("", "likely", "remote")), st.none()),
    st.tuples(st.just(""), st.sampled_from(Confidence)),
)


class Desk(RuleBasedStateMachine):
    """The SQLite library beside the fake one: after every step they hold the same."""

    @initialize(text=words.filter(str.strip))
    def arrive(self, text: str) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.path = self.folder / "desk.briefgen"
        self.library = open_library(self.path)
        self.model = MemoryLibrary()
        self.article: Article = builders.article(text)
        self.history: list[Brief] = [builders.brief()]
        self.marks: list[Highlight] = []
        self.saved: list[Brief] = []
        self.count = 0
        for library in (self.library, self.model):
            library.add_article(self.article, b"bytes")

    @property
    def brief(self) -> Brief:
        return self.history[-1]

    def _new_id(self) -> str:
        self.count += 1
        return f"{self.count:032x}"

    # ------------------------------------------------------------ edits

    @rule(key=sections, index=st.none() | st.integers(0, 9), data=st.data())
    def pick(self, key: str, index: int | None, data: st.DataObject) -> None:
        length = len(self.article.text)
        start = data.draw(st.integers(0, length - 1))
        end = data.draw(st.integers(start + 1, length))
        mark = Highlight(
            HighlightId(self._new_id()), self.article.id, select(self.article.text, start, end)
        )
        fact = Fact(FactId(self._new_id()), FactKind.QUOTATION, mark.selector.exact, (mark.id,))
        self.marks.append(mark)
        self.history.append(edit.add_fact(self.brief, key, fact, index))

    @rule(key=sections, statement=words, measure=measures, digit=st.none() | st.integers(1, 6))
    def write(
        self, key: str, statement: str, measure: tuple[str, Confidence | None], digit: int | None
    ) -> None:
        likelihood, confidence = measure
        fact = Fact(
            FactId(self._new_id()),
            FactKind.JUDGEMENT,
            statement,
            credibility=digit,
            likelihood=likelihood,
            confidence=confidence,
        )
        self.history.append(edit.add_fact(self.brief, key, fact))

    @precondition(lambda self: self.brief.facts)
    @rule(key=sections, index=st.none() | st.integers(0, 9), data=st.data())
    def move(self, key: str, index: int | None, data: st.DataObject) -> None:
        fact = data.draw(st.sampled_from(self.brief.facts))
        self.history.append(edit.move_fact(self.brief, fact.id, key, index))

    @precondition(lambda self: self.brief.facts)
    @rule(data=st.data())
    def remove(self, data: st.DataObject) -> None:
        fact = data.draw(st.sampled_from(self.brief.facts))
        self.history.append(edit.remove_fact(self.brief, fact.id))

    @precondition(lambda self: self.brief.facts)
    @rule(statement=words, status=st.sampled_from(FactStatus), data=st.data())
    def restate(self, statement: str, status: FactStatus, data: st.DataObject) -> None:
        fact = data.draw(st.sampled_from(self.brief.facts))
        self.history.append(
            edit.replace_fact(self.brief, replace(fact, statement=statement, status=status))
        )

    @rule(name=st.sampled_from(("bottom_line", "watch")), value=words)
    def fill_in(self, name: str, value: str) -> None:
        self.history.append(edit.set_field(self.brief, name, value))

    @rule(title=words)
    def rename(self, title: str) -> None:
        self.history.append(replace(self.brief, title=title))

    @precondition(lambda self: len(self.history) > 1)
    @rule()
    def undo(self) -> None:
        self.history.pop()

    # ------------------------------------------------------------ keeping

    @rule()
    def save(self) -> None:
        revision = self.library.save_brief(self.brief, self.marks)
        assert revision == self.model.save_brief(self.brief, self.marks)
        if revision > len(self.saved):
            self.saved.append(self.brief)

    @rule()
    def leave_and_come_back(self) -> None:
        self.library.close()
        self.library = open_library(self.path)

    @invariant()
    def what_was_saved_is_there(self) -> None:
        if not hasattr(self, "saved"):
            return
        assert self.library.article(self.article.id) == self.article
        assert self.library.highlights_of(self.article.id) == self.model.highlights_of(
            self.article.id
        )
        if self.saved:
            last = self.saved[-1]
            assert self.library.brief(last.id) == last == self.model.brief(last.id)
            assert self.library.brief(last.id, 1) == self.saved[0]
            assert (
                self.library.brief(last.id, (len(self.saved) + 1) // 2)
                == self.saved[(len(self.saved) - 1) // 2]
            )
            assert self.library.briefs()[0].facts == len(last.facts)

    def teardown(self) -> None:
        with suppress(AttributeError):
            self.library.close()
            shutil.rmtree(self.folder)


TestDesk = Desk.TestCase
TestDesk.settings = settings(max_examples=60, stateful_step_count=25, deadline=None)
