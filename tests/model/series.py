"""Series of issues as Hypothesis draws them."""

from dataclasses import replace
from datetime import date

from hypothesis import strategies as st

from briefgen.model import edit
from briefgen.model.brief import Brief, Fact
from briefgen.model.ids import BriefId, FactId, TemplateId
from briefgen.model.rollover import Choice, rolled_over
from briefgen.model.template import FieldKind, FieldSpec, SectionSpec, Template
from tests import builders
from tests.strategies import any_text

SECTIONS = ("background", "developments", "outlook")
sections = st.sampled_from(SECTIONS)
indexes = st.none() | st.integers(-3, 9)


def template(*, background: str = "background") -> Template:
    """A situation brief's template without a body."""
    return Template(
        id=TemplateId("situation-brief"),
        title="Situation brief",
        description="",
        version="1",
        sections=tuple(
            SectionSpec(key, key.capitalize(), background=key == background) for key in SECTIONS
        ),
        fields=(
            FieldSpec("bottom_line", "Bottom line", FieldKind.MARKDOWN, required=True),
            FieldSpec("next_issue", "Next issue", FieldKind.DATE),
            FieldSpec("timeline", "Timeline", FieldKind.FLAG),
        ),
        style=builders.style(),
        parts=(),
    )


TEMPLATE = template()


@st.composite
def briefs(draw: st.DrawFn, least: int = 0) -> Brief:
    """A brief of up to nine facts, spread over its sections."""
    brief = builders.brief(fields={"bottom_line": draw(any_text), "next_issue": "2026-03-03"})
    for _ in range(draw(st.integers(least, 9))):
        brief = edit.add_fact(brief, draw(sections), builders.fact(draw(any_text)))
    return brief


@st.composite
def edited(draw: st.DrawFn, brief: Brief) -> Brief:
    """The brief after up to six edits of any kind."""
    for _ in range(draw(st.integers(0, 6))):
        brief = draw(_edit(brief))
    return brief


@st.composite
def _edit(draw: st.DrawFn, brief: Brief) -> Brief:
    kind = draw(st.sampled_from(("add", "remove", "move", "reword", "field")))
    if kind == "field":
        return edit.set_field(brief, draw(st.sampled_from(("bottom_line", "a"))), draw(any_text))
    if kind == "add" or not brief.facts:
        return edit.add_fact(brief, draw(sections), builders.fact(draw(any_text)), draw(indexes))
    fact: Fact = draw(st.sampled_from(brief.facts))
    match kind:
        case "remove":
            return edit.remove_fact(brief, fact.id)
        case "move":
            return edit.move_fact(brief, fact.id, draw(sections), draw(indexes))
        case _:
            return edit.replace_fact(brief, replace(fact, statement=draw(any_text)))


def rolled(brief: Brief, choices: dict[FactId, Choice] | None = None) -> Brief:
    """The next day's issue."""
    return rolled_over(
        brief, TEMPLATE, choices or {}, brief_id=BriefId("c" * 32), as_of=date(2026, 3, 3)
    )
