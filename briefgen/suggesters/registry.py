"""All suggesters: our own, and those that other packages offer by the entry point `briefgen.suggesters`."""

from functools import cache

from briefgen.suggesters.lead import Lead
from briefgen.suggesters.port import Suggester

SUGGESTERS: tuple[Suggester, ...] = (Lead(),)


@cache  # what is installed doesn't change while the program runs
def all_suggesters() -> tuple[Suggester, ...]:
    """Our suggesters, then the installed ones by their names."""
    # Costs some 40 ms: not before it is needed.
    from importlib.metadata import entry_points

    found = sorted(entry_points(group="briefgen.suggesters"), key=lambda entry: entry.name)
    return (*SUGGESTERS, *(entry.load() for entry in found))
