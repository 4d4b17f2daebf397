"""Where sentences stand, in several languages, at any size."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.model.article import Article, Cut
from briefgen.model.text import clean
from briefgen.suggesters.sentences import by_span, sentences
from tests import builders
from tests.strategies import any_text


def split(article: Article) -> list[str]:
    return [article.text[start:end] for start, end in sentences(article)]


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", ["The deal cost $3 bn. (€2.8 bn.) last year.", "It was late."]),
        ("en", ["Mr. Smith of the U.S. Navy left.", "J. Smith and George W. Bush stayed."]),
        ("en", ["Resolution No. 41 passed on Sept. 5 at 5 p.m. sharp.", "See fig. 3."]),
        ("en", ["Prices rose 4.5% vs. 2024.", "He paid approx. 5 km.", "Why?", "So!"]),
        ("en", ["“Stop!” he cried.", "“We go,” she said.", "Then they left."]),
        ("en", ["News.Az reports, citing media.", "It ended.", "The next began."]),
        ("en", ["(It was late.)", "Lt. Gen. Kim spoke."]),
        ("en-GB", ["1. The first.", "2. The second."]),
        (
            "de",
            [
                "Am 3. März kam Dr. Müller z. B. nach Berlin.",
                "Das kostet ca. 5 Mio. Euro.",
                "„Wir gehen.“",
            ],
        ),
        ("fr", ["M. Dupont est arrivé.", "« C’est fini. »", "Il est parti."]),
        ("es", ["El Sr. García llegó.", "¿Qué pasa?", "¡Nada!"]),
        ("ru", ["В 2024 г. В. Путин сказал.", "Это т. е. всё."]),
        ("ar", ["قال الوزير إن الاتفاق جاهز.", "هل سيوقع غدا؟", "نعم!", "بلغ العدد 45,300 شخصا."]),
        ("hi", ["सरकार ने आज समझौते की घोषणा की।", "बातचीत तीन घंटे चली।", "क्या यह काफी है?"]),
        (
            "ko",
            [
                "정부는 오늘 합의를 발표했다.",
                "협상은 3.5시간 걸렸다.",
                '"계속할 것이다."라고 그는 말했다.',
                "언제 끝날까?",
            ],
        ),
        ("el", ["Είπε ναι.", "Τι έγινε;"]),
        ("my", ["ကျွန်တော် သွားမယ်။", "သူ လာမယ်။"]),
        ("xx", ["One ends here.", "Another."]),
    ],
)
def test_sentences_of_a_language(language: str, expected: list[str]) -> None:
    assert split(builders.article(" ".join(expected), language=language)) == expected


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (
            "zh",
            [
                "中国外交部发言人表示，会谈已经结束。",
                "“我们会继续。”他说。",
                "下一轮何时开始？",
                "尚未确定！",
            ],
        ),
        ("ja", ["会談は終わった。", "「続ける。」と彼は言った。", "それは3.5時間。"]),
    ],
)
@pytest.mark.parametrize("known", [True, False])
def test_sentences_without_spaces_between_them(
    language: str, expected: list[str], known: bool
) -> None:
    assert (
        split(builders.article("".join(expected), language=language if known else "")) == expected
    )


@settings(max_examples=60, deadline=None)
@given(st.lists(any_text.map(lambda raw: clean(raw)[0]).filter(str.strip), min_size=1, max_size=4))
def test_every_word_stands_in_one_sentence_of_its_span(paragraphs: list[str]) -> None:
    article = builders.article(*paragraphs)
    found = sentences(article)
    assert all(end <= start for (_, end), (start, _) in pairwise(found))
    assert "".join("".join(split(article)).split()) == "".join(article.text.split())
    for span, (start, end) in by_span(article):
        assert span.start <= start < end <= span.end
        assert article.text[start:end] == article.text[start:end].strip()


def test_sentences_of_furniture_are_among_them() -> None:
    article = builders.article("Menu. Home.", "The story.")
    cut = replace(article, cuts=(Cut(0, 11, "menu"),))
    assert sentences(cut) == sentences(article)
    assert len(sentences(cut)) == 3


def test_an_article_without_spans_has_no_sentences() -> None:
    assert sentences(replace(builders.article("Words."), spans=())) == ()


# Each would take minutes if the time grew with the square of the length.
@pytest.mark.parametrize(
    ("unit", "most"),
    [
        ("He said “We go.” Then J. Smith left for $3 bn. (€2.8 bn.) more. ", 60_000),
        ("会谈已经结束。“我们会继续。”他说。", 150_000),
        ("a", 200), ("“", 200), ("1. ", 400_000),
        ("(a.) ", 300_000), ("รัฐบาลประกาศ ", 200), ("J. ", 400_000), ("?!", 600_000),
    ],
)  # fmt: skip
def test_a_paragraph_of_half_a_megabyte_is_split(unit: str, most: int) -> None:
    article = builders.article((unit * 500_000)[:500_000].strip())
    found = sentences(article)
    assert 1 <= len(found) <= most
    assert (found[0][0], found[-1][1]) == (0, len(article.text))
    assert all(start < end for start, end in found)


def test_a_long_paragraph_is_split_as_short_ones_are() -> None:
    unit = "The minister said on Monday that talks had ended. He left for Berlin, “at once.” "
    assert (
        split(builders.article((unit * 1_000).strip()))
        == split(builders.article(unit.strip())) * 1_000
    )
