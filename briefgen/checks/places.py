"""Where a fact stands, in the reader's words."""

from collections.abc import Iterator

from briefgen.model.brief import Brief, Fact
from briefgen.model.phrase import Phrase
from briefgen.model.prose import as_words

_SHOWN = 60


def facts_in_place(brief: Brief) -> Iterator[tuple[Phrase, Fact]]:
    """Each fact with where it stands: its section, its number there from 1, and its first words."""
    for section in brief.sections:
        for number, fact in enumerate(section.facts, 1):
            words = first_words(as_words(fact.statement))
            yield (
                Phrase(
                    "{section}, {number} (“{words}”)",
                    section=section.title,
                    number=number,
                    words=words,
                ),
                fact,
            )


def issue_before(before: Brief | None) -> Phrase:
    """What a finding calls the issue before: its number, where it has one."""
    if before and before.number:
        return Phrase("No. {number}", number=before.number)
    return Phrase("the issue before")


def first_words(text: str) -> str:
    """The text on one line, cut after some sixty characters."""
    line = " ".join(text[: _SHOWN * 4].split())
    return line if len(line) <= _SHOWN else line[:_SHOWN].rstrip() + "…"
