"""Has the fields that prose is written in check its spelling, and goes through them."""

from PySide6.QtWidgets import QWidget

from briefgen.model.errors import ComposeError
from briefgen.model.ids import FactId
from briefgen.model.phrase import Phrase
from briefgen.ui.prose.field import ProseField
from briefgen.ui.prose.speller import Speller


class Proofing:
    """What checks spelling in a window and its dialogs."""

    def __init__(self, speller: Speller, window: QWidget) -> None:
        self._speller = speller
        self.switched = speller.switched
        self._window = window

    @property
    def on(self) -> bool:
        """Whether misspelt words are marked."""
        return self._speller.on

    def attend(self, dialog: QWidget) -> None:
        """The dialog's prose is checked; the names in all articles of the open brief are known."""
        articles = self._speller.articles()
        for field in dialog.findChildren(ProseField):
            field.spell(self._speller, (), articles)

    def attend_fact(self, field: ProseField, fact_id: FactId) -> None:
        """The field is checked; the fact's quoted words and the names in its articles are right."""
        evidence = self._speller.evidence(fact_id)
        passages = tuple(one.selector.exact for one, _ in evidence)
        articles = tuple({article.id: article for _, article in evidence}.values())
        field.spell(self._speller, passages, articles or self._speller.articles())

    def toggle(self) -> None:
        """Misspelt words are marked from now on, or aren't."""
        self._speller.toggle()

    def next(self) -> None:
        """The next misspelt word of what is being written is selected, with a menu of what may have been meant."""
        field = self._window.focusWidget()
        if not isinstance(field, ProseField):
            raise ComposeError(
                Phrase("Nothing is being written."),
                Phrase("Edit a statement first."),
            )
        field.go_to_misspelt()
