"""Briefs as files: through a template into every format, whole as JSON, or their sources as CSL-JSON."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from briefgen.files import file_name, write_whole
from briefgen.model.brief import Brief
from briefgen.model.dossier import Dossier
from briefgen.model.edition import Edition
from briefgen.model.errors import RenderError
from briefgen.model.finding import Finding
from briefgen.model.phrase import Phrase
from briefgen.model.standing import StandingText
from briefgen.model.template import Template
from briefgen.templating.catalog import Catalog
from briefgen.workspace.briefs import Briefs
from briefgen.workspace.csljson import to_csl
from briefgen.workspace.findings import undrawn
from briefgen.workspace.formats import CSL, JSON, MAIL, known_format
from briefgen.workspace.layout import Layout
from briefgen.workspace.sharing import Sharing
from briefgen.workspace.targets import target
from briefgen.writers.eml import attached
from briefgen.writers.registry import writer

if TYPE_CHECKING:
    from briefgen.model.document import Document


class Exports:
    """Turns briefs into files. Rendering may take a while for a large brief: keep it off the main thread."""

    def __init__(
        self,
        catalog: Catalog,
        layout: Layout,
        briefs: Briefs,
        sharing: Sharing,
        usual: Callable[[Brief], str],
    ) -> None:
        self._catalog = catalog
        self.usual_format = usual
        self._layout = layout
        self._briefs = briefs
        self._sharing = sharing

    def document(self, brief: Brief, template_id: str = "") -> "Document":
        """The brief laid out by its own template or another one; a stranger's runs in a child process."""
        return self._laid_out(self._briefs.dossier(brief), self._template(brief, template_id))

    def content(
        self,
        brief: Brief,
        format_id: str,
        template_id: str = "",
        attach: Iterable[str] = (),
        edition: Edition | None = None,
        standing: Iterable[StandingText] = (),
    ) -> bytes:
        """The bytes of the brief in a format; an e-mail's hold the brief in the formats to `attach` as well.

        With an `edition` of the brief, they hold that and nothing else of it. The interchange format can have
        `standing` texts beside those that the brief uses.
        """
        enclosed = tuple(dict.fromkeys(attach))
        if enclosed and format_id != MAIL:
            raise RenderError(
                Phrase("Only an e-mail can have attachments."),
                Phrase("Export to the format “{format}”.", format=MAIL),
            )
        if format_id == JSON.id:
            return (
                self._sharing.alone(edition.dossier)
                if edition
                else self._sharing.content(brief, standing)
            )
        dossier = edition.dossier if edition else self._briefs.dossier(brief)
        if format_id == CSL.id:
            return to_csl(dossier)
        document = self._laid_out(dossier, self._template(brief, template_id))
        content = writer(format_id).write(document)
        for one in map(writer, enclosed):
            name = self.suggested_name(dossier.brief, one.id)
            content = attached(content, name, one.write(document), one.media_type)
        return content

    def undrawn(
        self, brief: Brief, template_id: str = "", edition: Edition | None = None
    ) -> tuple[Finding, ...]:
        """A warning for each character that a PDF of the brief, or of an edition of it, could not show."""
        dossier = edition.dossier if edition else self._briefs.dossier(brief)
        return undrawn(self._laid_out(dossier, self._template(brief, template_id)))

    def save(
        self,
        brief: Brief,
        format_id: str,
        path: Path,
        template_id: str = "",
        attach: Iterable[str] = (),
        edition: Edition | None = None,
        standing: Iterable[StandingText] = (),
    ) -> Path:
        """The path of the file that was written: `path`, or in it if it is a folder, named after the brief."""
        content = self.content(brief, format_id, template_id, attach, edition, standing)
        named_after = edition.brief if edition else brief
        file = target(path, self.suggested_name(named_after, format_id))
        write_whole(file, content)
        return file

    def suggested_name(self, brief: Brief, format_id: str) -> str:
        """A file name for the brief: its date, number and title, and the label of an edition."""
        suffix = known_format(format_id).suffix
        parts = (brief.as_of.isoformat(), brief.number, brief.title, brief.edition)
        return file_name(" ".join(filter(None, parts)), suffix)

    def _template(self, brief: Brief, template_id: str) -> Template:
        return self._catalog.template(template_id) if template_id else self._briefs.template(brief)

    def _laid_out(self, dossier: Dossier, template: Template) -> "Document":
        brief = dossier.brief
        laid_out = replace(brief, template_id=template.id)
        return self._layout.document(replace(dossier, brief=laid_out), template)
