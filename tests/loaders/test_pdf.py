from typing import Any

import pytest

from briefgen.loaders.pdfwords import Joiner
from briefgen.model.errors import LoadError
from tests.loaders.made import cut, load, outline, pdf, said, write_lines

LEFT = [
    "The ferry link between the states",
    "reopens on Monday, the port au-",
    "thority said in a statement that",
    "was read out to the officials in",
    "the evening of the same long day.",
]
RIGHT = [
    "Two ships will sail every day and",
    "carry islanders in both directions",
    "at lower fares, the ministers said",
    "after the talks, which had gone on",
    "for longer than anyone had hoped.",
]
LEFT_TEXT = (
    "The ferry link between the states reopens on Monday, the port authority said in a statement that was read "
    "out to the officials in the evening of the same long day."
)
RIGHT_TEXT = (
    "Two ships will sail every day and carry islanders in both directions at lower fares, the ministers said "
    "after the talks, which had gone on for longer than anyone had hoped."
)


def test_lines_become_paragraphs_and_headings() -> None:
    def draw(canvas: Any, _: int) -> None:
        below = write_lines(canvas, ["Ferry link to reopen"], top=760, size=20)
        below = write_lines(canvas, LEFT, top=below - 10)
        below = write_lines(canvas, ["What comes next"], top=below - 10, size=14)
        write_lines(canvas, RIGHT, top=below - 6)

    article = load(pdf(draw), "x.pdf")
    assert outline(article) == [
        ("heading1", "Ferry link to reopen"),
        ("paragraph", LEFT_TEXT),
        ("heading2", "What comes next"),
        ("paragraph", RIGHT_TEXT),
    ]
    assert article.headline == "Ferry link to reopen"
    assert article.date_published is None


@pytest.mark.parametrize("by_row", [False, True])
def test_columns_are_read_one_after_the_other(by_row: bool) -> None:
    def draw(canvas: Any, _: int) -> None:
        write_lines(canvas, ["A headline that goes over both of the columns"], top=760, size=18)
        canvas.setFont("Helvetica", 10)
        columns = [(60, line, n) for n, line in enumerate(LEFT)]
        columns += [(320, line, n) for n, line in enumerate(RIGHT)]
        for left, line, n in sorted(columns, key=lambda one: one[2]) if by_row else columns:
            canvas.drawString(left, 700 - 12 * n, line)
        write_lines(canvas, ["A closing line under both."], top=560)

    assert [text for _, text in outline(load(pdf(draw), "x.pdf"))] == [
        "A headline that goes over both of the columns",
        LEFT_TEXT,
        RIGHT_TEXT,
        "A closing line under both.",
    ]


def test_a_short_heading_at_the_head_of_a_column_belongs_to_it() -> None:
    def draw(canvas: Any, _: int) -> None:
        canvas.setFont("Helvetica-Bold", 10)
        canvas.drawString(60, 712, "Abstract")
        write_lines(canvas, LEFT[:2], top=698)
        canvas.setFont("Helvetica", 10)
        canvas.drawString(60, 673, "thority said in")
        canvas.drawString(150, 673, "a statement.")
        write_lines(canvas, RIGHT, left=230, top=712)

    assert [text for _, text in outline(load(pdf(draw), "x.pdf"))] == [
        "Abstract",
        "The ferry link between the states reopens on Monday, the port authority said in a statement.",
        RIGHT_TEXT,
    ]


def test_what_stands_on_every_page_is_all_there_is() -> None:
    def draw(canvas: Any, _: int) -> None:
        write_lines(canvas, ["The same line on every page."], top=810)

    assert cut(load(pdf(draw, pages=3), "x.pdf")) == []


def test_rows_of_a_table_stay_rows() -> None:
    def draw(canvas: Any, _: int) -> None:
        write_lines(canvas, LEFT, top=760)
        canvas.setFont("Helvetica", 10)
        for n, cells in enumerate(
            (("Month", "Flow", "Share"), ("February", "448", "107 %"), ("March", "391", "93 %"))
        ):
            for at, cell in enumerate(cells):
                canvas.drawString(60 + 150 * at, 650 - 14 * n, cell)

    assert said(load(pdf(draw), "x.pdf"), "paragraph")[1:] == [
        "Month | Flow | Share",
        "February | 448 | 107 %",
        "March | 391 | 93 %",
    ]


def test_a_page_whose_text_runs_sideways_keeps_its_lines() -> None:
    def draw(canvas: Any, _: int) -> None:
        canvas.translate(300, 50)
        canvas.rotate(90)
        write_lines(canvas, LEFT, left=0, top=200)

    words = " ".join(load(pdf(draw), "x.pdf").text.split())
    assert words == " ".join(LEFT)


def test_running_heads_and_page_numbers_are_cut_and_paragraphs_run_on() -> None:
    def draw(canvas: Any, number: int) -> None:
        write_lines(canvas, ["Harbour Weekly, No. 7"], top=810, size=8)
        if number < 3:
            write_lines(canvas, LEFT[:4] if number == 1 else RIGHT, top=740)
        else:
            write_lines(canvas, ["The last page is short."], top=740)
        write_lines(canvas, [f"Page {number} of 3"], left=280, top=30, size=8)

    article = load(pdf(draw, pages=3), "x.pdf")
    assert cut(article).count("Harbour Weekly, No. 7") == 3
    assert [text for text in cut(article) if text.startswith("Page")] == [
        "Page 1 of 3",
        "Page 2 of 3",
        "Page 3 of 3",
    ]
    assert said(article, "paragraph")[-1] == "The last page is short."
    assert not any("Harbour Weekly" in text for text in said(article, "paragraph"))


def test_a_running_head_that_ends_in_a_hyphen_is_text() -> None:
    def draw(canvas: Any, _: int) -> None:
        write_lines(canvas, ["Harbour Weekly for mer-"], top=810, size=8)
        write_lines(canvas, ["chants and masters"], top=798, size=8)
        write_lines(canvas, LEFT, top=740)

    article = load(pdf(draw, pages=2), "x.pdf")
    assert article.replaced == 0
    assert any("Harbour" in text and text.endswith("-") for text in cut(article))


def test_a_paragraph_runs_over_the_page() -> None:
    def draw(canvas: Any, number: int) -> None:
        write_lines(canvas, LEFT[:3] if number == 1 else LEFT[3:], top=100 if number == 1 else 780)
        write_lines(canvas, [f"- {number} -"], left=280, top=30, size=8)

    article = load(pdf(draw, pages=2), "x.pdf")
    assert outline(article)[0] == ("paragraph", LEFT_TEXT)
    assert cut(article) == ["- 1 -", "- 2 -"]


def test_list_items_lose_their_bullets() -> None:
    def draw(canvas: Any, _: int) -> None:
        write_lines(canvas, ["They agreed on these points:"], top=760)
        write_lines(canvas, ["• a daily crossing in both directions"], top=740)
        write_lines(canvas, ["with a second one at weekends"], left=67, top=727.5)
        write_lines(canvas, ["• lower fares"], top=715)

    assert said(load(pdf(draw), "x.pdf"), "list_item") == [
        "a daily crossing in both directions with a second one at weekends",
        "lower fares",
    ]


def test_the_files_own_data_count_where_the_text_bears_them_out() -> None:
    def draw(canvas: Any, _: int) -> None:
        write_lines(canvas, ["Ferry link to reopen", "By Jane Doe", *LEFT], top=760)

    borne_out = load(pdf(draw, title="Ferry link to reopen", author="Jane Doe"), "x.pdf")
    assert (borne_out.headline, borne_out.authors) == ("Ferry link to reopen", ("Jane Doe",))
    not_so = load(pdf(draw, title="Template 7", author="Some Clerk"), "x.pdf")
    assert "Some Clerk" not in not_so.authors
    assert not_so.headline != "Template 7"


def test_a_scan_is_refused() -> None:
    def draw(canvas: Any, _: int) -> None:
        canvas.rect(50, 50, 400, 600, fill=1)

    with pytest.raises(LoadError, match="no text") as caught:
        load(pdf(draw, pages=2), "scan.pdf")
    assert "OCR" in caught.value.hint


def test_an_encrypted_pdf_is_refused() -> None:
    def draw(canvas: Any, _: int) -> None:
        write_lines(canvas, LEFT)

    with pytest.raises(LoadError, match="is encrypted") as caught:
        load(pdf(draw, password="secret"), "x.pdf")
    assert caught.value.hint


def test_a_damaged_pdf_is_refused() -> None:
    with pytest.raises(LoadError, match="damaged"):
        load(b"%PDF-1.7\nrubbish\n%%EOF", "x.pdf")


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (["the au\ufffe", "thority"], "the authority"),
        (["inter-", "national"], "international"),
        (["a long-term plan", "and a long-", "term view"], "a long-term plan and a long-term view"),
        (["COVID-", "19 and Kim-", "Jong"], "COVID-19 and Kim-Jong"),
        (["軍事会", "談提案"], "軍事会談提案"),
        (["한국은", "회담을"], "한국은 회담을"),
        (["a dash –", "here"], "a dash – here"),
        (["ends in a hyphen\ufffe"], "ends in a hyphen-"),
    ],
)
def test_broken_words_are_joined(lines: list[str], text: str) -> None:
    assert Joiner(lines).joined(lines) == text
