"""What stands between a brief and its reader, with a way to each place."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from briefgen.model.finding import Finding, Severity
from briefgen.ui.dialogs.form import Dialog, without_default
from briefgen.ui.look.icons import icon
from briefgen.ui.look.mirror import isolated
from briefgen.ui.look.theme import GRID
from briefgen.ui.look.wording import named, worded
from briefgen.ui.parts.labels import plain_label

_ICONS = {Severity.ERROR: "x", Severity.WARNING: "triangle-alert", Severity.NOTICE: "info"}


class Findings(Dialog):
    """Stays beside the window while one mends. `go_to` has the id of a fact."""

    go_to = Signal(str)

    def __init__(
        self, title: str, findings: tuple[Finding, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, "findings")
        self.setWindowTitle(title)
        self._list = QListWidget(self)
        self._list.setObjectName("findingList")
        self._list.setAccessibleName(self.tr("Findings"))
        self._list.setAccessibleDescription(self.tr("Enter shows the fact in the brief"))
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setSpacing(GRID // 2)
        for one in findings:
            self._list.addItem(self._item(one))
        self._list.itemActivated.connect(lambda: self._go())
        self._list.currentRowChanged.connect(lambda: self._enable())
        summary = plain_label(self, "summary", self._summary(findings))
        buttons = self.closing_buttons()
        self._to = buttons.addButton(self.tr("&Go to"), QDialogButtonBox.ButtonRole.ActionRole)
        self._to.setObjectName("goTo")
        self._to.setToolTip(self.tr("Show the fact in the brief (Enter)"))
        self._to.clicked.connect(self._go)
        # Enter goes to the place of the finding; it must not close the list as well.
        without_default(buttons)
        self.column.addWidget(summary)
        self.column.addWidget(self._list, 1)
        self.column.addWidget(buttons)
        self._list.setVisible(bool(findings))
        self._to.setVisible(bool(findings))
        self._list.setCurrentRow(0)
        self._enable()
        self.resize(600, 420 if findings else self.sizeHint().height())

    def _item(self, finding: Finding) -> QListWidgetItem:
        names = {
            Severity.ERROR: self.tr("Error"),
            Severity.WARNING: self.tr("Warning"),
            Severity.NOTICE: self.tr("Notice"),
        }
        where, what, mend = (
            named(worded(finding.where)),
            worded(finding.what),
            worded(finding.mend),
        )
        text = "\n".join(map(isolated, (f"{isolated(where)}: {what}", mend)))
        item = QListWidgetItem(icon(_ICONS[finding.severity], self.palette()), text)
        item.setData(Qt.ItemDataRole.UserRole, finding.fact_id or "")
        spoken = f"{names[finding.severity]}. {where}: {what} {mend}"
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        return item

    def _summary(self, findings: tuple[Finding, ...]) -> str:
        if not findings:
            return self.tr("Nothing to mend.")
        errors = sum(one.severity is Severity.ERROR for one in findings)
        warnings = sum(one.severity is Severity.WARNING for one in findings)
        return self.tr("Errors: {0} · Warnings: {1} · Notices: {2}").format(
            errors, warnings, len(findings) - errors - warnings
        )

    def _current(self) -> str:
        item = self._list.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item else ""  # pyright: ignore[reportUnnecessaryComparison]

    def _enable(self) -> None:
        self._to.setEnabled(bool(self._current()))

    def _go(self) -> None:
        if fact_id := self._current():
            self.go_to.emit(fact_id)
