from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from briefgen.ui.dialogs.new_brief import NewBrief
from briefgen.ui.settings.recent import note, recent
from briefgen.ui.window.main_window import MainWindow
from briefgen.ui.window.welcome import Welcome
from briefgen.workspace.demo import make_demo, sample_workspace
from briefgen.workspace.workspace import open_workspace
from tests.ui.conftest import OpenWindow, part, settle


def empty(open_window: OpenWindow, folder: Path) -> MainWindow:
    return open_window(workspace=open_workspace(folder / "empty.briefgen"))


def test_an_empty_workspace_says_how_to_begin(open_window: OpenWindow, tmp_path: Path) -> None:
    window = empty(open_window, tmp_path)
    assert part(window, Welcome, "welcome").isVisible()
    assert not window.splitter.isVisible()


def test_one_with_articles_or_a_brief_does_not(open_window: OpenWindow) -> None:
    window = open_window()
    assert window.findChild(Welcome) is None
    assert window.splitter.isVisible()


def test_the_first_article_brings_the_panes(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    window = empty(open_window, tmp_path)
    window.adding.add_text("A ferry sank. Nobody was hurt.")
    qtbot.waitUntil(lambda: window.splitter.isVisible(), timeout=30_000)
    settle(qtbot, window)


def test_its_buttons_do_what_the_menus_do(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    window = empty(open_window, tmp_path)
    part(window, QPushButton, "welcome.brief.new").click()
    settle(qtbot, window)
    part(window, NewBrief, "newBrief").reject()


def test_workspaces_of_before_are_one_click_away(
    qtbot: QtBot, open_window: OpenWindow, settings: QSettings, tmp_path: Path
) -> None:
    before = tmp_path / "R & D.briefgen"
    before.touch()
    note(settings, tmp_path / "gone.briefgen")
    note(settings, before)
    window = empty(open_window, tmp_path)
    button = part(window, QPushButton, "welcome.recent")
    assert part(button, QLabel, "wayTitle").text() == "R & D"
    with qtbot.waitSignal(window.another_wanted) as asked:
        button.click()
    assert asked.args == [before]
    with qtbot.waitSignal(window.another_wanted) as asked:
        window.actions_["file.recent.1"].trigger()
    assert asked.args == [before]


def test_the_last_workspaces_are_kept_without_doubles(settings: QSettings, tmp_path: Path) -> None:
    assert recent(settings) == ()
    paths = [tmp_path / f"{number}.briefgen" for number in range(10)]
    for path in (*paths, paths[5]):
        path.touch()
        note(settings, path)
    assert recent(settings) == (paths[5], paths[9], paths[8], paths[7], paths[6], *paths[4:1:-1])
    paths[9].unlink()
    assert paths[9] not in recent(settings)


def test_the_sample_opens_as_a_workspace_of_its_own(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    window = empty(open_window, tmp_path)
    with qtbot.waitSignal(window.another_wanted, timeout=60_000) as asked:
        part(window, QPushButton, "welcome.file.sample").click()
    assert asked.args
    with open_workspace(asked.args[0]) as workspace:
        assert len(workspace.articles.entries()) == 6
        assert workspace.remembered("last_brief") == workspace.briefs.entries()[0].id


def test_a_sample_that_is_there_is_left_as_it_is(tmp_path: Path) -> None:
    with open_workspace(tmp_path / "sample.briefgen") as workspace:
        workspace.remember("mine", "yes")
    assert sample_workspace(tmp_path) == tmp_path / "sample.briefgen"
    with open_workspace(tmp_path / "sample.briefgen") as workspace:
        assert workspace.remembered("mine") == "yes"


def test_the_demo_opens_at_an_article(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window(workspace=open_workspace(make_demo(tmp_path / "out").workspace))
    settle(qtbot, window)
    assert window.editor.brief and window.reader.article()
