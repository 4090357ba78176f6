"""Statuses of reviews and appeals, and who may decide what."""

from server.review.rules.statuses import (
    APPEAL_STEPS,
    REVIEW_STEPS,
    AppealStatus,
    ReviewPurpose,
    ReviewStatus,
    Verdict,
)

__all__ = ["APPEAL_STEPS", "REVIEW_STEPS", "AppealStatus", "ReviewPurpose", "ReviewStatus", "Verdict"]
