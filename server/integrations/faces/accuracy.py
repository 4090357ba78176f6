"""How well a rule tells people apart: rates over all pairs of labelled photographs."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Scores = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Pair:
    """One photo against one reference; `score` grows with likeness, whatever its scale."""

    same: bool
    accepted: bool
    score: float


@dataclass(frozen=True, slots=True)
class Accuracy:
    """`auc` 0-1; the rest in percent. A false reject is "unsure" or "mismatch": the photo goes to a person."""

    rule: str
    genuine: int
    strangers: int
    auc: float
    equal_error: float
    false_accepts: float
    false_rejects: float


def accuracy(rule: str, pairs: Sequence[Pair]) -> Accuracy:
    """Needs at least one genuine and one stranger pair."""
    genuine = [pair for pair in pairs if pair.same]
    strangers = [pair for pair in pairs if not pair.same]
    own = np.sort([pair.score for pair in genuine])
    others = np.sort([pair.score for pair in strangers])
    return Accuracy(
        rule=rule,
        genuine=len(genuine),
        strangers=len(strangers),
        auc=_auc(own, others),
        equal_error=_equal_error(own, others),
        false_accepts=100 * sum(pair.accepted for pair in strangers) / len(strangers),
        false_rejects=100 * sum(not pair.accepted for pair in genuine) / len(genuine),
    )


def _auc(own: Scores, others: Scores) -> float:
    """How often a genuine pair scores above a stranger pair; ties count half."""
    below = np.searchsorted(others, own, "left") + np.searchsorted(others, own, "right")
    return float(below.mean() / (2 * len(others)))


def _equal_error(own: Scores, others: Scores) -> float:
    """Percent, at the threshold where as many strangers are accepted as genuine pairs rejected."""
    thresholds = np.unique(np.concatenate([own, others]))
    accepted = 1 - np.searchsorted(others, thresholds, "left") / len(others)
    rejected = np.searchsorted(own, thresholds, "left") / len(own)
    nearest = int(np.argmin(np.abs(accepted - rejected)))
    return float(100 * (accepted[nearest] + rejected[nearest]) / 2)
