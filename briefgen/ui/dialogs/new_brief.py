"""Begins a brief: its template, its title, and what the earlier one hands on."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from briefgen.model.ids import BriefId, TemplateId
from briefgen.model.scales import Scales
from briefgen.model.template import Template
from briefgen.ui.dialogs.form import (
    FormDialog,
    attribute_hints,
    chosen_day,
    day_box,
    marking_box,
    plain_label,
)
from briefgen.ui.look.mirror import isolated
from briefgen.ui.look.theme import GRID
from briefgen.ui.look.wording import named
from briefgen.ui.preview.pictures import Page, PagePictures
from briefgen.workspace.templates import USUAL

if TYPE_CHECKING:
    from briefgen.storage.port import BriefEntry


@dataclass(frozen=True, slots=True)
class Beginning:
    """What was filled in. An empty text leaves to the earlier brief what it hands on."""

    template_id: str
    title: str
    as_of: date
    number: str
    marking: str
    organization: str
    author: str
    previous: BriefId | None


class NewBrief(FormDialog):
    """Emits `chosen` with a Beginning."""

    chosen = Signal(object)

    def __init__(
        self,
        templates: tuple[Template, ...],
        earlier: "tuple[BriefEntry, ...]",
        scales: Scales,
        today: date,
        parent: QWidget | None = None,
        default: str = "",
        of_series: Mapping[BriefId, TemplateId] | None = None,
    ) -> None:
        super().__init__(parent, "newBrief")
        self.setWindowTitle(self.tr("New brief"))
        self.go.setText(self.tr("Create"))
        self._templates = templates
        self._earlier = earlier
        self._title = QLineEdit(self)
        self._template = QComboBox(self)
        self._about = plain_label(self, "templateDescription")
        self._about.setProperty("muted", True)
        self._from = QComboBox(self)
        self._number = QLineEdit(self)
        self._as_of = day_box(today, self)
        self._marking = marking_box(scales, "")
        self._organization = QLineEdit(self)
        self._author = QLineEdit(self)
        self._default = default
        self._of_series = of_series or {}
        self._page = Page(self)
        self._fill()
        self._lay_out()
        self.resize(520 + self._page.width(), self.sizeHint().height())
        self._title.setFocus()

    def show_pages(self, pictures: PagePictures) -> None:
        """The chosen template has its picture beside the form."""
        self._page.have_drawn(pictures)

    def submit(self) -> None:
        """Tells what was filled in."""
        self.go.setEnabled(False)
        at = self._from.currentIndex()
        self.chosen.emit(
            Beginning(
                template_id=str(self._template.currentData() or ""),
                title=self._title.text(),
                as_of=chosen_day(self._as_of),
                number=self._number.text(),
                marking=self._marking.currentText(),
                organization=self._organization.text(),
                author=self._author.text(),
                previous=self._earlier[at - 1].id if at > 0 else None,
            )
        )

    def _fill(self) -> None:
        for one in self._templates:
            self._template.addItem(named(one.title), str(one.id))
        self._template.currentIndexChanged.connect(self._describe)
        self._from.addItem(self.tr("Nothing: an empty brief"))
        for entry in self._earlier:
            words = (isolated(entry.title), entry.number, isolated(entry.as_of.isoformat()))
            self._from.addItem(" · ".join(filter(None, words)))
        self._from.currentIndexChanged.connect(self._follow)
        self._describe(0)
        # Whoever writes briefs writes the same kind again.
        usual = self._earlier[0].template_id if self._earlier else USUAL
        self._choose_template(self._default or usual)

    def _lay_out(self) -> None:
        about = attribute_hints()
        self.row(self.tr("&Title"), self._title, "title", about["title"])
        self.row(
            self.tr("Tem&plate"),
            self._template,
            "template",
            self.tr("How the brief is laid out, and which sections it has"),
        )
        self.form.addRow("", self._about)
        self.row(
            self.tr("&From"),
            self._from,
            "from",
            self.tr("Rolls an earlier brief over: its facts are carried, its number counts up"),
        )
        self.row(self.tr("As-of &date"), self._as_of, "as_of", about["as_of"])
        self.row(self.tr("&Number"), self._number, "number", about["number"])
        self.row(self.tr("&Marking"), self._marking, "marking", about["marking"])
        self.row(
            self.tr("&Organization"), self._organization, "organization", about["organization"]
        )
        self.row(self.tr("&Author"), self._author, "author", about["author"])
        across = QHBoxLayout()
        across.setSpacing(3 * GRID)
        self.column.removeItem(self.form)
        across.addLayout(self.form, 1)
        across.addWidget(self._page, 0, Qt.AlignmentFlag.AlignTop)
        self.column.insertLayout(0, across, 1)

    def _describe(self, at: int) -> None:
        self._about.setText(named(self._templates[at].description) if self._templates else "")
        self._page.show_of(str(self._templates[at].id) if self._templates else "")

    def _follow(self, at: int) -> None:
        """A brief that rolls over has the template of its series, or its own, and usually its title."""
        if at <= 0:
            return
        entry = self._earlier[at - 1]
        self._choose_template(self._of_series.get(entry.id, entry.template_id))
        if not self._title.text():
            self._title.setText(entry.title)

    def _choose_template(self, template_id: str) -> None:
        self._template.setCurrentIndex(max(0, self._template.findData(str(template_id))))
