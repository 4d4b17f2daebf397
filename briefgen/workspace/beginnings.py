"""What new issues of a series begin with, and which template stands in for one that isn't here."""

from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from typing import NamedTuple

from briefgen.model.brief import Brief
from briefgen.model.errors import ComposeError
from briefgen.model.ids import BriefId, TemplateId
from briefgen.model.phrase import SILENCE, Phrase
from briefgen.model.scales import Scales
from briefgen.model.series import SeriesDefaults
from briefgen.storage.port import BriefEntry, Library
from briefgen.templating.catalog import Catalog
from briefgen.workspace import values
from briefgen.workspace.formats import formats, known_format
from briefgen.workspace.issues import issues

NAMES = tuple(one.name for one in fields(SeriesDefaults))
"""What a series can have of its own, in the order in which it is asked for."""


class Beginning(NamedTuple):
    """What the issue after a brief begins with, and a sentence for what of it is not as the series has it."""

    template: TemplateId
    marking: str
    yardstick: str
    note: Phrase = SILENCE


class Beginnings:
    """The defaults of the series of a workspace."""

    def __init__(self, library: Library, catalog: Catalog, scales: Scales) -> None:
        self._library = library
        self._catalog = catalog
        self._scales = scales

    def of(self, brief_id: BriefId) -> SeriesDefaults:
        """What new issues of the brief's series begin with; of several, that of its latest issue."""
        kept = self._library.series_defaults()
        return _latest(kept, issues(self._library.briefs(), brief_id)) if kept else SeriesDefaults()

    def templates(self) -> dict[BriefId, TemplateId]:
        """For each brief whose series has a template that is here: which one."""
        kept = self._library.series_defaults()
        briefs = self._library.briefs() if kept else ()
        here = self._catalog.ids() if kept else ()
        found: dict[BriefId, TemplateId] = {}
        for there in (issues(briefs, one) for one in kept):
            template = TemplateId(_latest(kept, there).template)
            if template in here:
                found |= dict.fromkeys((one.id for one in there), template)
        return found

    def change(self, brief_id: BriefId, wanted: Mapping[str, str]) -> SeriesDefaults:
        """The defaults of the brief's series with some set by name, kept; an empty text leaves it to the issue before.

        TemplateError for a template that there isn't, ComposeError for any other value that means nothing.
        """
        checked = {name: self._checked(name, value) for name, value in wanted.items()}
        return self.keep(brief_id, replace(self.of(brief_id), **checked))

    def keep(self, brief_id: BriefId, defaults: SeriesDefaults) -> SeriesDefaults:
        """The series of the brief has these defaults."""
        there = [one.id for one in issues(self._library.briefs(), brief_id)]
        self._library.keep_series_defaults([brief_id, *there], defaults)
        return defaults

    def after(self, previous: Brief) -> Beginning:
        """What the issue after a brief begins with."""
        wanted = self.of(previous.id)
        template, note = previous.template_id, SILENCE
        if wanted.template in self._catalog.ids():
            template = TemplateId(wanted.template)
        elif wanted.template:
            note = Phrase(
                "The template “{template}”, which the series begins with, is not here any more; this "
                "issue has that of the one before, “{used}”.",
                template=wanted.template,
                used=template,
            )
        known = self._scales.yardstick(wanted.yardstick)
        yardstick = wanted.yardstick if known else previous.yardstick
        return Beginning(template, wanted.marking or previous.marking, yardstick, note)

    def usual_format(self, brief: Brief) -> str:
        """The format that the brief's series is sent in; empty where none was chosen, or it is none any more."""
        wanted = self.of(brief.id).format
        return wanted if wanted in {one.id for one in formats()} else ""

    def stand_in(self, brief: Brief) -> TemplateId | None:
        """The template of the brief's series, where its own one is not here; else None."""
        here = self._catalog.ids()
        if brief.template_id in here:
            return None
        wanted = TemplateId(self.of(brief.id).template)
        return wanted if wanted in here else None

    def template_of(self, brief: Brief) -> TemplateId:
        """The template that the brief is laid out by: its own, or the one that stands in for it."""
        return self.stand_in(brief) or brief.template_id

    def _checked(self, name: str, value: str) -> str:
        text = value.strip()
        match name:
            case "template":
                return self._catalog.template(text).id if text else ""
            case "marking":
                return values.marking(self._scales, text)
            case "yardstick":
                return values.yardstick(self._scales, text) if text else ""
            case "format":
                return known_format(text).id if text else ""
            case _:
                raise ComposeError(
                    Phrase("A series has no “{name}” of its own.", name=name),
                    Phrase("What can be set: {names}.", names=NAMES),
                )


def _latest(kept: Mapping[BriefId, SeriesDefaults], there: Sequence[BriefEntry]) -> SeriesDefaults:
    """Of what is kept under issues of one series, that of the latest."""
    return next((kept[one.id] for one in reversed(there) if one.id in kept), SeriesDefaults())
