"""The window in which a template is written: its files, their text, what is wrong in them, and what comes of it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from briefgen.ui.jobs.notices import NoticeBar
from briefgen.ui.look.icons import icon
from briefgen.ui.look.mirror import isolated
from briefgen.ui.look.theme import GRID, is_dark
from briefgen.ui.look.wording import worded
from briefgen.ui.parts.labels import plain_label
from briefgen.ui.parts.plain import tooltip
from briefgen.ui.preview.pages import Background
from briefgen.ui.preview.pane import Preview
from briefgen.ui.templates.highlight import Highlighter
from briefgen.ui.templates.style_form import StyleForm
from briefgen.ui.templates.text import TemplateText, document_of, replace_text, text_of
from briefgen.workspace.drafts import Problem

STYLE = "style.toml"
"""The file that has a form."""

_WIDTHS = (600, 470)
_NAMES = 9
"""The width of the list of files, in lines of text."""


class TemplateEditor(QDialog):
    """Shows a draft. `edited` has the name of a file whose text has changed; `style_shown` asks for the form's
    values."""

    edited = Signal(str)
    save_wanted = Signal()
    part_wanted = Signal()
    returned = Signal()
    """The user has come back to the window, from another program maybe."""

    style_shown = Signal()

    def __init__(
        self, tasks: Background, may_close: Callable[[], bool], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("templateEditor")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMinMaxButtonsHint, True)
        self._may_close = may_close
        self._documents: dict[str, QTextDocument] = {}
        self._highlighters: list[Highlighter] = []
        self._problems: tuple[Problem, ...] = ()
        self.files = _list(self, "templateFiles", self.tr("Files of the template"))
        self.text = TemplateText(self)
        self.form = StyleForm(self)
        self.problems = _list(self, "templateProblems", self.tr("Problems"))
        self.preview = Preview(tasks, self)
        self.notices = NoticeBar(self)
        self._views = QTabBar(self)
        self._state = plain_label(self, "draftState")
        self._name_parts()
        self._lay_out()
        self._connect()
        room = self.screen().availableGeometry().size() - QSize(2 * GRID, 6 * GRID)
        self.resize(QSize(1240, 740).boundedTo(room))

    # ------------------------------------------------------------ contract

    def show_texts(self, title: str, texts: dict[str, str]) -> None:
        """The files of the template are these, in this order."""
        self.setWindowTitle(self.tr("{0} — template[*]").format(title))
        shown = self.current()
        self.files.clear()
        self._highlighters.clear()
        for gone in set(self._documents) - set(texts):
            self._documents.pop(gone).deleteLater()
        for name, text in texts.items():
            self._put_document(name, text)
            self.files.addItem(name)
        self.open_file(shown if shown in texts else next(iter(texts), ""))

    def texts(self) -> dict[str, str]:
        """The texts as they are written now."""
        return {name: text_of(one) for name, one in self._documents.items()}

    def show_kept(self, kept: bool) -> None:
        """Whether all that was written is on disk."""
        self.setWindowModified(not kept)
        self._save.setEnabled(not kept)
        self._state.setText(self.tr("Saved") if kept else self.tr("Not saved"))

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """These are listed, and their lines are marked."""
        self._problems = problems
        row = self.problems.currentRow()
        self.problems.clear()
        for one in problems:
            item = QListWidgetItem(
                icon("triangle-alert", self.palette()), isolated(worded(one.text)), self.problems
            )
            item.setToolTip(tooltip(worded(one.text)))
        self.problems.setCurrentRow(min(max(row, 0), len(problems) - 1))
        self.problems.setVisible(bool(problems))
        self._heading.setText(
            self.tr("Problems: {0}").format(len(problems)) if problems else self.tr("No problems")
        )
        for row in range(self.files.count()):
            item = self.files.item(row)
            faulty = any(one.file == item.text() for one in problems)
            item.setIcon(icon("triangle-alert" if faulty else "file-text", self.palette()))
        self._mark()

    def current(self) -> str:
        """The name of the file that is shown."""
        item = self.files.currentItem()
        return item.text() if item else ""  # pyright: ignore[reportUnnecessaryComparison]

    def open_file(self, name: str) -> None:
        """The file is shown."""
        for item in self.files.findItems(name, Qt.MatchFlag.MatchExactly):
            self.files.setCurrentItem(item)

    def go_to(self, problem: Problem) -> None:
        """The place of a problem is shown, as text."""
        if problem.file in self._documents:
            self.open_file(problem.file)
            self._views.setCurrentIndex(0)
            self.text.go_to(problem.line)

    def form_is_shown(self) -> bool:
        """Whether the style sheet is shown as a form."""
        return self._stack.currentWidget() is self.form

    def replace_style(self, text: str) -> None:
        """The style sheet has another text; that can be undone."""
        if STYLE in self._documents:
            replace_text(self._documents[STYLE], text)

    # ------------------------------------------------------------ parts

    def _name_parts(self) -> None:
        self.preview.setObjectName("templatePreview")
        self.preview.setAccessibleName(self.tr("Preview of the sample"))
        self.text.setAccessibleName(self.tr("Text of the file"))
        self.text.setAccessibleDescription(
            self.tr("The preview follows after each pause in typing")
        )
        self.files.setAccessibleDescription(
            self.tr("The file that is current is in the text field")
        )
        self._views.setObjectName("styleViews")
        self._views.setAccessibleName(self.tr("Style as text or as a form"))

    def _lay_out(self) -> None:
        self._views.addTab(self.tr("Text"))
        self._views.addTab(self.tr("Form"))
        self._views.setDrawBase(False)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.text)
        self._stack.addWidget(self.form)
        self._heading = QLabel(self.tr("No problems"), self)
        self._heading.setProperty("muted", True)
        writing = QWidget(self)
        column = QVBoxLayout(writing)
        column.setContentsMargins(GRID, 0, GRID, 0)
        column.setSpacing(GRID // 2)
        column.addWidget(self._views)
        column.addWidget(self._stack, 1)
        column.addWidget(self._heading)
        column.addWidget(self.problems)
        self.problems.setWordWrap(True)
        self.problems.setMaximumHeight(18 * GRID)
        self.problems.setSizeAdjustPolicy(QListWidget.SizeAdjustPolicy.AdjustToContents)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.setChildrenCollapsible(False)
        for at, (pane, share) in enumerate(
            ((self._file_pane(), 0), (writing, 3), (self.preview, 2))
        ):
            self._splitter.addWidget(pane)
            self._splitter.setStretchFactor(at, share)
        self._splitter.setSizes((_NAMES * self.fontMetrics().height(), *_WIDTHS))
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID, GRID, GRID)
        column.setSpacing(GRID)
        column.addWidget(self._splitter, 1)
        column.addWidget(self.notices)
        column.addLayout(self._foot())

    def _file_pane(self) -> QWidget:
        add = QPushButton(self.tr("&New Part…"), self, autoDefault=False)
        add.setObjectName("newPart")
        add.setToolTip(self.tr("Add a file that others can include"))
        add.clicked.connect(self.part_wanted)
        self.setTabOrder(self.files, add)
        pane = QWidget(self)
        column = QVBoxLayout(pane)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.files, 1)
        column.addWidget(add)
        return pane

    def _foot(self) -> QHBoxLayout:
        self._save = QPushButton(self.tr("&Save"), self, autoDefault=False)
        self._save.setObjectName("saveDraft")
        self._save.setToolTip(self.tr("Save all files of the template (Ctrl+S)"))
        self._close = QPushButton(self.tr("Close"), self, autoDefault=False)
        self._close.setObjectName("close")
        hint = plain_label(self, "keysHint", self.tr("F6: next pane"))
        hint.setProperty("muted", True)
        row = QHBoxLayout()
        row.setContentsMargins(GRID, 0, GRID, 0)
        row.addWidget(self._state)
        row.addStretch(1)
        row.addWidget(hint)
        row.addSpacing(2 * GRID)
        row.addWidget(self._save)
        row.addWidget(self._close)
        return row

    def _connect(self) -> None:
        self.files.currentItemChanged.connect(lambda: self._show_file())
        self.problems.itemActivated.connect(lambda: self._go())
        self.problems.itemClicked.connect(lambda: self._go())
        self._views.currentChanged.connect(lambda: self._show_file())
        self._save.clicked.connect(self.save_wanted)
        self._close.clicked.connect(self.reject)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self, self._save.click)
        QShortcut(QKeySequence("F6"), self, partial(self._step, 1))
        QShortcut(QKeySequence("Shift+F6"), self, partial(self._step, -1))

    def _put_document(self, name: str, text: str) -> None:
        known = self._documents.get(name)
        if known is None:
            known = self._documents[name] = document_of(text, self)
            known.contentsChanged.connect(partial(self.edited.emit, name))
        elif text_of(known) != text:
            known.setPlainText(text)
        self._highlighters.append(Highlighter(known, name, is_dark(self.palette())))

    def _show_file(self) -> None:
        name = self.current()
        if name not in self._documents:
            return
        self._views.setVisible(name == STYLE)
        as_form = name == STYLE and self._views.currentIndex() == 1
        self.text.show_document(self._documents[name])
        self._stack.setCurrentWidget(self.form if as_form else self.text)
        if as_form:
            self.style_shown.emit()
        self._mark()

    def _mark(self) -> None:
        name = self.current()
        self.text.mark(
            frozenset(one.line for one in self._problems if one.file == name and one.line)
        )

    def _go(self) -> None:
        row = self.problems.currentRow()
        if 0 <= row < len(self._problems):
            self.go_to(self._problems[row])

    def _step(self, step: int) -> None:
        shown = self.form if self.form_is_shown() else self.text
        panes = [one for one in (self.files, shown, self.problems, self.preview) if one.isVisible()]
        focus = self.focusWidget()
        here = next(
            (at for at, one in enumerate(panes) if one is focus or one.isAncestorOf(focus)), -1
        )
        panes[(here + step) % len(panes)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    # ------------------------------------------------------------ Qt's side

    def reject(self) -> None:
        """Closes, unless what was written would be lost and that isn't wanted."""
        if self._may_close():
            super().reject()

    def event(self, event: QEvent) -> bool:
        """Tells when the user comes back."""
        if event.type() is QEvent.Type.WindowActivate:
            self.returned.emit()
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Takes the colours of the program."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            for one in self._highlighters:
                one.set_dark(is_dark(self.palette()))
            self.show_problems(self._problems)


def _list(parent: QWidget, name: str, accessible: str) -> QListWidget:
    made = QListWidget(parent)
    made.setObjectName(name)
    made.setAccessibleName(accessible)
    made.setFrameShape(QFrame.Shape.NoFrame)
    return made
