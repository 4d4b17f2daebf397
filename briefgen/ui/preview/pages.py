"""Pages of a PDF as pictures, made off the main thread. pdfium is not thread-safe: one lane, one document at a time."""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Event
from typing import Any, Protocol, TypeVar

from briefgen.model.errors import BriefgenError, RenderError
from briefgen.model.phrase import Phrase
from briefgen.pdfium import LOCK

_T = TypeVar("_T")


class Background(Protocol):
    """What the preview needs of the window's tasks."""

    def run(
        self,
        work: Callable[[], _T],
        done: Callable[[_T], None],
        *,
        failed: Callable[[BriefgenError], None] | None = None,
        lane: str = "",
    ) -> None:
        """Runs work off the main thread, and gives its result back on it."""
        ...


@dataclass(frozen=True, slots=True)
class PageSize:
    """The size of a page, in points."""

    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Picture:
    """A page in pixels: 4 bytes each (blue, green, red, unused), `stride` bytes a row; and its words."""

    page: int
    scale: float
    width: int
    height: int
    stride: int
    pixels: bytes
    words: str


@dataclass(frozen=True)
class PagesJob:
    """Work on the bytes of one PDF; once it is stopped it does nothing any more."""

    content: bytes
    stopped: Event
    gone: Event
    """Set when the pane that asked is destroyed."""

    @property
    def over(self) -> bool:
        """Whether nobody waits for it any more."""
        return self.stopped.is_set() or self.gone.is_set()

    def sizes(self) -> tuple[PageSize, ...] | None:
        """The sizes of all pages; None once stopped. RenderError when it is not a PDF that can be read."""
        if self.over:
            return None
        with _opened(self.content) as document:
            return tuple(PageSize(*document.get_page_size(at)) for at in range(len(document)))

    def picture(self, page: int, scale: float) -> Picture | None:
        """A page at so many pixels a point; None once stopped."""
        if self.over:
            return None
        with _opened(self.content) as document:
            return _drawn(document, page, scale)

    def words_at(self, page: int, x: float, y: float, around: float) -> tuple[str, int] | None:
        """The words of a page, and which of their characters is nearest to a place.

        In points from the left and from the bottom of the page. None once stopped, or where no character is
        near enough.
        """
        if self.over:
            return None
        with _opened(self.content) as document:
            sheet = document[page]
            text = sheet.get_textpage()
            try:
                index = text.get_index(x, y, around, around)
                return None if index is None else (text.get_text_range(), index)
            finally:
                text.close()
                sheet.close()


@dataclass(frozen=True, slots=True)
class Draw:
    """The work of drawing one page."""

    job: PagesJob
    page: int
    scale: float

    def __call__(self) -> Picture | None:
        """The picture; None when nobody waits for it any more."""
        return self.job.picture(self.page, self.scale)


@contextmanager
def _opened(content: bytes) -> Generator[Any]:
    """An open document; at the end it is closed, whatever happens, and pdfium is free for others again."""
    # Imported when the first PDF is shown: it takes 0.1 s, which the start of the program can't spare.
    import pypdfium2

    with LOCK:  # an export may draw its figures at the same time
        try:
            document = pypdfium2.PdfDocument(content)
        except pypdfium2.PdfiumError as error:
            raise RenderError(
                Phrase("The preview could not be shown: these are not the bytes of a PDF."),
                Phrase("Export the brief again; if that fails too, check its template."),
            ) from error
        try:
            yield document
        finally:
            document.close()


def _drawn(document: Any, page: int, scale: float) -> Picture:
    import pypdfium2

    try:
        sheet = document[page]
    except (pypdfium2.PdfiumError, IndexError) as error:
        raise RenderError(
            Phrase("Page {page} of the preview could not be drawn.", page=page + 1),
            Phrase("Export the brief again."),
        ) from error
    bitmap = sheet.render(scale=scale, rev_byteorder=False, prefer_bgrx=True)
    text = sheet.get_textpage()
    try:
        return Picture(
            page=page,
            scale=scale,
            width=bitmap.width,
            height=bitmap.height,
            stride=bitmap.stride,
            pixels=bytes(bitmap.buffer),
            words=text.get_text_bounded(),
        )
    finally:
        text.close()
        bitmap.close()
        sheet.close()
