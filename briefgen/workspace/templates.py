"""Templates: which there are, and whether one is sound."""

from pathlib import Path

from briefgen.model.errors import TemplateError
from briefgen.model.scales import Scales
from briefgen.model.template import Template
from briefgen.templating.catalog import Catalog
from briefgen.templating.check import check


class Templates:
    """The templates that a workspace can use."""

    def __init__(self, catalog: Catalog, scales: Scales) -> None:
        self._catalog = catalog
        self._scales = scales

    def all(self) -> tuple[Template, ...]:
        """The templates, by their titles."""
        return tuple(sorted(self._catalog.templates(), key=lambda one: one.title))

    def template(self, template_id: str) -> Template:
        """The template of that id; TemplateError names the ones there are."""
        return self._catalog.template(template_id)

    def check(self, folder: Path) -> tuple[str, ...]:
        """What is wrong with the template in a folder, each with file, line and a fix; empty when nothing is."""
        if not folder.is_dir():
            raise TemplateError(
                f"There is no template folder “{folder}”.",
                "Give the folder that holds template.toml.",
            )
        return tuple(check(folder, self._scales))
