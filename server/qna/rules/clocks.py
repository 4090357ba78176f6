"""Two clocks run from the asking: to the first word of a teacher, and to the solution."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Standing(StrEnum):
    """How a clock stands."""

    RUNNING = "RUNNING"
    LATE = "LATE"
    STOPPED = "STOPPED"  # in time
    STOPPED_LATE = "STOPPED_LATE"

    @property
    def label(self) -> str:
        return _LABELS[self]


_LABELS: Final = {
    Standing.RUNNING: "计时中",
    Standing.LATE: "已超时",
    Standing.STOPPED: "按时",
    Standing.STOPPED_LATE: "超时完成",
}


@dataclass(frozen=True)
class Clocks:
    """Of one inquiry, since it was asked or asked again; a moment that is None has not come."""

    first_due_ms: int
    solve_due_ms: int
    first_ms: int | None
    solved_ms: int | None

    @property
    def due_ms(self) -> int | None:
        """What is waited for next, None once it is solved: the order of the queue."""
        if self.solved_ms is not None:
            return None
        return self.first_due_ms if self.first_ms is None else self.solve_due_ms

    def first(self, now_ms: int) -> Standing:
        return _standing(self.first_due_ms, self.first_ms, now_ms)

    def solution(self, now_ms: int) -> Standing:
        return _standing(self.solve_due_ms, self.solved_ms, now_ms)


def _standing(due_ms: int, stopped_ms: int | None, now_ms: int) -> Standing:
    if stopped_ms is not None:
        return Standing.STOPPED if stopped_ms <= due_ms else Standing.STOPPED_LATE
    return Standing.RUNNING if now_ms <= due_ms else Standing.LATE
