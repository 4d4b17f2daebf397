"""The workspace's file: who may write it, what is refused, and what happens when the world misbehaves."""

import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from textwrap import dedent

import pytest

from briefgen.model.article import Progress
from briefgen.model.errors import NewerWorkspace, StorageError, WorkspaceLocked
from briefgen.storage.sqlite import open_library
from tests import builders
from tests.storage.contract import keep, some_brief

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A workspace with one article and one brief."""
    path = tmp_path / "desk.briefgen"
    with closing(open_library(path)) as library:
        keep(library, builders.article())
        library.save_brief(some_brief())
    return path


def files(path: Path) -> list[str]:
    return sorted(one.name for one in path.parent.iterdir())


def digest(path: Path) -> str:
    return sha256(path.read_bytes()).hexdigest()


def run(script: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    """The script, run in a process of its own that can import the package and the tests."""
    return subprocess.run(
        [sys.executable, "-c", dedent(script), *map(str, arguments)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def rewrite(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


# ---------------------------------------------------------------- one writer


def test_a_second_writer_is_told_at_once(path: Path) -> None:
    with closing(open_library(path)):
        began = time.monotonic()
        with pytest.raises(WorkspaceLocked, match="another window") as told:
            open_library(path)
        assert time.monotonic() - began < 1
        assert "read-only" in told.value.hint
    open_library(path).close()


def test_a_second_process_is_told_too(path: Path) -> None:
    script = """
        import sys, pathlib
        from briefgen.model.errors import WorkspaceLocked
        from briefgen.storage.sqlite import open_library
        try:
            open_library(pathlib.Path(sys.argv[1]))
        except WorkspaceLocked:
            print("locked")
    """
    with closing(open_library(path)):
        assert run(script, path).stdout == "locked\n"
    assert run(script, path).stdout == ""


def test_another_name_of_the_file_is_no_way_around(path: Path) -> None:
    other = path.with_name("link.briefgen")
    other.symlink_to(path)
    with closing(open_library(path)), pytest.raises(WorkspaceLocked):
        open_library(other)


def test_a_reader_sees_what_is_committed_and_what_follows(path: Path) -> None:
    with (
        closing(open_library(path)) as writer,
        closing(open_library(path, read_only=True)) as reader,
    ):
        assert (writer.writable, reader.writable) == (True, False)
        assert [entry.title for entry in reader.briefs()] == ["Strait of Arn"]
        writer.save_brief(replace(some_brief(), title="Renamed"))
        assert [entry.title for entry in reader.briefs()] == ["Renamed"]


def test_a_reader_changes_nothing(path: Path) -> None:
    before = digest(path)
    article = builders.article("New words.")
    with closing(open_library(path, read_only=True)) as reader:
        changes: list[Callable[[], object]] = [
            lambda: reader.add_article(article, b""),
            lambda: reader.rate_article(article.id, None),
            lambda: reader.set_progress(article.id, Progress()),
            lambda: reader.add_highlights(()),
            lambda: reader.save_brief(some_brief()),
            lambda: reader.set_setting("a", "b"),
        ]
        for change in changes:
            with pytest.raises(StorageError, match="read-only"):
                change()
    assert digest(path) == before
    assert files(path) == ["desk.briefgen"]


def test_a_lock_file_that_was_left_behind_locks_nobody_out(path: Path) -> None:
    path.with_name("desk.briefgen.lock").write_text("")
    open_library(path).close()
    assert files(path) == ["desk.briefgen"]


# ---------------------------------------------------------------- what is refused, untouched


@pytest.mark.parametrize(
    ("journal", "read_only"), [("delete", False), ("delete", True), ("wal", False)]
)
def test_a_newer_workspace_is_left_byte_for_byte(path: Path, journal: str, read_only: bool) -> None:
    rewrite(path, "PRAGMA user_version = 999", f"PRAGMA journal_mode = {journal}")
    before = digest(path)
    with pytest.raises(NewerWorkspace, match="later version"):
        open_library(path, read_only=read_only)
    assert digest(path) == before
    assert files(path) == ["desk.briefgen"]


@pytest.mark.parametrize(
    "content",
    [b"no database", b"\x00" * 4096, b"SQLite format 3\x00" + b"\xff" * 4096, b"%PDF-1.7\n" * 500],
)
def test_another_kind_of_file_is_left_as_it_is(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.briefgen"
    path.write_bytes(content)
    with pytest.raises(StorageError) as told:
        open_library(path)
    assert told.value.hint
    assert path.read_bytes() == content
    assert files(path) == ["a.briefgen"]


def test_another_programs_database_is_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "bookmarks.sqlite"
    rewrite(path, "CREATE TABLE bookmarks (url)", "PRAGMA user_version = 9")
    before = digest(path)
    with pytest.raises(StorageError, match="another program"):
        open_library(path)
    assert digest(path) == before


@pytest.mark.parametrize(
    "command",
    [
        "CREATE TRIGGER evil AFTER INSERT ON settings BEGIN DELETE FROM articles; END",
        "CREATE VIEW evil AS SELECT * FROM articles",
    ],
)
def test_a_file_that_holds_commands_is_not_opened(path: Path, command: str) -> None:
    rewrite(path, command)
    with pytest.raises(StorageError, match="commands"):
        open_library(path)


def test_a_place_that_can_hold_no_workspace_is_said(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="folder"):
        open_library(tmp_path / "nowhere" / "a.briefgen")
    with pytest.raises(StorageError, match="not a file"):
        open_library(tmp_path)
    with pytest.raises(StorageError, match="no workspace"):
        open_library(tmp_path / "a.briefgen", read_only=True)
    assert not list(tmp_path.iterdir())


def test_an_empty_file_becomes_a_workspace(tmp_path: Path) -> None:
    path = tmp_path / "a.briefgen"
    path.touch()
    with pytest.raises(StorageError, match="empty"):
        open_library(path, read_only=True)
    with closing(open_library(path)) as library:
        library.save_brief(some_brief())


def test_a_damaged_workspace_is_said_not_crashed_on(path: Path) -> None:
    content = bytearray(path.read_bytes())
    with closing(sqlite3.connect(path)) as connection:
        ((size,),) = connection.execute("PRAGMA page_size")
    for page in range(1, len(content) // size):
        content[page * size : page * size + 16] = b"\xff" * 16
    path.write_bytes(content)
    with pytest.raises(StorageError), closing(open_library(path)) as library:
        library.briefs()


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE brief_revisions SET payload = x'00'",
        "UPDATE brief_revisions SET whole = 0",
        "UPDATE articles SET retrieved_at = 'never'",
        "UPDATE bodies SET spans = '[1]'",
        "UPDATE bodies SET text = CAST(x'ff' AS TEXT)",
        "UPDATE originals SET content = x'789c'",
        "UPDATE articles SET rating = 'Z'",
        "INSERT INTO highlights SELECT 'h', id, 'first', 5, '', '', '', '', '', '', '' FROM articles",
    ],
)
def test_damaged_values_are_said(path: Path, damage: str) -> None:
    rewrite(path, damage)
    with (
        closing(open_library(path)) as library,
        pytest.raises(StorageError, match=r"damaged") as told,
    ):
        article_id = library.article_ids()[0]
        library.brief(some_brief().id)
        library.article(article_id)
        library.original(article_id)
        library.highlights_of(article_id)
    assert "backup" in told.value.hint


# ---------------------------------------------------------------- places that can't be written


def test_a_read_only_file_opens_and_says_so(path: Path) -> None:
    path.chmod(0o444)
    with closing(open_library(path)) as library:
        assert not library.writable
        assert len(library.articles()) == 1
    assert files(path) == ["desk.briefgen"]


def test_a_read_only_folder_opens_and_says_so(path: Path) -> None:
    path.parent.chmod(0o555)
    try:
        with closing(open_library(path)) as library:
            assert not library.writable
            assert len(library.briefs()) == 1
        with pytest.raises(StorageError, match="none can be made"):
            open_library(path.with_name("new.briefgen"))
    finally:
        path.parent.chmod(0o755)
    assert files(path) == ["desk.briefgen"]


def test_a_change_that_was_cut_short_needs_a_writer(path: Path) -> None:
    """A journal that a crash left is rolled back by the next writer; a reader says that one is needed."""
    script = """
        import os, sqlite3, sys
        c = sqlite3.connect(sys.argv[1], isolation_level=None)
        c.execute("PRAGMA cache_size = 1"); c.execute("BEGIN IMMEDIATE")
        c.execute("UPDATE briefs SET title = 'half done'")
        for n in range(200): c.execute("INSERT INTO settings VALUES (?, ?)", (str(n), "x" * 4000))
        os.kill(os.getpid(), 9)
    """
    run(script, path)
    assert files(path) == ["desk.briefgen", "desk.briefgen-journal"]
    with pytest.raises(StorageError, match="middle of a change"):
        open_library(path, read_only=True)
    with closing(open_library(path)) as library:
        assert library.briefs()[0].title == "Strait of Arn"
        assert library.setting("7") == ""


# ---------------------------------------------------------------- moved, deleted, replaced, changed


def test_a_deleted_file_is_noticed_before_anything_is_said_to_be_saved(path: Path) -> None:
    with closing(open_library(path)) as library:
        path.unlink()
        with pytest.raises(StorageError, match="deleted"):
            library.set_setting("a", "b")
        assert not path.exists()


def test_a_replaced_file_is_noticed_and_left_alone(path: Path) -> None:
    with closing(open_library(path)) as library:
        other = path.with_name("other")
        shutil.copy(path, other)
        before = digest(other)
        other.replace(path)
        with pytest.raises(StorageError, match="replaced"):
            library.set_setting("a", "b")
        assert digest(path) == before


def test_a_change_by_another_program_is_noticed(path: Path) -> None:
    with closing(open_library(path)) as library:
        rewrite(path, "UPDATE briefs SET title = 'Changed elsewhere'")
        with pytest.raises(StorageError, match="changed by another program"):
            library.save_brief(replace(some_brief(), title="Mine"))
    with closing(open_library(path)) as library:
        assert library.briefs()[0].title == "Changed elsewhere"


def test_a_file_that_is_put_back_can_be_saved_to(path: Path) -> None:
    away = path.with_name("away")
    with closing(open_library(path)) as library:
        path.rename(away)
        with pytest.raises(StorageError):
            library.set_setting("a", "b")
        away.rename(path)
        library.set_setting("a", "b")
        assert library.setting("a") == "b"


def test_a_reader_that_holds_on_keeps_nobody_waiting_for_long(path: Path) -> None:
    with (
        closing(open_library(path)) as library,
        closing(sqlite3.connect(path, isolation_level=None)) as reader,
    ):
        reader.execute("BEGIN")
        reader.execute("SELECT * FROM briefs").fetchall()
        began = time.monotonic()
        with pytest.raises(StorageError, match="used by another program"):
            library.set_setting("a", "b")
        assert time.monotonic() - began < 5
        reader.execute("COMMIT")
        library.set_setting("a", "c")
        assert library.setting("a") == "c"


# ---------------------------------------------------------------- full disk, failing changes


@pytest.mark.skipif(sys.platform == "win32", reason="limits of a process are a POSIX matter")
def test_a_full_disk_loses_nothing_and_the_library_goes_on(path: Path) -> None:
    script = """
        import os, pathlib, resource, sys
        from contextlib import closing
        from dataclasses import replace
        from briefgen.model.errors import StorageError
        from briefgen.storage.sqlite import open_library
        from tests import builders
        from tests.storage.contract import some_brief
        path = pathlib.Path(sys.argv[1])
        with closing(open_library(path)) as library:
            room = path.stat().st_size + 20_000
            resource.setrlimit(resource.RLIMIT_FSIZE, (room, resource.RLIM_INFINITY))
            big = builders.article("words " * 50_000)
            try:
                library.add_article(big, os.urandom(100_000))
            except StorageError as error:
                print(error)
            assert len(library.articles()) == 1, "half an article was kept"
            assert library.articles("words") == ()
            assert library.save_brief(replace(some_brief(), title="After")) == 2
            resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY,) * 2)
            assert library.add_article(big, b"")
    """
    done = run(script, path)
    assert done.returncode == 0, done.stderr
    assert "was not changed" in done.stdout or "nothing was changed" in done.stdout
    with closing(open_library(path)) as library:
        assert (len(library.articles()), library.briefs()[0].title) == (2, "After")


@pytest.mark.skipif(sys.platform == "win32", reason="limits of a process are a POSIX matter")
def test_a_disk_that_is_full_from_the_start_gets_no_half_workspace(tmp_path: Path) -> None:
    script = """
        import pathlib, resource, sys
        from briefgen.model.errors import StorageError
        from briefgen.storage.sqlite import open_library
        resource.setrlimit(resource.RLIMIT_FSIZE, (8_000, resource.RLIM_INFINITY))
        try:
            open_library(pathlib.Path(sys.argv[1]))
        except StorageError as error:
            print(error.hint)
    """
    done = run(script, tmp_path / "a.briefgen")
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip()
    assert not list(tmp_path.iterdir())


def test_text_that_nothing_can_store_is_refused_whole(path: Path) -> None:
    with closing(open_library(path)) as library:
        with pytest.raises(StorageError, match="U\\+D800"):
            library.save_brief(replace(some_brief(), title="broken \ud800"))
        with pytest.raises(StorageError, match="U\\+DFFF"):
            library.set_setting("name", "\udfff")
        assert library.briefs()[0].revision == 1


def test_a_failure_within_a_change_undoes_all_of_it(path: Path) -> None:
    article = builders.article("Fresh words.")
    good = builders.highlight(article, "Fresh")
    with closing(open_library(path)) as library:
        keep(library, article)
        stray = replace(
            good, id=builders.highlight(article, "words").id, article_id=some_brief().id
        )  # type: ignore[arg-type]
        with pytest.raises(StorageError, match="article"):
            library.save_brief(replace(some_brief(), title="New"), (good, stray))
        assert library.highlights_of(article.id) == ()
        assert library.briefs()[0].revision == 1


# ---------------------------------------------------------------- the file itself


def test_the_file_says_what_it_is_and_how_it_is_kept(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        pragmas = {
            name: connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("application_id", "user_version", "journal_mode", "integrity_check")
        }
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    assert pragmas == {
        "application_id": 0x62726667,
        "user_version": 6,
        "journal_mode": "delete",
        "integrity_check": "ok",
    }


def test_revisions_of_a_large_brief_cost_what_changed(tmp_path: Path) -> None:
    path = tmp_path / "a.briefgen"
    facts = tuple(
        builders.fact(f"Statement {n}: {sha256(bytes(n)).hexdigest()}") for n in range(2_000)
    )
    brief = builders.brief(background=facts)
    with closing(open_library(path)) as library:
        library.save_brief(brief)
        once = path.stat().st_size
        for number in range(130):
            changed = replace(facts[number * 15], statement=f"Edited {number}")
            facts = (*facts[: number * 15], changed, *facts[number * 15 + 1 :])
            brief = replace(
                brief, sections=(replace(brief.sections[0], facts=facts), *brief.sections[1:])
            )
            library.save_brief(brief)
        assert library.brief(brief.id) == brief
    assert path.stat().st_size < 5 * once
