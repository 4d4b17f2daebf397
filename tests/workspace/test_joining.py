"""A fact of several passages: its words, its evidence, and that the check still finds them in their source."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from briefgen.model import edit
from briefgen.model.article import Article
from briefgen.model.brief import Brief, Fact, FactKind
from briefgen.model.errors import ComposeError
from briefgen.model.highlight import find_quote
from briefgen.model.prose import as_words
from briefgen.workspace.briefs import Picked
from briefgen.workspace.workspace import Workspace, open_workspace
from tests import builders

PORT = builders.article(
    "The port was shut. Nobody knew why. “Trade [halted]”, he said.", "Some 1,900 people waited."
)
OTHER = builders.article("The harbour is closed.", headline="Closed")


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with open_workspace(tmp_path / "desk.briefgen") as opened:
        for article in (PORT, OTHER):
            opened.library.add_article(article, builders.original(article.text))
        yield opened


class Joined:
    """A brief with one fact, kept after each step, so that it can be checked as a reader would."""

    def __init__(self, workspace: Workspace, words: str) -> None:
        self._workspace = workspace
        brief = workspace.briefs.new("situation-brief", "Arn")
        self._take(workspace.briefs.pick(brief, "background", PORT, *find_quote(PORT, words)))

    def join(self, words: str, article: Article = PORT) -> "Joined":
        self._take(
            self._workspace.briefs.join(
                self.brief,
                self.fact.id,
                self._workspace.library.highlights(self.fact.evidence),
                article,
                *find_quote(article, words),
            )
        )
        return self

    def restate(self, statement: str) -> "Joined":
        fact = self._workspace.briefs.restate(self.fact, statement, self.passages)
        self._take(Picked(edit.replace_fact(self.brief, fact), fact, self.highlight))
        return self

    @property
    def passages(self) -> list[str]:
        marks = self._workspace.library.highlights(self.fact.evidence)
        return [one.selector.exact for one in marks]

    @property
    def sound(self) -> bool:
        return not self._workspace.verify(self.brief)

    def _take(self, picked: Picked) -> None:
        self.brief: Brief = picked.brief
        self.fact: Fact = picked.fact
        self.highlight = picked.highlight
        self._workspace.briefs.save(picked.brief, (picked.highlight,))


def test_what_goes_on_is_one_longer_passage(workspace: Workspace) -> None:
    for first, second in (("The port was shut.", "Nobody knew why."),) * 2:
        done = Joined(workspace, first).join(second)
        assert done.fact.statement == "The port was shut. Nobody knew why."
        assert done.passages == ["The port was shut. Nobody knew why."]
        assert done.fact.kind is FactKind.QUOTATION and done.sound
    backwards = Joined(workspace, "Nobody knew why.").join("The port was shut.")
    assert backwards.fact.statement == "The port was shut. Nobody knew why."
    over_a_paragraph = Joined(workspace, "“Trade [halted]”, he said.").join("Some 1,900 people waited.")  # fmt: skip
    assert over_a_paragraph.sound and len(over_a_paragraph.passages) == 1


def test_what_stands_apart_is_quoted_in_parts(workspace: Workspace) -> None:
    done = Joined(workspace, "Some 1,900 people waited.").join("The port was shut.")
    assert done.fact.statement == "“The port was shut.” […] “Some 1,900 people waited.”"
    assert done.passages == ["Some 1,900 people waited.", "The port was shut."]
    assert done.fact.kind is FactKind.QUOTATION and done.sound
    done.join("Nobody knew why.")
    assert done.fact.statement == "“The port was shut. Nobody knew why.” […] “Some 1,900 people waited.”"  # fmt: skip
    assert done.sound
    done.join("Trade [halted]")
    assert "“Trade \\[halted\\]”" in done.fact.statement
    assert "“Trade [halted]”" in as_words(done.fact.statement)
    assert done.sound
    assert done.restate(done.fact.statement).fact.kind is FactKind.QUOTATION
    changed = done.fact.statement.replace("Nobody", "No one")
    assert done.restate(changed).fact.kind is FactKind.PARAPHRASE


def test_another_article_is_further_evidence(workspace: Workspace) -> None:
    done = Joined(workspace, "The port was shut.").join("The harbour is closed.", OTHER)
    assert done.fact.statement == "The port was shut."
    assert done.passages == ["The port was shut.", "The harbour is closed."]
    assert done.sound
    done.join("Nobody knew why.")
    assert done.fact.statement == "The port was shut."


def test_own_words_stay(workspace: Workspace) -> None:
    done = Joined(workspace, "The port was shut.").restate("Arn's port is closed.")
    done.join("Nobody knew why.")
    assert done.fact.statement == "Arn's port is closed."
    assert done.fact.kind is FactKind.PARAPHRASE
    shortened = Joined(workspace, "Some 1,900 people waited.").restate("Some 1,900 people")
    shortened.join("The port was shut.")
    assert shortened.fact.statement == "“Some 1,900 people” […] “The port was shut.”"
    assert shortened.sound


def test_the_same_words_are_not_joined_twice(workspace: Workspace) -> None:
    with pytest.raises(ComposeError, match="already"):
        Joined(workspace, "The port was shut.").join("port was")


def test_a_fact_gets_the_words_of_its_source_back(workspace: Workspace) -> None:
    done = Joined(workspace, "Nobody knew why.").join("The harbour is closed.", OTHER)
    stated = done.restate("Why, no one could say.").fact
    known = workspace.library.highlights(stated.evidence)
    fact = workspace.briefs.quote(stated, known)
    assert (fact.statement, fact.kind) == ("Nobody knew why.", FactKind.QUOTATION)
    assert fact.evidence == stated.evidence
    with pytest.raises(ComposeError):
        workspace.briefs.quote(replace(fact, kind=FactKind.COMMENT, evidence=()), ())


def test_a_note_belongs_to_a_passage_and_earlier_revisions_keep_theirs(
    workspace: Workspace,
) -> None:
    done = Joined(workspace, "Nobody knew why.")
    before = done.brief
    noted = workspace.briefs.annotate(before, done.fact, done.highlight, "  ask the mayor\n")
    workspace.briefs.save(noted.brief, (noted.highlight,))
    [passage] = workspace.library.highlights(noted.fact.evidence)
    assert passage.note == "ask the mayor"
    assert passage.selector == done.highlight.selector
    [old] = workspace.library.highlights(before.facts[0].evidence)
    assert old.note == ""
    taken = workspace.briefs.annotate(noted.brief, noted.fact, passage, " ")
    assert taken.highlight.note == ""
