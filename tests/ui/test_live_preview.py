"""The preview follows the files of a user's template, whatever program saves them."""

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QFileSystemWatcher
from pytestqt.qtbot import QtBot

from briefgen.files import write_folder
from briefgen.ui.jobs.jobs import JobState
from briefgen.ui.window.main_window import MainWindow
from briefgen.workspace.workspace import open_workspace
from tests.ui.conftest import OpenWindow, settle

Save = Callable[[Path, str], None]


def in_place(file: Path, text: str) -> None:
    file.write_text(text, encoding="utf-8")


def by_rename(file: Path, text: str) -> None:
    """As vim, gedit and most others save."""
    new = file.with_name(f".{file.name}.new")
    new.write_text(text, encoding="utf-8")
    new.replace(file)


@pytest.fixture
def mine(workspace_path: Path) -> Path:
    """The folder of a template of the user's; the brief that the window opens uses it."""
    with open_workspace(workspace_path) as workspace:
        made = workspace.templates.new("mine", "situation-brief")
        brief = workspace.briefs.new(made.id, "Strait of Arn")
        workspace.briefs.save(brief)
        workspace.remember("last_brief", brief.id)
    return Path(made.origin)


@pytest.fixture
def window(qtbot: QtBot, mine: Path, open_window: OpenWindow) -> MainWindow:
    assert mine
    opened = open_window()
    opened.actions_["view.preview"].trigger()
    wait_for(qtbot, opened, "Strait of Arn")
    settle(qtbot, opened)
    return opened


def wait_for(qtbot: QtBot, window: MainWindow, words: str) -> float:
    """The seconds until the first page of the preview has the words."""
    began = time.monotonic()
    preview = window.preview
    qtbot.waitUntil(
        lambda: words in preview.accessibleDescription() and not preview.trouble(), timeout=10_000
    )
    return time.monotonic() - began


def titled(words: str) -> str:
    return f'<p class="title">{{{{ brief.title }}}} {words}</p>\n'


@pytest.mark.parametrize("save", [in_place, by_rename])
def test_the_preview_redraws_after_each_save(
    qtbot: QtBot, window: MainWindow, mine: Path, save: Save
) -> None:
    # The second one is seen, too: the first may have put another file in the place of the watched one.
    for words in ("Oyster", "Walnut", "Saffron"):
        save(mine / "title.html.j2", titled(words))
        assert wait_for(qtbot, window, words) < 5
        settle(qtbot, window)


def test_a_new_part_and_one_that_is_gone_are_noticed(
    qtbot: QtBot, window: MainWindow, mine: Path
) -> None:
    (mine / "parts").mkdir()
    in_place(mine / "parts" / "new.html.j2", "<p>Oyster</p>\n")
    body = (mine / "brief.html.j2").read_text("utf-8")
    in_place(mine / "brief.html.j2", "{% include 'parts/new.html.j2' %}\n" + body)
    wait_for(qtbot, window, "Oyster")
    in_place(mine / "parts" / "new.html.j2", "<p>Walnut</p>\n")
    wait_for(qtbot, window, "Walnut")
    (mine / "parts" / "new.html.j2").unlink()
    qtbot.waitUntil(lambda: "new.html.j2" in window.preview.trouble())


def test_an_error_stands_above_the_old_pages_until_it_is_mended(
    qtbot: QtBot, window: MainWindow, mine: Path
) -> None:
    title = mine / "title.html.j2"
    good, pages = title.read_text("utf-8"), window.preview.page_count()
    before = window.preview.grab().toImage()
    by_rename(title, '<p class="title">\n{{ brief.titel }}</p>\n')
    qtbot.waitUntil(lambda: bool(window.preview.trouble()))
    said = window.preview.trouble()
    assert "title.html.j2:2" in said and "“titel”" in said and "Did you mean “title”?" in said
    assert "as they were before" in said
    assert window.preview.accessibleDescription().startswith(said)
    assert (window.preview.page_count(), window.preview.message()) == (pages, "")
    assert window.preview.viewport().y() > 0
    by_rename(title, good)
    wait_for(qtbot, window, "Strait of Arn")
    settle(qtbot, window)
    assert window.preview.viewport().y() == 0
    assert window.preview.grab().toImage() == before


# Loops, and what is printed, come to an end by themselves.
ENDLESS = (
    "{% macro m(n) %}{% if n %}{{ m(n - 1) }}{{ m(n - 1) }}{% endif %}{% endmacro %}{{ m(60) }}\n"
)


def test_a_template_without_end_is_given_up_for_a_newer_one(
    qtbot: QtBot, window: MainWindow, mine: Path
) -> None:
    in_place(mine / "title.html.j2", ENDLESS)
    qtbot.waitUntil(window.tasks.busy)
    qtbot.wait(1_200)
    assert window.tasks.busy()
    in_place(mine / "title.html.j2", titled("Oyster"))
    assert wait_for(qtbot, window, "Oyster") < 5


def test_a_template_without_end_is_stopped_in_the_list_of_jobs(
    qtbot: QtBot, window: MainWindow, mine: Path
) -> None:
    in_place(mine / "title.html.j2", ENDLESS)
    jobs = window.tasks.jobs
    qtbot.waitUntil(lambda: bool(jobs.active()))
    [preview] = jobs.active()
    window.tasks.stop(preview.number)
    qtbot.waitUntil(lambda: "was stopped" in window.preview.trouble())
    settle(qtbot, window)
    assert jobs.entries()[-1].state is JobState.STOPPED, "it is not begun again by itself"
    in_place(mine / "title.html.j2", titled("Oyster"))
    wait_for(qtbot, window, "Oyster")


def test_a_template_without_end_does_not_hold_up_an_edit(
    qtbot: QtBot, window: MainWindow, mine: Path
) -> None:
    in_place(
        mine / "title.html.j2",
        "{% if brief.number == '7' %}"
        + ENDLESS
        + "{% endif %}"
        + titled("Oyster {{ brief.number }}"),
    )
    # What has been saved is seen by then: else it would be drawn a second time while one looks.
    wait_for(qtbot, window, "Oyster")
    settle(qtbot, window)
    brief = window.editor.brief
    assert brief
    window.editor.apply("Seven", replace(brief, number="7"))
    qtbot.wait(1_500)
    assert window.tasks.busy()
    window.editor.apply("Eight", replace(brief, number="Walnut"))
    assert wait_for(qtbot, window, "Walnut") < 5


def test_a_first_rendering_that_fails_is_followed_too(
    qtbot: QtBot, mine: Path, open_window: OpenWindow
) -> None:
    good = (mine / "template.toml").read_text("utf-8")
    in_place(mine / "template.toml", "title = \n")
    window = open_window()
    window.actions_["view.preview"].trigger()
    qtbot.waitUntil(lambda: "template.toml:1" in window.preview.message())
    in_place(mine / "template.toml", good)
    wait_for(qtbot, window, "Strait of Arn")


def test_what_was_saved_out_of_sight_is_seen_on_the_way_back(
    qtbot: QtBot, window: MainWindow, mine: Path
) -> None:
    window.actions_["view.brief"].trigger()
    in_place(mine / "title.html.j2", titled("Oyster"))
    settle(qtbot, window)
    assert "Oyster" not in window.preview.accessibleDescription()
    window.actions_["view.preview"].trigger()
    wait_for(qtbot, window, "Oyster")


def test_a_drive_without_signals_is_looked_at_each_second(
    qtbot: QtBot, window: MainWindow, mine: Path
) -> None:
    for one in window.outlets.previewing.findChildren(QFileSystemWatcher):
        one.blockSignals(True)
    in_place(mine / "title.html.j2", titled("Oyster"))
    wait_for(qtbot, window, "Oyster")


def test_a_template_that_is_replaced_whole_is_noticed(
    qtbot: QtBot, window: MainWindow, mine: Path
) -> None:
    files = {
        one.relative_to(mine).as_posix(): one.read_bytes()
        for one in mine.rglob("*")
        if one.is_file()
    }
    for words in ("Oyster", "Walnut"):
        files["title.html.j2"] = titled(words).encode()
        write_folder(mine, files, replace=True)
        wait_for(qtbot, window, words)


def test_a_shipped_template_is_not_watched(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    window.actions_["view.preview"].trigger()
    wait_for(qtbot, window, "Strait of Arn")
    settle(qtbot, window)
    [watcher] = window.outlets.previewing.findChildren(QFileSystemWatcher)
    assert not watcher.files() and not watcher.directories()


def test_out_of_sight_nothing_is_watched(window: MainWindow, mine: Path) -> None:
    [watcher] = window.outlets.previewing.findChildren(QFileSystemWatcher)
    assert str(mine / "title.html.j2") in watcher.files() and str(mine) in watcher.directories()
    window.actions_["view.brief"].trigger()
    assert not watcher.files() and not watcher.directories()
