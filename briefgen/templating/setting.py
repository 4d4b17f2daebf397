"""A setting of a style sheet as a form shows it."""

from dataclasses import dataclass
from enum import StrEnum


class SettingKind(StrEnum):
    """How a setting is chosen."""

    CHOICE = "choice"
    MILLIMETRES = "millimetres"
    LINE = "line"
    COLOUR = "colour"
    SWITCH = "switch"


Value = str | float | bool


@dataclass(frozen=True, slots=True)
class Setting:
    """One value of style.toml: its table (empty above the tables), its key, and what it is now or by default."""

    table: str
    key: str
    kind: SettingKind
    value: Value
    choices: tuple[str, ...] = ()
