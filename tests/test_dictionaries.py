"""Dictionaries through Enchant, with one that was written for the test."""

from pathlib import Path

import pytest

from briefgen.dictionaries import EnchantDictionary, best
from briefgen.model.errors import SpellingError

THERE = ["de_DE", "en_GB", "en_US", "en_ZA", "pt_BR", "fr"]


@pytest.mark.parametrize(
    ("language", "home", "found"),
    [
        ("en-GB", "de_DE", "en_GB"),
        ("en", "en_ZA", "en_ZA"),
        ("en", "de_DE", "en_US"),
        ("en-NZ", "en_GB", "en_GB"),
        ("DE", "en_GB", "de_DE"),
        ("pt", "en_GB", "pt_BR"),
        ("fr-CA", "en_GB", "fr"),
        ("ko", "en_GB", ""),
        ("", "en_GB", ""),
    ],
)
def test_the_best_dictionary_is_the_languages_own_then_that_of_the_users_country(
    language: str, home: str, found: str
) -> None:
    assert best(language, THERE, home) == found


@pytest.fixture
def own_dictionary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Enchant knows a language "zz_ZZ" of three words."""
    pytest.importorskip(
        "enchant", reason="The C library Enchant is not installed.", exc_type=ImportError
    )
    folder = tmp_path / "hunspell"
    folder.mkdir()
    (folder / "zz_ZZ.aff").write_text("SET UTF-8\nTRY aeirstn'\nWORDCHARS '\n", "utf-8")
    (folder / "zz_ZZ.dic").write_text("3\nferry\nÜberfall\ndon't\n", "utf-8")
    monkeypatch.setenv("ENCHANT_CONFIG_DIR", str(tmp_path))


@pytest.mark.usefixtures("own_dictionary")
def test_words_are_known_with_either_apostrophe_and_suggested_with_the_one_they_have() -> None:
    dictionary = EnchantDictionary("zz")
    assert dictionary.language == "zz_ZZ"
    assert all(dictionary.knows(one) for one in ("ferry", "Ferry", "Überfall", "don't", "don’t"))
    assert not dictionary.knows("fery")
    assert dictionary.suggestions("fery") == ("ferry",)
    assert dictionary.suggestions("donn’t") == ("don’t",)


@pytest.mark.usefixtures("own_dictionary")
def test_a_language_without_dictionary_is_named_with_what_to_install() -> None:
    with pytest.raises(SpellingError) as told:
        EnchantDictionary("yy")
    assert "“yy”" in told.value.message and "hunspell-yy" in told.value.hint
