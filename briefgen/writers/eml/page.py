"""A document as HTML that mail programs show well: styles inline, tables where Outlook needs them, nothing remote."""

from briefgen.model.document import Band, Document
from briefgen.model.stationery import Emblem
from briefgen.model.text import is_rtl_language
from briefgen.writers import paper
from briefgen.writers.banner import banner
from briefgen.writers.eml.blocks import Blocks
from briefgen.writers.eml.css import Looks
from briefgen.writers.eml.pictures import content_id
from briefgen.writers.escape import text
from briefgen.writers.plates import Plates

_WIDTH = 680
"""The widest that the message gets, in pixels."""

# Outlook on Windows (Word) knows no greatest width: it gets a table, the others see a comment.
_OUTLOOK_START = (
    f'<!--[if mso]><table role="presentation" width="{_WIDTH}" align="center" cellpadding="0" '
    'cellspacing="0" border="0"><tr><td><![endif]-->\n'
)
_OUTLOOK_END = "<!--[if mso]></td></tr></table><![endif]-->\n"


_LABEL_CSS = (
    "font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.3;font-weight:bold"
)


def page_html(document: Document, plates: Plates) -> str:
    """The whole page: the label is the first of its words and the last."""
    meta = document.meta
    direction = "rtl" if is_rtl_language(meta.language) else "ltr"
    place_html = f'lang="{text(meta.language)}" dir="{text(direction)}"'
    looks = Looks(document.style)
    main_html = Blocks(document.blocks, looks, direction, plates).html()
    above_html = below_html = ""
    if document.stationery:
        above_html = paper.paper_html(paper.above(document.stationery), document.style, _part)
        below_html = paper.paper_html(paper.below(document.stationery), document.style, _part)
    return (
        f"<!DOCTYPE html>\n<html {place_html}>\n<head>\n"
        '<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light">\n'
        f"<title>{text(meta.title)}</title>\n</head>\n"
        f'<body style="margin:0;padding:0;background:#ffffff">\n{_OUTLOOK_START}'
        # Some programs keep the content of `body` only, so language and direction are said again.
        f'<div {place_html} style="max-width:{_WIDTH:d}px;margin:0 auto;padding:16px 20px;'
        'box-sizing:border-box;background:#ffffff;word-wrap:break-word;overflow-wrap:anywhere">\n'
        f"{_labels_html(document.header, meta.marking)}"
        f"{_texts_html(document.header, looks, direction, 'header')}"
        f'{above_html}<div role="main">\n{main_html}</div>\n{below_html}'
        f"{_texts_html(document.footer, looks, direction, 'footer')}"
        f"{_labels_html(document.footer, meta.marking)}"
        f"</div>\n{_OUTLOOK_END}</body>\n</html>\n"
    )


def _part(emblem: Emblem) -> str:
    return f"cid:{content_id(emblem.image)}"


def _labels_html(band: Band, marking: str) -> str:
    return "".join(
        '<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:8px 0 10px">'
        f'<tr><td bgcolor="{text(one.background)}" style="background:{text(one.background)};'
        f'color:{text(one.colour)};padding:4px 10px;{_LABEL_CSS}">'
        f"{text(one.label)}</td></tr></table>\n"
        for one in banner(band, marking).labels
    )


def _texts_html(band: Band, looks: Looks, direction: str, role: str) -> str:
    css = looks.paragraph_css(role, direction)
    return "".join(
        f'<p style="{css};margin-bottom:12px">{text(one)}</p>\n' for one in banner(band, "").texts
    )
