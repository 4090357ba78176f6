"""Statuses of reviews and appeals, who may decide what, and which photographs come first."""

from server.review.rules.appeals import MOST_ANSWER, MOST_TEXT, answer_fault, days_on, is_third_person, text_fault
from server.review.rules.failures import FailureStanding
from server.review.rules.looks import Obstacle, Standing, may_read, obstacle, people_needed
from server.review.rules.shots import NOT_ONE_FACE, Shot, fits_wall, worst
from server.review.rules.statuses import (
    APPEAL_STEPS,
    REVIEW_STEPS,
    AppealStatus,
    ReviewPurpose,
    ReviewStatus,
    Verdict,
)

__all__ = [
    "APPEAL_STEPS", "MOST_ANSWER", "MOST_TEXT", "NOT_ONE_FACE", "REVIEW_STEPS", "AppealStatus", "FailureStanding",
    "Obstacle", "ReviewPurpose", "ReviewStatus", "Shot", "Standing", "Verdict", "answer_fault", "days_on", "fits_wall",
    "is_third_person", "may_read", "obstacle", "people_needed", "text_fault", "worst",
]  # fmt: skip
