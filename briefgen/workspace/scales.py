"""Reads the scales that briefs are measured by."""

import tomllib
from pathlib import Path

import msgspec

from briefgen.decoding import convert
from briefgen.model.errors import StorageError
from briefgen.model.phrase import Phrase
from briefgen.model.scales import Scales
from briefgen.resources import assets_path


def load_scales(folder: Path) -> Scales:
    """The scales in `scales.toml` of a workspace's folder, or the shipped ones; StorageError names a fault."""
    own = folder / "scales.toml"
    path = own if own.is_file() else assets_path() / "scales" / "scales.toml"
    try:
        return convert(tomllib.loads(path.read_text(encoding="utf-8")), Scales)
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError, msgspec.ValidationError) as error:
        raise StorageError(
            Phrase("The scales in “{path}” can't be used: {error}.", path=path, error=error),
            Phrase("Mend the file, or remove it to use the shipped ones."),
        ) from error
