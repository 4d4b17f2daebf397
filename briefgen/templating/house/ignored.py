"""What of a house's Word file is left out, for those who wonder where it has gone."""

from dataclasses import dataclass, field

from briefgen.model.phrase import Phrase


@dataclass(slots=True)
class Ignored:
    """Sentences about what was left out, each once, in the order in which it was met."""

    found: dict[Phrase, None] = field(default_factory=dict[Phrase, None])

    def note(self, what: Phrase) -> None:
        """Keeps what was left out: "A text box in a header" say."""
        self.found.setdefault(Phrase("{what} is left out.", what=what), None)

    @property
    def sentences(self) -> tuple[Phrase, ...]:
        """All of them."""
        return tuple(self.found)
