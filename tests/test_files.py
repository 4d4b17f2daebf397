"""Files are written whole or not at all, and their names travel."""

import os
import stat
from pathlib import Path

import pytest
from hypothesis import given

from briefgen.files import file_name, move_folder, write_files, write_folder, write_whole
from briefgen.model.errors import StorageError
from tests.strategies import any_text


def test_a_file_is_replaced_whole_and_keeps_its_mode(tmp_path: Path) -> None:
    path = tmp_path / "brief.pdf"
    path.write_bytes(b"old")
    path.chmod(0o640)
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert list(tmp_path.iterdir()) == [path]


def test_a_missing_folder_is_said_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="could not be written"):
        write_whole(tmp_path / "none" / "brief.pdf", b"new")


def test_a_full_disk_leaves_the_old_file_and_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "brief.pdf"
    path.write_bytes(b"old")

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StorageError, match="no space left"):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_what_is_no_file_keeps_its_place(tmp_path: Path) -> None:
    target = tmp_path / "pipe"
    os.mkfifo(target)
    with pytest.raises(StorageError, match="not a file"):
        write_whole(target, b"new")
    assert target.is_fifo()
    assert list(tmp_path.iterdir()) == [target]


def test_a_target_that_is_a_folder_is_refused(tmp_path: Path) -> None:
    target = tmp_path / "folder"
    target.mkdir()
    with pytest.raises(StorageError):
        write_whole(target, b"new")
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Arn: talks / resume?", "Arn talks resume.pdf"),
        ("../../etc/passwd", "etc passwd.pdf"),
        ("CON", "_CON.pdf"),
        ("con.txt", "_con.txt.pdf"),
        (" . ", "brief.pdf"),
        ("a\u202eb\nc", "a b c.pdf"),
    ],
)
def test_names_that_some_system_refuses_are_mended(title: str, name: str) -> None:
    assert file_name(title, ".pdf") == name


@given(any_text)
def test_every_title_gives_a_name_that_travels(title: str) -> None:
    name = file_name(title, ".docx")
    assert len(name.encode()) <= 120
    assert name.endswith(".docx")
    assert not set(name) & set('<>:"/\\|?*\n\x00\u202e')
    assert name not in {".docx", "..docx"}


FILES = {"template.toml": b"title", "parts/tile.j2": b"<p>x</p>", "parts/deep/er.j2": b""}


def held(folder: Path) -> dict[str, bytes]:
    """The files of a folder, by their names."""
    files = (one for one in folder.rglob("*") if one.is_file())
    return {one.relative_to(folder).as_posix(): one.read_bytes() for one in files}


def test_a_folder_is_made_whole_with_the_folders_on_the_way(tmp_path: Path) -> None:
    path = tmp_path / "templates" / "port-watch"
    write_folder(path, FILES)
    assert held(tmp_path) == {f"templates/port-watch/{name}": one for name, one in FILES.items()}


def test_a_folder_that_is_there_is_replaced_only_when_asked(tmp_path: Path) -> None:
    path = tmp_path / "port-watch"
    write_folder(path, {"old": b"old"})
    with pytest.raises(StorageError, match="file exists"):
        write_folder(path, FILES)
    assert held(tmp_path) == {"port-watch/old": b"old"}
    write_folder(path, FILES, replace=True)
    assert held(path) == FILES
    assert list(tmp_path.iterdir()) == [path]


def test_a_link_is_replaced_and_what_it_leads_to_stays(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "kept").write_bytes(b"kept")
    path = tmp_path / "port-watch"
    path.symlink_to(tmp_path / "elsewhere")
    write_folder(path, FILES, replace=True)
    assert held(path) == FILES
    assert held(tmp_path / "elsewhere") == {"kept": b"kept"}


@pytest.mark.parametrize("name", ["../x", "/x", "a/../../x", "a\\b", ""])
def test_no_file_lands_outside_of_its_folder(tmp_path: Path, name: str) -> None:
    with pytest.raises(ValueError, match="no name within a folder"):
        write_folder(tmp_path / "templates" / "port-watch", {name: b"x"})
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("there", [True, False])
@pytest.mark.parametrize("survived", range(12))
def test_a_disk_that_is_full_at_any_point_leaves_the_old_folder_and_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, survived: int, there: bool
) -> None:
    path = tmp_path / "port-watch"
    old = {"port-watch/old": b"old"} if there else {}
    if there:
        write_folder(path, {"old": b"old"})
    left = [survived]

    def counted(real: object) -> object:
        def work(*arguments: object, **options: object) -> object:
            left[0] -= not options  # what takes a folder away has options
            if left[0] == -1 and not options:
                raise OSError(28, "No space left on device")
            return real(*arguments, **options)  # type: ignore[operator]

        return work

    monkeypatch.setattr(os, "open", counted(os.open))
    monkeypatch.setattr(Path, "rename", counted(Path.rename))
    try:
        write_folder(path, FILES, replace=True)
    except StorageError as error:
        assert "no space left" in error.message
        assert held(tmp_path) == old
    else:
        assert held(tmp_path) == {f"port-watch/{name}": one for name, one in FILES.items()}
    assert {one.name for one in tmp_path.iterdir()} <= {"port-watch"}


def test_a_folder_is_moved_only_to_where_nothing_is(tmp_path: Path) -> None:
    (tmp_path / "one").mkdir()
    (tmp_path / "one" / "file").write_text("1")
    (tmp_path / "two").mkdir()
    with pytest.raises(StorageError, match="could not be written"):
        move_folder(tmp_path / "one", tmp_path / "two")
    assert (tmp_path / "one" / "file").read_text() == "1"
    move_folder(tmp_path / "one", tmp_path / "deep" / "er")
    assert (tmp_path / "deep" / "er" / "file").read_text() == "1"
    assert not (tmp_path / "one").exists()
    with pytest.raises(StorageError):
        move_folder(tmp_path / "none", tmp_path / "three")


def test_files_are_written_together_or_not_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a").write_text("old a")
    (tmp_path / "a").chmod(0o640)
    (tmp_path / "stays").write_text("stays")
    write_files(tmp_path, {"a": b"new a", "parts/b": b"new b"})
    assert (tmp_path / "a").read_text() == "new a"
    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == 0o640
    assert (tmp_path / "parts" / "b").read_text() == "new b"
    before = {one: one.read_bytes() for one in tmp_path.rglob("*") if one.is_file()}
    replaced: list[Path] = []
    real = Path.replace

    def failing(self: Path, target: Path) -> Path:
        if len(replaced) == 2:
            raise OSError(28, "No space left on device")
        replaced.append(target)
        return real(self, target)

    monkeypatch.setattr(Path, "replace", failing)
    with pytest.raises(StorageError, match="no space left"):
        write_files(tmp_path, {"a": b"newer", "new": b"new", "parts/b": b"newer"})
    monkeypatch.undo()
    assert {one: one.read_bytes() for one in tmp_path.rglob("*") if one.is_file()} == before


def test_files_out_of_the_folder_are_never_written(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    for name in ("../up", "/abs", "a/../../up"):
        with pytest.raises(ValueError, match="is no name within"):
            write_files(tmp_path / "in", {"good": b"1", name: b"2"})
    assert [one.name for one in tmp_path.iterdir()] == ["in"]
    assert list((tmp_path / "in").iterdir()) == []
