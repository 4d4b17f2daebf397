"""Characters that no font draws are named before export."""

from briefgen.model.document import Cell, ListItem, OrderedList, Paragraph, Row, Table, Text
from briefgen.writers.pdf.missing import Missing, missing
from tests.builders import document


def paragraph(text: str) -> Paragraph:
    return Paragraph((Text(text),))


def test_shipped_scripts_miss_nothing() -> None:
    text = "Latin Ελληνικά Кириллица Việt עברית العربية हिन्दी ไทย → ≤ ✓ € 😀 a\u200db\u00ad\u00a0c"
    assert missing(document(paragraph(text))) == ()


def test_each_missing_character_is_named_once_with_its_place() -> None:
    made = document(
        paragraph("A rune-like \U0010abcd here"),
        OrderedList((ListItem((paragraph("again \U0010abcd"),)),)),
        Table((1.0,), (), (Row((Cell((paragraph("cell \U0010abce"),)),)),)),
    )
    assert missing(made) == (
        Missing("\U0010abcd", "A rune-like \U0010abcd here"),
        Missing("\U0010abce", "cell \U0010abce"),
    )


def test_characters_for_private_use_are_never_guessed() -> None:
    assert [one.character for one in missing(document(paragraph("a \U000f0001 b")))] == [
        "\U000f0001"
    ]
