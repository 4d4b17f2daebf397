"""A template's sample: a brief with its evidence, as JSON in the model's own names."""

from pathlib import Path

import msgspec

from briefgen.decoding import decode_json
from briefgen.model.dossier import Dossier
from briefgen.model.errors import TemplateError
from briefgen.model.phrase import Phrase
from briefgen.templating import folder


def read(path: Path) -> Dossier:
    """The sample of the template in a folder; TemplateError says what is wrong with it."""
    return decoded(folder.sample(path))


def decoded(content: bytes) -> Dossier:
    """The dossier in a sample's bytes; TemplateError says what is wrong with it."""
    try:
        return decode_json(content, Dossier)
    except msgspec.DecodeError as error:
        raise TemplateError(
            Phrase("The sample is no brief: {error}.", error=error),
            Phrase("Export a brief as JSON, or correct that value."),
            where=folder.SAMPLE,
        ) from error


def written(dossier: Dossier) -> bytes:
    """A dossier as a sample's bytes."""
    return (
        msgspec.json.format(msgspec.json.encode(dossier, order="deterministic"), indent=2) + b"\n"
    )
