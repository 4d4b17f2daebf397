"""Figures drawn from rows: where things stand in them, what they say, and what is refused."""

import io
from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image as Pixels
from PIL.PngImagePlugin import PngInfo

from briefgen.model.document import Figure, Image
from briefgen.model.drawing import Box, Disc, Drawing, Label, Line, Shape, mirrored
from briefgen.model.errors import TemplateError
from briefgen.model.style import Colour, StyleSheet, TextStyle
from briefgen.model.template import TemplatePicture
from briefgen.templating import job
from briefgen.templating.dates import Dates
from briefgen.templating.figures.canvas import Canvas, Entry, palette
from briefgen.templating.figures.columns import capacity, spread
from briefgen.templating.figures.kinds import KINDS
from tests.templating.kit import SCALES, evidenced, laid_out, parsed, stock, template
from tests.writers import samples

Span = tuple[float, float, float, float]
COLOURS = palette(stock().style)
STYLE = stock().style.dates
words = st.text(st.sampled_from("abc mWi.,-–漢字مرحبא"), max_size=120)
days = st.dates(date(1, 1, 1), date(9999, 12, 31)) | st.dates(date(2026, 1, 1), date(2026, 3, 1))
RANGES = st.tuples(st.integers(0, 100), st.integers(0, 100)).map(sorted)
ROWS = {
    "timeline": st.tuples(days.map(date.isoformat), words),
    "key-figures": st.tuples(words, words, words) | st.tuples(words, words),
    "likelihood": st.tuples(words, RANGES.map(lambda ends: f"{ends[0]}–{ends[1]} %")),
    "source-mix": st.tuples(words, st.integers(0, 10**6).map(str)),
}


def entries(kind: str) -> st.SearchStrategy[tuple[Entry, ...]]:
    one = st.builds(Entry, ROWS[kind], st.booleans())
    return st.lists(one, min_size=1, max_size=24).map(tuple)


figures = st.sampled_from(sorted(KINDS)).flatmap(
    lambda kind: st.tuples(st.just(kind), entries(kind))
)


def drawn(kind: str, *rows: tuple[str, ...], width: float = 450, language: str = "en") -> Drawing:
    made = tuple(Entry(row) for row in rows)
    return KINDS[kind].drawn(made, Canvas(width, COLOURS, Dates(STYLE, language))).drawing


def span(shape: Shape) -> Span:
    """Left, top, right, bottom."""
    match shape:
        case Box() | Label():
            return shape.x, shape.y, shape.x + shape.width, shape.y + shape.height
        case Line():
            xs, ys = sorted((shape.x1, shape.x2)), sorted((shape.y1, shape.y2))
            return xs[0], ys[0], xs[1], ys[1]
        case Disc():
            r = shape.radius
            return shape.x - r, shape.y - r, shape.x + r, shape.y + r


def labels(drawing: Drawing) -> list[Label]:
    return [one for one in drawing.shapes if isinstance(one, Label)]


def overlap(one: Span, other: Span) -> bool:
    wide = min(one[2], other[2]) - max(one[0], other[0])
    high = min(one[3], other[3]) - max(one[1], other[1])
    return wide > 0.01 and high > 0.01


# ---------------------------------------------------------------- laws


@given(figures, st.floats(72, 800), st.sampled_from(["en", "ar", "ko"]))
@settings(max_examples=150, deadline=None)
def test_everything_lies_within_the_drawing(
    figure: tuple[str, tuple[Entry, ...]], width: float, language: str
) -> None:
    made = KINDS[figure[0]].drawn(figure[1], Canvas(width, COLOURS, Dates(STYLE, language))).drawing
    assert made.width == width
    for one in made.shapes:
        left, top, right, bottom = span(one)
        assert left >= -0.01, one
        assert top >= -0.01, one
        assert right <= made.width + 0.01, one
        assert bottom <= made.height + 0.01, one


@given(figures, st.floats(150, 800))
@settings(max_examples=150, deadline=None)
def test_no_label_covers_another(figure: tuple[str, tuple[Entry, ...]], width: float) -> None:
    made = KINDS[figure[0]].drawn(figure[1], Canvas(width, COLOURS, Dates(STYLE, "en"))).drawing
    for one, other in combinations(labels(made), 2):
        assert not overlap(span(one), span(other)), (one, other)


@given(figures)
@settings(max_examples=60, deadline=None)
def test_the_same_rows_give_the_same_drawing_and_turned_twice_it_is_itself(
    figure: tuple[str, tuple[Entry, ...]],
) -> None:
    canvas = Canvas(450, COLOURS, Dates(STYLE, "en"))
    made = KINDS[figure[0]].drawn(figure[1], canvas)
    assert KINDS[figure[0]].drawn(figure[1], canvas) == made
    again = mirrored(mirrored(made.drawing))
    assert list(map(span, again.shapes)) == [
        pytest.approx(span(one)) for one in made.drawing.shapes
    ]


@given(st.lists(st.floats(-50, 500), min_size=1, max_size=5).map(sorted), st.floats(40, 80))
def test_columns_keep_their_order_and_their_distance(wanted: list[float], column: float) -> None:
    starts = spread(wanted, column, 8, 450)
    assert len(wanted) <= capacity(450, column, 8)
    assert starts[0] >= 0
    assert starts[-1] <= 450 - column + 0.01
    assert all(b - a >= column + 8 - 0.01 for a, b in pairwise(starts))


# ---------------------------------------------------------------- the time line


def event(day: date, text: str = "x") -> tuple[str, str]:
    return day.isoformat(), text


def test_a_day_stands_where_its_date_is() -> None:
    first = date(2026, 3, 1)
    made = drawn("timeline", *(event(first + timedelta(days)) for days in (0, 10, 40)))
    one, two, three = (shape.x for shape in made.shapes if isinstance(shape, Disc))
    assert (two - one) * 3 == pytest.approx(three - two)


def test_events_come_in_the_order_of_their_days_with_all_words_of_a_day_together() -> None:
    later, first = date(2026, 3, 9), date(2026, 3, 2)
    made = drawn("timeline", event(later, "last"), event(first, "a"), event(first, "b"))
    said = [one.text for one in labels(made)]
    wanted = ["2 March 2026 (2)", "a · b", "9 March 2026", "last"]
    assert [one for one in said if one in wanted] == wanted


def test_many_days_are_counted_instead_of_told() -> None:
    first = date(2026, 1, 1)
    made = drawn("timeline", *(event(first + timedelta(9 * at), "told") for at in range(30)))
    assert len([one for one in made.shapes if isinstance(one, Disc)]) == 30
    assert "told" not in {one.text for one in labels(made)}
    assert "January 2026" in {one.text for one in labels(made)}


def test_more_events_than_dots_can_be_piled_become_bars() -> None:
    days = [date(2026, 1, 1) + timedelta(9 * at) for at in range(30)]
    made = drawn("timeline", *map(event, days), *(event(days[3]) for _ in range(400)))
    assert not [one for one in made.shapes if isinstance(one, Disc)]
    assert "401" in {one.text for one in labels(made)}
    assert made.height < 100


@pytest.mark.parametrize(
    ("span", "label"),
    [
        (timedelta(4), "2 March"),
        (timedelta(100), "April 2026"),
        (timedelta(3000), "2030"),
        (timedelta(300_000), "2100"),
    ],
)
def test_periods_are_named_as_finely_as_there_is_room(span: timedelta, label: str) -> None:
    first = date(2026, 3, 2)
    made = drawn("timeline", event(first), event(first + span), language="en")
    assert label in {one.text for one in labels(made)}


def test_right_to_left_time_runs_to_the_left() -> None:
    first = date(2026, 3, 1)
    made = drawn("timeline", event(first), event(first + timedelta(9)), language="ar")
    one, two = (shape.x for shape in made.shapes if isinstance(shape, Disc))
    assert one > two
    assert "1 مارس 2026" in {label.text for label in labels(made)}


# ---------------------------------------------------------------- the others


def test_terms_in_bold_are_filled_and_bold() -> None:
    rows = (Entry(("unlikely", "20–45 %")), Entry(("likely", "55–80 %"), strong=True))
    made = KINDS["likelihood"].drawn(rows, Canvas(450, COLOURS, Dates(STYLE, "en"))).drawing
    assert [one.fill == COLOURS.accent for one in made.shapes if isinstance(one, Box)] == [
        False, True,
    ]  # fmt: skip
    assert {one.text for one in labels(made) if one.bold} == {"likely", "55–80 %"}


def test_ranges_that_overlap_stand_below_each_other() -> None:
    made = drawn("likelihood", ("likely", "66–100"), ("very likely", "90–100 %"), ("x", "0-5"))
    boxes = [span(one) for one in made.shapes if isinstance(one, Box)]
    assert not [pair for pair in combinations(boxes, 2) if overlap(*pair)]


def test_bars_are_as_long_as_their_numbers() -> None:
    made = drawn("source-mix", ("A", "4"), ("B", "0"), ("C", "1"))
    one, other = (shape.width for shape in made.shapes if isinstance(shape, Box))
    assert one == pytest.approx(4 * other)


def test_a_number_is_set_in_the_size_that_has_room() -> None:
    short = drawn("key-figures", ("a", "7", ""), ("b", "8", ""), ("c", "9", ""))
    long = drawn("key-figures", ("a", "7 million and a half", ""), ("b", "8", ""), ("c", "9", ""))
    assert max(one.size for one in labels(short)) > max(one.size for one in labels(long))


def test_a_pale_accent_gives_way_to_ink() -> None:
    def sheet(accent: str) -> StyleSheet:
        body, head = TextStyle(9, 12), TextStyle(9, 12, colour=Colour(accent))  # type: ignore[arg-type]
        return StyleSheet((("body", body), ("h1", head)))

    assert palette(sheet("#FFE680")).accent == "#000000"
    assert palette(sheet("#1F4E79")).accent == "#1F4E79"


# ---------------------------------------------------------------- in a template


def figure(text: str, language: str = "en") -> Figure:
    [block] = parsed(text, language)
    assert isinstance(block, Figure)
    return block


ROW = "<tr><td>2026-03-02</td><td>The ferry <em>sails</em></td></tr>"


def test_the_alternative_is_made_of_the_caption_and_the_rows() -> None:
    made = figure(
        f'<figure class="timeline"><figcaption>The week</figcaption>{ROW}'
        "<tr><td>2026-03-01</td><td>Storm</td></tr></figure>"
    )
    assert made.alternative == "The week. 1 March 2026: Storm; 2 March 2026: The ferry sails"
    korean = figure(f'<figure class="timeline">{ROW}</figure>', "ko")
    assert korean.alternative == "2026년 3월 2일: The ferry sails"


def test_the_authors_words_are_the_alternative_where_there_are_any() -> None:
    made = figure(f'<figure class="timeline" alt="One &amp; all" width="50%">{ROW}</figure>')
    assert made.alternative == "One & all"
    assert made.width == 0.5
    assert isinstance(made.shown, Drawing)
    page = stock().style.page
    assert made.shown.width == pytest.approx((page.width - page.start - page.end) / 2)


def test_an_alternative_that_nobody_wrote_is_bounded_and_ends_after_a_row() -> None:
    rows = "<tr><td>2026-03-02</td><td>The ferry sails</td></tr>" * 500
    said = figure(f'<figure class="timeline">{rows}</figure>').alternative
    assert 1900 < len(said) <= 2000
    assert said.endswith("2 March 2026: The ferry sails…")


def test_a_figure_without_rows_is_left_out() -> None:
    assert parsed('<figure class="timeline"></figure>') == ()


def test_a_row_is_strong_when_a_cell_of_it_is() -> None:
    rows = "<tr><td>{}</td><td>{}</td></tr>"
    strong = rows.format("<strong>A</strong>", "1") + rows.format("a <strong>B</strong>", "2")
    made = figure(f'<figure class="source-mix">{strong}</figure>').shown
    assert isinstance(made, Drawing)
    assert [one.text for one in labels(made) if one.bold] == ["A", "1", "2"]


@pytest.mark.parametrize(
    ("text", "message", "hint"),
    [
        ('<figure class="timelin"></figure>', "no figure of the kind “timelin”", "“timeline”"),
        ("<figure></figure>", "needs a kind or a picture", "likelihood"),
        ('<figure class="timeline"><tr><td>x</td></tr></figure>', "has 1 cells", "date | words"),
        (
            '<figure class="timeline"><tr><td>May</td><td>x</td></tr></figure>',
            "“May” is no date.",
            "YYYY-MM-DD",
        ),
        (
            '<figure class="likelihood"><tr><td>x</td><td>80–55 %</td></tr></figure>',
            "no range of likelihood",
            "55–80",
        ),
        (
            '<figure class="source-mix"><tr><td>x</td><td>many</td></tr></figure>',
            "“many” is no number",
            "digits",
        ),
        (
            f'<figure class="source-mix">{"<tr><td>x</td><td>1</td></tr>" * 61}</figure>',
            "61 rows",
            "at most 60",
        ),
        ('<figure class="timeline">x</figure>', "Text stands in <figure>", ""),
        ('<figure class="timeline"><p>x</p></figure>', "<p> can't stand", ""),
        ('<figure class="timeline">', "never closed", "</figure>"),
        ('<figure class="timeline" width="3cm"></figure>', "“3cm” is no width", "30%"),
        ('<figure class="timeline" lang="en"></figure>', "no attribute “lang”", ""),
        (
            '<figure class="timeline"><tr><td><a class="note" href="#s1"></a></td></tr></figure>',
            "has no references",
            "beside it",
        ),
        ('<figure src="x.png" alt="x"></figure>', "no picture “x.png”", ""),
        ('<figure src="x.png"></figure>', "needs words", "alt="),
        ('<figure src="x" class="timeline" alt="x"></figure>', "at once", "two figures"),
        ('<ul><li><figure class="timeline"></figure></li></ul>', "can't stand in <li>", ""),
    ],
)
def test_what_is_wrong_with_a_figure_is_named(text: str, message: str, hint: str) -> None:
    with pytest.raises(TemplateError) as raised:
        parsed(f"<p>before</p>\n{text}")
    assert message in raised.value.message
    assert hint in raised.value.hint
    assert raised.value.where == "part.html.j2:2"


def test_a_bad_row_of_a_loop_is_named_by_its_line() -> None:
    body = '<p>a</p>\n<figure class="timeline">\n{% for f in sections.background.facts %}\n'
    body += "<tr><td>{{ f.event_date }}</td><td>x</td></tr>\n{% endfor %}</figure>"
    with pytest.raises(TemplateError, match="no date") as raised:
        laid_out(body)
    assert raised.value.where == "brief.html.j2:4"


# ---------------------------------------------------------------- pictures of the folder


def shown(source: str, **pictures: bytes) -> Figure:
    """The figure of a body that shows a picture of a template which has those ("map" is "img/map.png")."""
    made = tuple(TemplatePicture(f"img/{name}.png", one) for name, one in pictures.items())
    body = f'<figure src="{source}" alt="A map" width="40%"><figcaption>Here</figcaption></figure>'
    one = replace(template(body), pictures=made)
    payload = job.encode(evidenced(), one, SCALES)
    # As a stranger's: it crosses to a child process, and comes back.
    document = job.decode(job.run(payload))
    [block] = document.blocks
    assert isinstance(block, Figure)
    return block


def test_a_picture_of_the_folder_is_shown_without_what_it_says_of_anyone() -> None:
    buffer = io.BytesIO()
    about = PngInfo()
    about.add_text("Author", "A. Nalyst")
    Pixels.new("RGB", (4, 2), (200, 0, 0)).save(buffer, "PNG", pnginfo=about)
    made = shown("img/map.png", map=buffer.getvalue())
    assert (made.alternative, made.width) == ("A map", 0.4)
    assert isinstance(made.shown, Image)
    assert b"Nalyst" not in made.shown.content
    with Pixels.open(io.BytesIO(made.shown.content)) as read:
        assert (read.size, read.getpixel((0, 0)), read.info) == ((4, 2), (200, 0, 0), {})


@pytest.mark.parametrize("source", ["/etc/hostname", "../map.png", "img/../img/map.png", "map.png"])
def test_no_other_picture_is_read(source: str) -> None:
    with pytest.raises(TemplateError, match="has no picture"):
        shown(source, map=samples.png())


def test_a_name_that_is_nearly_right_is_named() -> None:
    with pytest.raises(TemplateError) as raised:
        shown("img/maps.png", map=samples.png())
    assert raised.value.hint == "Did you mean “img/map.png”?"


def test_a_broken_picture_is_found() -> None:
    with pytest.raises(TemplateError, match="no picture that can be shown"):
        shown("img/map.png", map=samples.png()[:40])
