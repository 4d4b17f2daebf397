"""The gallery of templates: pictures, and what is done with one, down to the files on the disk."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QDesktopServices, QIcon
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from briefgen.resources import templates_path
from briefgen.ui.dialogs.choice import Choice
from briefgen.ui.dialogs.duplicate import Duplicate
from briefgen.ui.dialogs.faults import Faults
from briefgen.ui.dialogs.gallery import DEEDS, Gallery
from briefgen.ui.dialogs.new_brief import NewBrief
from briefgen.ui.window.main_window import MainWindow
from briefgen.workspace.workspace import open_workspace
from tests.templating.kit import folder
from tests.ui.conftest import OpenWindow, brief_of, part, settle
from tests.workspace.test_packs import zipped


@pytest.fixture
def window(mine: Path, open_window: OpenWindow) -> MainWindow:
    assert mine
    return open_window()


@pytest.fixture
def gallery(qtbot: QtBot, window: MainWindow) -> Gallery:
    """The gallery on the window's workspace; the window closes it."""
    window.actions_["brief.templates"].trigger()
    settle(qtbot, window)
    return part(window, Gallery, "gallery")


def press(
    qtbot: QtBot, window: MainWindow, gallery: Gallery, deed: str, template: str = ""
) -> None:
    if template:
        gallery.select(template)
    qtbot.mouseClick(part(gallery, QPushButton, f"template.{deed}"), Qt.MouseButton.LeftButton)
    settle(qtbot, window)


def held(at: Path) -> dict[str, bytes]:
    files = (one for one in at.rglob("*") if one.is_file())
    return {one.relative_to(at).as_posix(): one.read_bytes() for one in files}


def listed(gallery: Gallery) -> dict[str, QIcon]:
    items = [gallery.list.item(row) for row in range(gallery.list.count())]
    return {str(one.data(Qt.ItemDataRole.UserRole)): one.icon() for one in items}


def test_each_template_has_a_picture_of_its_sample(gallery: Gallery) -> None:
    shipped = {one.name for one in templates_path().iterdir()}
    icons = listed(gallery)
    assert set(icons) == {*shipped, "port-watch"}
    size = gallery.list.iconSize()
    for name, one in icons.items():
        image = one.pixmap(size).toImage()
        assert image.width() == size.width() * image.devicePixelRatio()
        colours = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
        assert len(colours) > 50, name


def test_a_picture_follows_the_files(
    qtbot: QtBot, window: MainWindow, gallery: Gallery, mine: Path
) -> None:
    size = gallery.list.iconSize()
    before = listed(gallery)["port-watch"].pixmap(size).toImage()
    style = (mine / "style.toml").read_text("utf-8")
    (mine / "style.toml").write_text(style.replace("#1F4E79", "#B00000"), "utf-8")
    window.templates.refresh()
    settle(qtbot, window)
    after = listed(gallery)["port-watch"].pixmap(size).toImage()
    reds = [
        one
        for x in range(after.width())
        for y in range(after.height())
        if (one := QColor(after.pixel(x, y))).red() > 2 * one.green() + 40
    ]
    assert after != before and reds


def test_what_can_be_done_depends_on_the_template(
    qtbot: QtBot, window: MainWindow, gallery: Gallery, mine: Path
) -> None:
    def enabled() -> set[str]:
        return {
            one.id for one in DEEDS if part(gallery, QPushButton, f"template.{one.id}").isEnabled()
        }

    gallery.select("situation-brief")
    assert enabled() == {"default", "series", "duplicate", "folder", "pack"}
    gallery.select("port-watch")
    assert enabled() == {one.id for one in DEEDS}
    (mine / "style.toml").write_text("[page]\n", "utf-8")
    window.templates.refresh()
    settle(qtbot, window)
    assert enabled() == {"edit", "folder", "remove"}
    assert part(gallery, QLabel, "templateFault").text().startswith("style.toml:1:")


def test_the_series_begins_with_a_template_and_that_can_be_taken_back(
    qtbot: QtBot, window: MainWindow, gallery: Gallery, workspace_path: Path
) -> None:
    brief = brief_of(window)

    def begins() -> str:
        with open_workspace(workspace_path, read_only=True) as workspace:
            return workspace.series.beginnings.of(brief.id).template

    press(qtbot, window, gallery, "series", "daily-brief")
    assert begins() == "daily-brief"
    assert brief_of(window) == brief
    item = gallery.list.currentItem()
    assert item.text() == "Daily brief (series)"
    assert str(item.data(Qt.ItemDataRole.AccessibleTextRole)).startswith("Daily brief (series).")
    assert not part(gallery, QPushButton, "template.series").isEnabled()
    notice = gallery.notices.shown
    assert notice and notice.message == f"New issues of “{brief.title}” begin with “Daily brief”."
    notice.choices[0].act()
    settle(qtbot, window)
    assert begins() == ""
    assert item.text() == "Daily brief"


def test_the_brief_gets_another_template_and_back(
    qtbot: QtBot, window: MainWindow, gallery: Gallery
) -> None:
    before = brief_of(window)
    press(qtbot, window, gallery, "use", "daily-brief")
    assert brief_of(window).template_id == "daily-brief"
    assert "items" in {one.key for one in brief_of(window).sections}
    assert gallery.notices.shown and "Daily brief" in gallery.notices.shown.message
    window.actions_["edit.undo"].trigger()
    assert brief_of(window) == before
    settle(qtbot, window)


def test_the_default_is_offered_first_for_new_briefs(
    qtbot: QtBot, window: MainWindow, gallery: Gallery
) -> None:
    press(qtbot, window, gallery, "default", "chronology")
    assert "(default)" in gallery.list.currentItem().text()
    gallery.reject()
    window.actions_["brief.new"].trigger()
    settle(qtbot, window)
    dialog = part(window, NewBrief, "newBrief")
    box = part(dialog, QComboBox, "template")
    assert box.currentData() == "chronology"
    page = part(dialog, QLabel, "templatePage")
    first = page.pixmap().toImage()
    box.setCurrentIndex(box.findData("intsum"))
    settle(qtbot, window)
    assert page.pixmap().toImage() != first
    dialog.reject()


def test_a_copy_is_made_and_selected(
    qtbot: QtBot, window: MainWindow, gallery: Gallery, tmp_path: Path
) -> None:
    press(qtbot, window, gallery, "duplicate", "intsum")
    dialog = part(gallery, Duplicate, "duplicate")
    name = part(dialog, QLineEdit, "name")
    name.setText("Port watch")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert "already" in part(dialog, QLabel, "problem").text()
    name.setText("Harbour notes")
    part(dialog, QCheckBox, "everywhere").setChecked(True)
    qtbot.keyClick(name, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert gallery.selected() == "harbour-notes"
    made = tmp_path / "home" / "briefgen" / "templates" / "harbour-notes"
    assert 'title = "Harbour notes"' in (made / "template.toml").read_text("utf-8")
    assert str(made) in part(gallery, QLabel, "templateOrigin").text()


def test_a_removed_template_is_put_back_by_undo(
    qtbot: QtBot, window: MainWindow, gallery: Gallery, mine: Path
) -> None:
    gallery.select("port-watch")
    gallery.list.setFocus()
    qtbot.keyClick(gallery.list, Qt.Key.Key_Delete)
    settle(qtbot, window)
    assert not mine.exists() and "port-watch" not in listed(gallery)
    qtbot.mouseClick(part(gallery, QPushButton, "noticeChoice1"), Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert mine.is_dir() and gallery.selected() == "port-watch"
    assert gallery.notices.shown is None


def test_removing_says_how_many_briefs_need_it(
    qtbot: QtBot, window: MainWindow, gallery: Gallery
) -> None:
    press(qtbot, window, gallery, "use", "port-watch")
    press(qtbot, window, gallery, "remove", "port-watch")
    assert gallery.notices.shown and "without it: 1." in gallery.notices.shown.hint


def chosen(qtbot: QtBot, window: MainWindow, gallery: Gallery, name: str, file: Path) -> None:
    """The file is chosen in the file dialog that is open."""
    dialog = part(gallery, QFileDialog, name)
    dialog.fileSelected.emit(str(file))
    dialog.reject()
    settle(qtbot, window)


def test_a_template_travels_from_one_gallery_to_another(
    qtbot: QtBot, window: MainWindow, gallery: Gallery, mine: Path, tmp_path: Path
) -> None:
    file = tmp_path / "sent.zip"
    press(qtbot, window, gallery, "pack", "port-watch")
    chosen(qtbot, window, gallery, "packTemplate", file)
    assert file.is_file() and gallery.notices.shown and "sent.zip" in gallery.notices.shown.message
    before = held(mine)
    press(qtbot, window, gallery, "remove", "port-watch")
    press(qtbot, window, gallery, "install")
    chosen(qtbot, window, gallery, "installTemplate", file)
    assert held(mine) == before
    assert gallery.selected() == "port-watch"


def test_a_template_is_replaced_only_when_that_is_wanted(
    qtbot: QtBot, window: MainWindow, gallery: Gallery, mine: Path, tmp_path: Path
) -> None:
    file = tmp_path / "sent.zip"
    press(qtbot, window, gallery, "pack", "port-watch")
    chosen(qtbot, window, gallery, "packTemplate", file)
    (mine / "title.html.j2").write_text("<p>mine</p>\n")
    for answer, text in (("keep", "<p>mine</p>\n"), ("replace", "{{ brief.title }}")):
        press(qtbot, window, gallery, "install")
        chosen(qtbot, window, gallery, "installTemplate", file)
        dialog = part(gallery, Choice, "choice")
        qtbot.mouseClick(part(dialog, QPushButton, answer), Qt.MouseButton.LeftButton)
        settle(qtbot, window)
        assert text in (mine / "title.html.j2").read_text("utf-8")
        qtbot.waitUntil(lambda: gallery.findChild(Choice) is None)


def test_a_faulty_template_is_refused_with_all_its_faults(
    qtbot: QtBot, window: MainWindow, gallery: Gallery, tmp_path: Path
) -> None:
    bad = folder(tmp_path / "bad", title="<p>{{ brief.titel }}</p>{{ fields.none }}\n")
    file = zipped(
        tmp_path / "bad.zip", {f"bad/{name}": content for name, content in held(bad).items()}
    )
    press(qtbot, window, gallery, "install")
    chosen(qtbot, window, gallery, "installTemplate", file)
    dialog = part(gallery, Faults, "faults")
    faults = part(dialog, QListWidget, "faultList")
    assert faults.count() >= 2 and "title.html.j2:1" in faults.item(0).text()
    assert "bad" not in listed(gallery)
    dialog.reject()


def test_the_folder_is_opened(
    qtbot: QtBot, window: MainWindow, gallery: Gallery, mine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Any] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    press(qtbot, window, gallery, "folder", "port-watch")
    assert [one.toLocalFile() for one in opened] == [str(mine)]


def test_there_is_one_gallery(qtbot: QtBot, window: MainWindow, gallery: Gallery) -> None:
    window.actions_["brief.templates"].trigger()
    settle(qtbot, window)
    assert window.findChildren(Gallery) == [gallery]
    gallery.reject()
    qtbot.waitUntil(lambda: not window.findChildren(Gallery))
    window.actions_["brief.templates"].trigger()
    settle(qtbot, window)
    assert len(window.findChildren(Gallery)) == 1


def test_a_read_only_workspace_keeps_no_choice(
    qtbot: QtBot, mine: Path, open_window: OpenWindow
) -> None:
    assert mine
    window = open_window(read_only=True)
    window.actions_["brief.templates"].trigger()
    settle(qtbot, window)
    gallery = part(window, Gallery, "gallery")
    gallery.select("intsum")
    assert not part(gallery, QPushButton, "template.use").isEnabled()
    assert not part(gallery, QPushButton, "template.default").isEnabled()
    assert part(gallery, QPushButton, "template.pack").isEnabled()


def test_closing_the_window_closes_the_gallery_while_pictures_are_made(
    mine: Path, open_window: OpenWindow
) -> None:
    assert mine
    window = open_window()
    window.actions_["brief.templates"].trigger()
    assert window.close()
