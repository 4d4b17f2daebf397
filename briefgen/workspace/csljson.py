"""The sources of a brief as CSL-JSON, which Zotero and other reference managers read."""

import msgspec

from briefgen.model import csl
from briefgen.model.dossier import Dossier
from briefgen.templating.sources import gather


def to_csl(dossier: Dossier) -> bytes:
    """The file, indented, in UTF-8: the sources that facts rest on, each once, in order of first use."""
    items = [csl.item(article) for article in gather(dossier).articles.values()]
    return msgspec.json.format(msgspec.json.encode(items), indent=2) + b"\n"
