"""What much that is done can't do without: it is there, or a sentence says how one comes to it."""

from briefgen.model.brief import Brief
from briefgen.model.errors import ComposeError
from briefgen.model.ids import FactId
from briefgen.model.phrase import Phrase
from briefgen.ui.brief.pane import BriefPane
from briefgen.ui.editing.editor import BriefEditor
from briefgen.ui.keys.names import KeyNames


def open_brief(editor: BriefEditor, keys: KeyNames) -> Brief:
    """The brief that is open; ComposeError where none is."""
    if editor.brief is None:
        raise ComposeError(
            Phrase("No brief is open."),
            Phrase(
                "Begin one with {new}, or open one with {open}.",
                new=keys.name("brief.new"),
                open=keys.name("brief.open"),
            ),
        )
    return editor.brief


def selected_facts(pane: BriefPane) -> tuple[FactId, ...]:
    """The facts that are selected, one at least, in their order; ComposeError where none is."""
    selected = pane.selected()
    if not selected:
        raise ComposeError(
            Phrase("No fact is selected."),
            Phrase("Select one in the brief ({key}).", key=pane.keys.name("view.brief")),
        )
    return selected
