"""Where faults end: in a log and one report that can be copied, with the work saved first. Nothing is sent."""

import logging
import platform
import sys
import threading
import traceback
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

import platformdirs
from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
    qVersion,
)

from briefgen import __version__
from briefgen.model.errors import BriefgenError

if TYPE_CHECKING:
    from briefgen.ui.dialogs.report import Report

LOG = logging.getLogger("briefgen")

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_MOST = 20
"""Faults that one report lists; a fault in a paint routine repeats hundreds of times a second."""


def log_folder() -> Path:
    """Where the log lies."""
    return Path(platformdirs.user_log_dir("briefgen", appauthor=False))


class Faults(QObject):
    """While installed, every uncaught exception of any thread, and what Qt warns of, is logged; the first is shown."""

    _caught = Signal(str)

    def __init__(self, folder: Path, save_first: Callable[[], BriefgenError | None]) -> None:
        super().__init__()
        self._folder = folder
        self._save_first = save_first
        self._report: Report | None = None
        self._count = 0
        self._handler: logging.Handler | None = None
        # Faults of other threads are shown by the main one.
        self._caught.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Exceptions and Qt's messages come here from now on."""
        self._handler = _log_handler(self._folder)
        LOG.addHandler(self._handler)
        LOG.setLevel(logging.INFO)
        sys.excepthook = self._uncaught
        threading.excepthook = self._uncaught_in_thread
        qInstallMessageHandler(_log_message)

    def uninstall(self) -> None:
        """All is as Python and Qt have it."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(None)
        if self._handler:
            LOG.removeHandler(self._handler)
            self._handler.close()

    def _uncaught_in_thread(self, args: threading.ExceptHookArgs) -> None:
        error = args.exc_value or args.exc_type()
        self._uncaught(args.exc_type, error, args.exc_traceback)

    def _uncaught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, (KeyboardInterrupt, SystemExit)):
            sys.__excepthook__(kind, error, trace)
            return
        details = "".join(traceback.format_exception(kind, error, trace))
        LOG.error("uncaught: %s", details)
        self._caught.emit(details)

    def _show(self, details: str) -> None:
        self._count += 1
        if self._report is not None:
            if self._count <= _MOST:
                self._report.add(details)
            return
        from briefgen.ui.dialogs.report import Report

        saved = self._save()
        self._count = 1
        log = str(self._folder / "briefgen.log")
        self._report = Report(f"{about()}\n\n{details}", log, saved)
        self._report.finished.connect(self._closed)
        self._report.open()

    def _save(self) -> bool:
        """Whether the work is saved."""
        try:
            error = self._save_first()
        except (BriefgenError, RuntimeError, ValueError, OSError):
            # The fault that is being reported may have broken this too; it must still be reported.
            LOG.exception("the work could not be saved after a fault")
            return False
        if error is not None:
            LOG.error("the work could not be saved after a fault: %s", error)
        return error is None

    def _closed(self) -> None:
        self._report = None


def about() -> str:
    """The versions that a report begins with."""
    return (
        f"briefgen {__version__}, Python {platform.python_version()}, Qt {qVersion()}, "
        f"{platform.system()} {platform.release()}"
    )


def _log_handler(folder: Path) -> logging.Handler:
    """A rotating log file; nothing at all where none can be written."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = RotatingFileHandler(
            folder / "briefgen.log", maxBytes=1_000_000, backupCount=3, encoding="utf-8"
        )
    except OSError:
        return logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    return handler


def _log_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    LOG.log(_LEVELS.get(kind, logging.WARNING), "Qt: %s", message)
