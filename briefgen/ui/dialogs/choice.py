"""A question with a few answers, where nothing can go on without one."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from briefgen.ui.dialogs.form import Dialog
from briefgen.ui.parts.labels import plain_label


@dataclass(frozen=True, slots=True)
class Answer:
    """One way on: its id, and what its button says."""

    id: str
    label: str


class Choice(Dialog):
    """A message, a hint, and a button for each answer. The last one stands for closing it too."""

    def __init__(
        self,
        title: str,
        message: str,
        hint: str,
        answers: tuple[Answer, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, "choice")
        self.setWindowTitle(title)
        self.answer = answers[-1].id
        said = plain_label(self, "choiceMessage", message)
        font = said.font()
        font.setBold(True)
        said.setFont(font)
        self.column.addWidget(said)
        self.column.addWidget(plain_label(self, "choiceHint", hint))
        row = QHBoxLayout()
        row.addStretch(1)
        for one in answers:
            button = QPushButton(one.label, self)
            button.setObjectName(one.id)
            # Whoever can't see the dialog hears what it is an answer to.
            button.setAccessibleDescription(message)
            button.clicked.connect(lambda _checked=False, one=one: self._chosen(one.id))
            row.addWidget(button)
        self.column.addLayout(row)
        self.resize(max(480, self.sizeHint().width()), self.sizeHint().height())

    def _chosen(self, answer: str) -> None:
        self.answer = answer
        self.accept()


def ask(
    title: str,
    message: str,
    hint: str,
    answers: tuple[Answer, ...],
    parent: QWidget | None = None,
) -> str:
    """The id of the answer that was given; the last one's when the question was closed."""
    given = answers[-1].id

    def note() -> None:
        nonlocal given
        given = dialog.answer

    dialog = Choice(title, message, hint, answers, parent)
    dialog.setWindowModality(Qt.WindowModality.ApplicationModal)
    dialog.finished.connect(note)
    dialog.exec()
    return given
