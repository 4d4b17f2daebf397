"""Yardsticks and markings, as shipped."""

import tomllib

import msgspec
import pytest

from briefgen.model.scales import Scales
from briefgen.resources import assets_path


@pytest.fixture(scope="module")
def scales() -> Scales:
    path = assets_path() / "scales" / "scales.toml"
    return msgspec.convert(tomllib.loads(path.read_text(encoding="utf-8")), Scales)


def test_a_term_has_several_names(scales: Scales) -> None:
    yardstick = scales.yardstick("icd203")
    assert yardstick
    assert yardstick.term("Probable") is yardstick.term(" likely ")
    assert yardstick.term("probable") is not None
    assert yardstick.term("maybe") is None
    assert yardstick.term("") is None


def test_the_yardsticks_stand_least_likely_first(scales: Scales) -> None:
    assert {one.id for one in scales.yardsticks} == {"icd203", "phia"}
    for yardstick in scales.yardsticks:
        lows = [term.low for term in yardstick.terms]
        assert lows == sorted(lows)
        assert all(0 <= term.low < term.high <= 100 for term in yardstick.terms)
        names = [name.casefold() for term in yardstick.terms for name in (term.name, *term.also)]
        assert len(names) == len(set(names))


def test_unlikely_differs_between_the_two(scales: Scales) -> None:
    ranges = {(term.low, term.high) for one in scales.yardsticks if (term := one.term("unlikely"))}
    assert ranges == {(20, 45), (25, 35)}


def test_markings_are_those_of_tlp_two(scales: Scales) -> None:
    assert [one.label for one in scales.markings] == [
        "TLP:RED", "TLP:AMBER+STRICT", "TLP:AMBER", "TLP:GREEN", "TLP:CLEAR",
    ]  # fmt: skip
    amber = scales.marking("TLP:AMBER")
    assert amber
    assert (amber.colour, amber.background) == ("#FFC000", "#000000")
    assert scales.marking("TLP: AMBER") is None
    assert scales.yardstick("nowhere") is None


def test_the_admiralty_code_is_whole(scales: Scales) -> None:
    assert "".join(one.code for one in scales.reliability) == "ABCDEF"
    assert "".join(one.code for one in scales.credibility) == "123456"
