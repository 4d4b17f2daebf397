"""What of an article was reported already."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.model.ids import BriefId, FactId
from briefgen.suggesters.reported import Report, reported
from tests import builders
from tests.strategies import any_text

ISSUE = BriefId("a" * 32)


def report(statement: str, *passages: str) -> Report:
    return Report(ISSUE, FactId("f" * 32), statement, passages)


def found(text: str, *reports: Report) -> list[str]:
    article = builders.article(*text.split("\n"))
    return [article.text[one.start : one.end] for one in reported(article, reports)]


@pytest.mark.parametrize(
    ("sentence", "statement"),
    [
        ("Civil protection counts 45,300 displaced people.", "Civil protection counts 45,300 displaced people."),
        ("Civil protection now counts 45 300 displaced people.", "Civil protection counts 45,300 displaced people."),
        ("The ferry link reopens on Monday, the port said.", "The ferry link will reopen on Monday, as the port said."),
        ("Three ships were stopped at the Halde Bridge.", "Marenia stopped 3 ships at the Halde Bridge."),
        ("Sie meldete 45.300 Vertriebene im Becken.", "Sie meldete 45.300 Vertriebene im Becken von Sarn."),
    ],
)  # fmt: skip
def test_the_same_in_other_words_is_found(sentence: str, statement: str) -> None:
    assert found(sentence, report(statement)) == [sentence]


@pytest.mark.parametrize(
    ("sentence", "statement"),
    [
        ("Civil protection counts 54,300 displaced people.", "Civil protection counts 45,300 displaced people."),
        ("Civil protection counts 4.53 displaced people.", "Civil protection counts 453 displaced people."),
        ("The ferry link does not reopen on Monday.", "The ferry link does reopen on Monday."),
        ("The ministry denies that the ferry reopens.", "The ministry says that the ferry reopens."),
        ("Four ships were stopped at the Halde Bridge.", "Three ships were stopped at the Halde Bridge."),
        ("Two ships will sail daily to the island.", "The union doubts the minister's turning point."),
        ("He left.", "He left."),
    ],
)  # fmt: skip
def test_another_figure_a_denial_or_too_little_is_not_the_same(
    sentence: str, statement: str
) -> None:
    assert found(sentence, report(statement)) == []


def test_a_part_of_a_report_was_reported_and_more_than_it_was_not() -> None:
    long = report("Toveria closed the Brenna ferry and the Halde Bridge after shots.")
    assert found("Toveria closed the Brenna ferry and the Halde Bridge.", long)
    short = report("Toveria closed the Brenna ferry.")
    more = "Toveria closed the Brenna ferry, mobilised two brigades and recalled its envoy from Almina."
    assert found(more, short) == []


def test_the_words_of_the_source_count_too_and_the_best_report_is_named() -> None:
    words = "Pickets have kept the grain terminal shut since April."
    paraphrase = report("Exports stand still.", words)
    other = Report(
        BriefId("b" * 32), FactId("e" * 32), "The grain terminal has pickets since April."
    )
    article = builders.article(words)
    (one,) = reported(article, (other, paraphrase))
    assert one.report is paraphrase


def test_without_reports_nothing_was_reported() -> None:
    assert found("The ferry link reopens on Monday.") == []


@given(st.lists(any_text, max_size=4), st.lists(any_text, max_size=4))
def test_any_text_is_compared(paragraphs: list[str], statements: list[str]) -> None:
    article = builders.article(*(one or "x" for one in paragraphs))
    for one in reported(article, tuple(map(report, statements))):
        assert 0 <= one.start < one.end <= len(article.text)


def test_a_long_article_and_a_long_series_are_compared_soon() -> None:
    lines = [
        f"On day {n} the harbour of place{n} counted {n * 7} boats in bay{n}." for n in range(1_500)
    ]
    reports = [report(one) for one in lines]
    assert len(found("\n".join(lines[:500]), *reports)) == 500
