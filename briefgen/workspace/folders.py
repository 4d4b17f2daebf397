"""The articles that lie in a folder."""

import os
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import NamedTuple

MOST = 500
"""So many files of a folder are read at once; whoever wants more has it in folders."""


class Inside(NamedTuple):
    """Files that can be read by their endings, and how many others lie there."""

    files: tuple[Path, ...]
    others: int


def inside(folder: Path, suffixes: Collection[str]) -> Inside:
    """What lies in a folder and those within it, by name; hidden files and links to folders are left alone."""
    files: list[Path] = []
    others = 0
    for path in _walk(folder):
        if path.suffix.lower() in suffixes and len(files) < MOST:
            files.append(path)
        else:
            others += 1
    return Inside(tuple(files), others)


def _walk(folder: Path) -> Iterator[Path]:
    for parent, folders, names in os.walk(folder):
        folders[:] = sorted(one for one in folders if not one.startswith("."))
        yield from (Path(parent, one) for one in sorted(names) if not one.startswith("."))
