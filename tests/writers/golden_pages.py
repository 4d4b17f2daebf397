"""The pages that are kept as pictures: each stock template's sample, and a page of many scripts."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from PIL import Image

from briefgen.model.document import Document, Heading, ListItem, OrderedList, Paragraph, Table, Text
from briefgen.resources import templates_path
from briefgen.templating.catalog import Catalog
from briefgen.templating.render import render
from briefgen.templating.sample import read
from briefgen.writers.pdf import PdfWriter
from tests import builders
from tests.templating.kit import SCALES
from tests.writers import pictures, samples

GOLDEN = Path(__file__).parent / "golden" / "pages"
OUT = Path(__file__).resolve().parents[2] / "out" / "pages"
"""Where the pictures of pages that changed are put."""

_CATALOG = Catalog((templates_path(),))
_MANY_SCRIPTS = (
    ("Greek", "el", "Η κυβέρνηση ανακοίνωσε ότι 45.300 άνθρωποι επέστρεψαν στα σπίτια τους."),
    ("Cyrillic", "ru", "Правительство сообщило, что 45 300 человек вернулись; Ђурђевдан, Україна."),
    ("Vietnamese", "vi", "Chính phủ Việt Nam tuyên bố rằng 45.300 người dân đã trở về."),
    ("Arabic", "ar", "أعلنت الوزارة أن 45,300 شخص (من أصل 60,000) عادوا في عام 2026 عبر Port Arn."),
    ("Hebrew", "he", "הממשלה הודיעה כי 45,300 איש חזרו (12%) עם Harbour Times."),
    ("Hindi", "hi", "मंत्रालय ने कहा कि 45,300 लोग लौट आए हैं। हिन्दी में समाचार।"),
    ("Thai", "th", "กระทรวงกล่าวว่ามีผู้คนจำนวน 45,300 คน เดินทางกลับบ้าน"),
)


def names() -> tuple[str, ...]:
    """The stock templates, and "scripts"."""
    return (*_CATALOG.ids(), "scripts")


@cache
def current(name: str) -> tuple[Image.Image, ...]:
    """The pages as they are drawn now."""
    return tuple(pictures.pages(PdfWriter().write(document(name))))


def golden(name: str) -> tuple[Image.Image, ...]:
    """The pages as a person has looked at them."""
    found = sorted(GOLDEN.glob(f"{name}-[0-9].png"))
    return tuple(pictures.decoded(one.read_bytes()) for one in found)


def changed(name: str) -> Iterator[str]:
    """What is different, a sentence for each page; pictures of it are put into `OUT`."""
    got, expected = current(name), golden(name)
    if len(got) != len(expected):
        yield f"{len(got)} pages instead of {len(expected)}: see {_put(name, 'got', got)}"
        return
    for number, (one, other) in enumerate(zip(got, expected, strict=True), 1):
        found = pictures.difference(one, other)
        if found:
            trio = one, other, found.picture.convert("RGB")
            yield f"page {number} differs: see {_put(f'{name}-{number}', 'side-by-side', trio)}"


def _put(name: str, kind: str, row: tuple[Image.Image, ...]) -> Path:
    """A file of pictures beside each other: got, expected, difference."""
    sheet = Image.new("RGB", (sum(one.width for one in row), max(one.height for one in row)))
    left = 0
    for one in row:
        sheet.paste(one, (left, 0))
        left += one.width
    OUT.mkdir(parents=True, exist_ok=True)
    target = OUT / f"{name}-{kind}.png"
    sheet.save(target)
    return target


def renew(name: str) -> None:
    """Keeps the pages as they are drawn now, where they look different."""
    if golden(name) and not any(changed(name)):
        return
    for old in GOLDEN.glob(f"{name}-[0-9].png"):
        old.unlink()
    GOLDEN.mkdir(parents=True, exist_ok=True)
    for number, page in enumerate(current(name), 1):
        (GOLDEN / f"{name}-{number}.png").write_bytes(pictures.encoded(page))


def document(name: str) -> Document:
    """What stands on the pages of that name."""
    if name == "scripts":
        return _scripts()
    sample = read(templates_path() / name)
    return render(sample, _CATALOG.template(name), SCALES)


def _scripts() -> Document:
    """A page on which each script that is shipped stands in paragraphs, lists and cells."""
    items = (ListItem((Paragraph((Text(text),), "list", code),)) for _, code, text in _MANY_SCRIPTS)
    rows = tuple(samples.row(name, text) for name, _, text in _MANY_SCRIPTS)
    head = samples.row("Script", "Words", header=True)
    return builders.document(
        Heading(1, (Text("Many scripts"),)),
        *(Paragraph((Text(text),), language=code) for _, code, text in _MANY_SCRIPTS),
        OrderedList(tuple(items)),
        Table((0.2, 0.8), (head,), rows),
        samples.everything().blocks[3],
        samples.sources("Harbour Times. “Ferry link”.", "المنارة. “الميناء”."),
    )
