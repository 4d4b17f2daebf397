"""All checks: our own, and those that other packages offer by the entry point `briefgen.checks`."""

from functools import cache

from briefgen.checks.completeness import Completeness
from briefgen.checks.marking import Marking
from briefgen.checks.port import Check
from briefgen.checks.quotations import Quotations
from briefgen.checks.series import Series
from briefgen.checks.sourcing import Sourcing
from briefgen.checks.standing import Standing
from briefgen.checks.tradecraft import Tradecraft
from briefgen.model.counting import Told, untold
from briefgen.model.dossier import Dossier
from briefgen.model.finding import Finding, gravest_first
from briefgen.model.ids import ArticleId
from briefgen.model.scales import Scales

CHECKS: tuple[Check, ...] = (
    Quotations(),
    Sourcing(),
    Tradecraft(),
    Marking(),
    Completeness(),
    Series(),
    Standing(),
)


@cache  # what is installed doesn't change while the program runs
def all_checks() -> tuple[Check, ...]:
    """Our checks, then the installed ones by their names."""
    # Costs some 40 ms: not before it is needed.
    from importlib.metadata import entry_points

    found = sorted(entry_points(group="briefgen.checks"), key=lambda entry: entry.name)
    return (*CHECKS, *(entry.load() for entry in found))


def run_all(
    dossier: Dossier,
    scales: Scales,
    hashes: dict[ArticleId, str],
    names: tuple[str, ...] | None = None,
    told: Told = untold,
) -> tuple[Finding, ...]:
    """What the named checks, or all, find: errors first, then in the order of the brief. Checks are told."""
    wanted = [one for one in all_checks() if names is None or one.name in names]
    found: list[Finding] = []
    for number, check in enumerate(wanted):
        told(number, len(wanted))
        found += check.run(dossier, scales, hashes)
    told(len(wanted), len(wanted))
    return gravest_first(found)
