import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.loaders.encoding import charset_of, decode
from briefgen.model.errors import LoadError

RUSSIAN = "Паром снова ходит в понедельник, сообщила администрация порта. Никто не пострадал." * 3
WESTERN = "Der Fährverkehr läuft am Montag wieder – so die Behörde. « Déjà vu », sagte José."


@pytest.mark.parametrize(
    ("content", "declared", "text"),
    [
        (WESTERN.encode(), "", WESTERN),
        (b"\xef\xbb\xbf" + WESTERN.encode(), "cp1251", WESTERN),
        (WESTERN.encode("utf-16"), "", WESTERN),
        (WESTERN.encode("utf-16-le"), "", WESTERN),
        (WESTERN.encode("utf-16-be"), "", WESTERN),
        (WESTERN.encode("utf-32"), "", WESTERN),
        (WESTERN.encode("cp1252"), "", WESTERN),
        (WESTERN.encode("cp1252"), "iso-8859-1", WESTERN),
        (WESTERN.encode("cp1252"), "utf-8", WESTERN),
        (RUSSIAN.encode("cp1251"), "", RUSSIAN),
        (RUSSIAN.encode("koi8-r"), "KOI8-R", RUSSIAN),
        ("한국은 회담을".encode("cp949"), "euc-kr", "한국은 회담을"),
        ("軍事会談".encode("cp932"), "Shift_JIS", "軍事会談"),
        ("东方红".encode("gb18030"), "gb2312", "东方红"),
        (WESTERN.encode(), "no-such-charset", WESTERN),
        (WESTERN.encode(), "iso-8859-1", WESTERN),
        (RUSSIAN.encode(), "windows-1251", RUSSIAN),
        ("軍事会談".encode("iso2022_jp"), "iso-2022-jp", "軍事会談"),
        (WESTERN.encode(), "base64", WESTERN),
    ],
)
def test_text_is_found_in_its_bytes(content: bytes, declared: str, text: str) -> None:
    assert decode(content, "x", declared).removeprefix("\ufeff") == text


@pytest.mark.parametrize(
    "content",
    [
        b"\0" * 100,
        bytes(range(32)) * 9,
        b"abc\0\0\0\0\0" * 9,
        *(random.Random(seed).randbytes(5000) for seed in range(5)),
    ],
)
def test_bytes_that_are_no_text_are_refused(content: bytes) -> None:
    with pytest.raises(LoadError, match="is not text") as caught:
        decode(content, "“x.txt”")
    assert caught.value.hint


@given(
    st.binary(max_size=400),
    st.sampled_from(["", "utf-8", "utf-16", "cp1252", "gb2312", "idna", "hex", "utf-7"]),
)
@settings(max_examples=200, deadline=None)
def test_any_bytes_are_text_or_refused(content: bytes, declared: str) -> None:
    try:
        decode(content, "x", declared)
    except LoadError as error:
        assert error.hint


def test_the_charset_of_a_media_type() -> None:
    assert charset_of('text/html; charset="KOI8-R"; x=y') == "KOI8-R"
    assert charset_of("text/html") == ""
