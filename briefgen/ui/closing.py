"""The end of a session: nothing is lost without having been asked."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from briefgen.files import file_name, write_whole
from briefgen.model.errors import BriefgenError
from briefgen.ui.dialogs.choice import Answer, ask
from briefgen.ui.editor import BriefEditor
from briefgen.ui.session import Session
from briefgen.workspace.interchange import to_json
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
    return ask(
        _tr("The brief is not saved"),
        f"{_tr('The last changes of the brief could not be saved.')} {error.message}",
        error.hint,
        (
            Answer("again", _tr("Try again")),
            Answer("elsewhere", _tr("Save elsewhere…")),
            Answer("close", _tr("Close and lose them")),
            Answer("cancel", _tr("Cancel")),
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
        window, _tr("Save elsewhere"), name, _tr("Briefs (*.json)")
    )
    if not chosen:
        return BriefgenError(_tr("No file was chosen."))
    try:
        write_whole(Path(chosen), to_json(dossier, workspace.library.original))
    except BriefgenError as error:
        return error
    return None


def _tr(text: str) -> str:
    return QCoreApplication.translate("Closing", text)
