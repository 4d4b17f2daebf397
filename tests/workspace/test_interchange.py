"""The JSON format is lossless both ways, matches its schema, and refuses what was changed."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.model.article import Article, Cut, Reliability
from briefgen.model.brief import Confidence, Fact, FactKind, FactStatus
from briefgen.model.dossier import Dossier, Enclosed
from briefgen.model.errors import LoadError
from briefgen.model.highlight import Highlight, select
from briefgen.model.ids import ArticleId, HighlightId, StandingId
from briefgen.model.series import SeriesDefaults
from briefgen.model.standing import StandingText
from briefgen.model.text import clean
from briefgen.workspace.interchange import from_json, schema, to_json
from tests import builders
from tests.strategies import any_text


def highlight(article: Article, start: int, end: int, number: int = 0) -> Highlight:
    """A highlight of text[start:end]."""
    return Highlight(
        HighlightId(f"{article.id[:16]}{number:016x}"), article.id, select(article.text, start, end)
    )


def dossier_of(*texts: str) -> tuple[Dossier, dict[ArticleId, bytes]]:
    """A dossier with an article, a highlight and a fact for each different text."""
    articles = tuple(builders.article(text, headline=text[:40]) for text in dict.fromkeys(texts))
    highlights = tuple(highlight(one, 0, len(one.text)) for one in articles)
    facts = tuple(builders.fact(one.selector.exact, one) for one in highlights)
    originals = {one.id: builders.original(one.text) for one in articles}
    return builders.dossier(builders.brief(developments=facts), highlights, articles), originals


def returned(dossier: Dossier, originals: dict[ArticleId, bytes]) -> Dossier:
    """What comes back from the file of a dossier; its bytes are those of the same file made again."""
    content = to_json(dossier, originals.__getitem__)
    imported = from_json(content, "brief.json")
    assert imported.originals == originals
    assert to_json(imported.dossier, imported.originals.__getitem__) == content
    return imported.dossier


def enclosed(dossier: Dossier) -> Enclosed:
    """A standing text that rests on all evidence of a dossier, and defaults of its series."""
    marks = tuple(one.id for one in dossier.highlights)
    text = StandingText(StandingId("5" * 32), "Arn", "A *strait*.", date(2026, 6, 1), marks)
    return Enclosed((text,), SeriesDefaults("intsum", "TLP:GREEN", "phia", "docx"))


clean_text = any_text.map(lambda raw: clean(raw)[0].strip()).filter(bool)


@given(st.lists(clean_text, min_size=1, max_size=4))
@settings(max_examples=60)
def test_every_text_comes_back(texts: list[str]) -> None:
    dossier, originals = dossier_of(*texts)
    assert returned(dossier, originals) == dossier


@pytest.mark.parametrize(
    "text",
    [
        "한국어 기사입니다. " * 50,
        "أعلنت الوزارة أن 45,300 شخص عادوا.",
        "👩‍👩‍👧 e\u0301 🇰🇷",
        "word " * 80_000,
    ],
    ids=["Korean", "Arabic", "emoji", "one huge paragraph"],
)
def test_hard_texts_come_back(text: str) -> None:
    dossier, originals = dossier_of(clean(text)[0].strip())
    assert returned(dossier, originals) == dossier


def test_two_thousand_facts_come_back() -> None:
    article = builders.article("The ferry link reopens on Monday. " * 40)
    highlights = tuple(
        highlight(article, number % 500, number % 500 + 30, number) for number in range(2000)
    )
    facts = tuple(builders.fact(f"Fact {number}.", one) for number, one in enumerate(highlights))
    brief = builders.brief(background=facts[:500], developments=facts[500:])
    dossier = builders.dossier(brief, highlights, (article,))
    assert returned(dossier, {article.id: builders.original(article.text)}) == dossier


def test_every_field_comes_back() -> None:
    article = replace(
        builders.article("Share this", "The ferry link reopens."),
        authors=("A. One", "B. Two"),
        rating=Reliability.B,
        cuts=(Cut(0, 10, "share bar"),),
        replaced=3,
        revises=ArticleId("0" * 32),
        date_published=None,
    )
    evidence = replace(
        highlight(article, 12, 20), kind="figure", reason="lead", note="see", origin="rules"
    )
    judged = replace(
        builders.fact("It stays open.", kind=FactKind.JUDGEMENT),
        confidence=Confidence.LOW,
        status=FactStatus.UPDATED,
    )
    rated = replace(builders.fact("Open.", evidence), credibility=2, event_date=date(2026, 3, 1))
    brief = replace(
        builders.brief(background=(rated,), outlook=(judged,), fields={"bottom_line": "**Open**"}),
        classification="OFFICIAL",
        yardstick="phia",
        language="cy",
        number="41",
    )
    dossier = builders.dossier(brief, (evidence,), (article,))
    assert returned(dossier, {article.id: builders.original(article.text)}) == dossier


def test_a_file_matches_the_published_schema() -> None:
    dossier, originals = dossier_of("One text.", "Another text.")
    jsonschema.validate(json.loads(to_json(dossier, originals.__getitem__)), schema())


def test_what_is_enclosed_comes_back_and_matches_the_schema() -> None:
    dossier, originals = dossier_of("One text.")
    content = to_json(dossier, originals.__getitem__, enclosed(dossier))
    imported = from_json(content, "brief.json")
    assert imported.enclosed == enclosed(dossier)
    jsonschema.validate(json.loads(content), schema())


def test_a_file_from_before_there_was_anything_enclosed_is_read() -> None:
    dossier, originals = dossier_of("One text.")
    whole = json.loads(to_json(dossier, originals.__getitem__))
    for name in ("standing_texts", "series"):
        del whole[name]
    jsonschema.validate(whole, schema())
    assert from_json(json.dumps(whole).encode(), "brief.json").enclosed == Enclosed()


def test_a_highlight_and_an_article_are_flat() -> None:
    dossier, originals = dossier_of("One text.")
    whole = json.loads(to_json(dossier, originals.__getitem__))
    assert {"start", "end", "exact", "prefix", "suffix"} <= set(whole["highlights"][0])
    assert {
        "id",
        "headline",
        "authors",
        "publisher",
        "date_published",
        "language",
        "text",
        "source",
    } <= set(whole["articles"][0])


def _other_words(whole: dict[str, Any]) -> None:
    whole["articles"][0]["text"] = "Other text."


def _other_bytes(whole: dict[str, Any]) -> None:
    whole["articles"][0]["original"] = "AAAA"


def _other_place(whole: dict[str, Any]) -> None:
    whole["highlights"][0]["start"] = 1


def _no_evidence(whole: dict[str, Any]) -> None:
    whole["highlights"] = []


def _other_version(whole: dict[str, Any]) -> None:
    whole["version"] = 2


def _both(whole: dict[str, Any]) -> None:
    whole["brief"]["sections"][1]["facts"][0] |= {"likelihood": "likely", "confidence": "low"}


def _no_list(whole: dict[str, Any]) -> None:
    whole["articles"] = 5


def _facts_twice(whole: dict[str, Any]) -> None:
    whole["brief"]["sections"][1]["facts"] *= 2


def _sections_twice(whole: dict[str, Any]) -> None:
    whole["brief"]["sections"] += [whole["brief"]["sections"][0]]


def _highlights_twice(whole: dict[str, Any]) -> None:
    whole["highlights"] *= 2


def _articles_twice(whole: dict[str, Any]) -> None:
    whole["articles"] *= 2


def _no_id(whole: dict[str, Any]) -> None:
    whole["brief"]["id"] = ""


def _span_beyond(whole: dict[str, Any]) -> None:
    whole["articles"][0]["spans"] = [{"kind": "paragraph", "start": 0, "end": 999}]


def _cuts_crossed(whole: dict[str, Any]) -> None:
    cut = {"start": 2, "end": 5, "reason": "share bar"}
    whole["articles"][0]["cuts"] = [cut, {**cut, "start": 0}]


def _standing_twice(whole: dict[str, Any]) -> None:
    whole["standing_texts"] *= 2


def _standing_name_twice(whole: dict[str, Any]) -> None:
    one = whole["standing_texts"][0]
    whole["standing_texts"].append({**one, "id": "other", "name": one["name"].upper()})


def _standing_without_name(whole: dict[str, Any]) -> None:
    whole["standing_texts"][0]["name"] = " "


def _standing_of_two_lines(whole: dict[str, Any]) -> None:
    whole["standing_texts"][0]["name"] = "One\nTwo"


def _standing_with_controls(whole: dict[str, Any]) -> None:
    whole["standing_texts"][0]["text"] = "A\u0000B"


def _standing_without_evidence(whole: dict[str, Any]) -> None:
    whole["standing_texts"][0]["evidence"] = ["9" * 32]


def _standing_of_no_day(whole: dict[str, Any]) -> None:
    whole["standing_texts"][0]["review_by"] = "soon"


def _series_of_numbers(whole: dict[str, Any]) -> None:
    whole["series"]["template"] = 7


def _series_of_two_lines(whole: dict[str, Any]) -> None:
    whole["series"]["marking"] = "TLP:RED\nTLP:CLEAR"


@pytest.mark.parametrize(
    "change",
    [
        _standing_twice,
        _standing_name_twice,
        _standing_without_name,
        _standing_of_two_lines,
        _standing_with_controls,
        _standing_without_evidence,
        _standing_of_no_day,
        _series_of_numbers,
        _series_of_two_lines,
        _other_words,
        _other_bytes,
        _other_place,
        _no_evidence,
        _other_version,
        _both,
        _no_list,
        _facts_twice,
        _sections_twice,
        _highlights_twice,
        _articles_twice,
        _no_id,
        _span_beyond,
        _cuts_crossed,
    ],
)
def test_what_was_changed_is_refused(change: Callable[[dict[str, Any]], None]) -> None:
    dossier, originals = dossier_of("One text.")
    whole = json.loads(to_json(dossier, originals.__getitem__, enclosed(dossier)))
    change(whole)
    with pytest.raises(LoadError, match=r"brief\.json"):
        from_json(json.dumps(whole).encode(), "brief.json")


@given(
    st.binary(max_size=200)
    | st.recursive(
        st.none() | st.integers() | st.text(max_size=5),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(["format", "version", "brief", "highlights", "articles"]), inner
            )
        ),
    ).map(lambda value: json.dumps(value).encode())
)
def test_anything_else_is_refused_in_a_sentence(content: bytes) -> None:
    with pytest.raises(LoadError):
        from_json(content, "brief.json")


def test_facts_keep_their_order() -> None:
    dossier, originals = dossier_of(*(f"Text number {number}." for number in range(20)))
    facts: tuple[Fact, ...] = returned(dossier, originals).brief.facts
    assert facts == dossier.brief.facts


@pytest.mark.parametrize("opening", [b"[", b'{"a":'])
def test_a_file_nested_without_end_is_refused(opening: bytes) -> None:
    with pytest.raises(LoadError, match="can't be imported"):
        from_json(opening * 200_000, "deep.json")
