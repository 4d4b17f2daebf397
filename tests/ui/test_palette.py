from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QTreeView
from pytestqt.qtbot import QtBot

from briefgen.ui.dialogs.palette import CommandPalette
from briefgen.ui.keys.matching import matching
from briefgen.ui.window.main_window import MainWindow
from tests.ui.conftest import OpenWindow, part


def shown(window: MainWindow) -> CommandPalette:
    window.actions_["help.commands"].trigger()
    return next(one for one in window.findChildren(CommandPalette) if one.isVisible())


def listed(palette: CommandPalette) -> list[str]:
    model = part(palette, QTreeView, "paletteList").model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_words_are_found_where_they_begin_first_and_scattered_last() -> None:
    things = ["Next pane", "Reexport", "Export as PDF"]
    assert matching("exp", things, str) == ["Export as PDF", "Reexport", "Next pane"]
    assert matching("pdf export", things, str) == ["Export as PDF"]
    assert matching("  ", things, str) == things
    assert matching("zz", things, str) == []


def test_every_command_is_there_and_typing_narrows_them(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window()
    palette = shown(window)
    assert len(listed(palette)) == len(window.actions_.ids())
    qtbot.keyClicks(part(palette, QLineEdit, "paletteSearch"), "dark")
    assert listed(palette)[0] == "Dark"
    qtbot.keyClicks(part(palette, QLineEdit, "paletteSearch"), "xqz")
    assert listed(palette) == []
    assert part(palette, QLabel, "paletteNone").isVisible()
    palette.reject()


def test_enter_runs_the_chosen_command_which_is_first_the_next_time(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window()
    palette = shown(window)
    search = part(palette, QLineEdit, "paletteSearch")
    qtbot.keyClicks(search, "go to the")
    wanted = listed(palette)[3]
    for _ in range(3):
        qtbot.keyClick(search, Qt.Key.Key_Down)
    qtbot.keyClick(search, Qt.Key.Key_Return)
    assert wanted == "Go to the Preview"
    assert window.tabs.currentWidget() is window.preview
    again = shown(window)
    assert listed(again)[0] == "Go to the Preview"
    again.reject()


def test_what_can_not_be_used_now_stands_last_and_does_not_run(
    qtbot: QtBot, open_window: OpenWindow, settings: QSettings
) -> None:
    settings.setValue("palette/recent", ["brief.verify"])
    window = open_window()
    window.editor.close()
    palette = shown(window)
    names = listed(palette)
    assert names.index("Verify the Quotations") > names.index("About briefgen"), "the last usable"
    search = part(palette, QLineEdit, "paletteSearch")
    qtbot.keyClicks(search, "verify quotations")
    assert listed(palette) == ["Verify the Quotations"]
    qtbot.keyClick(search, Qt.Key.Key_Return)
    assert palette.isVisible()
    palette.reject()
