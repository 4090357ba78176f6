"""When a running exam asks for a photograph."""

import pytest

from server.exams.rules import NEVER, PhotoClock, PhotoStep, photo_step

NOW = 1_000_000


@pytest.mark.parametrize(
    ("due_ms", "next_ms", "expected"),
    [
        (None, NOW + 1, PhotoStep.WAIT),
        (None, NOW, PhotoStep.ASK),
        (None, NOW - 1, PhotoStep.ASK),
        (None, NEVER, PhotoStep.WAIT),  # a mock
        (NOW + 1, NEVER, PhotoStep.WAIT),  # one is open
        (NOW, NEVER, PhotoStep.WAIT),
        (NOW - 1, NEVER, PhotoStep.ASK_AGAIN),
        (NOW + 1, NOW - 1, PhotoStep.WAIT),  # never two at once
    ],
)
def test_photographs_are_asked_for_when_due(due_ms: int | None, next_ms: int, expected: PhotoStep) -> None:
    assert photo_step(PhotoClock(due_ms, next_ms), NOW) is expected
