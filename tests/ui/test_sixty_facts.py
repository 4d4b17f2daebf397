"""A day's work without the mouse: 60 facts from 20 articles in the real window, each still proven after a restart."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefgen.model.brief import FactKind
from briefgen.ui.window.main_window import MainWindow
from briefgen.workspace.workspace import open_workspace
from tests import builders
from tests.ui.conftest import OpenWindow, settle

ARTICLES = 20
CTRL = Qt.KeyboardModifier.ControlModifier
TOWNS = ("Arn", "Brenna", "Halde", "Lissan")


class NoMouse(QObject):
    """Fails the test that uses one."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        assert event.type() not in {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick}
        return super().eventFilter(watched, event)


@pytest.fixture
def workspace_path(tmp_path: Path) -> Path:
    """Twenty articles of two paragraphs, and an empty brief."""
    path = tmp_path / "day.briefgen"
    with open_workspace(path) as workspace:
        for number in range(ARTICLES):
            town = TOWNS[number % len(TOWNS)]
            article = builders.article(
                f"The port of {town} was shut in case {number}. Its mayor asked for help. It rained.",
                f"Some {number + 20} people waited. Nobody was hurt. Talks begin on {number + 1} March.",
                headline=f"Port of {town} shut, {number}",
                uri=f"https://news.example/{number}",
            )
            workspace.library.add_article(article, builders.original(article.text))
        brief = workspace.briefs.new("situation-brief", "Ports", marking="TLP:AMBER")
        workspace.briefs.save(brief)
        workspace.remember("last_brief", brief.id)
    return path


def keys(qtbot: QtBot, window: MainWindow, typed: str) -> None:
    """Presses one key after another; "⏎" is Enter, "⎋" Escape."""
    named = {"⏎": Qt.Key.Key_Return, "⎋": Qt.Key.Key_Escape}
    for one in typed:
        qtbot.keyClick(QApplication.focusWidget() or window, named.get(one, one))


def test_sixty_facts_from_twenty_articles_without_the_mouse(
    qtbot: QtBot, qapp: QApplication, open_window: OpenWindow, workspace_path: Path
) -> None:
    window = open_window()
    no_mouse = NoMouse()
    qapp.installEventFilter(no_mouse)
    qtbot.keyClick(window, Qt.Key.Key_1, CTRL)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Home)
    keys(qtbot, window, "⏎")
    for number in range(ARTICLES):
        settle(qtbot, window)
        # The lead; the figure, which is the next suggestion but one; and the sentence after it, into the same section.
        keys(qtbot, window, "1d2⏎")
        match number:
            case 3:
                keys(qtbot, window, "j")  # the date belongs to the fact before
            case 5:
                keys(qtbot, window, "nask the mayor⏎")
            case 7:
                keys(qtbot, window, "pAll are well.")
                qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, CTRL)
                qtbot.keyClick(window, Qt.Key.Key_2, CTRL)
            case 9:
                qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)  # what was filed by mistake
                qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F, CTRL)
                keys(qtbot, window, "rained")
                qtbot.wait(120)
                settle(qtbot, window)
                keys(qtbot, window, "⏎3⎋")
            case _:
                pass
        keys(qtbot, window, "e")
    settle(qtbot, window)
    qapp.removeEventFilter(no_mouse)
    assert window.notices.shown
    assert window.notices.shown.message == "All articles of the list are read."
    assert window.close()

    with open_workspace(workspace_path) as workspace:
        brief = workspace.briefs.brief(workspace.briefs.entries()[0].id)
        assert len(brief.facts) == 60
        assert [len(one.facts) for one in brief.sections] == [20, 39, 1]
        dossier = workspace.briefs.dossier(brief)
        assert len(dossier.articles) == ARTICLES
        assert [one.note for one in dossier.highlights if one.note] == ["ask the mayor"]
        own = [one.statement for one in brief.facts if one.kind is FactKind.PARAPHRASE]
        assert own == ["All are well."]
        assert "Nobody was hurt. Talks begin on" in brief.facts[20 + 7].statement
        assert brief.facts[-1].statement == "It rained."
        assert all(entry.progress.read for entry in workspace.articles.entries())
        assert workspace.verify(brief) == ()
