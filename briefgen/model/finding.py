"""What stands between a brief and its reader."""

from dataclasses import dataclass
from enum import StrEnum

from briefgen.model.ids import FactId
from briefgen.model.phrase import Phrase


class Severity(StrEnum):
    """ERROR: must not be sent so. WARNING: look at it. NOTICE: good to know."""

    ERROR = "error"
    WARNING = "warning"
    NOTICE = "notice"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something to mend: where it is in the reader's words, what it is, and how to mend it."""

    severity: Severity
    where: str
    what: Phrase
    mend: Phrase
    check: str
    fact_id: FactId | None = None
