"""What of a house's Word file is left out, for those who wonder where it has gone."""

from dataclasses import dataclass, field


@dataclass(slots=True)
class Ignored:
    """Sentences about what was left out, each once, in the order in which it was met."""

    found: dict[str, None] = field(default_factory=dict[str, None])

    def note(self, what: str) -> None:
        """Keeps what was left out: "A text box in a header" say."""
        self.found.setdefault(f"{what} is left out.", None)

    @property
    def sentences(self) -> tuple[str, ...]:
        """All of them."""
        return tuple(self.found)
