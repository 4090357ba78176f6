"""The numbers that exams need, from two sections of the settings."""

from dataclasses import dataclass
from secrets import SystemRandom
from typing import Final

from server.proctoring.rules import draw_interval
from server.settings import Exams

_random: Final = SystemRandom()


@dataclass(frozen=True)
class ExamPolicy:
    exams: Exams
    challenge_seconds: float

    @property
    def grace_ms(self) -> int:
        return round(self.exams.grace_seconds * 1000)

    @property
    def away_ms(self) -> int:
        return round(self.exams.away_seconds * 1000)

    def draw_next_ms(self) -> int:
        """Milliseconds from one photograph to the next question for one."""
        return draw_interval(self.exams.photo_interval_seconds, self.exams.photo_jitter, _random.random)
