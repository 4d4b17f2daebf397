"""A series: what its new issues begin with."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SeriesDefaults:
    """What a new issue of a series begins with. Where one is empty, the new issue has that of the one before.

    `format` is the one that the series is sent in; issues have none of their own.
    """

    template: str = ""
    marking: str = ""
    yardstick: str = ""
    format: str = ""
