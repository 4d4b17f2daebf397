"""Briefs as files: through a template into every format, or whole as JSON."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from briefgen.files import file_name, write_whole
from briefgen.model.brief import Brief
from briefgen.model.document import Document
from briefgen.model.dossier import Dossier
from briefgen.model.errors import RenderError
from briefgen.model.ids import ArticleId
from briefgen.templating.catalog import Catalog
from briefgen.workspace import interchange
from briefgen.workspace.layout import Layout
from briefgen.workspace.targets import target
from briefgen.writers.eml import EmlWriter, attached
from briefgen.writers.registry import WRITERS, writer


@dataclass(frozen=True, slots=True)
class Format:
    """A format that briefs can be exported to: its id, its name, and the ending of its files."""

    id: str
    label: str
    suffix: str


JSON = Format("json", "briefgen interchange (JSON)", ".json")
MAIL = EmlWriter.id
"""The format that other formats can be attached to."""

ATTACHABLE = ("pdf", "docx")
"""The formats that can be attached to an e-mail."""


def formats() -> tuple[Format, ...]:
    """What briefs can be exported to."""
    return (*(Format(one.id, one.label, one.suffix) for one in WRITERS), JSON)


class Exports:
    """Turns briefs into files. Rendering may take a while for a large brief: keep it off the main thread."""

    def __init__(
        self,
        catalog: Catalog,
        layout: Layout,
        dossier: Callable[[Brief], Dossier],
        original: Callable[[ArticleId], bytes],
    ) -> None:
        self._catalog = catalog
        self._layout = layout
        self._dossier = dossier
        self._original = original

    def document(self, brief: Brief, template_id: str = "") -> Document:
        """The brief laid out by its own template or another one; a stranger's runs in a child process."""
        template = self._catalog.template(template_id or brief.template_id)
        laid_out = replace(brief, template_id=template.id)
        return self._layout.document(self._dossier(laid_out), template)

    def content(
        self, brief: Brief, format_id: str, template_id: str = "", attach: Iterable[str] = ()
    ) -> bytes:
        """The bytes of the brief in a format; an e-mail's hold the brief in the formats to `attach` as well."""
        enclosed = tuple(dict.fromkeys(attach))
        if enclosed and format_id != MAIL:
            raise RenderError(
                "Only an e-mail can have attachments.", f"Export to the format “{MAIL}”."
            )
        if format_id == JSON.id:
            return interchange.to_json(self._dossier(brief), self._original)
        document = self.document(brief, template_id)
        content = writer(format_id).write(document)
        for one in map(writer, enclosed):
            name = self.suggested_name(brief, one.id)
            content = attached(content, name, one.write(document), one.media_type)
        return content

    def save(
        self,
        brief: Brief,
        format_id: str,
        path: Path,
        template_id: str = "",
        attach: Iterable[str] = (),
    ) -> Path:
        """The path of the file that was written: `path`, or in it if it is a folder, named after the brief."""
        content = self.content(brief, format_id, template_id, attach)
        file = target(path, self.suggested_name(brief, format_id))
        write_whole(file, content)
        return file

    def suggested_name(self, brief: Brief, format_id: str) -> str:
        """A file name for the brief: its date, number and title."""
        suffix = next(one.suffix for one in formats() if one.id == format_id)
        return file_name(
            " ".join(filter(None, (brief.as_of.isoformat(), brief.number, brief.title))), suffix
        )
