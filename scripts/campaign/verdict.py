"""What a campaign found."""

from collections import Counter
from dataclasses import dataclass, field


@dataclass
class Verdict:
    """`wrong`: what must not be → how often; empty where all is well."""

    attempts: int = 0
    unknown: int = 0  # of them, begun by a request whose answer was lost, by somebody who never asked again
    acknowledged: int = 0
    photographs: int = 0
    statuses: Counter[str] = field(default_factory=Counter)
    sealed_by: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)
    examples: dict[str, str] = field(default_factory=dict)
    seal_ms: int = 0  # the worst from the end of the grace, or the moment a worker was ready, to the seal by the clock
    mark_ms: int = 0  # and from the seal, or that moment, to the marks

    def note(self, what: str, about: object) -> None:
        """Count what must not be; the first of a kind is kept to look at."""
        self.wrong[what] += 1
        self.examples.setdefault(what, str(about))
