"""Inlines with white space folded as in HTML: runs of it are one space, none stands at either end."""

import re

from briefgen.model.document import Inline, LineBreak, Text

_WHITE = " \t\n\r\f"
_RUN = re.compile(f"[{_WHITE}]+")


class Run:
    """A paragraph's worth of inlines, as it grows. A space is written only when something follows it."""

    def __init__(self) -> None:
        self._open: list[list[Inline]] = [[]]
        self._pending = False
        # Whether a space here would stand at the start, or beside another.
        self._spaced = True

    def text(self, words: str) -> None:
        """Adds words."""
        if words[0] in _WHITE:
            self._pending = not self._spaced
        core = _RUN.sub(" ", words.strip(_WHITE))
        if core:
            self._flush()
            self._put(core)
            self._spaced = False
            self._pending = words[-1] in _WHITE

    def add(self, inline: Inline) -> None:
        """Adds an inline that has no words of its own."""
        if isinstance(inline, LineBreak):
            self._pending = False
            self._spaced = True
        else:
            self._flush()
            self._spaced = False
        self._open[-1].append(inline)

    def open(self) -> None:
        """What is added from now on goes into an inline of its own."""
        self._flush()
        self._open.append([])

    def close(self) -> tuple[Inline, ...]:
        """What was added since the last `open`."""
        return tuple(self._open.pop())

    def wrap(self, inline: Inline) -> None:
        """Adds an inline whose words have been added before: no space goes before it any more."""
        self._open[-1].append(inline)

    def splice(self, inlines: tuple[Inline, ...]) -> None:
        """Adds inlines whose words have been added before."""
        for inline in inlines:
            if isinstance(inline, Text):
                self._put(inline.text)
            else:
                self._open[-1].append(inline)

    def _flush(self) -> None:
        if self._pending:
            self._put(" ")
            self._pending = False
            self._spaced = True

    def _put(self, words: str) -> None:
        current = self._open[-1]
        if current and isinstance(current[-1], Text):
            current[-1] = Text(current[-1].text + words)
        else:
            current.append(Text(words))
