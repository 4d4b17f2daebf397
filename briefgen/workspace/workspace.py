"""The composition root: opens a workspace's file and puts the rooms together around it."""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from types import TracebackType
from typing import NamedTuple, Self
from uuid import uuid4

import platformdirs

from briefgen.files import make_folder
from briefgen.isolation.runner import Runner
from briefgen.model.brief import Brief
from briefgen.model.counting import Told, untold
from briefgen.model.dossier import Dossier
from briefgen.model.errors import MissingEntry
from briefgen.model.finding import Finding, gravest_first
from briefgen.model.history import Past
from briefgen.model.phrase import Phrase
from briefgen.model.scales import Scales
from briefgen.resources import templates_path
from briefgen.storage.port import Library
from briefgen.storage.sqlite import open_library
from briefgen.templating.catalog import Catalog
from briefgen.workspace.articles import Articles
from briefgen.workspace.beginnings import Beginnings
from briefgen.workspace.briefs import Briefs
from briefgen.workspace.drafts import DEADLINE as DRAFT_DEADLINE
from briefgen.workspace.drafts import Drafts
from briefgen.workspace.editions import Editions
from briefgen.workspace.exports import Exports
from briefgen.workspace.findings import (
    empty_fields,
    lost_evidence,
    stood_in,
    unsupported,
    untouched,
)
from briefgen.workspace.history import Histories
from briefgen.workspace.layout import Layout
from briefgen.workspace.samples import Samples
from briefgen.workspace.scales import load_scales
from briefgen.workspace.series import Series
from briefgen.workspace.sharing import Sharing
from briefgen.workspace.spelling import Spelling
from briefgen.workspace.standing import StandingTexts
from briefgen.workspace.templates import DEFAULT, Templates

SUFFIX = ".briefgen"


def default_path() -> Path:
    """Where the workspace of a user who named none lies."""
    return Path(platformdirs.user_data_dir("briefgen", appauthor=False)) / f"workspace{SUFFIX}"


def workspace_file(path: Path | None) -> Path:
    """The file that a user means by a path: itself, the workspace in a folder, or the default one."""
    if path is None:
        return default_path()
    return path / f"workspace{SUFFIX}" if path.is_dir() else path


class Opened(NamedTuple):
    """A brief with what proves it, and what was done to it; `stand_in` lays it out where its template isn't here."""

    dossier: Dossier
    past: Past
    stand_in: str = ""


class Runners(NamedTuple):
    """A process each, started when needed: a template that is slow holds up no article, nor learns of one."""

    articles: Runner
    layouts: Runner
    drafts: Runner
    previews: Runner


@dataclass(frozen=True)
class Workspace:
    """An open workspace. Its parts may be called from any thread; close it when done (it is a context manager)."""

    path: Path
    library: Library
    scales: Scales
    articles: Articles
    briefs: Briefs
    histories: Histories
    series: Series
    standing: StandingTexts
    editions: Editions
    exports: Exports
    previews: Exports
    sharing: Sharing
    templates: Templates
    samples: Samples
    drafts: Drafts
    spelling: Spelling
    runners: Runners

    @property
    def writable(self) -> bool:
        """Whether changes can be kept."""
        return self.library.writable

    def verify(self, brief: Brief) -> tuple[Finding, ...]:
        """Every quotation that doesn't stand verbatim in its stored, hashed source."""
        try:
            dossier = self.briefs.dossier(brief)
        except MissingEntry as error:
            return (lost_evidence(error),)
        return self._check(dossier, ("quotations",))

    def check(self, brief: Brief, told: Told = untold) -> tuple[Finding, ...]:
        """All that stands between the brief and its reader, errors first. Checks are told."""
        template = self.briefs.template(brief)
        try:
            dossier = self.briefs.dossier(brief)
        except MissingEntry as error:
            return (lost_evidence(error),)
        # First, since how long it takes can't be counted.
        undrawn = self.exports.undrawn(brief)
        found = (
            *stood_in(brief, template),
            *empty_fields(brief, template),
            *untouched(dossier, template),
            *self._check(dossier, None, told),
            *unsupported(dossier, template),
            *undrawn,
        )
        return gravest_first(found)

    def opened(self, brief: Brief) -> Opened:
        """A brief that was just read, ready to be worked on."""
        stand_in = self.series.beginnings.stand_in(brief) or ""
        return Opened(self.briefs.dossier(brief), self.histories.past(brief), stand_in)

    def is_empty(self) -> bool:
        """Whether there is neither an article nor a brief in it."""
        return not self.articles.entries(limit=1) and not self.briefs.entries()

    def remembered(self, name: str) -> str:
        """What was last remembered under a name ("last_brief"), or the empty string."""
        return self.library.setting(name)

    def remember(self, name: str, value: str) -> None:
        """Remembers a value in the workspace; a read-only one forgets it."""
        if self.writable:
            self.library.set_setting(name, value)

    def default_template(self) -> str:
        """The id of the template that new briefs are offered first; empty when none was chosen, or it is gone."""
        chosen = self.remembered(DEFAULT)
        return chosen if chosen in self.templates.ids() else ""

    def close(self) -> None:
        """Ends the child processes and lets go of the file."""
        for runner in self.runners:
            runner.close()
        self.library.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _check(
        self, dossier: Dossier, names: tuple[str, ...] | None, told: Told = untold
    ) -> tuple[Finding, ...]:
        # Here, as the loaders and the writers are: none of it is needed before the window is on screen.
        from briefgen.checks.registry import run_all

        hashes = {
            one.id: sha256(self.library.original(one.id)).hexdigest() for one in dossier.articles
        }
        return run_all(dossier, self.scales, hashes, names, told)


def open_workspace(
    path: Path | None = None,
    *,
    read_only: bool = False,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
    new_id: Callable[[], str] = lambda: uuid4().hex,
) -> Workspace:
    """The workspace at a path, made if there is none; WorkspaceLocked when another instance is writing it."""
    file = workspace_file(path)
    if not read_only:
        make_folder(file.parent, Phrase("Choose another place with --workspace."))
    library = open_library(file, read_only=read_only)
    scales, catalog = load_scales(file.parent), _catalog(file)
    runners = Runners(Runner(), Runner(), Runner(), Runner())
    layout, quick_layout = Layout(scales, runners.layouts), Layout(scales, runners.previews)
    beginnings = Beginnings(library, catalog, scales)
    briefs = Briefs(library, catalog, scales, now, new_id, beginnings.template_of)
    standing = StandingTexts(library, briefs, new_id)
    sharing = Sharing(library, briefs, standing, beginnings, scales)
    return Workspace(
        path=file,
        library=library,
        scales=scales,
        articles=Articles(library, runners.articles, scales, now),
        briefs=briefs,
        histories=Histories(library),
        series=Series(library, briefs, beginnings),
        standing=standing,
        editions=Editions(briefs, briefs.template, scales),
        exports=Exports(catalog, layout, briefs, sharing, beginnings.usual_format),
        previews=Exports(catalog, quick_layout, briefs, sharing, beginnings.usual_format),
        sharing=sharing,
        templates=_templates(file, catalog, layout),
        samples=Samples(catalog, layout),
        drafts=Drafts(catalog, Layout(scales, runners.drafts, DRAFT_DEADLINE)),
        spelling=Spelling(own_words(), library),
        runners=runners,
    )


@contextmanager
def open_templates(path: Path | None = None) -> Generator[Templates]:
    """The templates that the workspace at a path can use, without opening it."""
    file = workspace_file(path)
    with Runner() as runner:
        yield _templates(file, _catalog(file), Layout(load_scales(file.parent), runner))


def _templates(file: Path, catalog: Catalog, layout: Layout) -> Templates:
    return Templates(catalog, layout, file.parent / "templates", user_templates())


def _catalog(file: Path) -> Catalog:
    return Catalog((templates_path(), file.parent / "templates", user_templates()))


def user_templates() -> Path:
    """The folder of the templates that a user made or installed."""
    return Path(platformdirs.user_data_dir("briefgen", appauthor=False)) / "templates"


def own_words() -> Path:
    """The file of the words that a user added to the dictionary, one a line."""
    return Path(platformdirs.user_data_dir("briefgen", appauthor=False)) / "words.txt"
