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
    # The worst delays, in milliseconds: seals by the clock from the end of the grace, marks from the seal, both while a
    # worker was at work; and from the moment a worker was ready, of what had become due before.
    delays: Counter[str] = field(default_factory=Counter)

    def delayed(self, what: str, since_ms: int, ready_ms: int, done_ms: int) -> None:
        """Keep the worst of a kind."""
        kind = what if since_ms > ready_ms else f"{what} after a worker's start"
        self.delays[kind] = max(self.delays[kind], done_ms - max(since_ms, ready_ms))

    def note(self, what: str, about: object) -> None:
        """Count what must not be; the first of a kind is kept to look at."""
        self.wrong[what] += 1
        self.examples.setdefault(what, str(about))
