"""Which text words may be divided in at the end of a line."""

from briefgen.model.style import TextStyle

_WHOLE = frozenset({
    "title", "subtitle", "kicker", "h1", "h2", "h3", "h4", "toc", "table-head", "header", "footer", "marking", "figure",
})  # fmt: skip


def may_divide(role: str, look: TextStyle) -> bool:
    """Whether words in a role may be divided: in running text, not in headings and labels."""
    return role not in _WHOLE and look.font == "body" and not look.keep_with_next
