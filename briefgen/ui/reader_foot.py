"""The line at the foot of the reader: which of the suggestions one is at, and why it is one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy

from briefgen.ui.reader_hints import Hints


class Foot(QLabel):
    """One quiet line of plain text, always there, so that nothing jumps."""

    def __init__(self) -> None:
        super().__init__(" ")
        self.setObjectName("reader.foot")
        self.setAccessibleName(self.tr("Suggestions"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setForegroundRole(self.foregroundRole().PlaceholderText)
        self.setContentsMargins(16, 4, 16, 4)
        # A long reason must not widen the pane.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def tell(self, hints: Hints, target: tuple[int, int] | None) -> None:
        """Says why the passage is suggested, or how many are."""
        found = hints.within(*target) if target else ()
        if found:
            words = self.tr("Suggestion {number} of {count} ({kind}): {reason}").format(
                number=hints.number(found[0]),
                count=len(hints.all),
                kind=found[0].kind,
                reason=found[0].reason,
            )
        else:
            words = self._count(len(hints.all))
        self.say(words)

    def say(self, words: str) -> None:
        """Says something else."""
        self.setText(words or " ")
        self.setAccessibleDescription(words)

    def _count(self, count: int) -> str:
        match count:
            case 0:
                return ""
            case 1:
                return self.tr("1 suggestion (D next, A previous)")
            case _:
                return self.tr("{count} suggestions (D next, A previous)").format(count=count)
