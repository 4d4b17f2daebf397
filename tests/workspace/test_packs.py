"""A template from a stranger, as a folder or a zip: what can't be taken is said before any of it is used."""

import io
import os
import stat
import struct
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefgen.model.errors import TemplateError
from briefgen.workspace import packs
from briefgen.workspace.packs import Pack

GOOD = {"template.toml": b"title", "brief.html.j2": b"<p>x</p>", "parts/tile.html.j2": b"y" * 99}


def zipped(at: Path, files: dict[str, bytes], **settings: int) -> Path:
    """A zip of those files, by their names as they are given."""
    with zipfile.ZipFile(at, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            entry = zipfile.ZipInfo()
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.filename = entry.orig_filename = name
            for key, value in settings.items():
                setattr(entry, key, value)
            archive.writestr(entry, content)
    return at


def refused(path: Path) -> TemplateError:
    with pytest.raises(TemplateError) as raised:
        packs.read(path)
    assert raised.value.hint or raised.value.where
    return raised.value


def test_what_was_packed_is_read_as_it_was(tmp_path: Path) -> None:
    pack = Pack("port-watch", GOOD)
    file = tmp_path / "renamed on the way (1).zip"
    file.write_bytes(packs.packed(pack))
    assert packs.read(file) == pack


def test_the_same_files_give_the_same_bytes() -> None:
    backwards = dict(reversed(GOOD.items()))
    assert packs.packed(Pack("a", GOOD)) == packs.packed(Pack("a", backwards))


def test_any_unzip_makes_the_folder(tmp_path: Path) -> None:
    with zipfile.ZipFile(io.BytesIO(packs.packed(Pack("port-watch", GOOD)))) as archive:
        assert archive.testzip() is None
        archive.extractall(tmp_path)
    assert packs.read(tmp_path / "port-watch") == Pack("port-watch", GOOD)


def test_files_may_stand_at_the_top_of_a_zip(tmp_path: Path) -> None:
    assert packs.read(zipped(tmp_path / "mine.zip", GOOD)) == Pack("mine", GOOD)


def test_what_systems_leave_behind_is_left_out(tmp_path: Path) -> None:
    litter = {"a/.DS_Store": b"x", "__MACOSX/a/._brief": b"x", "a/.git/config": b"x", "a/": b""}
    wanted = {f"a/{name}": content for name, content in GOOD.items()}
    assert packs.read(zipped(tmp_path / "mine.zip", wanted | litter)) == Pack("a", GOOD)


@pytest.mark.parametrize(
    "name",
    [
        "../out.j2", "a/../../out.j2", "/etc/out.j2", "..\\out.j2", "a\\b.j2", "C:out.j2", "a//b.j2", "./a.j2",
        "..", "a/..", "con.j2", "a/NUL", "a:b.j2", "a\nb.j2", "\u202eb.j2", "a. ", "x" * 150, "a/" * 101 + "b",
        "../.hidden", "",
    ],
)  # fmt: skip
def test_a_name_that_leads_out_or_that_some_system_refuses(tmp_path: Path, name: str) -> None:
    error = refused(zipped(tmp_path / "bad.zip", {**GOOD, name: b"x"}))
    assert "can't be the name of a file" in error.message


def test_a_name_that_programs_see_differently(tmp_path: Path) -> None:
    path = zipped(tmp_path / "bad.zip", {**GOOD, "..?/.x": b"x"})
    path.write_bytes(path.read_bytes().replace(b"..?/.x", b"..\0/.x"))
    assert "can't be the name of a file" in refused(path).message


def test_a_link_in_a_zip(tmp_path: Path) -> None:
    path = zipped(tmp_path / "bad.zip", {"a": b"/etc"}, external_attr=(stat.S_IFLNK | 0o777) << 16)
    assert "link" in refused(path).message


def test_a_name_that_stands_twice(tmp_path: Path) -> None:
    path = zipped(tmp_path / "bad.zip", {"Brief.j2": b"1", "brief.j2": b"2"})
    assert "twice" in refused(path).message


def test_an_encrypted_or_unusual_zip(tmp_path: Path) -> None:
    path = zipped(tmp_path / "bad.zip", {"a": b"x"}, compress_type=zipfile.ZIP_LZMA)
    assert "unusual way" in refused(path).message
    path = zipped(tmp_path / "locked.zip", {"a": b"x"})
    content = bytearray(path.read_bytes())
    content[content.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(content)
    assert "encrypted" in refused(path).message


def test_limits_of_number_size_and_ratio(tmp_path: Path) -> None:
    many = zipped(tmp_path / "many.zip", {f"{number}.j2": b"x" for number in range(201)})
    assert "more than 200 files" in refused(many).message
    hordes = zipped(tmp_path / "hordes.zip", {f"{number}.j2": b"" for number in range(9000)})
    assert "more than 200 files" in refused(hordes).message
    bomb = zipped(tmp_path / "bomb.zip", {"a": bytes(19_000_000)})
    assert "far more than it holds" in refused(bomb).message
    large = zipped(tmp_path / "large.zip", {"a": os.urandom(15_000) * 1400})
    assert "larger than 20 MB" in refused(large).message
    fine = zipped(tmp_path / "fine.zip", {f"{number}.j2": b"x" for number in range(200)})
    assert len(packs.read(fine).contents) == 200


def test_a_size_that_is_a_lie(tmp_path: Path) -> None:
    path = zipped(tmp_path / "lie.zip", {"a": bytes(50_000_000)})
    content = bytearray(path.read_bytes())
    at = content.index(b"PK\x01\x02") + 24
    content[at : at + 4] = struct.pack("<I", 100)
    path.write_bytes(content)
    refused(path)


@pytest.mark.parametrize("content", [b"", b"PK", b"<html>", b"PK\x05\x06" + bytes(17)])
def test_what_is_no_zip(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "bad.zip"
    path.write_bytes(content)
    assert "no zip file" in refused(path).message


WHOLE = packs.packed(Pack("port-watch", GOOD))


@given(st.lists(st.tuples(st.integers(0, len(WHOLE) - 1), st.integers(0, 255)), max_size=4))
@settings(
    max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_a_damaged_zip_is_refused_in_a_sentence_or_harmless(
    tmp_path: Path, flips: list[tuple[int, int]]
) -> None:
    content = bytearray(WHOLE)
    for place, value in flips:
        content[place] = value
    path = tmp_path / "damaged.zip"
    path.write_bytes(content)
    try:
        pack = packs.read(path)
    except TemplateError:
        return
    assert all(not name.startswith("/") and ".." not in name.split("/") for name in pack.contents)
    assert sum(map(len, pack.contents.values())) < 1000


def test_a_folder_with_a_link_out_of_it(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("secret")
    copy = tmp_path / "copy"
    copy.mkdir()
    (copy / "leak.html.j2").symlink_to(tmp_path / "secret")
    error = refused(copy)
    assert "leads out" in error.message
    assert error.where == "leak.html.j2"


def test_a_linked_folder_is_never_walked(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "secret.j2").write_text("secret")
    copy = tmp_path / "copy"
    copy.mkdir()
    (copy / "parts").symlink_to(tmp_path / "elsewhere")
    assert packs.read(copy).contents == {}


def test_a_folder_of_too_many_files_or_with_a_pipe(tmp_path: Path) -> None:
    many = tmp_path / "many"
    many.mkdir()
    for number in range(201):
        (many / f"{number}.j2").write_bytes(b"")
    assert "more than 200 files" in refused(many).message
    odd = tmp_path / "odd"
    odd.mkdir()
    os.mkfifo(odd / "pipe.j2")
    refused(odd)


def test_nothing_there(tmp_path: Path) -> None:
    assert "There is no template" in refused(tmp_path / "none.zip").message


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Port Watch", "port-watch"),
        ("port_watch", "port_watch"),
        ("MyTemplate", "MyTemplate"),
        ("Überblick: Häfen 2", "uberblick-hafen-2"),
        ("../../x", "x"),
    ],
)
def test_a_name_becomes_an_id(name: str, expected: str) -> None:
    assert packs.template_id(name) == expected


@pytest.mark.parametrize("name", ["", "…", "Порт", "con", "x" * 300])
def test_a_name_that_can_be_no_id(name: str) -> None:
    with pytest.raises(TemplateError, match="can't be a template's name"):
        packs.template_id(name)
