"""Articles and their spans."""

from dataclasses import replace

from briefgen.model.article import Cut, SpanKind
from tests import builders


def test_a_span_is_cut_when_it_lies_within_a_cut() -> None:
    article = builders.article("Menu", "Story.", "Footer", "Imprint")
    menu, story, footer, imprint = article.spans
    cut = replace(
        article,
        cuts=(Cut(menu.start, menu.end, "menu"), Cut(footer.start, imprint.end, "footer")),
    )
    assert [cut.is_cut(span) for span in article.spans] == [True, False, True, True]
    assert not article.is_cut(story)


def test_a_position_belongs_to_the_span_before_it() -> None:
    article = builders.article("One.", "Two.", "Three.")
    assert [article.span_at(position) for position in (0, 3, 4, 5, 6, 10, 12, 999)] == [
        0,
        0,
        0,
        0,
        1,
        1,
        2,
        2,
    ]


def test_paragraphs_are_counted_as_one_reads() -> None:
    made = builders.article("Heading", "First.", "Share this.", "Second.")
    spans = (replace(made.spans[0], kind=SpanKind.HEADING), *made.spans[1:])
    article = replace(
        made, spans=spans, cuts=(Cut(made.spans[2].start, made.spans[2].end, "share"),)
    )
    places = [article.text.index(one) for one in ("Heading", "First", "Share", "Second", "cond.")]
    assert [article.paragraph_at(one) for one in places] == [0, 1, 1, 2, 2]
