"""What the rooms below say, in the window's language: translated in one place, and text of strangers stays text."""

import re
from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QApplication, QListWidget
from pytestqt.qtbot import QtBot

from briefgen.model import edit
from briefgen.model.article import Cut
from briefgen.model.errors import BriefgenError, LoadError, TemplateError
from briefgen.model.phrase import Phrase, foreign, term
from briefgen.suggesters.sentences import sentences
from briefgen.ui.dialogs.changes_view import ChangesView
from briefgen.ui.look.wording import named, recalled, worded
from briefgen.ui.reader.pane import Reader
from briefgen.ui.reader.view import ReadingView
from tests import builders
from tests.ui.conftest import HARBOUR, OpenWindow, part, settle


def bare(text: str) -> str:
    """The words without the marks that set others apart."""
    return re.sub("[\u2066-\u2069\u200e\u200f]", "", text)


def test_english_says_what_the_rooms_say(qapp: QApplication) -> None:
    where = Phrase("in <{tag}>", tag="p")
    for said in (
        Phrase("Text stands {place}: “{text}”.", place=where, text="{place}"),
        Phrase("There are: {names}.", names=("a", "b")),
        Phrase("Use if and elif."),
        foreign("Any {text} at all"),
    ):
        assert worded(said) == str(said)
    assert worded("a headline") == "a headline"


def test_a_sentence_is_translated_with_what_stands_in_it(arabic: None) -> None:
    error = LoadError(
        Phrase("{source} is damaged.", source=Phrase("The pasted text")), Phrase("Try it again.")
    )
    assert bare(worded(error.message)) == "النص الملصق تالف."
    assert bare(worded(error.said)) == "النص الملصق تالف. حاول مرة أخرى."
    assert str(error) == "The pasted text is damaged. Try it again."
    placed = TemplateError(Phrase("Use if and elif."), where="body.j2:3")
    assert bare(worded(placed.message)) == "body.j2:3: استعمل if وelif."


def test_what_is_counted_has_the_form_of_its_number(arabic: None) -> None:
    def faults(n: int) -> str:
        template = Phrase(
            "The template “{name}” has {n} faults; nothing was written.", name="t", n=n
        )
        return bare(worded(template))

    assert "خللان" in faults(2)
    assert "3 مواضع" in faults(3)
    assert "11 موضع" in faults(11)
    assert worded(Phrase.remade("{n}", {"n": "9" * 40}))


def test_values_are_listed_as_the_language_lists(arabic: None) -> None:
    assert bare(worded(Phrase("There are: {names}.", names=("a", "b")))) == "الموجود: a، b."


def test_a_strangers_words_are_never_translated_nor_formatted(arabic: None) -> None:
    trap = "{name} {n} fact <b>{trouble}</b>"
    said = Phrase("“{name}” could not be read: {trouble}", name=trap, trouble="fact")
    assert trap in worded(said)
    assert bare(worded(said)).endswith(": fact")
    assert bare(worded(foreign("fact"))) == "fact"
    assert named("Flood in the valley") == "Flood in the valley"


def test_names_of_shipped_files_and_kept_reasons_are_known(arabic: None) -> None:
    assert named("Situation brief") == "موجز حالة"
    assert named("likely") == "مرجّح"
    assert recalled("comment form") == "نموذج تعليقات"
    terms = Phrase("Use one of: {terms}.", terms=(term("likely"), term("our own word")))
    assert bare(worded(terms)) == "استعمل واحدًا من: مرجّح، our own word."
    assert str(terms) == "Use one of: likely, our own word."


def test_a_sentence_that_begins_with_a_strangers_word_is_read_from_the_right(arabic: None) -> None:
    placed = TemplateError(Phrase("Use if and elif."), Phrase("Try it again."), "body.j2:3")
    for said in (placed.message, placed.said, Phrase("“{path}” is damaged.", path="a.b")):
        assert worded(said).startswith("\u200f")


def test_a_notice_is_arabic(arabic: None, qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    window.notices.fail(BriefgenError(Phrase("“{path}” is damaged.", path="/tmp/<b>x</b>")))
    shown = window.notices.shown
    assert shown is not None
    assert bare(shown.message) == "«/tmp/<b>x</b>» تالفة."


def test_findings_are_arabic(arabic: None, qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    brief = window.editor.brief
    assert brief
    fact = replace(builders.fact("الجسر مغلق."), review_by=date(2020, 1, 1), evidence=())
    window.editor.apply("", edit.add_fact(brief, brief.sections[0].key, fact))
    window.actions_.run("brief.check")
    settle(qtbot, window)
    found = part(window, QListWidget, "findingList")
    texts = [bare(found.item(row).text()) for row in range(found.count())]
    assert texts
    strange = [one.title for one in brief.sections]
    for one in texts:
        rest = one
        for title in (*strange, "TLP:", "RED", "AMBER+STRICT", "AMBER", "GREEN", "CLEAR", "Ctrl+E"):
            rest = rest.replace(title, "")
        assert not re.search("[a-z]{3}", re.sub(r"briefgen set BRIEF \w+=…", "", rest)), one


def test_the_reason_of_hidden_furniture_is_arabic(arabic: None, qtbot: QtBot) -> None:
    cut = HARBOUR.spans[-1]
    article = replace(HARBOUR, cuts=(Cut(cut.start, cut.end, "comment form"),))
    pane = Reader()
    qtbot.addWidget(pane)
    pane.show_article(article, sentences(article), ())
    pane.set_cuts_shown(True)
    view = pane.findChild(ReadingView)
    assert view
    assert "نموذج تعليقات" in view.toPlainText()


def test_changed_fields_are_called_by_their_labels(arabic: None, qtbot: QtBot) -> None:
    view = ChangesView()
    qtbot.addWidget(view)
    before = builders.brief(fields={"top_line": "Quiet."})
    after = edit.set_field(before, "top_line", "Not quiet.")
    view.show_changes(before, after, {"top_line": "Top line"})
    assert "الخلاصة الأولى" in view.toPlainText()
