"""Whatever a stranger writes, no pane loads a picture: a red one never shows a red pixel."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from briefgen.model.article import Cut
from briefgen.model.ids import FactId
from briefgen.ui.brief.model import FactView, Origin
from briefgen.ui.brief.pane import BriefPane
from briefgen.ui.jobs.tasks import Tasks
from briefgen.ui.preview.pane import Preview
from briefgen.ui.reader.pane import Mark, Reader
from tests import builders

RED = QColor(255, 0, 0)


@pytest.fixture
def bait(tmp_path: Path) -> str:
    """Markup that would show a red picture, if anything took it for markup."""
    picture = QImage(64, 64, QImage.Format.Format_RGB32)
    picture.fill(RED)
    path = tmp_path / "red.png"
    assert picture.save(str(path))
    return f'<img src="{path.as_uri()}" width="64" height="64"> <img src="{path}">'


def reds(widget: QWidget) -> int:
    QApplication.processEvents()
    seen = widget.grab().toImage()
    return sum(
        seen.pixelColor(x, y) == RED
        for x in range(0, seen.width(), 4)
        for y in range(0, seen.height(), 4)
    )


def test_the_bait_would_work(qtbot: QtBot, bait: str) -> None:
    label = QLabel(bait)
    qtbot.addWidget(label)
    label.show()
    assert reds(label) > 0


def test_the_reader_shows_words(qtbot: QtBot, bait: str) -> None:
    article = builders.article(bait, bait, headline=bait, publisher=bait, uri=bait)
    cut = article.spans[1]
    article = replace(article, authors=(bait,), cuts=(Cut(cut.start, cut.end, bait),))
    pane = Reader()
    qtbot.addWidget(pane)
    pane.resize(600, 900)
    pane.show_article(article, ((0, 9),), (Mark(0, 9, 0, bait, FactId("f")),))
    pane.set_cuts_shown(True)
    pane.show()
    assert reds(pane) == 0


def test_the_brief_and_its_editor_show_words(qtbot: QtBot, bait: str) -> None:
    fact = builders.fact(bait)
    brief = builders.brief((fact,), title=bait)
    brief = replace(brief, marking=bait, number=bait)
    brief = replace(brief, sections=(replace(brief.sections[0], title=bait),))
    pane = BriefPane()
    qtbot.addWidget(pane)
    pane.resize(500, 900)
    pane.set_brief(brief, {fact.id: FactView(fact, (bait,), (Origin(bait),))})
    pane.show()
    pane.select(fact.id)
    pane.edit_selected()
    assert reds(pane) == 0


def test_the_preview_shows_words(qtbot: QtBot, bait: str, tasks: Tasks) -> None:
    pane = Preview(tasks)
    qtbot.addWidget(pane)
    pane.resize(500, 500)
    pane.show_message(bait)
    pane.show()
    assert reds(pane) == 0
