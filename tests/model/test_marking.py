"""The arithmetic of handling markings, over any scale."""

from hypothesis import given
from hypothesis import strategies as st

from briefgen.model.marking import covers, needed
from briefgen.model.scales import Marking, Scales

LABELS = ("TLP:RED", "TLP:AMBER+STRICT", "TLP:AMBER", "TLP:GREEN", "TLP:CLEAR")
SCALES = Scales(tuple(Marking(one, "#FFFFFF", "#000000", "") for one in LABELS), (), (), ())
on_the_scale = st.sampled_from(LABELS)
any_label = on_the_scale | st.sampled_from(("", "EMBARGO", "VS-NfD", "tlp:red"))


@given(on_the_scale, on_the_scale)
def test_the_scale_is_a_total_order(one: str, other: str) -> None:
    there, back = covers(SCALES, one, other), covers(SCALES, other, one)
    assert there is (LABELS.index(one) <= LABELS.index(other))
    assert there or back
    assert not (there and back) or one == other


@given(any_label, any_label, any_label)
def test_what_is_covered_by_the_covered_is_covered(one: str, two: str, three: str) -> None:
    if covers(SCALES, one, two) and covers(SCALES, two, three):
        assert covers(SCALES, one, three)


@given(any_label)
def test_every_label_covers_itself_and_what_is_unmarked(label: str) -> None:
    assert covers(SCALES, label, label) is True
    assert covers(SCALES, label, "") is True
    assert covers(SCALES, "", label) is (not label)


def test_a_free_text_is_never_guessed_at() -> None:
    assert covers(SCALES, "TLP:RED", "EMBARGO") is None
    assert covers(SCALES, "EMBARGO", "TLP:CLEAR") is None
    assert covers(SCALES, "EMBARGO", "VS-NfD") is None


@given(st.lists(any_label, max_size=6))
def test_what_is_needed_covers_all_that_can_be_compared(labels: list[str]) -> None:
    label = needed(SCALES, labels)
    known = [one for one in labels if one in LABELS]
    assert label in (known or [""])
    assert all(covers(SCALES, label, one) for one in known)
