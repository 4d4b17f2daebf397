"""Words of strangers where Qt would guess at markup."""

from html import escape


def tooltip(*lines: str) -> str:
    """A tooltip that shows the lines as they are: Qt takes "<b>" in a plain one for markup, escaped it can't."""
    return "<br>".join(escape(line) for line in lines if line)


def shortened(words: str, limit: int = 90) -> str:
    """The words on one line, cut off with an ellipsis where they are longer than the limit."""
    line = " ".join(words.split())
    return line if len(line) <= limit else line[:limit].rstrip() + "…"
