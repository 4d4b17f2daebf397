"""The only way in which text gets into a Markdown file: whatever it looks like, it reads as that text."""

import re

from briefgen.model.text import clean

_BLANK = re.compile(r"[ \t\n]+")
_MARKS = re.compile(
    r"[\\`*_\[\]{}#|~^$<]|&(?=#?\w+;)|!(?=\[|$)|(?<!\w)@(?=\w)|:(?=//|[a-z+-][\w+-]*:)|(?<=www)\."
)
_LINE_START = re.compile(r"[-+>=:%]|\(?(?:[0-9]{1,9}|[A-Za-z]{1,9}|@[\w-]*)[.)](?=\s|$)")
_ENTITY = re.compile(r"&(?=#?\w+;)")
_ENTITIES = {"<": "&lt;", "&": "&amp;"}


def folded(raw: str) -> str:
    """Clean text whose white space, as Markdown reads it, is single spaces. Not escaped yet."""
    return _BLANK.sub(" ", clean(raw)[0])


def text(raw: str) -> str:
    """Text within a line; its line feeds are line breaks already made."""
    return _MARKS.sub(_escaped, raw)


def line(content: str) -> str:
    """Escaped content as a line of its own: it begins no list, heading, quotation or rule."""
    found = _LINE_START.match(content)
    if not found:
        return content
    opening = found[0]
    if len(opening) == 1:
        return f"\\{content}"
    ending = f"{opening[:-1]}\\{opening[-1]}"
    return (f"\\{ending}" if opening[0] == "(" else ending) + content[len(opening) :]


def destination(href: str) -> str:
    """A sound address as a link's destination."""
    return _ENTITY.sub("&amp;", href.replace("(", "%28").replace(")", "%29").replace("*", "%2A"))


def is_autolink(href: str) -> bool:
    """Whether the sound address can stand in angle brackets, as the text of its own link."""
    return href.startswith(("http://", "https://")) and not _ENTITY.search(href)


def _escaped(found: re.Match[str]) -> str:
    return _ENTITIES.get(found[0]) or f"\\{found[0]}"
