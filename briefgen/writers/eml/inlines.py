"""Inlines as HTML for mail."""

from collections.abc import Iterable
from typing import assert_never

from briefgen.model.document import (
    Emphasis,
    Inline,
    LineBreak,
    Link,
    Note,
    Strong,
    Styled,
    Text,
)
from briefgen.writers.eml.css import Looks
from briefgen.writers.escape import text
from briefgen.writers.links import safe_href


class Inlines:
    """Writes inlines. A note is its label, not a link: within a message, many mail programs follow none."""

    def __init__(self, looks: Looks) -> None:
        self._looks = looks

    def html(self, content: Iterable[Inline], *, linked: bool = False) -> str:
        """The content as markup; within a link (`linked`) there is no other link."""
        return "".join(self._one_html(one, linked) for one in content)

    def _one_html(self, one: Inline, linked: bool) -> str:
        match one:
            case Text(words):
                return text(words)
            case Strong(inner):
                return f"<strong>{self.html(inner, linked=linked)}</strong>"
            case Emphasis(inner):
                return f"<em>{self.html(inner, linked=linked)}</em>"
            case Styled(inner, role, language):
                run_css = self._looks.run_css(role) if role else ""
                style_html = f' style="{run_css}"' if role else ""
                language_html = f' lang="{text(language)}"' if language else ""
                return f"<span{style_html}{language_html}>{self.html(inner, linked=linked)}</span>"
            case Link(href, inner):
                return self._link_html(href, inner, linked)
            case Note():
                return _note_html(one)
            case LineBreak():
                return "<br>"
            case _:
                assert_never(one)

    def _link_html(self, href: str, inner: tuple[Inline, ...], linked: bool) -> str:
        sound = "" if linked else safe_href(href)
        inner_html = self.html(inner, linked=linked or bool(sound))
        if not sound:
            return inner_html
        link_css = self._looks.link_css()
        return f'<a href="{text(sound)}" style="{link_css}">{inner_html}</a>'


def _note_html(note: Note) -> str:
    """A number is small; names and years are as large as the words around them."""
    if note.words:
        return text(note.words)
    return f'<span style="font-size:82%;white-space:nowrap">{text(note.label)}</span>'
