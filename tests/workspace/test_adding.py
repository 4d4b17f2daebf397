"""Many sources at once: what came of each, how far it is, and that it can end in between."""

import gc
from pathlib import Path

import pytest

from briefgen.model.counting import Stopped
from briefgen.model.phrase import Phrase
from briefgen.workspace.articles import Taken
from briefgen.workspace.demo import sample_workspace
from briefgen.workspace.workspace import open_workspace


class Ear:
    """Hears how far a work is, and has it end before its part `last`."""

    def __init__(self, last: int = -1) -> None:
        self.heard: list[tuple[int, int]] = []
        self._last = last

    def __call__(self, done: int, of: int) -> None:
        self.heard.append((done, of))
        if done == self._last:
            raise Stopped(Phrase("Enough."))


@pytest.fixture
def sources(tmp_path: Path) -> list[str]:
    for name in ("one", "three"):
        (tmp_path / f"{name}.txt").write_text(f"Number {name}.\n\nIt has a text.")
    return [str(tmp_path / f"{name}.txt") for name in ("one", "two", "three")]


def test_what_can_not_be_read_does_not_hold_up_the_others(
    tmp_path: Path, sources: list[str]
) -> None:
    ear = Ear()
    with open_workspace(tmp_path / "w.briefgen") as workspace:
        found = workspace.articles.add_all(sources, ear)
        again = workspace.articles.add_all(sources)
        assert len(workspace.articles.entries()) == 2
    assert [one.article.headline for one in found.taken] == ["one", "three"]
    assert len(found.failures) == 1 and "two.txt" in str(found.failures[0])
    assert found.left == 0
    assert [one.new for one in (*found.taken, *again.taken)] == [True, True, False, False]
    assert ear.heard == [(0, 3), (1, 3), (2, 3), (3, 3)]


def test_what_was_read_before_it_was_stopped_stays(tmp_path: Path, sources: list[str]) -> None:
    ear = Ear(last=1)
    with open_workspace(tmp_path / "w.briefgen") as workspace:
        found = workspace.articles.add_all(sources, ear)
        assert [one.headline for one in workspace.articles.entries()] == ["one"]
    assert (len(found.taken), found.failures, found.left) == (1, (), 2)
    assert ear.heard == [(0, 3), (1, 3)]


def test_who_keeps_why_a_source_could_not_be_read_keeps_nothing_of_the_others(
    tmp_path: Path, sources: list[str]
) -> None:
    with open_workspace(tmp_path / "w.briefgen") as workspace:
        kept = workspace.articles.add_all(sources).failures
    gc.collect()
    assert kept
    assert not [one for one in gc.get_objects() if isinstance(one, Taken)]


def test_the_sample_is_made_whole_or_not_at_all(tmp_path: Path) -> None:
    with pytest.raises(Stopped):
        sample_workspace(tmp_path, Ear(last=2))
    assert not (tmp_path / "sample.briefgen").exists()
    ear = Ear()
    made = sample_workspace(tmp_path, ear)
    assert made.exists()
    assert ear.heard == [(done, 6) for done in range(7)]
