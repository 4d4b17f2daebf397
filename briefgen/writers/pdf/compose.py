"""A document to the bytes of a file: the whole way, step by step."""

import gc
from collections.abc import Generator
from contextlib import contextmanager

from briefgen.model.document import Document
from briefgen.model.style import ReferenceStyle
from briefgen.model.text import is_rtl_language
from briefgen.writers.pdf.bands import Bands
from briefgen.writers.pdf.blocks import footnotes, strips
from briefgen.writers.pdf.breaker import break_lines
from briefgen.writers.pdf.draw import Sheet
from briefgen.writers.pdf.embed import embed, outlines
from briefgen.writers.pdf.escape import colour, number, text_string, uri_string
from briefgen.writers.pdf.feet import Feet, rule
from briefgen.writers.pdf.flow import Flow, room, same_on_all
from briefgen.writers.pdf.frame import Frame, Work
from briefgen.writers.pdf.letterhead import Letterhead
from briefgen.writers.pdf.metadata import information, xmp
from briefgen.writers.pdf.numbers import draw_number
from briefgen.writers.pdf.outline import Targets, outline
from briefgen.writers.pdf.pictures import Picture, Pictures
from briefgen.writers.pdf.runs import StyleBook, source_name
from briefgen.writers.pdf.shape import Shaper
from briefgen.writers.pdf.store import Store
from briefgen.writers.pdf.structure import Structure
from briefgen.writers.pdf.tags import Tag
from briefgen.writers.pdf.toc import Contents
from briefgen.writers.references import Noted, noted

_NARROWEST = 36.0


def compose(document: Document) -> bytes:
    """The file of a document."""
    with _no_collection():
        return _compose(document)


@contextmanager
def _no_collection() -> Generator[None]:
    """No cyclic garbage collection: nothing here makes cycles, and looking for them took a quarter of the time."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def _compose(document: Document) -> bytes:
    shaper = Shaper()
    try:
        return _composed(document, shaper)
    finally:
        shaper.release()


def _composed(document: Document, shaper: Shaper) -> bytes:
    language = document.meta.language
    found = _noted(document)
    book = StyleBook(document.style, shaper, language)
    work = Work(book, document.style, language, Contents(found.blocks), Pictures(), [])
    root = Tag("Document", language=language)
    papers = document.stationery
    letterhead = Letterhead(papers, document, work) if papers else None
    body = _body(document)
    page = document.style.page
    spaces, height = same_on_all(page), room(page)
    if letterhead:
        spaces, height = letterhead.space, letterhead.least
        body = body._replace(height=height)
    flow = Flow(page, _feet(found, body, work, root, height), spaces)
    flow.place(strips(found.blocks, body, work, root))
    _number_contents(work, flow)
    bands = Bands(document.header, document.footer, page, len(flow.sheets), work, letterhead)
    for sheet in flow.sheets:
        sheet.close()
        bands.draw(sheet)
    return _file(document, flow, work, shaper, root)


def _noted(document: Document) -> Noted:
    """The document with its sources as notes, if they are to stand at the foot of pages; else as it is."""
    if document.style.references is ReferenceStyle.FOOTNOTES:
        return noted(document.blocks)
    return Noted(document.blocks, {}, frozenset(), None)


def _feet(found: Noted, body: Frame, work: Work, root: Tag, height: float) -> Feet:
    names = map(source_name, found.notes)
    lay = footnotes(found.notes, body, work, root)
    right_to_left = is_rtl_language(work.language)
    ink = colour(work.sheet.table.rule)
    line = rule(body.left, body.width, ink, right_to_left=right_to_left)
    return Feet(names, lay, height, line)


def _body(document: Document) -> Frame:
    page = document.style.page
    width = max(page.width - max(page.start, 0.0) - max(page.end, 0.0), _NARROWEST)
    height = max(page.height - max(page.top, 0.0) - max(page.bottom, 0.0), _NARROWEST)
    return Frame(max(page.start, 0.0), width, height)


def _number_contents(work: Work, flow: Flow) -> None:
    style = work.book.role("toc")
    for waiting in work.waiting:
        place = flow.places.get(waiting.name)
        shown = str(place.page + 1) if place else ""
        items = break_lines([work.book.plain(shown, "toc")], 1e6).lines[0].items
        draw_number(waiting, items, style.size * 0.5)


def _file(document: Document, flow: Flow, work: Work, shaper: Shaper, root: Tag) -> bytes:
    store = Store()
    pages = [store.reserve() for _ in flow.sheets]
    targets = Targets(flow.places, pages, document.style.page.height)
    structure = Structure(store, pages)
    tree = store.reserve()
    resources = store.reserve()
    size = f"{number(document.style.page.width)} {number(document.style.page.height)}"
    for sheet, reference in zip(flow.sheets, pages, strict=True):
        content = store.compressed("", sheet.content().encode("ascii"))
        links = _links(sheet, targets, structure, store)
        store.set(
            reference,
            f"<</Type/Page/Parent {tree}/MediaBox[0 0 {size}]/Resources {resources}"
            f"/Contents {content}/StructParents {sheet.index}/Tabs/S{links}>>",
        )
        sheet.ops.clear()
        sheet.links.clear()
    kids = f"/Kids[{' '.join(pages)}]/Count {len(pages)}"
    store.set(tree, f"<</Type/Pages{kids}>>")
    store.set(resources, _resources(shaper, work.pictures, store))
    entries = {
        "Pages": tree,
        "Lang": text_string(document.meta.language or "en"),
        "ViewerPreferences": f"<</DisplayDocTitle true{_direction(work)}>>",
        "MarkInfo": "<</Marked true>>",
        "StructTreeRoot": structure.finish(root, [sheet.marked for sheet in flow.sheets]),
        "Metadata": store.stream("/Type/Metadata/Subtype/XML", xmp(document.meta)),
        "PageLabels": "<</Nums[0<</S/D>>]>>",
    }
    bookmarks = outline(work.contents.entries, flow.places, store, targets)
    if bookmarks:
        entries |= {"Outlines": bookmarks, "PageMode": "/UseOutlines"}
    return store.file(entries, information(document.meta))


def _direction(work: Work) -> str:
    return "/Direction/R2L" if is_rtl_language(work.language) else ""


def _links(sheet: Sheet, targets: Targets, structure: Structure, store: Store) -> str:
    """The page's /Annots entry; a link to a place that there isn't leads nowhere and is left out."""
    made: list[str] = []
    for link in sheet.links:
        where = targets.destination(link.target) if link.target else ""
        if not where and not link.href:
            continue
        action = f"/A<</S/URI/URI {uri_string(link.href)}>>" if link.href else f"/Dest {where}"
        left, bottom, right, top = link.box
        words = text_string(link.words) if link.words else text_string(link.href or "→")
        reference = store.reserve()
        key = structure.add_link(link.tag, reference)
        store.set(
            reference,
            f"<</Type/Annot/Subtype/Link/Rect[{left:.2f} {bottom:.2f} {right:.2f} {top:.2f}]"
            f"/Border[0 0 0]/F 4/Contents {words}/StructParent {key}{action}>>",
        )
        made.append(reference)
    return f"/Annots[{' '.join(made)}]" if made else ""


def _resources(shaper: Shaper, pictures: Pictures, store: Store) -> str:
    fonts = "".join(f"/{use.tag} {embed(use, store)}" for use in shaper.uses.values())
    marks = "".join(
        f"/{name} {reference}"
        for use in shaper.uses.values()
        for name, reference in outlines(use, store).items()
    )
    images = "".join(f"/{name} {_image(one, store)}" for name, one in pictures.by_name.items())
    return f"<</Font<<{fonts}>>/XObject<<{images}{marks}>>>>"


def _image(picture: Picture, store: Store) -> str:
    size = f"/Width {picture.width}/Height {picture.height}/BitsPerComponent 8"
    mask = ""
    if picture.mask:
        entries = f"/Type/XObject/Subtype/Image{size}/ColorSpace/DeviceGray/Filter/FlateDecode"
        mask = f"/SMask {store.stream(entries, picture.mask)}"
    entries = f"/Type/XObject/Subtype/Image{size}/ColorSpace/{picture.space}/Filter/{picture.codec}"
    return store.stream(entries + mask, picture.data)
