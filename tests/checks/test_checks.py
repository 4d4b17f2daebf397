"""What each check finds, and that it is silent where nothing is wrong."""

import tomllib
from dataclasses import replace
from datetime import date

import msgspec
import pytest

from briefgen.checks.registry import CHECKS, all_checks, run_all
from briefgen.model.article import Article, Cut
from briefgen.model.brief import Brief, Confidence, Fact, FactKind, FactStatus, Section
from briefgen.model.dossier import Dossier
from briefgen.model.finding import Finding, Severity
from briefgen.model.highlight import Highlight
from briefgen.model.ids import ArticleId
from briefgen.model.prose import as_markdown
from briefgen.model.scales import Scales
from briefgen.resources import assets_path
from tests import builders

SCALES = msgspec.convert(
    tomllib.loads((assets_path() / "scales" / "scales.toml").read_text(encoding="utf-8")), Scales
)
TANGLED = "Costs *rose* by_5 `%` <b>a</b> [x](y) \\ & &amp; 1."
QUOTE = "The ferry link reopens on Monday."


def hashes_of(dossier: Dossier) -> dict[ArticleId, str]:
    return {one.id: one.source.sha256 for one in dossier.articles}


def findings(dossier: Dossier, *names: str) -> tuple[Finding, ...]:
    return run_all(dossier, SCALES, hashes_of(dossier), names or None)


def whats(dossier: Dossier, *names: str) -> list[str]:
    return [one.what for one in findings(dossier, *names)]


def quoting(statement: str, words: str = QUOTE, text: str = "") -> Dossier:
    """A dossier with one quotation of those words of an article."""
    article = builders.article(text or f"{words} Nobody was hurt.")
    mark = builders.highlight(article, words)
    return builders.dossier(
        builders.brief(background=(builders.fact(statement, mark),)), (mark,), (article,)
    )


def sound() -> Dossier:
    """A dossier in which nothing is wrong."""
    article = builders.article()
    mark = builders.highlight(article, QUOTE)
    judgement = replace(
        builders.fact("It will *probably* hold.", kind=FactKind.JUDGEMENT), likelihood="likely"
    )
    brief = builders.brief(
        background=(builders.fact(QUOTE, mark),),
        developments=(builders.fact("The link is back.", mark, kind=FactKind.PARAPHRASE),),
        outlook=(judgement, builders.fact("Watch the harbour.")),
    )
    return builders.dossier(brief, (mark,), (article,))


def with_fact(fact: Fact, *evidence: tuple[Highlight, Article], **brief: str) -> Dossier:
    base = sound()
    sections = (Section("background", "Background", (fact,)), *base.brief.sections[1:])
    return Dossier(
        replace(base.brief, sections=sections, **brief),  # type: ignore[arg-type]
        (*base.highlights, *(mark for mark, _ in evidence)),
        (*base.articles, *(article for _, article in evidence)),
    )


# ---------------------------------------------------------------- all of them


def test_a_sound_brief_has_no_finding() -> None:
    assert findings(sound()) == ()


def test_every_check_has_a_name_of_its_own_and_puts_it_on_its_findings() -> None:
    assert len({check.name for check in all_checks()}) == len(all_checks()) >= len(CHECKS) == 7
    broken = with_fact(
        replace(builders.fact("", kind=FactKind.PARAPHRASE), credibility=1, likelihood="maybe"),
        marking="TLP:WHITE",
    )
    for check in CHECKS:
        for finding in check.run(broken, SCALES, {}):
            assert finding.check == check.name
            assert all((finding.where, finding.what, finding.mend))


def test_errors_stand_first() -> None:
    undated = builders.article("Said.", published=None)
    mark = builders.highlight(undated, "Said.")
    dossier = builders.dossier(
        replace(
            builders.brief(background=(builders.fact("Other words", mark),)), marking="TLP:WHITE"
        ),
        (mark,),
        (undated,),
    )
    order = [one.severity for one in findings(dossier)]
    assert order == sorted(order, key=list(Severity).index)
    assert {Severity.ERROR, Severity.WARNING, Severity.NOTICE} == set(order)


def test_only_the_named_checks_run() -> None:
    dossier = builders.dossier(replace(builders.brief(), marking=""), (), ())
    assert {one.check for one in findings(dossier)} == {"marking", "completeness"}
    assert {one.check for one in findings(dossier, "marking")} == {"marking"}
    assert findings(dossier, "quotations") == ()


# ---------------------------------------------------------------- quotations


@pytest.mark.parametrize(
    "statement",
    [
        QUOTE,
        as_markdown(QUOTE),
        "The ferry link\n  reopens on Monday",
        "“The ferry link reopens on Monday.”",
        "The ferry link … on Monday.",
        "The ferry link [...] on Monday.",
        "The ferry link [ … ] Monday",
        "... reopens on Monday.",
        "The **ferry link** reopens on [Monday](https://e.example/).",
        "The harbour master said that “the ferry link” was back.".replace("the ferry", "The ferry"),
        "He said: «The ferry link reopens», and “on Monday”.",
    ],
)
def test_a_verbatim_quotation_passes(statement: str) -> None:
    assert whats(quoting(statement), "quotations") == []


@pytest.mark.parametrize(
    "statement",
    [
        "The ferry link reopens on Tuesday.",
        "The ferry link will reopen on Monday.",
        "Ferry link reopens on Monday.",
        "The ferry link reopens on Monday. Nobody was hurt.",
        "on Monday … The ferry link",
        "The ferry lin",
        "he ferry link",
        "The ferry link ... on Tuesday",
        "He said “The ferry link” would “open”.",
        "…",
        "“”",
        "",
    ],
)
def test_altered_words_are_found(statement: str) -> None:
    (finding,) = findings(quoting(statement), "quotations")
    assert finding.severity is Severity.ERROR
    assert finding.where.startswith("Background, 1")
    assert finding.fact_id
    assert QUOTE in finding.what


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("中国外交部…已经结束", "中国外交部发言人表示，会谈已经结束。"),
        ("정부는 … 발표했다.", "정부는 오늘 합의를 발표했다."),
        ("قال الوزير […] 45,300", "قال الوزير إن العدد بلغ 45,300"),
        (as_markdown(TANGLED), TANGLED),
        ("It’s the ‘end’", "It's the “end”"),
        ("1950-53", "1950–53"),
    ],
)  # fmt: skip
def test_any_script_and_markup_like_words_pass(statement: str, words: str) -> None:
    assert whats(quoting(statement, words, f"{words}\nNothing more."), "quotations") == []


def test_elided_parts_may_not_come_from_two_passages() -> None:
    article = builders.article("One thing happened. Another came later.")
    marks = tuple(
        builders.highlight(article, words)
        for words in ("One thing happened.", "Another came later.")
    )
    brief = builders.brief(background=(builders.fact("One thing … came later.", *marks),))
    assert whats(builders.dossier(brief, marks, (article,)), "quotations")
    both = builders.brief(background=(builders.fact("Another came later.", *marks),))
    assert whats(builders.dossier(both, marks, (article,)), "quotations") == []


def test_a_quotation_without_evidence_is_found() -> None:
    dossier = with_fact(builders.fact("Said so.", kind=FactKind.QUOTATION))
    assert whats(dossier, "quotations") == ["It is a quotation without a source."]


def test_other_kinds_are_not_compared_with_their_evidence() -> None:
    dossier = quoting("Quite other words.")
    fact = replace(dossier.brief.facts[0], kind=FactKind.PARAPHRASE)
    brief = replace(dossier.brief, sections=(Section("background", "Background", (fact,)),))
    assert whats(replace(dossier, brief=brief), "quotations") == []


def test_changed_bytes_are_found() -> None:
    dossier = quoting(QUOTE)
    for hashes in ({dossier.articles[0].id: "0" * 64}, {}):
        (finding,) = run_all(dossier, SCALES, hashes, ("quotations",))
        assert finding.severity is Severity.ERROR
        assert "bytes" in finding.what
        assert dossier.articles[0].headline in finding.where


def test_a_changed_text_is_found_even_where_the_words_still_stand() -> None:
    dossier = quoting(QUOTE)
    changed = replace(
        dossier.articles[0], text=dossier.articles[0].text.replace("Nobody", "Somebody")
    )
    assert "Its text is not the one that was read." in whats(
        replace(dossier, articles=(changed,)), "quotations"
    )


def test_a_passage_that_moved_is_found() -> None:
    dossier = quoting(QUOTE)
    mark = dossier.highlights[0]
    moved = replace(mark, selector=replace(mark.selector, start=mark.selector.start + 1))
    assert "It doesn't stand where it was marked in its source." in whats(
        replace(dossier, highlights=(moved,)), "quotations"
    )
    assert "Its source is not in this workspace." in whats(
        replace(dossier, articles=()), "quotations"
    )


# ---------------------------------------------------------------- sourcing


def test_a_paraphrase_without_evidence_is_found() -> None:
    (finding,) = findings(
        with_fact(builders.fact("It is so.", kind=FactKind.PARAPHRASE)), "sourcing"
    )
    assert (finding.severity, finding.fact_id is None) == (Severity.ERROR, False)
    assert whats(with_fact(builders.fact("I think so.", kind=FactKind.COMMENT)), "sourcing") == []


def test_an_undated_source_is_loud() -> None:
    undated = builders.article("Monday it was.", published=None, headline="No date here")
    mark = builders.highlight(undated, "Monday")
    (finding,) = findings(with_fact(builders.fact("Monday", mark), (mark, undated)), "sourcing")
    assert finding.severity is Severity.WARNING
    assert "UNDATED" in finding.what
    assert "No date here" in finding.where
    assert "Harbour Times" in finding.where


# ---------------------------------------------------------------- tradecraft


def judgement(statement: str = "It will hold.", **more: object) -> Fact:
    return replace(builders.fact(statement, kind=FactKind.JUDGEMENT), **more)  # type: ignore[arg-type]


def test_a_judgement_needs_a_measure() -> None:
    assert len(whats(with_fact(judgement()), "tradecraft")) == 1
    assert whats(with_fact(judgement(confidence=Confidence.LOW)), "tradecraft") == []
    assert whats(with_fact(judgement(likelihood="Probable")), "tradecraft") == []


@pytest.mark.parametrize(
    ("yardstick", "term", "severities"),
    [
        ("icd203", "realistic possibility", [Severity.ERROR]), ("phia", "realistic possibility", []),
        ("phia", "very likely", [Severity.ERROR]), ("icd203", "very likely", []),
    ],
)  # fmt: skip
def test_a_likelihood_is_of_the_briefs_yardstick(
    yardstick: str, term: str, severities: list[Severity]
) -> None:
    dossier = with_fact(judgement(likelihood=term), yardstick=yardstick)
    base = replace(dossier.brief, sections=(dossier.brief.sections[0],))
    assert [
        one.severity for one in findings(replace(dossier, brief=base), "tradecraft")
    ] == severities


def test_an_unknown_yardstick_is_named() -> None:
    (finding,) = findings(with_fact(judgement(), yardstick="own"), "tradecraft")
    assert finding.severity is Severity.ERROR
    assert "icd203" in finding.mend


@pytest.mark.parametrize(
    ("yardstick", "statement", "noticed"),
    [
        ("icd203", "It is Highly Unlikely to hold.", ["highly unlikely"]),
        ("icd203", "It is unlikely to hold, a realistic possibility.", ["realistic possibility"]),
        ("icd203", "It is very unlikely, likely, probable.", []),
        ("phia", "There is a remote chance; highly likely.", []),
        ("phia", "It is *nearly certain*, nearly certain.", ["nearly certain"]),
        ("icd203", "The unlikelyhood is great.", []),
    ],
)
def test_a_term_of_the_other_yardstick_is_noticed(
    yardstick: str, statement: str, noticed: list[str]
) -> None:
    fact = judgement(statement, confidence=Confidence.HIGH)
    dossier = with_fact(fact, yardstick=yardstick)
    found = [one for one in findings(dossier, "tradecraft") if one.fact_id == fact.id]
    assert [one.what.split("”")[0].removeprefix("“") for one in found] == noticed
    assert all(one.severity is Severity.NOTICE for one in found)


def test_a_comment_may_use_any_word() -> None:
    assert whats(with_fact(builders.fact("It is highly unlikely.")), "tradecraft") == []


def test_a_confirmation_needs_two_outlets() -> None:
    def confirmed(*publishers: str, digit: int = 1) -> list[str]:
        articles = [
            builders.article(f"Said {n}.", publisher=name, uri=f"https://{name or 'x'}.example/{n}")
            for n, name in enumerate(publishers)
        ]
        marks = [builders.highlight(one, "Said") for one in articles]
        fact = replace(builders.fact("Said", *marks, kind=FactKind.PARAPHRASE), credibility=digit)
        return whats(with_fact(fact, *zip(marks, articles, strict=True)), "tradecraft")

    assert len(confirmed("Times", "times ")) == 1
    assert len(confirmed("Times")) == 1
    assert len(confirmed("", "")) == 1
    assert len(confirmed()) == 1
    assert confirmed("Times", "Post") == []
    assert confirmed("Times", digit=2) == []


# ---------------------------------------------------------------- marking and completeness


@pytest.mark.parametrize(
    "marking", ["TLP:RED", "TLP:AMBER+STRICT", "RESTRICTED", "Nur für den Dienstgebrauch"]
)
def test_a_label_or_a_free_marking_passes(marking: str) -> None:
    assert whats(replace_brief(marking=marking), "marking") == []


@pytest.mark.parametrize(
    ("marking", "meant"),
    [
        ("TLP: AMBER", "TLP:AMBER"), ("tlp:red", "TLP:RED"), ("TLP:WHITE", "TLP:CLEAR"), ("TLP AMBER", "TLP:AMBER"),
        ("TLP-GREEN", "TLP:GREEN"), (" TLP:AMBER + STRICT", "TLP:AMBER+STRICT"), ("TLP:AMBER ", "TLP:AMBER"),
        ("TLP:PURPLE", ""), ("TLP", ""),
    ],
)  # fmt: skip
def test_what_looks_like_a_label_and_is_none_is_found(marking: str, meant: str) -> None:
    (finding,) = findings(replace_brief(marking=marking), "marking")
    assert finding.severity is Severity.ERROR
    assert finding.mend == (f"Write “{meant}”." if meant else finding.mend)
    assert meant or "TLP:CLEAR" in finding.mend


def test_a_missing_marking_is_found_unless_the_brief_is_classified() -> None:
    assert [one.severity for one in findings(replace_brief(marking=" "), "marking")] == [
        Severity.WARNING
    ]
    assert whats(replace_brief(marking="", classification="SECRET"), "marking") == []


@pytest.mark.parametrize(
    ("brief", "article", "severity"),
    [
        ("TLP:GREEN", "TLP:AMBER", Severity.ERROR), ("TLP:AMBER", "TLP:AMBER+STRICT", Severity.ERROR),
        ("TLP:CLEAR", "TLP:GREEN", Severity.ERROR), ("TLP:AMBER", "TLP:AMBER", None), ("TLP:RED", "TLP:GREEN", None),
        ("TLP:CLEAR", "", None), ("TLP:RED", "EMBARGO", Severity.WARNING), ("VS-NfD", "TLP:CLEAR", Severity.WARNING),
        ("VS-NfD", "VS-NfD", None),
    ],
)  # fmt: skip
def test_a_brief_covers_what_it_quotes(brief: str, article: str, severity: Severity | None) -> None:
    dossier = replace_brief(marking=brief)
    marked = replace(dossier.articles[0], marking=article)
    found = findings(replace(dossier, articles=(marked,)), "marking")
    assert [one.severity for one in found] == ([severity] if severity else [])
    assert all(marked.headline in one.what and f"“{article}”" in one.what for one in found)
    assert all(one.mend for one in found)


def test_an_unmarked_brief_covers_no_marked_article() -> None:
    for classification, severities in (("", {"warning", "error"}), ("SECRET", {"warning"})):
        dossier = replace_brief(marking="", classification=classification)
        marked = replace(dossier.articles[0], marking="TLP:GREEN")
        found = findings(replace(dossier, articles=(marked,)), "marking")
        assert {one.severity.value for one in found} == severities


def replace_brief(**changes: str) -> Dossier:
    dossier = sound()
    brief: Brief = replace(dossier.brief, **changes)  # type: ignore[arg-type]
    return replace(dossier, brief=brief)


def test_an_empty_brief_is_one_finding() -> None:
    (finding,) = findings(builders.dossier(builders.brief(), (), ()), "completeness")
    assert finding.severity is Severity.ERROR


def test_empty_sections_and_facts_are_found() -> None:
    brief = builders.brief(background=(builders.fact("Words."), builders.fact(" ")))
    found = findings(builders.dossier(brief, (), ()), "completeness")
    assert [(one.severity, one.where.partition(",")[0]) for one in found] == [
        (Severity.ERROR, "Background"),
        (Severity.NOTICE, "Developments"),
        (Severity.NOTICE, "Outlook"),
    ]


# ---------------------------------------------------------------- series


def issues(now: Brief, day: int = 1, number: str = "41", *, status: FactStatus) -> Dossier:
    """A brief of one fact with a source of 1 March, on another day, and the issue of 2 March before it."""
    article = builders.article()
    mark = builders.highlight(article, QUOTE)
    fact = replace(builders.fact(QUOTE, mark), status=status)
    before = replace(builders.brief(developments=(fact,)), number="41")
    sections = tuple(
        replace(one, facts=(fact,)) if one.key == "developments" else one for one in now.sections
    )
    now = replace(
        now, as_of=date(2026, 3, day), number=number, previous=before.id, sections=sections
    )
    return Dossier(now, (mark,), (article,), Dossier(before, (), ()))


@pytest.mark.parametrize(
    ("day", "number", "status", "found"),
    [
        (3, "42", FactStatus.CARRIED, []),
        (3, "41", FactStatus.CARRIED, ["It is 41, as in the issue before."]),
        (3, "", FactStatus.CARRIED, []),
        (1, "42", FactStatus.NEW, ["before that of the issue that it follows (2026-03-02)"]),
        (3, "42", FactStatus.DUE, ["says what it said in No. 41"]),
        (3, "42", FactStatus.UPDATED, []),
    ],
)
def test_an_issue_is_told_from_the_one_before(
    day: int, number: str, status: FactStatus, found: list[str]
) -> None:
    said = whats(issues(builders.brief(), day, number, status=status), "series")
    assert len(said) == len(found)
    assert all(part in whole for part, whole in zip(found, said, strict=True))


def test_two_thousand_facts_of_one_huge_paragraph_are_checked() -> None:
    words = [f"Statement {n} of a paragraph without an end." for n in range(2_000)]
    article = replace(
        builders.article(" ".join(words)), cuts=(Cut(0, 1, "x"),), date_published=date(2026, 1, 1)
    )
    marks = tuple(builders.highlight(article, one) for one in words[::20])
    whole = builders.highlight(article, article.text)
    facts = (
        *(builders.fact(one.selector.exact, one) for one in marks),
        builders.fact(article.text, whole),
    )
    brief = builders.brief(background=facts)
    assert whats(builders.dossier(brief, (*marks, whole), (article,)), "quotations") == []


# ---------------------------------------------------------------- standing texts


@pytest.mark.parametrize(
    ("review_by", "late"),
    [(None, False), (date(2026, 3, 1), True), (date(2026, 3, 2), False), (date(2026, 3, 3), False)],
)
def test_a_standing_text_that_was_to_be_reviewed_is_found(
    review_by: date | None, late: bool
) -> None:
    fact = replace(builders.fact("The strait is 12 km wide."), review_by=review_by)
    dossier = with_fact(fact)
    assert dossier.brief.as_of == date(2026, 3, 2)
    found = findings(dossier, "standing")
    assert [(one.severity, one.fact_id) for one in found] == [(Severity.WARNING, fact.id)] * late
    assert all("2026-03-01" in one.what and "Details of the Fact" in one.mend for one in found)
