"""What stands between a brief and its reader."""

from collections.abc import Iterable
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


_GRAVEST_FIRST = tuple(Severity)


def gravest_first(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Errors, then warnings, then notices; within each in the order that they had."""
    return tuple(sorted(findings, key=lambda one: _GRAVEST_FIRST.index(one.severity)))
