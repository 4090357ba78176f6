"""The numbers that reviews need, brought together from the settings."""

from dataclasses import dataclass, fields

from server.exams.rules import AutoPassLimits
from server.settings import Settings


@dataclass(frozen=True)
class ReviewPolicy:
    limits: AutoPassLimits
    patience_ms: int  # for photographs that are still not compared
    engine_on: bool
    authority_decides: bool  # the second look
    lease_ms: int
    undo_ms: int
    reaudit_share: float


def review_policy_of(settings: Settings) -> ReviewPolicy:
    chosen = settings.review
    return ReviewPolicy(
        limits=AutoPassLimits(**{one.name: getattr(settings.exams, one.name) for one in fields(AutoPassLimits)}),
        patience_ms=round(settings.exams.comparison_patience_seconds * 1000),
        engine_on=settings.faces.engine != "off",
        authority_decides=chosen.decided_by == "AUTHORITY",
        lease_ms=chosen.lease_minutes * 60_000,
        undo_ms=chosen.undo_minutes * 60_000,
        reaudit_share=chosen.reaudit_share,
    )
