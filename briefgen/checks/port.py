"""What a check is: the seam at which a new rule for briefs joins."""

from collections.abc import Iterable
from typing import Protocol

from briefgen.model.dossier import Dossier
from briefgen.model.finding import Finding
from briefgen.model.ids import ArticleId
from briefgen.model.scales import Scales


class Check(Protocol):
    """Looks at a brief and its evidence for one kind of fault. Pure."""

    @property
    def name(self) -> str:
        """The rule in a few words."""
        ...

    def run(
        self, dossier: Dossier, scales: Scales, hashes: dict[ArticleId, str]
    ) -> Iterable[Finding]:
        """What there is to mend. `hashes`: SHA-256 of each article's stored bytes as they are now."""
        ...
