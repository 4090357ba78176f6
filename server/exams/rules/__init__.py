"""The regulation of exams as pure functions."""

from server.exams.rules.auto_pass import AutoPassLimits, Doubt, SeenPhoto, doubts, risk
from server.exams.rules.beginning import BeginBlock, Candidacy, Sat, begin_block, finals_lost, mocks_used
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
    terms_faults,
)
from server.exams.rules.drawing import Paper, PaperItem, PoolTooSmall, choose_topics, compose_paper
from server.exams.rules.incidents import (
    INCIDENT_STEPS,
    MOST_ADDED_MINUTES,
    MOST_ATTEMPTS,
    IncidentEffect,
    IncidentKind,
    IncidentStatus,
    incident_effect,
    incident_faults,
)
from server.exams.rules.marking import Keyed, Marked, mark, mark_item
from server.exams.rules.papers import SEQ_STEP, SLOTS, letters_of, slot
from server.exams.rules.photographing import NEVER, PhotoClock, PhotoStep, photo_step
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
    "ATTEMPT_STEPS", "DEFAULT", "FINAL_TRIES", "INCIDENT_STEPS", "LOST", "MOST_ADDED_MINUTES", "MOST_ATTEMPTS",
    "MOST_HALVES", "MOST_ITEMS", "MOST_MINUTES", "MOST_MOCK_TRIES", "NEVER", "SEQ_STEP", "SLOTS", "UNDECIDED",
    "AttemptEventKind", "AttemptKind", "AttemptStatus", "AutoPassLimits", "BeginBlock", "Blueprint", "Candidacy",
    "Candidate", "Doubt", "FailReason", "IncidentEffect", "IncidentKind", "IncidentStatus", "Keyed", "Lack", "Marked",
    "MultiRule", "Paper", "PaperItem", "Part", "PhotoClock", "PhotoStep", "Pool", "PoolTooSmall", "Sat", "SealedBy",
    "SeenPhoto", "Shortfall", "StatedTerms", "TopicStock", "begin_block", "blueprint_faults", "choose_topics",
    "compose_paper", "doubts", "enrolment_status", "fewest_items", "finals_lost", "incident_effect",
    "incident_faults", "letters_of", "mark", "mark_item", "mocks_used", "original_to_shown", "photo_step", "points",
    "risk", "shortfalls", "shown_to_original", "slot", "terms_faults",
]  # fmt: skip
