"""Suggesters of other packages join by their entry point."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from briefgen.suggesters.registry import SUGGESTERS, all_suggesters
from tests import builders

FIRST_WORD = """
from briefgen.suggesters.port import Suggestion

class FirstWord:
    name = "first word"

    def suggest(self, article):
        yield Suggestion(0, len(article.text.split()[0]), "word", "It comes first.")

suggester = FirstWord()
"""


@pytest.fixture
def first_word(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A package with one suggester is installed."""
    (tmp_path / "first_word.py").write_text(FIRST_WORD)
    info = tmp_path / "words-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: words\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text("[briefgen.suggesters]\nfirst = first_word:suggester\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    all_suggesters.cache_clear()
    yield
    all_suggesters.cache_clear()


@pytest.mark.usefixtures("first_word")
def test_an_installed_suggester_stands_after_ours() -> None:
    *ours, installed = all_suggesters()
    assert tuple(ours) == SUGGESTERS
    assert [(one.start, one.end) for one in installed.suggest(builders.article("Two ships."))] == [
        (0, 3)
    ]
