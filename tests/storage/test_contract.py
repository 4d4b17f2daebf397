"""The SQLite library and the fake one are libraries."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from briefgen.storage.port import Library
from briefgen.storage.sqlite import open_library
from tests.storage.contract import LibraryContract
from tests.storage.memory import MemoryLibrary


class TestSqliteLibrary(LibraryContract):
    @pytest.fixture
    def library(self, tmp_path: Path) -> Iterator[Library]:
        library = open_library(tmp_path / "a.briefgen")
        yield library
        library.close()


class TestMemoryLibrary(LibraryContract):
    @pytest.fixture
    def library(self) -> Library:
        return MemoryLibrary()
