"""A file with flipped bytes: whatever is asked of it, the answer is a value or a StorageError."""

import random
from collections import Counter
from contextlib import closing, suppress
from pathlib import Path

import pytest

from briefgen.model.article import Reliability
from briefgen.model.errors import StorageError
from briefgen.storage.port import Library
from briefgen.storage.sqlite import open_library
from tests import builders
from tests.storage.contract import full_article, keep, some_brief


def workspace(path: Path) -> bytes:
    with closing(open_library(path)) as library:
        for number in range(5):
            keep(
                library, article := builders.article(f"Story {number}. " + "中国外交部 words " * 50)
            )
            library.add_highlights((builders.highlight(article, f"Story {number}."),))
        library.add_article(full_article(), b"bytes")
        for number in range(5):
            library.save_brief(some_brief(title=f"State {number}"))
        library.set_setting("last_brief", "a")
    return path.read_bytes()


def ask_everything(library: Library, told: Counter[str]) -> None:
    asks = [
        library.articles,
        lambda: library.articles("story 外交"),
        lambda: [library.article(one) for one in library.article_ids()],
        lambda: [library.original(one) for one in library.article_ids()],
        lambda: [library.highlights_of(one) for one in library.article_ids()],
        lambda: [
            library.brief(entry.id, number) for entry in library.briefs() for number in range(1, 6)
        ],
        lambda: library.setting("last_brief"),
        lambda: [library.progress(one) for one in library.article_ids()],
        lambda: library.rate_article(library.article_ids()[0], Reliability.A),
        lambda: library.save_brief(some_brief(title="After")),
        lambda: library.add_article(builders.article("One more."), b""),
    ]
    for ask in asks:
        try:
            with suppress(IndexError):  # there may be no article left to ask for
                ask()
            told["answered"] += 1
        except StorageError:
            told["refused"] += 1


def damage(folder: Path, rounds: int, seed: int) -> Counter[str]:
    path = folder / "desk.briefgen"
    sound = workspace(path)
    chance = random.Random(seed)
    told: Counter[str] = Counter()
    for _ in range(rounds):
        content = bytearray(sound)
        for _ in range(chance.choice((1, 5, 50, 500))):
            content[chance.randrange(len(content))] = chance.choice((0, 255, chance.randrange(256)))
        path.write_bytes(content[: chance.choice((len(content), chance.randrange(len(content))))])
        try:
            with closing(open_library(path)) as library:
                ask_everything(library, told)
        except StorageError:
            told["not opened"] += 1
    return told


def test_a_damaged_file_never_raises_anything_else(tmp_path: Path) -> None:
    told = damage(tmp_path, rounds=60, seed=3)
    assert all(told[kind] for kind in ("answered", "refused", "not opened"))


@pytest.mark.campaign
def test_a_thousand_damaged_files_never_raise_anything_else(tmp_path: Path) -> None:
    damage(tmp_path, rounds=1_000, seed=4)
