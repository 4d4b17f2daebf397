"""What comes back from another process is what was laid out there."""

from datetime import date
from typing import get_args

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.model import document as model
from briefgen.model.brief import Confidence, Fact, FactKind, FactStatus
from briefgen.model.document import (
    BulletList,
    Cell,
    Document,
    Emphasis,
    Figure,
    Heading,
    Image,
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
from briefgen.model.dossier import Dossier
from briefgen.model.drawing import Drawing, Shape
from briefgen.model.errors import RenderError, TemplateError
from briefgen.model.ids import FactId
from briefgen.model.text import clean
from briefgen.templating import job, wire
from briefgen.templating.render import render
from tests import builders
from tests.strategies import any_text
from tests.templating.kit import SCALES, evidenced, stock, template
from tests.writers import samples

WORDS = (
    Text("a "),
    Strong((Emphasis((Text("b"),)), LineBreak())),
    Styled((Text("c"),), "chip", "el"),
)
EVERYTHING = builders.document(
    Heading(1, WORDS),
    Paragraph((*WORDS, Link("https://a.example", WORDS), Note("s1", 3)), "lead", "ar"),
    BulletList((ListItem((Paragraph(WORDS),), "s1", "x"), ListItem(()))),
    OrderedList((ListItem((BulletList(()),)),), "sources"),
    Table(
        (0.25, 0.75),
        (Row((Cell((), header=True), Cell((Paragraph(()),), align="end"))),),
        (Row((), "s2"),),
        caption=WORDS,
    ),
    Figure(Image(b"\x89PNG\xff", "image/png"), "a picture", 0.5, WORDS),
    Figure(samples.drawing(), "a drawing"),
    TableOfContents(3),
    PageBreak(),
)  # fmt: skip


def test_every_kind_of_block_and_inline_comes_back() -> None:
    assert wire.decode(wire.encode(EVERYTHING)) == EVERYTHING


def test_the_document_above_holds_every_kind() -> None:
    shown = repr(EVERYTHING)
    kinds = {
        *get_args(model.Block),
        *get_args(model.Inline),
        *get_args(model.BandPart),
        *get_args(Shape),
        Image,
        Drawing,
    }
    assert {kind.__name__ for kind in kinds if f"{kind.__name__}(" not in shown} == set()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xc1",
        msgspec.msgpack.encode(None),
        msgspec.msgpack.encode([]),
        msgspec.msgpack.encode(["Path", "/etc/passwd"]),
        msgspec.msgpack.encode(["Text", "not a document"]),
        msgspec.msgpack.encode(["Document", *[None] * 5]),
        wire.encode(EVERYTHING).replace(b"\xa9PageBreak", b"\xa9PageBroke"),
        wire.encode(EVERYTHING).replace(b"\xa6Strong", b"\xa6Figure"),
        wire.encode(EVERYTHING)[:-1],
    ],
)
def test_what_is_no_document_is_refused(content: bytes) -> None:
    with pytest.raises(RenderError):
        wire.decode(content)


clean_text = any_text.map(lambda raw: clean(raw)[0])
one_fact = st.builds(
    Fact,
    id=st.uuids().map(lambda one: FactId(one.hex)),
    kind=st.sampled_from(FactKind),
    statement=clean_text,
    event_date=st.none() | st.dates(date(1990, 1, 1), date(2040, 1, 1)),
    credibility=st.none() | st.integers(1, 6),
    likelihood=st.sampled_from(("", "likely", "no such term")),
    status=st.sampled_from(FactStatus),
)
facts = st.lists(one_fact, max_size=3).map(tuple)


@st.composite
def dossiers(draw: st.DrawFn) -> Dossier:
    """A brief with two proven facts and some others, all texts from anywhere."""
    proven = evidenced()
    brief = builders.brief(
        background=proven.brief.sections[0].facts + draw(facts),
        developments=proven.brief.sections[1].facts,
        outlook=(*draw(facts), builders.fact("x", kind=FactKind.JUDGEMENT)),
        title=draw(clean_text),
        fields={"bottom_line": draw(clean_text), "timeline": "yes"},
    )
    return Dossier(brief, proven.highlights, proven.articles)


@given(dossiers())
@settings(max_examples=60, deadline=None)
def test_a_brief_laid_out_as_a_job_is_the_brief_laid_out_here(dossier: Dossier) -> None:
    payload = job.encode(dossier, stock(), SCALES)
    assert job.decode(job.run(payload)) == render(dossier, stock(), SCALES)


def test_a_confidence_survives_the_trip() -> None:
    fact = Fact(FactId("1"), FactKind.JUDGEMENT, "x", confidence=Confidence.LOW)
    dossier = Dossier(builders.brief(outlook=(fact,)), (), ())
    made: Document = job.decode(job.run(job.encode(dossier, stock(), SCALES)))
    assert made == render(dossier, stock(), SCALES)


def test_a_jobs_fault_is_the_templates() -> None:
    with pytest.raises(TemplateError, match="There is no “titel” in it") as raised:
        job.run(job.encode(evidenced(), template("<p>\n{{ brief.titel }}</p>"), SCALES))
    assert raised.value.where == "brief.html.j2:2"
