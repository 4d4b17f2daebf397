"""Which words are misspelt, asked of a dictionary off the main thread and remembered."""

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QObject, QSettings, QTimer, Signal

from briefgen.model import edit
from briefgen.model.article import Article
from briefgen.model.errors import BriefgenError
from briefgen.model.highlight import Highlight
from briefgen.model.ids import BriefId, FactId
from briefgen.ui.editing.editor import BriefEditor
from briefgen.ui.jobs.tasks import LIBRARY, Tasks
from briefgen.ui.keys.names import USUAL, KeyNames
from briefgen.ui.prose.words import Word, names, script, script_of_language
from briefgen.ui.settings.telling import teller
from briefgen.workspace.spelling import Spelling, bare

_SETTING, _WORDS = "spelling", "words"
_LANE = "spelling"
_Verdict = tuple[frozenset[str], frozenset[str]]


class Speller(QObject):
    """Judges words in the language of the open brief. Nothing is loaded before the first one is asked for."""

    changed = Signal()
    """Words may be judged otherwise than before."""

    switched = Signal(bool)
    """Whether words are judged at all, after this window or another one has changed that."""

    def __init__(
        self,
        spelling: Spelling,
        editor: BriefEditor,
        tasks: Tasks,
        settings: QSettings,
        keys: KeyNames = USUAL,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._keys = keys
        self._spelling = spelling
        self._editor = editor
        self._tasks = tasks
        self._settings = settings
        self.on = _is_on(settings)
        self.trouble: BriefgenError | None = None
        """Why nothing can be judged; None as long as nothing is known to be missing."""
        self._about: tuple[str, str] = ("", "")
        self._verdicts: dict[str, bool] = {}
        self._ignored: set[str] = set()
        self._suggestions: dict[str, tuple[str, ...]] = {}
        self._unknown: set[str] = set()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._ask)
        self._teller = teller(settings)
        self._teller.changed.connect(self._setting_changed)
        editor.opened.connect(self._brief_changed)
        editor.changed.connect(self._brief_changed)

    def next_keys(self) -> tuple[str, ...]:
        """The keys that go to the next misspelt word."""
        return self._keys.of("edit.misspelt")

    def toggle(self) -> None:
        """Misspelt words are marked from now on, or aren't; where they can't be, one is told why."""
        self._settings.setValue(_SETTING, "no" if self.on else "yes")
        self._teller.changed.emit(_SETTING)
        if self.on and self._language:
            language = self._language
            self._tasks.run(lambda: self._spelling.wrong(language, ()), lambda _: None, lane=_LANE)

    def wrong(self, words: Iterable[Word]) -> tuple[Word, ...]:
        """The misspelt ones. A word that is met for the first time isn't yet: `changed` tells."""
        if not self.on or self.trouble or not self._language:
            return ()
        # Of thousands of words nearly all are known to be right: they cost a look into a dictionary of Python.
        verdicts = self._verdicts
        doubtful = [one for one in words if verdicts.get(one.text, True)]
        for one in doubtful:
            if one.text not in verdicts:
                self._meet(one.text)
        return tuple(one for one in doubtful if self._verdicts[one.text])

    def suggest(self, word: str, then: Callable[[tuple[str, ...]], None]) -> None:
        """`then` gets the words that may have been meant."""

        def found(suggestions: tuple[str, ...]) -> None:
            self._suggestions[word] = suggestions
            then(suggestions)

        if word in self._suggestions:
            then(self._suggestions[word])
            return
        language = self._language
        self._tasks.run(lambda: self._spelling.suggestions(language, word), found, lane=_LANE)

    def add(self, word: str) -> None:
        """The word is right from now on, everywhere."""
        self._pass_over(word)
        tell = self._teller.changed.emit
        self._tasks.run(lambda: self._spelling.add(word), lambda _: tell(_WORDS), lane=LIBRARY)

    def ignore(self, word: str) -> None:
        """The word isn't looked at in this brief any more."""
        self._ignored.add(bare(word))
        self._pass_over(word)
        brief = self._editor.brief
        if brief is not None:
            wanted = brief.id
            self._tasks.run(
                lambda: self._spelling.ignore(wanted, word), lambda _: None, lane=LIBRARY
            )

    def evidence(self, fact_id: FactId) -> tuple[tuple[Highlight, Article], ...]:
        """What a fact of the open brief rests on."""
        brief = self._editor.brief
        return tuple(self._editor.evidence(edit.fact(brief, fact_id))) if brief else ()

    def articles(self) -> tuple[Article, ...]:
        """What the facts of the open brief rest on."""
        brief = self._editor.brief
        found = (self._editor.evidence(one) for one in (brief.facts if brief else ()))
        return tuple({article.id: article for each in found for _, article in each}.values())

    def learn_names(
        self, articles: tuple[Article, ...], then: Callable[[frozenset[str]], None]
    ) -> None:
        """`then` gets the names that stand in the articles."""
        self._tasks.run(lambda: _names_in(articles), then, lane=_LANE)

    # ------------------------------------------------------------ inner

    @property
    def _language(self) -> str:
        return self._about[1]

    def _meet(self, word: str) -> None:
        """The word counts as right until the dictionary was asked; one of another script it can't judge."""
        self._verdicts[word] = False
        expected = script_of_language(self._language)
        if not expected or script(word) == expected:
            self._unknown.add(word)
            self._soon.start()

    def _pass_over(self, word: str) -> None:
        self._verdicts |= {one: False for one in self._verdicts if bare(one) == bare(word)}
        self.changed.emit()

    def _ask(self) -> None:
        asked, self._unknown = frozenset(self._unknown), set()
        about = brief_id, language = self._about
        spelling = self._spelling

        def work() -> _Verdict:
            return spelling.wrong(language, asked), spelling.ignored(BriefId(brief_id))

        if language:
            self._tasks.run(
                work,
                partial(self._judged, about, asked),
                failed=partial(self._fail, about),
                lane=_LANE,
            )

    def _judged(self, about: tuple[str, str], asked: frozenset[str], verdict: _Verdict) -> None:
        if about != self._about:
            return
        wrong, ignored = verdict
        self._ignored |= ignored
        found = {one for one in wrong if not self._ignored & {one, bare(one)}}
        self._verdicts |= dict.fromkeys(found, True)
        if found:
            self.changed.emit()

    def _fail(self, about: tuple[str, str], error: BriefgenError) -> None:
        if about == self._about:
            self.trouble = error

    def _brief_changed(self) -> None:
        brief = self._editor.brief
        about = (str(brief.id), brief.language) if brief else ("", "")
        if about != self._about:
            self._about = about
            self._ignored.clear()
            self._forget()
            self.changed.emit()

    def _setting_changed(self, what: str) -> None:
        if what == _SETTING:
            self.on = _is_on(self._settings)
            self._forget()
            self.switched.emit(self.on)
            self.changed.emit()
        elif what == _WORDS:
            self._forget()
            self.changed.emit()

    def _forget(self) -> None:
        self.trouble = None
        self._verdicts.clear()
        self._suggestions.clear()
        self._unknown.clear()


def _is_on(settings: QSettings) -> bool:
    return settings.value(_SETTING, "yes") != "no"


def _names_in(articles: tuple[Article, ...]) -> frozenset[str]:
    return frozenset[str]().union(
        *(
            names("\n".join((one.headline, one.publisher, *one.authors, one.text)))
            for one in articles
        )
    )
