"""Pages look as they did when a person looked at them."""

import pytest

from tests.writers import golden_pages


@pytest.mark.parametrize("name", golden_pages.names())
def test_pages_look_as_they_were_looked_at(name: str) -> None:
    assert list(golden_pages.changed(name)) == [], (
        "If that is as it should be: python -m tests.writers.regold"
    )


def test_no_picture_is_left_of_a_template_that_is_gone() -> None:
    kept = {one.stem.rsplit("-", 1)[0] for one in golden_pages.GOLDEN.glob("*.png")}
    assert kept == set(golden_pages.names())
