"""The line at the foot of the reader: where the sentence is filed, or why it is suggested."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy

from briefgen.ui.keys.names import USUAL, KeyNames
from briefgen.ui.look.wording import listed, worded
from briefgen.ui.reader.hints import REPORTED, Hints
from briefgen.ui.reader.marks import Mark


class Foot(QLabel):
    """One quiet line of plain text, always there, so that nothing jumps."""

    def __init__(self, keys: KeyNames = USUAL) -> None:
        super().__init__(" ")
        self._keys = keys
        self.setObjectName("reader.foot")
        self.setAccessibleName(self.tr("About the sentence"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setForegroundRole(self.foregroundRole().PlaceholderText)
        self.setContentsMargins(16, 4, 16, 4)
        # A long reason must not widen the pane.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def tell(self, hints: Hints, marks: tuple[Mark, ...], target: tuple[int, int] | None) -> None:
        """Says where the passage is filed, or why it is suggested, or how many are."""
        found = hints.within(*target) if target else ()
        if marks:
            words = self._filed(marks)
        elif found and found[0].kind == REPORTED:
            words = worded(found[0].reason)
        elif found:
            words = self.tr("Suggestion {number} of {count} ({kind}): {reason}").format(
                number=hints.number(found[0]),
                count=hints.count(),
                kind=worded(found[0].kind),
                reason=worded(found[0].reason),
            )
        else:
            words = self._count(hints.count())
        self.say(words)

    def say(self, words: str) -> None:
        """Says something else."""
        self.setText(words or " ")
        self.setAccessibleDescription(words)

    def _filed(self, marks: tuple[Mark, ...]) -> str:
        titles = listed(dict.fromkeys(mark.title for mark in marks))
        notes = "  ".join(dict.fromkeys(mark.note for mark in marks if mark.note))
        said = self.tr("Filed into {titles}").format(titles=titles)
        noted = self.tr("Note: {note}").format(note=notes)
        return f"{said}. {noted}" if notes else said

    def _count(self, count: int) -> str:
        match count:
            case 0:
                return ""
            case 1:
                words = self.tr("1 suggestion ({next} next, {previous} previous)")
            case _:
                words = self.tr("{count} suggestions ({next} next, {previous} previous)")
        step, back = self._keys.name("read.next_hint"), self._keys.name("read.previous_hint")
        return words.format(count=count, next=step, previous=back)
