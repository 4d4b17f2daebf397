"""Makes the pictures of the docs from the real program: `python -m tests.pictures`."""

import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

IMAGES = Path(__file__).resolve().parent.parent / "docs" / "images"
_PATIENCE = 20.0
_PAGE_SCALE = 2


def main() -> None:
    """Writes `docs/images/window.png` (1280×800, at 2×) and `docs/images/page.png`."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_SCALE_FACTOR"] = "2"
    IMAGES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        for name in ("XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"):
            os.environ[name] = folder
        _page(Path(folder))
        _window(Path(folder))


def _page(folder: Path) -> None:
    import pypdfium2

    from briefgen.workspace.demo import make_demo

    made = make_demo(folder)
    [pdf] = [path for path in made.files if path.suffix == ".pdf"]
    document = pypdfium2.PdfDocument(pdf)
    picture = document[0].render(scale=_PAGE_SCALE).to_pil()
    picture.quantize(128).save(IMAGES / "page.png", optimize=True)
    document.close()


def _window(folder: Path) -> None:
    from PIL import Image
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from briefgen.model.ids import ArticleId
    from briefgen.ui.app import application
    from briefgen.ui.main_window import MainWindow
    from briefgen.ui.theme import Look
    from briefgen.workspace.workspace import open_workspace

    app = application()
    settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
    workspace = open_workspace(folder / "demo.briefgen")
    [brief] = workspace.briefs.entries()
    [article] = [one for one in workspace.articles.entries() if "Courier" in one.publisher]
    workspace.remember("last_brief", brief.id)
    workspace.remember("last_article", article.id)
    window = MainWindow(workspace, Look(app, settings), settings)
    window.resize(1280, 800)
    window.show()
    window.start()
    shown = ArticleId(article.id)
    _wait(
        lambda: (
            window.editor.brief is not None
            and (one := window.reader.article()) is not None
            and one.id == shown
        )
    )
    window.reader.setFocus()
    for _ in range(6):
        window.reader.next_sentence()
    _wait_calm()
    path = IMAGES / "window.png"
    window.grab().save(str(path))
    window.close()
    QApplication.processEvents()
    Image.open(path).quantize(200).save(path, optimize=True)


def _wait(condition: Callable[[], bool]) -> None:
    from PySide6.QtWidgets import QApplication

    end = time.monotonic() + _PATIENCE
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError("the window doesn't show what it should")
        QApplication.processEvents()


def _wait_calm() -> None:
    """Until what moves by itself, scrolling say, has come to rest."""
    end = time.monotonic() + 1.0
    _wait(lambda: time.monotonic() > end)


if __name__ == "__main__":
    main()
