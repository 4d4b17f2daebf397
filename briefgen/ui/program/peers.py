"""What a window tells the other windows of its workspace, and what it learns from them."""

from PySide6.QtCore import QObject, Signal

from briefgen.model.article import Article
from briefgen.ui.program.sharing import Holder, Sharing


class Peers(QObject):
    """The other windows of the workspace, as one window sees them."""

    library_changed = Signal()
    """Another window has added articles, or changed one."""

    article_changed = Signal(object)
    """The article that another window has changed, as it is now."""

    brief_changed = Signal(str)
    """The brief that is edited here was kept anew by another window."""

    def __init__(self, sharing: Sharing, window: Holder, parent: QObject) -> None:
        super().__init__(parent)
        self._sharing = sharing
        self._window = window
        sharing.library_changed.connect(self._library_changed)
        sharing.brief_changed.connect(self._brief_changed)

    def are_there(self) -> bool:
        """Whether there are any."""
        return self._sharing.is_shared()

    def show(self, brief_id: str) -> bool:
        """Whether another window has the brief; if so that one is in front now."""
        other = self._sharing.elsewhere(brief_id, self._window)
        if other is not None:
            other.come_forward()
        return other is not None

    def tell(self, article: Article | None = None) -> None:
        """The others know that articles came or, if one is given, that it has changed."""
        self._sharing.library_changed.emit(self._window, article)

    def tell_of_brief(self, brief_id: str) -> None:
        """The others know that a brief came in, with its articles."""
        self.tell()
        self._sharing.brief_changed.emit(self._window, brief_id)

    def _library_changed(self, by: Holder, article: Article | None) -> None:
        if by is not self._window:
            self.library_changed.emit()
            if article is not None:
                self.article_changed.emit(article)

    def _brief_changed(self, by: Holder, brief_id: str) -> None:
        if by is not self._window and self._window.holds(brief_id):
            self.brief_changed.emit(brief_id)
