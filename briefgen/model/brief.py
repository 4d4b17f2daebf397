"""A brief: facts in sections, with what stands around them. Terms follow ICD 203, ICD 206 and the Admiralty code."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from briefgen.model.ids import BriefId, FactId, HighlightId, TemplateId


class FactKind(StrEnum):
    """What a statement is: somebody's words, their content, the analyst's judgement, or a comment."""

    QUOTATION = "quotation"
    PARAPHRASE = "paraphrase"
    JUDGEMENT = "judgement"
    COMMENT = "comment"


class Confidence(StrEnum):
    """How sure the analyst is of a judgement (ICD 203)."""

    HIGH = "high"
    MODERATE = "moderate"
    LOW = "low"


class FactStatus(StrEnum):
    """Where a fact stands against the previous issue. DUE: carried, and still to be brought up to date."""

    NEW = "new"
    UPDATED = "updated"
    CARRIED = "carried"
    DUE = "due"


@dataclass(frozen=True, slots=True)
class Fact:
    """One statement (Markdown) with its evidence. `credibility` is the Admiralty digit, 1 to 6, or None.

    `likelihood` is a term of the brief's yardstick, or empty; it never stands beside a `confidence`
    (ICD 203). `review_by` is the day by which it is to be looked at again, as a standing text has it.
    ValueError when a value breaks these rules.
    """

    id: FactId
    kind: FactKind
    statement: str
    evidence: tuple[HighlightId, ...] = ()
    event_date: date | None = None
    credibility: int | None = None
    likelihood: str = ""
    confidence: Confidence | None = None
    status: FactStatus = FactStatus.NEW
    review_by: date | None = None

    def __post_init__(self) -> None:
        if self.likelihood and self.confidence:
            raise ValueError("a likelihood and a confidence never stand in one statement")
        if self.credibility is not None and not 1 <= self.credibility <= 6:
            raise ValueError("credibility is a digit from 1 to 6")


@dataclass(frozen=True, slots=True)
class Section:
    """A titled run of facts. `key` is the template's name for it."""

    key: str
    title: str
    facts: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True)
class Field:
    """A value that the template asks for, by name; text fields hold Markdown where the template says so."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Brief:
    """One brief. Section keys and fact ids are unique within it; `previous` is the one it rolled over from.

    `edition` is the label of the readers that it was cut down for; empty for a whole brief.
    """

    id: BriefId
    title: str
    template_id: TemplateId
    as_of: date
    sections: tuple[Section, ...] = ()
    number: str = ""
    author: str = ""
    organization: str = ""
    marking: str = ""
    classification: str = ""
    yardstick: str = "icd203"
    language: str = "en"
    fields: tuple[Field, ...] = ()
    previous: BriefId | None = None
    edition: str = ""

    @property
    def facts(self) -> tuple[Fact, ...]:
        """All facts, in the order of the sections."""
        return tuple(fact for section in self.sections for fact in section.facts)

    def field(self, name: str) -> str:
        """The value of a template's field, or the empty string."""
        return next((field.value for field in self.fields if field.name == name), "")
