"""What the final attempts of an enrolment mean for it, whatever their order."""

from itertools import permutations, product

import pytest

from server.enrolment.rules import EnrolmentStatus
from server.exams.rules import AttemptStatus, enrolment_status

S, E = AttemptStatus, EnrolmentStatus


@pytest.mark.parametrize(
    ("finals", "expected"),
    [
        ([], E.CREDITS_COMPLETE),
        ([S.IN_PROGRESS], E.CREDITS_COMPLETE),
        ([S.SCORE_FAILED], E.CREDITS_COMPLETE),  # the make-up is open
        ([S.REVIEW_FAILED], E.CREDITS_COMPLETE),
        ([S.VOIDED], E.CREDITS_COMPLETE),
        ([S.CHECKING], E.EXAM_REVIEW),
        ([S.IN_REVIEW], E.EXAM_REVIEW),
        ([S.PASSED], E.PASSED),
        ([S.SCORE_FAILED, S.IN_PROGRESS], E.CREDITS_COMPLETE),
        ([S.SCORE_FAILED, S.VOIDED], E.CREDITS_COMPLETE),
        ([S.SCORE_FAILED, S.CHECKING], E.EXAM_REVIEW),
        ([S.REVIEW_FAILED, S.IN_REVIEW], E.EXAM_REVIEW),
        ([S.SCORE_FAILED, S.PASSED], E.PASSED),
        ([S.SCORE_FAILED, S.SCORE_FAILED], E.FAILED),
        ([S.SCORE_FAILED, S.REVIEW_FAILED], E.FAILED),
        ([S.REVIEW_FAILED, S.REVIEW_FAILED], E.FAILED),
        ([S.VOIDED, S.SCORE_FAILED, S.REVIEW_FAILED], E.FAILED),
        ([S.VOIDED, S.SCORE_FAILED, S.VOIDED], E.CREDITS_COMPLETE),
        ([S.PASSED, S.VOIDED], E.PASSED),  # an appeal was won beside a make-up
        ([S.PASSED, S.SCORE_FAILED, S.SCORE_FAILED], E.PASSED),
        ([S.IN_REVIEW, S.SCORE_FAILED, S.SCORE_FAILED], E.EXAM_REVIEW),  # a decision taken back after the make-up
    ],
)
def test_enrolment_stands_where_its_finals_put_it(finals: list[AttemptStatus], expected: EnrolmentStatus) -> None:
    assert {enrolment_status(order) for order in permutations(finals)} == {expected}


def test_nothing_but_a_pass_passes_and_nothing_but_two_losses_fails() -> None:
    for finals in product(AttemptStatus, repeat=3):
        lost = sum(status in {S.SCORE_FAILED, S.REVIEW_FAILED} for status in finals)
        found = enrolment_status(finals)

        assert (found is E.PASSED) == (S.PASSED in finals)
        assert found is not E.FAILED or lost >= 2
