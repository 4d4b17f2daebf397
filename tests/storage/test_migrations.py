"""From version to version: all or nothing, with the old state beside it."""

import lzma
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from briefgen.model.article import Progress, Reliability
from briefgen.model.errors import NewerWorkspace, StorageError
from briefgen.model.ids import BriefId, StandingId
from briefgen.model.series import SeriesDefaults
from briefgen.model.standing import StandingText
from briefgen.storage import opening
from briefgen.storage.backup import back_up
from briefgen.storage.database import connect
from briefgen.storage.migrations import STEPS, migrate, version_of
from briefgen.storage.packing import pack
from briefgen.storage.rows import brief_payload
from briefgen.storage.sqlite import open_library
from tests import builders
from tests.storage.contract import keep


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A workspace of today's version with an article."""
    path = tmp_path / "desk.briefgen"
    with closing(open_library(path)) as library:
        keep(library, builders.article())
    return path


def add_keywords(connection: sqlite3.Connection) -> None:
    connection.execute("ALTER TABLE articles ADD COLUMN keywords TEXT NOT NULL DEFAULT 'none'")


def add_desks(connection: sqlite3.Connection) -> None:
    connection.execute("CREATE TABLE desks (name TEXT)")


def fail(connection: sqlite3.Connection) -> None:
    connection.execute("CREATE TABLE half (done)")
    connection.execute("SELECT * FROM nowhere")


def backups(path: Path) -> list[str]:
    return sorted(one.name for one in path.parent.iterdir() if one != path)


def test_an_old_workspace_is_backed_up_and_brought_up_to_date(path: Path) -> None:
    today = len(STEPS)
    with closing(connect(path, "rw")) as connection:
        assert migrate(connection, path, (*STEPS, add_keywords, add_desks))
        assert version_of(connection) == today + 2
        assert [tuple(row) for row in connection.execute("SELECT keywords FROM articles")] == [
            ("none",)
        ]
        assert connection.execute("SELECT * FROM desks").fetchall() == []
    assert backups(path) == [f"desk.briefgen.backup-v{today}"]
    with closing(open_library(path.with_name(backups(path)[0]))) as old:
        assert len(old.articles("ferry")) == 1


def test_a_workspace_of_today_is_left_alone(path: Path) -> None:
    with closing(connect(path, "rw")) as connection:
        assert not migrate(connection, path)
    assert backups(path) == []


def test_a_new_file_gets_its_tables_without_a_backup(tmp_path: Path) -> None:
    path = tmp_path / "new.briefgen"
    with closing(connect(path, "rwc")) as connection:
        assert migrate(connection, path)
    assert backups(path) == []


def test_a_step_that_fails_leaves_the_workspace_as_it_was(path: Path) -> None:
    before = path.read_bytes()
    with closing(connect(path, "rw")) as connection, pytest.raises(sqlite3.OperationalError):
        migrate(connection, path, (*STEPS, add_keywords, fail))
    assert path.read_bytes() == before
    assert backups(path) == [f"desk.briefgen.backup-v{len(STEPS)}"]


def test_a_step_is_not_taken_when_no_backup_can_be_made(path: Path) -> None:
    before = path.read_bytes()
    (path.parent / f"desk.briefgen.backup-v{len(STEPS)}").mkdir()
    with closing(connect(path, "rw")) as connection, pytest.raises(OSError, match="directory"):
        migrate(connection, path, (*STEPS, add_keywords))
    assert path.read_bytes() == before
    assert len(backups(path)) == 1, "a half backup was left"


def test_a_damaged_workspace_gets_no_backup_that_looks_sound(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[8192:12288] = b"\xff" * 4096
    path.write_bytes(content)
    with (
        closing(connect(path, "rw")) as connection,
        pytest.raises((StorageError, sqlite3.DatabaseError)),
    ):
        back_up(connection, path.with_name("copy"))
    assert backups(path) == []


def test_an_old_workspace_is_not_opened_read_only_as_if_it_were_new(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "STEPS", (*STEPS, add_desks))
    with pytest.raises(StorageError, match="earlier version"):
        open_library(path, read_only=True)


def test_a_workspace_of_version_1_opens_with_all_that_it_held(tmp_path: Path) -> None:
    path = tmp_path / "desk.briefgen"
    first = lzma.decompress(Path(__file__).with_name("v1.briefgen.xz").read_bytes())
    path.write_bytes(first)
    with pytest.raises(StorageError, match="earlier version"):
        open_library(path, read_only=True)
    assert path.read_bytes() == first
    with closing(open_library(path)) as library:
        ferry, envoy = (library.articles(word)[0] for word in ("ferry", "envoy"))
        assert (ferry.rating, ferry.marking, envoy.marking) == (Reliability.B, "", "")
        assert library.article(envoy.id).text == "The envoy left Almina on Friday.\n\nTalks go on."
        assert library.original(envoy.id) == library.article(envoy.id).text.encode()
        brief = library.brief(BriefId("b" * 32))
        assert (brief.title, library.brief(brief.id, 1).title) == ("Strait of Arn", "As it was")
        assert {entry.previous for entry in library.briefs()} == {brief.previous}
        (mark,) = library.highlights(brief.facts[0].evidence)
        assert (mark.article_id, mark.selector.exact) == (ferry.id, "Nobody was hurt.")
        assert library.setting("last_brief") == brief.id
        assert (ferry.progress, envoy.progress) == (Progress(read=True), Progress())
        assert library.standing_texts() == ()
        text = StandingText(StandingId("5" * 32), "Ferry", "It sails.", None, (mark.id,))
        library.keep_standing_text(text)
        assert library.standing_texts() == (text,)
        assert library.series_defaults() == {}
        library.keep_series_defaults([brief.id], SeriesDefaults("intsum"))
        assert library.series_defaults() == {brief.id: SeriesDefaults("intsum")}
        library.mark_article(envoy.id, "TLP:AMBER")
        assert library.articles("envoy")[0].marking == "TLP:AMBER"
    assert backups(path) == ["desk.briefgen.backup-v1"]
    with closing(sqlite3.connect(path.with_name("desk.briefgen.backup-v1"))) as old:
        assert version_of(old) == 1
        assert old.execute("SELECT count(*) FROM articles").fetchone() == (2,)


def test_the_issue_that_a_brief_follows_is_found_in_what_was_saved_before_it_was_listed(
    tmp_path: Path,
) -> None:
    path = tmp_path / "desk.briefgen"
    following = replace(builders.brief(), previous=BriefId("a" * 32))
    damaged = builders.brief()
    with closing(connect(path, "rwc")) as connection:
        migrate(connection, path, STEPS[:2])
        for brief in (builders.brief(), following, damaged):
            payload = b"?" if brief is damaged else pack(brief_payload(brief))
            connection.execute(
                "INSERT INTO briefs VALUES (?, 'x', '', '2026-03-02', 'x', 0, 1,"
                " '2026-03-02T00:00:00+00:00', ?)",
                (brief.id, int(brief.id, 16)),
            )
            connection.execute(
                "INSERT INTO brief_revisions VALUES (?, ?, 1, '', 1, ?)",
                (int(brief.id, 16), brief.id, payload),
            )
        connection.commit()
    with closing(open_library(path)) as library:
        found = {entry.id: entry.previous for entry in library.briefs()}
        assert found.pop(following.id) == following.previous
        assert list(found.values()) == [None, None]


def test_more_steps_than_we_know_are_refused(path: Path) -> None:
    with closing(connect(path, "rw")) as connection:
        migrate(connection, path, (*STEPS, add_desks))
        with pytest.raises(NewerWorkspace):
            migrate(connection, path)
    with pytest.raises(NewerWorkspace):
        open_library(path)


@pytest.mark.parametrize(
    "spoilt",
    [
        "INSERT INTO standing_texts VALUES ('1', 'Arn', 'x', 'soon', '[]')",
        "INSERT INTO standing_texts VALUES ('1', 'Arn', 'x', NULL, '[1]')",
        "INSERT INTO standing_texts VALUES ('1', 'Arn', 'x', NULL, '{')",
        "DROP TABLE standing_texts",
    ],
)
def test_standing_texts_that_a_stranger_spoilt_are_told(path: Path, spoilt: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(spoilt)
        connection.commit()
    with closing(open_library(path)) as library, pytest.raises(StorageError):
        library.standing_texts()


@pytest.mark.parametrize(
    "spoilt",
    [
        "INSERT INTO series_defaults VALUES ('1', x'ff00', '', '', '')",
        "DROP TABLE series_defaults",
    ],
)
def test_series_that_a_stranger_spoilt_are_told(path: Path, spoilt: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(spoilt)
        connection.commit()
    with closing(open_library(path)) as library, pytest.raises(StorageError):
        library.series_defaults()
