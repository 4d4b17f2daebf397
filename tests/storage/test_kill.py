"""kill -9 while saving: the file is sound afterwards, and nothing that was acknowledged is lost."""

import random
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path
from textwrap import dedent

import pytest

from briefgen.storage.sqlite import open_library
from tests.storage.contract import some_brief

ROOT = Path(__file__).resolve().parents[2]

SAVER = dedent("""
    import pathlib, sys
    from dataclasses import replace
    from briefgen.storage.sqlite import open_library
    from tests import builders
    from tests.storage.contract import some_brief
    library = open_library(pathlib.Path(sys.argv[1]))
    brief = some_brief()
    for number in range(int(sys.argv[2]), 1_000_000):
        article = builders.article(f"Story {number}. " + "words " * 300)
        library.add_article(article, b"bytes" * 1000)
        mark = builders.highlight(article, f"Story {number}.")
        revision = library.save_brief(replace(brief, title=f"{number}"), (mark,))
        print(number, revision, article.id, flush=True)
""")


def killed_while_saving(path: Path, first: int, delay: float) -> list[list[str]]:
    """What a process that saves in a loop had acknowledged when it was killed after a delay."""
    process = subprocess.Popen(
        [sys.executable, "-c", SAVER, str(path), str(first)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout
    with process.stdout as stream:
        lines = [stream.readline()]
        time.sleep(delay)
        process.kill()
        lines += stream.readlines()
    assert process.wait() == -signal.SIGKILL
    return [line.split() for line in lines if line.endswith("\n")]


def survives(path: Path, rounds: int, seed: int) -> None:
    chance = random.Random(seed)
    first = 1
    for _ in range(rounds):
        acknowledged = killed_while_saving(path, first, chance.uniform(0, 0.15))
        assert acknowledged
        with closing(open_library(path)) as library:
            for number, revision, article in acknowledged:
                assert library.brief(some_brief().id, int(revision)).title == number
                assert library.article(library.article_ids()[0])
                assert article in library.article_ids()
            first = int(library.brief(some_brief().id).title) + 1
            assert len(library.articles(f"story {acknowledged[-1][0]}")) >= 1
        with closing(sqlite3.connect(path)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    # A journal that had no content yet is no change to undo: SQLite leaves it to the next writer.
    with closing(open_library(path)) as library:
        library.set_setting("after", "all")
    assert {one.name for one in path.parent.iterdir()} == {path.name}


def test_what_was_acknowledged_survives_a_kill(tmp_path: Path) -> None:
    survives(tmp_path / "desk.briefgen", rounds=10, seed=1)


@pytest.mark.campaign
def test_what_was_acknowledged_survives_three_hundred_kills(tmp_path: Path) -> None:
    survives(tmp_path / "desk.briefgen", rounds=300, seed=2)
