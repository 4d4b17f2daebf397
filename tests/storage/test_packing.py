"""Differences restore what they were made from, and stay small."""

import os
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.storage.packing import difference, pack, restore, unpack

similar = st.lists(st.sampled_from([b"a", b"ab", b"aab" * 9, b"\x00", b"fact"]), max_size=20).map(
    b"".join
)


@given(newer=st.one_of(similar, st.binary()), older=st.one_of(similar, st.binary()))
def test_a_difference_restores_the_older(newer: bytes, older: bytes) -> None:
    assert restore(newer, difference(newer, older)) == older


@given(st.binary())
def test_packing_is_lossless(content: bytes) -> None:
    assert unpack(pack(content)) == content


def test_one_edit_costs_little() -> None:
    older = os.urandom(300_000)
    newer = older[:150_000] + b"edited" + older[150_020:]
    assert len(difference(newer, older)) < 100


@pytest.mark.parametrize("damaged", [b"", b"x", pack(b"words")[:-1], pack(b"words") + b"!"])
def test_damage_is_noticed(damaged: bytes) -> None:
    with pytest.raises((ValueError, zlib.error)):
        unpack(damaged)
    with pytest.raises((ValueError, zlib.error)):
        restore(b"words", damaged)
