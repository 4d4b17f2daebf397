"""The parts of one small DOCX file, as a person has looked at them."""

import pytest

from tests.writers import regold


@pytest.mark.parametrize("part", [*regold.PARTS, *(f"footnotes/{one}" for one in regold.NOTED)])
def test_a_part_is_as_it_was_looked_at(part: str) -> None:
    name = f"{part}.xml"
    golden = (regold.GOLDEN / name).read_text(encoding="utf-8")
    assert regold.current()[name] == golden, (
        "Look at the pages, then: python -m tests.writers.regold"
    )
