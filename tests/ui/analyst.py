"""A scripted analyst, who has a keyboard and nothing else: a brief of twenty facts, and the next day's.

The script presses keys and waits for windows by their titles. Whose keyboard it is, it doesn't know: `test_analyst.py`
types into the window of the test's own process, `test_real_keys.py` into the program under a window manager.
"""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from briefgen.model.brief import Brief, FactKind
from briefgen.model.dossier import Dossier
from briefgen.model.prose import as_words
from briefgen.model.text import base_direction
from briefgen.resources import assets_path
from briefgen.workspace.workspace import open_workspace
from tests.writers import pdf_reading, reading

ARTICLES = tuple(sorted(assets_path().glob("samples/0*")))
TITLE = "Lower Arvel daily"
BOTTOM_LINE = "Talks are on the table, and nobody has left it."
JUDGEMENT = "Marenia is likely to send a technical delegation."
UPDATED = "The ministry has now confirmed what was reported yesterday."


class Hands(Protocol):
    """A keyboard."""

    def press(self, *keys: str) -> None:
        """One key after another was pressed: "ctrl+n", "Return", "1"; what they began has ended."""
        ...

    def type(self, words: str) -> None:
        """The words were typed where the focus is."""
        ...

    def expect(self, title: str) -> None:
        """The window with the focus has a title that begins so."""
        ...


@dataclass(frozen=True, slots=True)
class Files:
    """What the analyst has exported of an issue."""

    docx: Path
    pdf: Path


def begin(hands: Hands, folder: Path) -> Files:
    """The six articles are in the workspace, and No. 41 has twenty facts of them, a judgement and a bottom line."""
    add_articles(hands)
    hands.press("ctrl+n")
    hands.expect("New brief")
    hands.type(TITLE)
    hands.press("alt+n")
    hands.type("41")
    hands.press("Return")
    hands.expect(TITLE)
    pick(hands)
    hands.press("ctrl+j")
    hands.expect("Write a judgement")
    hands.type(JUDGEMENT)
    hands.press("alt+a")
    hands.type("likely")
    hands.press("alt+c")
    hands.type("Outlook")
    hands.press("ctrl+Return")
    hands.expect(TITLE)
    hands.press("ctrl+d")
    hands.expect("Details")
    hands.type(BOTTOM_LINE)
    hands.press("ctrl+Return")
    hands.expect(TITLE)
    return export(hands, folder, "41")


def add_articles(hands: Hands) -> None:
    """The six sample articles are in the library."""
    hands.press("ctrl+i")
    hands.expect("Add articles")
    hands.press("alt+n", "ctrl+a")
    hands.type(" ".join(f'"{path}"' for path in ARTICLES))
    hands.press("Return")
    hands.expect("briefgen")


def pick(hands: Hands) -> None:
    """Twenty sentences are filed, four of each of the first two articles and three of each other one."""
    hands.press("ctrl+1", "Home", "Return")
    for number in range(len(ARTICLES)):
        # To the first suggestion; filing goes on to the next sentence by itself.
        hands.press("d", "1", "s", "2", "s", "3")
        if number < 2:
            hands.press("s", "2")
        hands.press("e")


def next_day(hands: Hands, folder: Path) -> Files:
    """No. 42: the first fact is dropped, the second brought up to date, the third dropped, and one is new."""
    hands.press("ctrl+shift+r")
    hands.expect("New from")
    hands.press("d", "Down", "u", "Down", "d", "Return")
    hands.expect(TITLE)
    hands.press("ctrl+3", "Home", "Down", "F2", "ctrl+a")
    hands.type(UPDATED)
    hands.press("ctrl+Return")
    hands.press("ctrl+1", "Home", "Return", "End", "3")
    return export(hands, folder, "42")


def export(hands: Hands, folder: Path, number: str) -> Files:
    """The open brief is in two files."""
    files = Files(folder / f"{number}.docx", folder / f"{number}.pdf")
    for key, path in (("ctrl+shift+d", files.docx), ("ctrl+shift+p", files.pdf)):
        hands.press(key)
        hands.expect("Export")
        hands.press("alt+n", "ctrl+a")
        hands.type(str(path))
        hands.press("Return")
        hands.expect(TITLE)
    return files


# ---------------------------------------------------------------- what came of it


def check(workspace: Path, yesterday: Files, today: Files) -> None:
    """What is kept and what was exported is what the analyst did."""
    with open_workspace(workspace, read_only=True) as opened:
        by_number = {
            brief.number: opened.briefs.dossier(brief)
            for brief in (opened.briefs.brief(one.id) for one in opened.briefs.entries())
        }
        for dossier in by_number.values():
            assert opened.verify(dossier.brief) == ()
    first, second = by_number["41"], by_number["42"]
    _check_first(first)
    _check_second(first.brief, second.brief)
    for dossier, files in ((first, yesterday), (second, today)):
        _check_files(dossier, files)
    said = _changes(today)
    old = {fact.id for fact in first.brief.facts}
    gone = old - {fact.id for fact in second.brief.facts}
    for fact in first.brief.facts:
        assert (_letters(fact.statement) in said) == (fact.id in gone), fact.statement
    assert _letters(UPDATED) in said
    [new] = [fact for fact in second.brief.facts if fact.id not in old]
    assert _letters(new.statement) in said


def _check_first(dossier: Dossier) -> None:
    brief = dossier.brief
    assert (brief.title, brief.field("bottom_line")) == (TITLE, BOTTOM_LINE)
    found = [fact for fact in brief.facts if fact.kind is FactKind.QUOTATION]
    assert len(found) == 20
    assert len(dossier.articles) == len(ARTICLES)
    assert all(section.facts for section in brief.sections), "three sections"
    [judgement] = [fact for fact in brief.facts if fact.kind is FactKind.JUDGEMENT]
    assert (judgement.statement, judgement.likelihood) == (JUDGEMENT, "likely")
    assert judgement in brief.sections[2].facts


def _check_second(first: Brief, second: Brief) -> None:
    assert second.previous == first.id
    assert (second.as_of - first.as_of).days == 1
    status = [fact.status.value for fact in second.facts]
    assert status.count("updated") == 1 and status.count("new") == 1
    assert status.count("carried") == len(first.facts) - 3


def _check_files(dossier: Dossier, files: Files) -> None:
    """In both files each fact has the numbers of its sources behind it, and the list of sources has these."""
    articles = {one.id: one for one in dossier.articles}
    passages = {one.id: articles[one.article_id] for one in dossier.highlights}
    for words in (
        reading.docx_words(files.docx.read_bytes()),
        # Header and footer come last on each page; the header begins with the title.
        [one.rpartition(TITLE)[0] for one in pdf_reading.pages(files.pdf.read_bytes())],
    ):
        said, sources = _letters(" ".join(words), "[]"), _sources(words)
        for fact in (one for one in dossier.brief.facts if one.evidence):
            if base_direction(fact.statement) == "rtl":
                # The order in which a reader of PDF finds the pieces of such a line is its own.
                assert all(_letters(word) in said for word in fact.statement.split())
                continue
            found = re.search(rf"{_letters(as_words(fact.statement))}((?:\[\d+\])+)", said)
            assert found, f"no source behind “{fact.statement}”"
            behind = {sources[number] for number in re.findall(r"\d+", found[1])}
            headlines = {_letters(passages[one].headline) for one in fact.evidence}
            assert all(any(one in source for source in behind) for one in headlines)


def _sources(words: list[str]) -> dict[str, str]:
    """The letters of each entry of the list of sources, by its number."""
    listed = re.split(r"\bSources\b", " ".join(words))[-1]
    _, *found = re.split(r"\[(\d+)\]", listed)
    return dict(zip(found[::2], map(_letters, found[1::2]), strict=True))


def _changes(files: Files) -> str:
    """The letters of the block of changes."""
    words = " ".join(reading.docx_words(files.docx.read_bytes()))
    start = words.index("Changes since No. 41")
    return _letters(words[start : words.index("Background", start)])


def _letters(words: str, also: str = "") -> str:
    """Letters and digits alone."""
    return "".join(one for one in words if one.isalnum() or one in also)
