"""What an edition holds, whatever the markings; and which words it may not repeat."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.model.brief import Fact, FactKind
from briefgen.model.dossier import Dossier, evidence_ids
from briefgen.model.edition import cut, is_narrower, is_written
from briefgen.model.ids import ArticleId
from briefgen.model.marking import covers
from briefgen.model.withheld import Withheld
from tests import builders
from tests.model.test_marking import LABELS, SCALES, any_label, on_the_scale


def dossier(markings: Sequence[str], uses: list[tuple[list[int], FactKind]], own: str) -> Dossier:
    """A brief marked `own` over articles of those markings; each fact uses some of them, by their number."""
    articles = tuple(
        replace(
            builders.article(f"Text {n}.", uri=f"https://a.example/{n}"),
            marking=marking,
            revises=ArticleId("0" * 32),
        )
        for n, marking in enumerate(markings)
    )
    marks = tuple(replace(builders.highlight(one, one.text), note="n") for one in articles)
    facts = tuple(
        builders.fact(f"Fact {n}.", *(marks[one] for one in used), kind=kind)
        for n, (used, kind) in enumerate(uses)
    )
    brief = replace(builders.brief(facts[::2], facts[1::2]), marking=own)
    known = {one.id: one for one in marks}
    ids = evidence_ids(brief.facts)
    used_ids = dict.fromkeys(known[one].article_id for one in ids)
    by_id = {one.id: one for one in articles}
    return Dossier(brief, tuple(known[one] for one in ids), tuple(by_id[one] for one in used_ids))


@st.composite
def dossiers(draw: st.DrawFn) -> Dossier:
    markings = draw(st.lists(any_label, min_size=1, max_size=5))
    numbers = st.lists(st.integers(0, len(markings) - 1), max_size=3, unique=True)
    uses = draw(st.lists(st.tuples(numbers, st.sampled_from(FactKind)), max_size=8))
    return dossier(markings, uses, draw(any_label))


@given(dossiers(), on_the_scale)
def test_an_edition_holds_nothing_above_its_label(whole: Dossier, label: str) -> None:
    edition = cut(whole, SCALES, label, ())
    held = edition.dossier
    assert all(covers(SCALES, label, one.marking) is True for one in held.articles)
    assert (held.brief.marking, held.brief.edition, held.brief.previous) == (label, label, None)
    # It is whole in itself: all evidence is there, and nothing else.
    assert tuple(one.id for one in held.highlights) == evidence_ids(held.brief.facts)
    assert {one.article_id for one in held.highlights} == {one.id for one in held.articles}
    assert all((one.note, one.reason) == ("", "") for one in held.highlights)
    assert all(one.revises is None for one in held.articles)
    # Nothing of it can take the place of what the whole brief has.
    assert held.brief.id != whole.brief.id
    assert not {one.id for one in held.highlights} & {one.id for one in whole.highlights}


@given(dossiers(), on_the_scale)
def test_each_fact_is_kept_or_accounted_for(whole: Dossier, label: str) -> None:
    edition = cut(whole, SCALES, label, ())
    gone = [one.id for one in (*edition.left_out, *edition.unreleased)]
    kept = [one.id for one in edition.brief.facts]
    assert sorted(gone + kept) == sorted(one.id for one in whole.brief.facts)
    assert kept == [one.id for one in whole.brief.facts if one.id not in gone]
    assert all(is_written(one) for one in edition.unreleased)
    assert is_narrower(whole, SCALES, label) or not gone


@given(dossiers(), on_the_scale)
def test_a_release_brings_back_the_analysts_words_and_nothing_else(
    whole: Dossier, label: str
) -> None:
    edition = cut(whole, SCALES, label, {one.id for one in whole.brief.facts})
    assert edition.unreleased == ()
    assert edition.left_out == cut(whole, SCALES, label, ()).left_out
    assert all(covers(SCALES, label, one.marking) is True for one in edition.dossier.articles)


@given(dossiers(), st.integers(0, len(LABELS) - 2))
def test_a_more_restrictive_edition_leaves_out_no_more(whole: Dossier, at: int) -> None:
    strict, wide = (cut(whole, SCALES, one, ()) for one in (LABELS[at], LABELS[at + 1]))
    assert {one.id for one in strict.left_out} <= {one.id for one in wide.left_out}


@pytest.mark.parametrize("shared", ["bytes", "address"])
def test_what_shares_the_file_of_something_barred_is_barred(shared: str) -> None:
    whole = dossier(["TLP:RED", ""], [([0], FactKind.QUOTATION), ([1], FactKind.QUOTATION)], "")
    first, second = whole.articles
    source = (
        replace(second.source, sha256=first.source.sha256)
        if shared == "bytes"
        else replace(second.source, uri=first.source.uri)
    )
    whole = replace(whole, articles=(first, replace(second, source=source)))
    assert cut(whole, SCALES, "TLP:AMBER", ()).brief.facts == ()
    assert cut(whole, SCALES, "TLP:RED", ()).left_out == ()


def test_the_folders_of_the_analysts_disk_stay_there() -> None:
    whole = dossier([""], [([0], FactKind.QUOTATION)], "")
    (article,) = whole.articles
    local = replace(article, source=replace(article.source, uri="file:///home/me/op-secret/a.txt"))
    (kept,) = cut(replace(whole, articles=(local,)), SCALES, "TLP:CLEAR", ()).dossier.articles
    assert kept.source.uri == "file:///a.txt"


# ---------------------------------------------------------------- words


@pytest.mark.parametrize(
    ("withheld", "text", "repeats"),
    [
        ("The envoy left the city on Friday.", "It is said that THE ENVOY *left* the city.", True),
        ("The envoy left the city on Friday.", "The envoy left. Friday is calm.", False),
        ("Envoy leaves", "After “Envoy leaves” appeared", True),
        ("Toveria Post", "as the Toveria Post has it", True),
        ("Toveria", "In Toveria nothing is new", True),
        ("May", "On 5 May", False),
        ("a.example/closed/page", "[here](https://a.example/closed/page)", True),
        ("中国外交部发言人表示会谈结束", "据悉，外交部发言人称", True),
        ("中国外交部", "外交部", False),
        ("ﬁve ships sank off Almina", "five ships sank off Almina", True),
        ("", "Anything", False),
    ],
)
def test_repeated_words_are_found(withheld: str, text: str, repeats: bool) -> None:
    assert bool(Withheld((withheld,), ()).repeated_in(text)) is repeats


def test_what_others_say_too_may_be_said() -> None:
    words = "The port authority said that two ships sail daily."
    assert Withheld((words,), ()).repeated_in(words)
    assert not Withheld((words,), (f"Today: {words}",)).repeated_in(words)


@given(st.lists(st.sampled_from(("alpha", "bravo", "carol", "delta", "echo")), max_size=12))
def test_a_text_always_repeats_itself_unless_it_tells_nothing(words: list[str]) -> None:
    text = " ".join(words)
    assert bool(Withheld((text,), ()).repeated_in(text)) is (len(words) > 1 or len(text) >= 5)


def test_a_written_fact_is_the_analysts_own() -> None:
    mark = builders.highlight(builders.article(), "Nobody was hurt.")
    facts: list[tuple[Fact, bool]] = [
        (builders.fact("Said.", mark), False),
        (builders.fact("Said.", mark, kind=FactKind.PARAPHRASE), False),
        (builders.fact("So it is.", mark, kind=FactKind.JUDGEMENT), True),
        (builders.fact("Without a source.", kind=FactKind.QUOTATION), True),
    ]
    assert [is_written(fact) for fact, _ in facts] == [written for _, written in facts]
