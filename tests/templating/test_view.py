"""What a template sees of a brief."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest

from briefgen.model.article import Reliability, Source
from briefgen.model.brief import Brief, Confidence, FactKind, FactStatus, Field, Section
from briefgen.model.dossier import Dossier
from briefgen.model.errors import RenderError
from briefgen.model.ids import BriefId
from briefgen.templating.view import BRIEF_NAMES, CHANGES_NAMES, brief_view
from tests import builders
from tests.templating.kit import SCALES, evidenced, stock


def view(dossier: Dossier) -> dict[str, Any]:
    return brief_view(dossier, stock(), SCALES)


def plain_view(brief: Brief) -> dict[str, Any]:
    return view(Dossier(brief, (), ()))


def test_the_brief():
    brief = replace(builders.brief(), number="41", previous=BriefId("0" * 32), classification="C")
    seen = plain_view(brief)["brief"]
    assert seen == {
        "title": "Strait of Arn",
        "number": "41",
        "as_of": "2 March 2026",
        "as_of_iso": "2026-03-02",
        "author": "A. Analyst",
        "organization": "Regional desk",
        "marking": "TLP:AMBER",
        "audience": "the recipient's organization and its clients, need to know",
        "classification": "C",
        "edition": "",
        "language": "en",
        "direction_mark": "",
        "follows": True,
    }
    assert set(seen) == BRIEF_NAMES


def test_only_plain_values_are_shown():
    def types(value: object) -> set[type]:
        match value:
            case dict():
                return {dict}.union(*(types(one) for pair in value.items() for one in pair))
            case list():
                return {list}.union(*(types(one) for one in value))
            case _:
                return {type(value)}

    assert types(view(evidenced())) <= {dict, list, str, int, bool}


def test_dates_are_in_the_briefs_language():
    brief = replace(builders.brief(), language="ko")
    assert plain_view(brief)["brief"]["as_of"] == "2026년 3월 2일"


def test_all_declared_fields_are_there_with_their_defaults():
    assert plain_view(builders.brief())["fields"] == {
        "bottom_line": "",
        "timeline": True,
        "changes": True,
    }
    brief = replace(builders.brief(), fields=(Field("timeline", "No"), Field("other", "x")))
    seen = plain_view(brief)["fields"]
    assert seen == {"bottom_line": "", "timeline": False, "changes": True}


def test_sections_stand_in_the_templates_order_and_none_is_lost():
    brief = replace(builders.brief(), sections=(Section("extra", "Extra"), Section("outlook", "")))
    seen = plain_view(brief)["sections"]
    assert [(one["key"], one["title"], one["declared"]) for one in seen] == [
        ("background", "Background", True),
        ("developments", "Developments", True),
        ("outlook", "Outlook", True),
        ("extra", "Extra", False),
    ]


def test_several_highlights_of_one_article_are_one_source():
    seen = view(evidenced())
    assert [one["key"] for one in seen["sources"]] == ["s1", "s2"]
    (first,), (second,) = (section["facts"] for section in seen["sections"][:2])
    assert first["sources"] == ["s1"]
    assert second["sources"] == ["s2", "s1"]
    assert second["quotes"] == ["Fares rise by a tenth.", "The ferry link reopens on Monday."]


def test_two_readings_of_one_address_with_one_text_are_one_source():
    ferry = builders.article()
    again = replace(ferry, id=builders.article("Other bytes.").id, headline="Later")
    one, two = (
        builders.highlight(ferry, "Nobody was hurt."),
        builders.highlight(again, "Nobody was hurt."),
    )
    fact = builders.fact("x", one, two)
    seen = view(Dossier(builders.brief((fact,)), (one, two), (ferry, again)))
    assert [source["headline"] for source in seen["sources"]] == ["Ferry link to reopen"]
    assert seen["sections"][0]["facts"][0]["sources"] == ["s1"]


def test_a_judgement_has_its_range_and_the_yardstick_knows_what_is_used():
    fact = replace(builders.fact(kind=FactKind.JUDGEMENT), likelihood="probable")
    seen = plain_view(builders.brief((fact,)))
    (shown,) = seen["sections"][0]["facts"]
    assert (shown["likelihood"], shown["likelihood_range"]) == ("probable", "55–80\u00a0%")
    assert seen["yardstick"]["used"]
    assert [one["name"] for one in seen["yardstick"]["terms"] if one["used"]] == ["likely"]
    assert not plain_view(builders.brief())["yardstick"]["used"]


def test_what_is_unknown_is_an_empty_text():
    (fact,) = plain_view(builders.brief((builders.fact(),)))["sections"][0]["facts"]
    empty = (
        "likelihood",
        "likelihood_range",
        "confidence",
        "credibility",
        "rating",
        "event_date",
        "language",
    )
    assert {fact[name] for name in empty} == {""}


def test_confidence_status_and_rating():
    ferry = replace(builders.article(), rating=Reliability.C)
    other = replace(builders.article("Fares rise."), rating=Reliability.B)
    one, two = (
        builders.highlight(ferry, "Nobody was hurt."),
        builders.highlight(other, "Fares rise."),
    )
    fact = replace(
        builders.fact("x", one, two),
        credibility=2,
        confidence=Confidence.LOW,
        status=FactStatus.UPDATED,
    )
    seen = view(Dossier(builders.brief((fact,)), (one, two), (ferry, other)))
    shown = seen["sections"][0]["facts"][0]
    assert (shown["rating"], shown["confidence"], shown["status"]) == ("B2", "low", "updated")
    assert seen["ratings"]["used"]


@pytest.mark.parametrize(
    ("statement", "verbatim", "quoted"),
    [
        ("The ferry link reopens on Monday.", True, True),
        ("The ferry link\nreopens on **Monday**.", True, True),
        ("“The ferry link reopens on Monday.”", True, False),
        ("The ferry link reopens.", False, False),
        ("The ferry “reopens on Monday”, they say.", False, False),
    ],
)
def test_only_a_verbatim_quotation_is_set_in_quotation_marks(
    statement: str, verbatim: bool, quoted: bool
):
    ferry = builders.article()
    passage = builders.highlight(ferry, "The ferry link reopens on Monday.")
    for kind in (FactKind.QUOTATION, FactKind.PARAPHRASE):
        fact = builders.fact(statement, passage, kind=kind)
        seen = view(Dossier(builders.brief((fact,)), (passage,), (ferry,)))
        shown = seen["sections"][0]["facts"][0]
        assert shown["verbatim"] == verbatim
        assert shown["quoted"] == (quoted and kind is FactKind.QUOTATION)


def test_a_source():
    at = datetime(2026, 3, 2, 1, 0, tzinfo=timezone(timedelta(hours=3)))
    ferry = replace(
        builders.article(published=None, language="el"), authors=("A", "B"), rating=Reliability.A
    )
    ferry = replace(ferry, source=replace(ferry.source, retrieved_at=at))
    passage = builders.highlight(ferry, "Nobody was hurt.")
    seen = view(Dossier(builders.brief((builders.fact("x", passage),)), (passage,), (ferry,)))
    assert seen["sources"] == [
        {
            "key": "s1",
            "publisher": "Harbour Times",
            "authors": ["A", "B"],
            "headline": "Ferry link to reopen",
            "language": "el",
            "published": "undated",
            "published_iso": "",
            "retrieved": "1 March 2026",
            "retrieved_iso": "2026-03-01",
            "address": "https://news.example/ferry",
            "file": "",
            "rating": "A",
        }
    ]


@pytest.mark.parametrize(
    ("uri", "address", "file"),
    [
        ("https://news.example/a?b=1", "https://news.example/a?b=1", ""),
        ("urn:sha256:00", "", ""),
        ("file:///home/someone/secret%20plans/log.txt", "", "log.txt"),
        ("javascript:alert(1)", "", ""),
        ('https://news.example/"><b>', "", ""),
    ],
)
def test_addresses_are_the_webs_and_a_files_folders_stay_private(uri: str, address: str, file: str):
    ferry = builders.article(uri=uri)
    passage = builders.highlight(ferry, "Nobody was hurt.")
    seen = view(Dossier(builders.brief((builders.fact("x", passage),)), (passage,), (ferry,)))
    (source,) = seen["sources"]
    assert (source["address"], source["file"]) == (address, file)
    assert "someone" not in str(seen)


def test_the_timeline_is_sorted_by_date():
    days = (date(2026, 3, 2), None, date(2026, 2, 1), date(2026, 3, 2))
    facts = tuple(replace(builders.fact(f"fact {n}"), event_date=day) for n, day in enumerate(days))
    seen = plain_view(builders.brief(facts[:2], facts[2:]))
    assert [one["statement"] for one in seen["timeline"]] == ["fact 2", "fact 0", "fact 3"]
    assert seen["timeline"][0]["event_date"] == "1 February 2026"
    assert [one["event_month"] for one in seen["timeline"]] == [
        "February 2026",
        *["March 2026"] * 2,
    ]
    assert seen["sections"][0]["facts"][1]["event_month"] == ""


def test_months_have_their_names_in_the_briefs_language():
    dated = replace(builders.fact("x"), event_date=date(2026, 3, 2))
    brief = replace(builders.brief((dated,)), language="de")
    assert plain_view(brief)["timeline"][0]["event_month"] == "März 2026"


def test_changes_since_the_issue_before():
    ferry = builders.article("Στόλος φεύγει. Nobody was hurt.", language="el")
    fleet = builders.highlight(ferry, "Στόλος φεύγει.")
    kept, updated, dropped = (
        builders.fact("kept"),
        builders.fact("45,300 fled"),
        builders.fact("Στόλος φεύγει.", fleet),
    )
    before = replace(builders.brief((kept, updated), (dropped,)), number="41")
    now = replace(
        builders.brief((replace(updated, statement="47,100 fled"), builders.fact("new"), kept)),
        previous=before.id,
    )
    seen = view(Dossier(now, (), (), Dossier(before, (fleet,), (ferry,))))["changes"]
    assert set(seen) == CHANGES_NAMES
    assert (seen["since"], seen["number"]) == ("41", "41")
    assert (seen["as_of"], seen["as_of_iso"]) == ("2 March 2026", "2026-03-02")
    assert [[one["statement"] for one in seen[name]] for name in ("added", "updated", "dropped")] == [
        ["new"], ["47,100 fled"], ["Στόλος φεύγει."],
    ]  # fmt: skip
    (gone,) = seen["dropped"]
    assert (gone["quoted"], gone["language"], gone["sources"]) == (True, "el", [])
    unnumbered = Dossier(replace(before, number=""), (fleet,), (ferry,))
    assert view(Dossier(now, (), (), unnumbered))["changes"]["since"] == "2 March 2026"


def test_without_the_issue_before_nothing_has_changed():
    seen = plain_view(replace(builders.brief((builders.fact(),)), previous=BriefId("0" * 32)))
    assert seen["changes"] == dict.fromkeys(CHANGES_NAMES, "") | {
        "added": [],
        "updated": [],
        "dropped": [],
    }


def test_that_a_fact_is_still_to_be_updated_is_told_to_no_reader():
    fact = replace(builders.fact(), status=FactStatus.DUE)
    assert plain_view(builders.brief((fact,)))["sections"][0]["facts"][0]["status"] == "carried"


def test_control_characters_never_reach_a_template():
    brief = builders.brief((builders.fact("a\x01:1:1\x01b\ud800"),), title="x\x00\x1by")
    seen = plain_view(brief)
    assert seen["brief"]["title"] == "x\ufffd\ufffdy"
    assert seen["sections"][0]["facts"][0]["statement"] == "a\ufffd:1:1\ufffdb\ufffd"


def test_missing_evidence_is_said():
    ferry = builders.article()
    passage = builders.highlight(ferry, "Nobody was hurt.")
    brief = builders.brief((builders.fact("x", passage),))
    with pytest.raises(RenderError, match="highlight"):
        view(Dossier(brief, (), (ferry,)))
    with pytest.raises(RenderError, match="article"):
        view(Dossier(brief, (passage,), ()))


def test_sources_keep_the_time_of_reading():
    assert isinstance(builders.article().source, Source)
    assert builders.article().source.retrieved_at.tzinfo is UTC


def test_a_line_of_a_right_to_left_brief_can_begin_with_a_mark_of_its_direction():
    arabic = replace(builders.brief(), title="إضراب الميناء")
    assert plain_view(arabic)["brief"]["direction_mark"] == "\u200f"
    assert plain_view(builders.brief())["brief"]["direction_mark"] == ""


def test_the_range_of_a_latin_term_stays_with_it_in_a_right_to_left_brief():
    judged = replace(builders.fact("x"), likelihood="likely")
    brief = builders.brief((judged,), title="إضراب الميناء")
    assert plain_view(brief)["sections"][0]["facts"][0]["likelihood_range"] == "55–80\u00a0%\u200e"
