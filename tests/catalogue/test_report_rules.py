"""What a trainee is told of a report."""

import pytest

from server.catalogue.rules.reports import LONGEST, ReportStatus, told


@pytest.mark.parametrize(
    ("status", "stem", "expected"),
    [
        (ReportStatus.ANSWERED, "短题干", "您反映的试题“短题干”已更正。答案改为C。"),
        (ReportStatus.DISMISSED, "短题干", "您反映的试题“短题干”经核对无误。答案改为C。"),
        (ReportStatus.DISMISSED, "长" * 41, f"您反映的试题“{'长' * 39}…”经核对无误。答案改为C。"),
    ],
)
def test_trainee_is_told_question_outcome_and_answer(status: ReportStatus, stem: str, expected: str) -> None:
    assert told(status, stem, "答案改为C。") == expected


def test_longest_answer_fits_into_a_notice() -> None:
    assert len(told(ReportStatus.DISMISSED, "长" * 1000, "字" * LONGEST)) <= 300
