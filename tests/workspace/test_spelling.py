"""What is right by the dictionary, by the user's own words, or because it is ignored in a brief."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from briefgen.dictionaries import Dictionary
from briefgen.model.errors import SpellingError, StorageError
from briefgen.model.ids import BriefId
from briefgen.model.phrase import Phrase
from briefgen.workspace.spelling import Spelling
from briefgen.workspace.workspace import Workspace, open_workspace


class OneWord:
    """A dictionary of one word, which suggests a lot."""

    language = "en"

    def knows(self, word: str) -> bool:
        return word == "ferry"

    def suggestions(self, word: str) -> tuple[str, ...]:
        return tuple(f"{word}{number}" for number in range(9))


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with open_workspace(tmp_path / "a.briefgen") as opened:
        yield opened


def spelling(workspace: Workspace, own: Path) -> Spelling:
    return Spelling(own, workspace.library, lambda _: OneWord())


def test_an_added_word_is_right_in_all_its_forms_and_stands_in_a_file(
    workspace: Workspace, tmp_path: Path
) -> None:
    own = tmp_path / "new" / "words.txt"
    first = spelling(workspace, own)
    assert first.wrong("en", ("ferry", "Arn", "Arn’s")) == {"Arn", "Arn’s"}
    first.add("Arn’s")
    first.add("Überlingen")
    assert own.read_text("utf-8") == "Arn\nÜberlingen\n"
    assert spelling(workspace, own).wrong("en", ("Arn", "Arn's", "Überlingen", "arn")) == {"arn"}


def test_words_that_another_program_wrote_are_right_too(
    workspace: Workspace, tmp_path: Path
) -> None:
    own = tmp_path / "words.txt"
    one = spelling(workspace, own)
    own.write_bytes("\ufeffArn\r\nQandil \r\n\r\n".encode())
    assert one.wrong("en", ("Arn", "Qandil", "x")) == {"x"}


def test_at_most_five_words_are_suggested(workspace: Workspace, tmp_path: Path) -> None:
    assert len(spelling(workspace, tmp_path / "words.txt").suggestions("en", "fery")) == 5


def test_a_word_that_can_not_be_kept_is_told(workspace: Workspace, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StorageError, match="could not be made"):
        spelling(workspace, tmp_path / "file" / "words.txt").add("Arn")


def test_a_word_is_ignored_in_one_brief_and_a_read_only_workspace_forgets_it(
    workspace: Workspace, tmp_path: Path
) -> None:
    own = tmp_path / "words.txt"
    spelling(workspace, own).ignore(BriefId("a"), "Arn’s")
    workspace.close()
    with open_workspace(workspace.path, read_only=True) as reader:
        one = spelling(reader, own)
        one.ignore(BriefId("a"), "Qandil")
        assert (one.ignored(BriefId("a")), one.ignored(BriefId("b"))) == ({"Arn"}, frozenset())


def test_a_dictionary_is_looked_for_once(workspace: Workspace, tmp_path: Path) -> None:
    asked: list[str] = []

    def find(language: str) -> Dictionary:
        asked.append(language)
        if language == "ko":
            raise SpellingError(Phrase("There is none."))
        return OneWord()

    one = Spelling(tmp_path / "words.txt", workspace.library, find)
    for _ in range(2):
        one.wrong("en", ("x",))
        with pytest.raises(SpellingError):
            one.wrong("ko", ())
    assert asked == ["en", "ko", "ko"], "one that was missing may have been installed meanwhile"


def test_words_in_another_encoding_are_not_lost_for_a_new_one(
    workspace: Workspace, tmp_path: Path
) -> None:
    own = tmp_path / "words.txt"
    before = "Überlingen\nArn\n".encode("latin-1")
    own.write_bytes(before)
    one = spelling(workspace, own)
    assert one.wrong("en", ("Arn", "x")) == {"x"}
    with pytest.raises(StorageError, match="UTF-8"):
        one.add("Qandil")
    assert own.read_bytes() == before


def test_a_list_that_can_not_be_read_is_not_overwritten(
    workspace: Workspace, tmp_path: Path
) -> None:
    own = tmp_path / "words.txt"
    own.mkdir()
    one = spelling(workspace, own)
    assert one.wrong("en", ("x",)) == {"x"}
    with pytest.raises(StorageError, match="could not be read"):
        one.add("Qandil")
