import re
from collections import Counter
from dataclasses import replace
from pathlib import Path

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QToolButton, QTreeWidget
from pytestqt.qtbot import QtBot

from briefgen.model.brief import Section
from briefgen.resources import assets_path
from briefgen.ui.dialogs.keys import Keys
from briefgen.ui.keys.action_table import FIXED, Scope, export_specs, pick_specs
from briefgen.ui.keys.menus import MENUS
from briefgen.workspace.formats import formats
from tests import builders
from tests.ui.conftest import OpenWindow, part, settle

ASKED_FOR = {
    "file.new", "file.open", "file.add", "file.paste", "file.import", "file.quit",
    "file.window", "file.close", "brief.new", "brief.open",
    "brief.details", "brief.write", "brief.check", "brief.verify", "brief.export.docx", "brief.export.pdf",
    "brief.export.html", "brief.export.md", "brief.export.eml", "brief.export.json", "edit.undo", "edit.redo",
    "edit.find",
    "pick.background", "pick.developments", "pick.outlook", "pick.repeat", "pick.remove", "read.next",
    "read.previous", "read.cuts", "read.next_hint", "read.previous_hint", "read.unread", "read.toggle",
    "fact.edit", "fact.up", "fact.down", "fact.remove", "fact.source", "view.library",
    "view.reader", "view.brief", "view.preview", "view.theme.light", "view.theme.dark", "view.theme.system",
    "view.zoom_in", "view.zoom_out", "help.keys", "help.about",
}  # fmt: skip
TABLE = (*FIXED, *export_specs((("docx", "Word"),)), *pick_specs(builders.brief().sections))


def test_ids_are_unique() -> None:
    assert not [one for one, count in Counter(spec.id for spec in TABLE).items() if count > 1]


def test_no_shortcut_means_two_things_where_both_act() -> None:
    keys = Counter(QKeySequence(key).toString() for spec in TABLE for key in spec.keys)
    assert not [key for key, count in keys.items() if count > 1]
    assert "" not in keys


def test_bare_letters_and_digits_never_act_everywhere() -> None:
    bare = [
        spec.id
        for spec in TABLE
        for key in spec.keys
        if len(key) == 1 and key.isalnum() and spec.scope not in {Scope.READER, Scope.READING}
    ]
    assert not bare


def test_every_icon_is_shipped_and_every_menu_known() -> None:
    folder = assets_path() / "icons"
    assert not [
        spec.icon for spec in TABLE if spec.icon and not (folder / f"{spec.icon}.svg").is_file()
    ]
    assert {spec.menu for spec in TABLE} <= {name for name, _ in MENUS}


def test_the_guide_names_every_key() -> None:
    guide = Path(__file__).parent.parent.parent / "docs" / "guide.md"
    _, _, after = guide.read_text("utf-8").partition("## Keyboard\n")
    table, _, _ = after.partition("\n## ")
    cells = (line.split("|")[1] for line in table.splitlines() if line.startswith("| "))
    named = {key.strip() for cell in cells for key in re.split(r",| or ", cell)}
    spoken = {"Return": "Enter", "Del": "Delete", "Ctrl+=": "Ctrl++"}
    exports = export_specs(tuple((one.id, one.label) for one in formats()))
    asked = {spoken.get(key, key) for spec in (*FIXED, *exports) for key in spec.keys}
    assert asked <= named


def test_sections_have_their_digit_up_to_the_ninth() -> None:
    specs = pick_specs(tuple(Section(f"s{number}", f"Section {number}") for number in range(1, 12)))
    assert [spec.keys for spec in specs][:9] == [(str(number),) for number in range(1, 10)]
    assert [spec.keys for spec in specs][9:] == [(), ()]


def test_a_section_can_not_take_the_name_of_another_action() -> None:
    taken = {spec.id for spec in FIXED}
    specs = pick_specs((Section("repeat", "Repeat"), Section("remove", "R & D")))
    assert not taken & {spec.id for spec in specs}
    assert specs[1].text == "R && D"


def test_the_window_has_every_action_under_its_id_in_a_menu(open_window: OpenWindow) -> None:
    window = open_window()
    assert set(window.actions_.ids()) >= ASKED_FOR
    in_menus = {
        action.objectName()
        for menu in window.menuBar().findChildren(QMenu) + window.findChildren(QMenu)
        for action in menu.actions()
    }
    assert not set(window.actions_.ids()) - in_menus
    for one in window.actions_.ids():
        assert window.findChild(QAction, one) is window.actions_[one]


def test_pick_actions_follow_the_brief(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    assert window.actions_["pick.outlook"].shortcut().toString() == "3"
    brief = window.editor.brief
    assert brief
    other = builders.dossier(
        type(brief)(
            brief.id, "Other", brief.template_id, brief.as_of, (Section("needs", "Needs"),)
        ),
        (),
        (),
    )
    window.editor.open(other)
    assert "pick.outlook" not in window.actions_.ids()
    assert window.actions_["pick.needs"].shortcut().toString() == "1"
    window.editor.close()
    assert not [one for one in window.actions_.ids() if one in {"pick.needs", "pick.outlook"}]
    assert not window.actions_["brief.export.pdf"].isEnabled()
    assert not part(window, QToolButton, "exportMenu").isEnabled()
    settle(qtbot, window)


def test_undo_names_what_it_takes_back(open_window: OpenWindow) -> None:
    window = open_window()
    assert window.editor.brief
    window.editor.apply("Rename the brief", replace(window.editor.brief, title="Second"))
    assert window.actions_["edit.undo"].text() == "&Undo Rename the brief"
    assert window.windowTitle() == "Second — briefgen"


def test_the_list_of_shortcuts_is_the_table(open_window: OpenWindow) -> None:
    window = open_window()
    window.actions_["help.keys"].trigger()
    dialog = part(window, Keys, "keys")
    tree = part(dialog, QTreeWidget, "keyList")
    listed: list[str] = []
    for at in range(tree.topLevelItemCount()):
        menu = tree.topLevelItem(at)
        assert menu
        rows = [menu.child(row) for row in range(menu.childCount())]
        listed += [row.text(1) for row in rows if row]
    keys = {one.keys for one in window.actions_.commands()}
    assert len(listed) == len(window.actions_.specs()) and set(listed) == keys
    dialog.reject()


def test_themes_and_zoom_are_switched_live(open_window: OpenWindow) -> None:
    window = open_window()
    light, size = window.palette().base().color(), window.font().pointSizeF()
    window.actions_["view.theme.dark"].trigger()
    assert window.palette().base().color().lightness() < light.lightness()
    assert window.actions_["view.theme.dark"].isChecked()
    assert not window.actions_["view.theme.light"].isChecked()
    window.actions_["view.zoom_in"].trigger()
    assert window.font().pointSizeF() > size
    window.actions_["view.zoom_reset"].trigger()
    assert window.font().pointSizeF() == size
    window.actions_["view.theme.light"].trigger()
    assert window.palette().base().color() == light


def test_panes_are_reached_one_after_another(open_window: OpenWindow) -> None:
    window = open_window()
    seen: list[str] = []
    window.actions_["view.library"].trigger()
    for _ in range(3):
        focus = window.focusWidget()
        owner = next(
            name
            for name, pane in (
                ("library", window.library),
                ("reader", window.reader),
                ("brief", window.brief_pane),
            )
            if pane is focus or pane.isAncestorOf(focus)
        )
        seen.append(owner)
        window.actions_["view.next_pane"].trigger()
    assert seen == ["library", "reader", "brief"]
    window.actions_["view.preview"].trigger()
    assert window.tabs.currentWidget() is window.preview


def test_what_can_be_undone_is_said_as_it_was_written(open_window: OpenWindow) -> None:
    window = open_window()
    brief = window.editor.brief
    assert brief
    window.editor.apply("Insert “R&D”", replace(brief, title="One"))
    assert window.actions_["edit.undo"].text() == "&Undo Insert “R&&D”"
    window.editor.apply("word " * 10_000, replace(brief, title="Two"))
    assert len(window.actions_["edit.undo"].text()) < 200
