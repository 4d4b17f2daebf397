"""Inlines as HTML."""

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
from briefgen.writers.direction import turned
from briefgen.writers.escape import text
from briefgen.writers.html.escape import name
from briefgen.writers.links import safe_href


class Inlines:
    """Writes inlines; `targets` names the place of each anchor. The first note to a place can be linked back to."""

    def __init__(self, targets: dict[str, str]) -> None:
        self._targets = targets
        self._first: dict[str, str] = {}

    def first_note(self, anchor: str) -> str:
        """The id of the first note that points to an anchor, or the empty string."""
        return self._first.get(anchor, "")

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
                class_html = f' class="run {name(role)}"' if role else ""
                language_html = f' lang="{text(language)}"' if language else ""
                return f"<span{class_html}{language_html}>{self.html(inner, linked=linked)}</span>"
            case Link(href, inner):
                return self._link_html(href, inner, linked)
            case Note():
                return self._note_html(one, linked)
            case LineBreak():
                return "<br>"
            case _:
                assert_never(one)

    def _link_html(self, href: str, inner: tuple[Inline, ...], linked: bool) -> str:
        sound = "" if linked else safe_href(href)
        inner_html = self.html(inner, linked=linked or bool(sound))
        return f'<a href="{text(sound)}">{inner_html}</a>' if sound else inner_html

    def _note_html(self, note: Note, linked: bool) -> str:
        target = self._targets.get(note.anchor)
        if target is None or linked:
            return text(note.label)
        class_html = "ref named" if note.words else "ref"
        if note.back:
            back = self.first_note(note.anchor)
            return (
                f'<a class="{class_html:s}" href="#{name(back)}">{text(note.label)}</a>'
                if back
                else text(note.label)
            )
        id_html = ""
        if note.anchor not in self._first:
            self._first[note.anchor] = f"cite-{target}"
            id_html = f' id="{name(self._first[note.anchor])}"'
        return f'<a class="{class_html:s}"{id_html} href="#{name(target)}">{text(note.label)}</a>'


def direction_html(content: Iterable[Inline], around: str) -> str:
    """The attribute `dir` where the words run against the direction of what they stand in."""
    own = turned(content, around)
    return f' dir="{text(own)}"' if own else ""
