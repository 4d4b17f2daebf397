"""Facts, briefs and their order."""

import pytest

from briefgen.model.brief import Brief, Confidence, Fact, FactKind
from briefgen.model.dossier import evidence_ids
from briefgen.model.ids import FactId, HighlightId
from tests import builders

PLAIN = (FactId("1"), FactKind.JUDGEMENT, "It will hold.")


def test_a_likelihood_and_a_confidence_never_stand_in_one_statement() -> None:
    with pytest.raises(ValueError, match="likelihood"):
        Fact(*PLAIN, likelihood="likely", confidence=Confidence.LOW)
    assert Fact(*PLAIN, likelihood="likely").confidence is None
    assert Fact(*PLAIN, confidence=Confidence.LOW).likelihood == ""


@pytest.mark.parametrize("digit", [0, 7, -1, 10])
def test_credibility_is_a_digit_from_one_to_six(digit: int) -> None:
    with pytest.raises(ValueError, match="1 to 6"):
        Fact(*PLAIN, credibility=digit)


@pytest.mark.parametrize("digit", [None, 1, 6])
def test_credibility_in_range_is_taken(digit: int | None) -> None:
    assert Fact(*PLAIN, credibility=digit).credibility == digit


def test_facts_stand_in_the_order_of_the_sections() -> None:
    one, two, three = (builders.fact(f"Fact {n}") for n in range(3))
    assert builders.brief(outlook=(three,), background=(one, two)).facts == (one, two, three)


def test_a_field_that_is_not_there_is_empty() -> None:
    brief = builders.brief(fields={"bottom_line": "Calm."})
    assert (brief.field("bottom_line"), brief.field("nowhere")) == ("Calm.", "")


def test_evidence_is_named_once_in_order_of_first_use() -> None:
    article = builders.article()
    one, two = builders.highlight(article, "Nobody"), builders.highlight(article, "Two ships")
    facts = (builders.fact("a", two), builders.fact("b", one, two), builders.fact("c"))
    assert evidence_ids(facts) == (two.id, one.id)
    assert evidence_ids(()) == ()


def test_a_dossier_gives_its_evidence_by_id() -> None:
    article = builders.article()
    mark = builders.highlight(article, "Nobody")
    dossier = builders.dossier(builders.brief((builders.fact("x", mark),)), (mark,), (article,))
    assert dossier.highlights_by_id() == {mark.id: mark}
    assert dossier.articles_by_id() == {article.id: article}
    assert HighlightId("nowhere") not in dossier.highlights_by_id()


def test_a_brief_is_frozen() -> None:
    brief: Brief = builders.brief()
    with pytest.raises(AttributeError):
        brief.title = "Other"  # type: ignore[misc]
