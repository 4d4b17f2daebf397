"""Which addresses are linked to, and in what form."""

import pytest
from hypothesis import given

from briefgen.writers.links import safe_href
from tests.strategies import any_text


@pytest.mark.parametrize(
    ("href", "sound"),
    [
        ("https://news.example/a?b=1&c=2#d", "https://news.example/a?b=1&c=2#d"),
        ("HTTPS://News.Example/A", "https://news.example/A"),
        ("http://news.example:8080", "http://news.example:8080"),
        (
            "https://news.example/a b/ميناء",
            "https://news.example/a%20b/%D9%85%D9%8A%D9%86%D8%A7%D8%A1",
        ),
        ("https://news.example/100%", "https://news.example/100%25"),
        ("https://news.example/%20x", "https://news.example/%20x"),
        ("https://bücher.example/", "https://xn--bcher-kva.example/"),
        ("http://[::1]/", "http://[::1]/"),
        ("mailto:desk@news.example?subject=a b", "mailto:desk@news.example?subject=a%20b"),
        (" https://news.example/ ", "https://news.example/"),
    ],
)
def test_a_sound_address_is_kept_in_ascii(href: str, sound: str) -> None:
    assert safe_href(href) == sound


@pytest.mark.parametrize(
    "href",
    [
        *("", "news.example", "/etc/passwd", "file:///etc/passwd", "javascript:alert(1)"),
        *(
            "data:text/html,x",
            "ftp://news.example/",
            "https://",
            "https:///x",
            "mailto:",
            "mailto:x",
        ),
        *("http://[bad", "http://a:99999/", "http://a b/", "https://user:word@news.example/"),
        *("https://news.example/\x00", "https://-.example\\x/", "https://" + "a" * 3000),
    ],
)
def test_other_addresses_are_not(href: str) -> None:
    assert safe_href(href) == ""


@given(any_text)
def test_whatever_is_kept_is_plain_ascii_without_marks_of_markup(text: str) -> None:
    for scheme in ("", "http://", "https://news.example/", "mailto:"):
        kept = safe_href(scheme + text)
        assert kept.isascii()
        assert not set(kept) & set(' <>"\\^`{|}\n\t')
        assert safe_href(kept) == kept
