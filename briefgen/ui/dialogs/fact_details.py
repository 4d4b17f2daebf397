"""When a fact happened, how credible it is, how likely or how sure a judgement is."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from briefgen.model.brief import Fact, FactKind
from briefgen.model.prose import as_words
from briefgen.model.scales import Scales
from briefgen.model.when import Mention
from briefgen.ui.dialogs.assessment import Assessment
from briefgen.ui.dialogs.form import FormDialog, free_box
from briefgen.ui.look.day_words import as_typed, to_type
from briefgen.ui.look.wording import named
from briefgen.ui.parts.labels import plain_label
from briefgen.ui.parts.plain import shortened

_LONGEST = 400


class FactDetails(FormDialog):
    """Emits `chosen` with the details by their names, as `Briefs.detail` wants them."""

    chosen = Signal(object)

    def __init__(
        self,
        fact: Fact,
        mentions: tuple[Mention, ...],
        undated: bool,
        yardstick_id: str,
        scales: Scales,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, "factDetails")
        self.setWindowTitle(self.tr("Details of the fact"))
        self.go.setText(self.tr("Apply"))
        self._judged = fact.kind in {FactKind.JUDGEMENT, FactKind.COMMENT}
        words = plain_label(self, "factWords", shortened(as_words(fact.statement), _LONGEST))
        self.column.insertWidget(0, words)
        self._day = self._days(fact.event_date, mentions)
        self._credibility = self._credibilities(scales, fact.credibility)
        self._assessment = Assessment(scales.yardstick(yardstick_id), self)
        self._assessment.choose(fact.likelihood, fact.confidence)
        self.row(
            self.tr("&Happened on"), self._day, "eventDate", self._about_days(mentions, undated)
        )
        if self._judged:
            self._credibility.hide()
            hint = self.tr(
                "A likelihood or a confidence makes a judgement; without one it is a comment"
            )
            self.row(self.tr("&Assessment"), self._assessment, "assessment", hint)
        else:
            self._assessment.hide()
            hint = self.tr(
                "The digit of the Admiralty code: of this information, not of its outlet"
            )
            self.row(self.tr("&Credibility"), self._credibility, "credibility", hint)
        self._review = self._make_review(fact.review_by)
        note = plain_label(self, "dayNote", self._about_days(mentions, undated))
        note.setProperty("muted", True)
        self.form.addRow("", note)
        self.resize(520, self.sizeHint().height())

    def submit(self) -> None:
        """Tells what was filled in; a day that can't be read is said in the form."""
        details = {"event_date": self._chosen_day()}
        if self._review:
            details["review_by"] = as_typed(self._review.text())
        if self._judged:
            details["likelihood"] = self._assessment.likelihood
            details["confidence"] = self._assessment.confidence
        else:
            details["credibility"] = str(self._credibility.currentData())
        self.chosen.emit(details)

    def _credibilities(self, scales: Scales, current: int | None) -> QComboBox:
        box = QComboBox(self)
        box.addItem(self.tr("Not judged"), "")
        for one in scales.credibility:
            box.addItem(f"{one.code}  {named(one.meaning)}", one.code)
        box.setCurrentIndex(max(0, box.findData(str(current or ""))))
        return box

    def _days(self, current: date | None, mentions: tuple[Mention, ...]) -> QComboBox:
        box = free_box(self)
        for one in mentions:
            box.addItem(f"{to_type(one.day)}   “{one.words}”", one.day.isoformat())
        box.setCurrentIndex(-1)
        box.setEditText(to_type(current) if current else "")
        if isinstance(line := box.lineEdit(), QLineEdit):
            line.setPlaceholderText(self.tr("2026-03-02, or 2 March 2026"))
            line.setClearButtonEnabled(True)
        return box

    def _make_review(self, current: date | None) -> QLineEdit | None:
        """The day by which it is to be reviewed, of a fact that has one, as standing texts do."""
        if current is None:
            return None
        line = QLineEdit(to_type(current), self)
        line.setClearButtonEnabled(True)
        hint = self.tr("From then on the check of the brief warns; without a day it doesn't")
        self.row(self.tr("&Review by"), line, "reviewBy", hint)
        return line

    def _about_days(self, mentions: tuple[Mention, ...], undated: bool) -> str:
        if mentions:
            return self.tr(
                "The list has the days that the passage speaks of. “On Monday” is told from the day of publication:"
                " choose which one is meant."
            )
        if undated:
            return self.tr(
                "The source is undated, so that “on Monday” in it means nothing. Find out when it appeared first."
            )
        return self.tr("The passage names no day.")

    def _chosen_day(self) -> str:
        """The day as ISO 8601 where it can be read, else what was typed, which is then refused by name."""
        text = self._day.currentText().strip()
        row = self._day.findText(text)
        if row >= 0 and text:
            return str(self._day.itemData(row))
        return as_typed(text)
