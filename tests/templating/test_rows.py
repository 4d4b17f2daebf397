"""Lines of a field as rows: what key figures, calendars and contacts are made of."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from briefgen.model.brief import Field
from briefgen.model.document import Paragraph, Table
from briefgen.model.errors import TemplateError
from briefgen.model.template import FieldKind, FieldSpec
from briefgen.templating.filters import rows
from briefgen.templating.plaintext import block_text
from briefgen.templating.render import render
from tests import builders
from tests.templating.kit import SCALES, template

BODY = """{% for row in fields.figures | rows(2) %}
<p>{{ row[0] | md_inline }} = {{ row[1] }}</p>
{% endfor %}"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("45,300 | displaced", [["45,300", "displaced"]]),
        ("1|a\n\n 2 | b \n", [["1", "a"], ["2", "b"]]),
        ("only one", [["only one", ""]]),
        ("1 | a | b", [["1", "a | b"]]),
        ("| 1 | a", [["1", "a"]]),
        (r"a \| b | c", [["a | b", "c"]]),
        ("", []),
        (" | \n\n", []),
    ],
)
def test_lines_are_cut_into_cells(text: str, expected: list[list[str]]) -> None:
    assert rows(text, 2) == expected


@given(st.text(alphabet="a0| \\\n") | st.text(), st.integers(1, 20))
@example("0|", 1)
def test_all_rows_have_the_number_of_cells_that_was_asked_for(text: str, cells: int) -> None:
    assert all(len(row) == cells for row in rows(text, cells))


def test_a_template_prints_rows_as_words() -> None:
    filled = replace(
        builders.brief(), fields=(Field("figures", "**7** | <b>ships</b>\n2 | {{ ferries }}"),)
    )
    about = replace(template(BODY), fields=(FieldSpec("figures", "Figures", FieldKind.MARKDOWN),))
    document = render(builders.dossier(filled, (), ()), about, SCALES)
    assert [block_text(one) for one in document.blocks if isinstance(one, Paragraph)] == [
        "7 = <b>ships</b>",
        "2 = {{ ferries }}",
    ]


def test_the_example_of_the_guide_makes_a_row_of_tiles() -> None:
    guide = (Path(__file__).parents[2] / "docs" / "templates.md").read_text(encoding="utf-8")
    lines, body = re.findall(
        r"```text\n([^`]*)```", guide[guide.index("Key figures, calendars") :]
    )[:2]
    filled = replace(builders.brief(), fields=(Field("key_figures", lines),))
    about = replace(
        template(body), fields=(FieldSpec("key_figures", "Key figures", FieldKind.MARKDOWN),)
    )
    [table] = render(builders.dossier(filled, (), ()), about, SCALES).blocks
    assert isinstance(table, Table)
    assert [block_text(cell.blocks[0]) for cell in table.body[0].cells] == ["45,300", "14"]


@pytest.mark.parametrize("cells", ["0", "21", "'x'"])
def test_a_number_of_cells_that_no_table_has_is_refused(cells: str) -> None:
    about = template(f"{{% for row in brief.title | rows({cells}) %}}<p>x</p>{{% endfor %}}")
    with pytest.raises(TemplateError, match="1 to 20 cells"):
        render(builders.dossier(builders.brief(), (), ()), about, SCALES)
