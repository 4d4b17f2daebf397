"""The end of a session: nothing is lost without having been asked."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from briefgen.files import file_name, write_whole
from briefgen.model.errors import BriefgenError
from briefgen.model.phrase import Phrase
from briefgen.ui.editing.editor import BriefEditor
from briefgen.ui.editing.session import Session
from briefgen.ui.look.wording import worded
from briefgen.workspace.workspace import Workspace


def may_close(session: Session, editor: BriefEditor, workspace: Workspace, window: QWidget) -> bool:
    """Whether the window may close: all is kept, or saved elsewhere, or given up on purpose."""
    error = session.settle()
    while error is not None:
        answer = _ask(error, window)
        if answer == "elsewhere":
            error = _save_elsewhere(editor, workspace, window)
        elif answer == "again":
            error = session.settle()
        else:
            return answer == "close"
    return True


def _ask(error: BriefgenError, window: QWidget) -> str:
    from briefgen.ui.dialogs.choice import Answer, ask

    said = QCoreApplication.translate(
        "Closing", "The last changes of the brief could not be saved."
    )
    return ask(
        QCoreApplication.translate("Closing", "The brief is not saved"),
        " ".join((said, worded(error.message))),
        worded(error.hint),
        (
            Answer("again", QCoreApplication.translate("Closing", "Try again")),
            Answer("elsewhere", QCoreApplication.translate("Closing", "Save elsewhere…")),
            Answer("close", QCoreApplication.translate("Closing", "Close and lose them")),
            Answer("cancel", QCoreApplication.translate("Closing", "Cancel")),
        ),
        window,
    )


def _save_elsewhere(
    editor: BriefEditor, workspace: Workspace, window: QWidget
) -> BriefgenError | None:
    """None when the brief lies in an interchange file; else why not."""
    dossier = editor.dossier()
    if dossier is None:
        return None
    name = file_name(dossier.brief.title, ".json")
    chosen, _ = QFileDialog.getSaveFileName(
        window,
        QCoreApplication.translate("Closing", "Save elsewhere"),
        name,
        QCoreApplication.translate("Closing", "Briefs (*.json)"),
    )
    if not chosen:
        return BriefgenError(Phrase("No file was chosen."))
    try:
        write_whole(Path(chosen), workspace.sharing.alone(dossier))
    except BriefgenError as error:
        return error
    return None
