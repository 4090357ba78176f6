"""The regulation of exams as pure functions."""

from server.exams.rules.auto_pass import AutoPassLimits, Doubt, SeenPhoto, doubts, risk
from server.exams.rules.blueprint import (
    DEFAULT,
    MOST_HALVES,
    MOST_ITEMS,
    MOST_MINUTES,
    MOST_MOCK_TRIES,
    Blueprint,
    MultiRule,
    Part,
    StatedTerms,
    blueprint_faults,
    points,
)
from server.exams.rules.drawing import Paper, PaperItem, PoolTooSmall, compose_paper
from server.exams.rules.marking import Keyed, Marked, mark, mark_item
from server.exams.rules.pools import Candidate, Pool
from server.exams.rules.readiness import Lack, Shortfall, TopicStock, fewest_items, shortfalls
from server.exams.rules.shuffling import original_to_shown, shown_to_original
from server.exams.rules.standing import FINAL_TRIES, enrolment_status
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
    "ATTEMPT_STEPS", "DEFAULT", "FINAL_TRIES", "LOST", "MOST_HALVES", "MOST_ITEMS", "MOST_MINUTES", "MOST_MOCK_TRIES",
    "UNDECIDED", "AttemptEventKind", "AttemptKind", "AttemptStatus", "AutoPassLimits", "Blueprint", "Candidate",
    "Doubt", "FailReason", "Keyed", "Lack", "Marked", "MultiRule", "Paper", "PaperItem", "Part", "Pool",
    "PoolTooSmall", "SealedBy", "SeenPhoto", "Shortfall", "StatedTerms", "TopicStock", "blueprint_faults",
    "compose_paper", "doubts", "enrolment_status", "fewest_items", "mark", "mark_item", "original_to_shown", "points",
    "risk", "shortfalls", "shown_to_original",
]  # fmt: skip
