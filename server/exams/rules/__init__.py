"""The regulation of exams as pure functions."""

from server.exams.rules.auto_pass import AutoPassLimits, Doubt, SeenPhoto, doubts, risk
from server.exams.rules.statuses import (
    ATTEMPT_STEPS,
    LOST,
    UNDECIDED,
    AttemptEventKind,
    AttemptKind,
    AttemptStatus,
    FailReason,
    SealedBy,
)

__all__ = [
    "ATTEMPT_STEPS", "LOST", "UNDECIDED", "AttemptEventKind", "AttemptKind", "AttemptStatus", "AutoPassLimits", "Doubt",
    "FailReason", "SealedBy", "SeenPhoto", "doubts", "risk",
]  # fmt: skip
