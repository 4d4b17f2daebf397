"""Files are written whole or not at all, and their names travel."""

import os
import stat
from pathlib import Path

import pytest
from hypothesis import given

from briefgen.files import file_name, write_whole
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
