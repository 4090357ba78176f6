"""When a running exam asks for a photograph."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

NEVER: Final = 1 << 62  # no photographs in a mock, and none while a question is open


class PhotoStep(StrEnum):
    WAIT = "WAIT"
    ASK = "ASK"  # the drawn moment has come
    ASK_AGAIN = "ASK_AGAIN"  # the open question was not answered in time


@dataclass(frozen=True)
class PhotoClock:
    """The open question's deadline, if there is one, and the next drawn moment; milliseconds."""

    due_ms: int | None
    next_ms: int


def photo_step(clock: PhotoClock, now_ms: int) -> PhotoStep:
    """What a beat does about photographs at this moment."""
    if clock.due_ms is not None:
        return PhotoStep.WAIT if now_ms <= clock.due_ms else PhotoStep.ASK_AGAIN
    return PhotoStep.ASK if now_ms >= clock.next_ms else PhotoStep.WAIT
