"""What every writer owes: all words, in order, whatever they look like; the same bytes each time."""

import hashlib
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefgen.model.document import (
    Band,
    Block,
    BulletList,
    Cell,
    Document,
    Emphasis,
    Heading,
    Inline,
    LineBreak,
    Link,
    ListItem,
    Note,
    OrderedList,
    PageBreak,
    Paragraph,
    Row,
    Strong,
    Styled,
    Table,
    TableOfContents,
    Text,
)
from briefgen.model.errors import RenderError
from briefgen.writers.port import Writer
from briefgen.writers.registry import WRITERS, writer
from tests import builders
from tests.strategies import any_text
from tests.writers import reading, samples

EACH = pytest.mark.parametrize("one", WRITERS, ids=lambda one: one.id)
TEXTUAL = pytest.mark.parametrize("one", [w for w in WRITERS if w.id != "pdf"], ids=lambda w: w.id)
"""Formats that keep every character; a PDF page is read back as its layout shows it."""


def bare(document: Document) -> Document:
    """The document without header and footer, whose words a PDF page mixes with the others."""
    return replace(document, header=Band(), footer=Band())


def without_contents(document: Document) -> Document:
    blocks = tuple(one for one in document.blocks if not isinstance(one, TableOfContents))
    return replace(bare(document), blocks=blocks)


# ---------------------------------------------------------------- what they say of themselves


def test_there_are_five_formats_with_ids_of_their_own() -> None:
    assert [one.id for one in WRITERS][:5] == ["docx", "pdf", "html", "md", "eml"]
    assert len({one.id for one in WRITERS}) == len({one.suffix for one in WRITERS}) == len(WRITERS)


@EACH
def test_a_writer_names_itself(one: Writer) -> None:
    assert writer(one.id) is one
    assert one.label and one.suffix.startswith(".") and "/" in one.media_type


def test_an_unknown_format_is_refused_with_a_list_of_those_there_are() -> None:
    with pytest.raises(RenderError, match="odt") as caught:
        writer("odt")
    assert all(one.id in caught.value.hint for one in WRITERS)


def test_the_registry_loads_no_heavy_library() -> None:
    heavy = "{'docx', 'reportlab', 'lxml', 'uharfbuzz', 'markdown', 'pypdfium2'}"
    program = f"import sys, briefgen.writers.registry; sys.exit(bool({heavy} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


# ---------------------------------------------------------------- words


@TEXTUAL
def test_every_kind_of_block_and_inline_arrives_in_order(one: Writer) -> None:
    document = samples.everything()
    assert reading.read(one.id, one.write(document)) == reading.words(document)


def test_docx_and_pdf_have_the_same_words_in_the_same_order() -> None:
    # Latin only: right-to-left words are read off a page in the order of the page.
    document = without_contents(samples.everything())
    blocks = tuple(block for block in document.blocks if not _is_rtl(block))
    document = replace(document, blocks=blocks)
    pdf = reading.read("pdf", writer("pdf").write(document))
    docx = reading.docx_words(writer("docx").write(document), figures=False)
    assert reading.squeezed(pdf) == reading.squeezed(docx)


def _is_rtl(block: Block) -> bool:
    return isinstance(block, Heading | Paragraph) and block.language in {"ar", "ko"}


@EACH
def test_an_empty_document_is_a_file(one: Writer) -> None:
    document = bare(builders.document())
    content = one.write(document)
    assert content
    assert reading.read(one.id, content) == []


@EACH
@pytest.mark.parametrize(
    "blocks",
    [
        (Paragraph(()),),
        (Heading(1, ()), TableOfContents()),
        (BulletList(()), OrderedList(())),
        (BulletList((ListItem(()),)),),
        (BulletList((ListItem((BulletList((ListItem(()),)),)),)),),
        (Table((1.0,), (), ()),),
        (Table((0.5, 0.5), (), (Row((Cell(()), Cell(()))),)),),
        (PageBreak(), PageBreak()),
        (TableOfContents(),),
    ],
    ids=range(9),
)
def test_blocks_without_content_are_no_trouble(one: Writer, blocks: tuple[Block, ...]) -> None:
    one.write(builders.document(*blocks))


@EACH
def test_a_note_to_nowhere_and_a_link_to_a_script_keep_their_words(one: Writer) -> None:
    content: tuple[Inline, ...] = (
        Text("see "),
        Link("javascript:alert(1)", (Text("here"),)),
        Text(" and "),
        Link("file:///etc/passwd", (Text("there"),)),
    )
    written = one.write(bare(builders.document(Paragraph(content))))
    assert reading.squeezed(reading.read(one.id, written)) == "seehereandthere"
    assert b"javascript:" not in written
    assert b"etc/passwd" not in written


INLINES: tuple[Callable[[str], Inline], ...] = (
    Text,
    lambda text: Strong((Text(text),)),
    lambda text: Emphasis((Strong((Text(text),)),)),
    lambda text: Styled((Text(text),), "note", "fr"),
    lambda text: Link("https://news.example/?a=1&b=(2)", (Text(text),)),
    lambda text: Strong((Link("mailto:a@b.example", (Emphasis((Text(text),)),)),)),
    lambda _: Note("s1", 1),
    lambda _: LineBreak(),
)
inline = st.tuples(st.sampled_from(INLINES), any_text).map(lambda made: made[0](made[1]))
run = st.lists(inline, min_size=1, max_size=6).map(tuple)
BLOCKS: tuple[Callable[[tuple[Inline, ...]], Block], ...] = (
    Paragraph,
    lambda run: Heading(2, run),
    lambda run: BulletList(
        (ListItem((Paragraph(run),)), ListItem((Paragraph(run), Paragraph(run))))
    ),
    lambda run: OrderedList((ListItem((Paragraph(run),)), ListItem((Paragraph(run),)))),
    lambda run: Table(
        (0.4, 0.6),
        (Row((Cell((Paragraph(run),), True), Cell(()))),),
        (Row((Cell((Paragraph(run),)), Cell((Paragraph((Text("x"),)),)))),),
    ),
)
block = st.tuples(st.sampled_from(BLOCKS), run).map(lambda made: made[0](made[1]))


@TEXTUAL
@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(blocks=st.lists(block, min_size=1, max_size=4).map(tuple))
def test_any_text_comes_out_as_the_words_that_went_in(
    one: Writer, blocks: tuple[Block, ...]
) -> None:
    document = builders.document(*blocks, samples.sources("Paper. “Headline”."))
    assert reading.read(one.id, one.write(document)) == reading.words(document)


# ---------------------------------------------------------------- bytes


@EACH
def test_two_processes_make_the_same_bytes(one: Writer) -> None:
    program = (
        "import hashlib; from briefgen.writers.registry import writer; from tests.writers import samples;"
        f"print(hashlib.sha256(writer({one.id!r}).write(samples.everything())).hexdigest())"
    )

    def digest(seed: str, zone: str) -> str:
        environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone}
        made = subprocess.run(
            [sys.executable, "-c", program],
            env=environment,
            capture_output=True,
            text=True,
            check=True,
        )
        return made.stdout.strip()

    there = digest("1", "Asia/Seoul")
    assert there == digest("2", "America/Lima")
    assert there == hashlib.sha256(one.write(samples.everything())).hexdigest()


# ---------------------------------------------------------------- size


@TEXTUAL
def test_two_thousand_facts_arrive(one: Writer) -> None:
    document = samples.facts(2000)
    assert reading.read(one.id, one.write(document)) == reading.words(document)


@EACH
def test_work_grows_with_the_document_and_no_faster(one: Writer) -> None:
    small, large = samples.facts(100), samples.facts(400)
    one.write(small)  # what is loaded or cached once doesn't count
    assert _calls(one, large) < 4.3 * _calls(one, small)


def _calls(one: Writer, document: Document) -> int:
    count = 0

    def note(*_: object) -> None:
        nonlocal count
        count += 1

    sys.setprofile(note)
    try:
        one.write(document)
    finally:
        sys.setprofile(None)
    return count
