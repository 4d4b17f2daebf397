"""What a template makes of its own sample, for those who choose among templates."""

from dataclasses import dataclass
from pathlib import Path

from briefgen.model.template import Template
from briefgen.templating import folder, sample
from briefgen.templating.catalog import Catalog
from briefgen.workspace.layout import Layout
from briefgen.writers.registry import writer


@dataclass(frozen=True, slots=True)
class _Made:
    """A PDF, and all that it was made of."""

    template: Template
    sample: bytes
    pdf: bytes


class Samples:
    """Samples as PDFs. They may take seconds: keep them off the main thread."""

    def __init__(self, catalog: Catalog, layout: Layout) -> None:
        self._catalog = catalog
        self._layout = layout
        self._held: dict[str, _Made] = {}

    def pdf(self, template_id: str) -> bytes:
        """The sample of a template, rendered once for each state of its files; TemplateError if it can't be."""
        template = self._catalog.template(template_id)
        tried = folder.sample(Path(template.origin))
        held = self._held.get(template_id)
        if held is None or (held.template, held.sample) != (template, tried):
            document = self._layout.document(sample.decoded(tried), template)
            held = _Made(template, tried, writer("pdf").write(document))
            self._held[template_id] = held
        return held.pdf
