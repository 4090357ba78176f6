"""Orders and enrolments: their statuses, the steps allowed, and when study is open."""

from collections.abc import Mapping, Set
from datetime import date
from enum import StrEnum
from typing import Final


class OrderStatus(StrEnum):
    AWAITING_PAYMENT = "AWAITING_PAYMENT"  # 待缴费
    SUBMITTED = "SUBMITTED"  # 订单提交待审核
    APPROVED = "APPROVED"  # 审核通过
    REJECTED = "REJECTED"  # 审核未通过
    CANCELLED = "CANCELLED"  # 已取消


ORDER_STEPS: Final[Mapping[StrEnum, Set[StrEnum]]] = {
    OrderStatus.AWAITING_PAYMENT: {OrderStatus.SUBMITTED, OrderStatus.CANCELLED},
    OrderStatus.SUBMITTED: {OrderStatus.APPROVED, OrderStatus.REJECTED},
    OrderStatus.REJECTED: {OrderStatus.SUBMITTED, OrderStatus.CANCELLED},
    OrderStatus.APPROVED: set(),
    OrderStatus.CANCELLED: set(),
}


class EnrolmentStatus(StrEnum):
    PENDING = "PENDING"  # the order is not approved yet
    STUDYING = "STUDYING"
    CREDITS_COMPLETE = "CREDITS_COMPLETE"
    EXAM_REVIEW = "EXAM_REVIEW"
    PASSED = "PASSED"
    REPORTED = "REPORTED"
    CERTIFIED = "CERTIFIED"
    FAILED = "FAILED"


ENROLMENT_STEPS: Final[Mapping[StrEnum, Set[StrEnum]]] = {
    EnrolmentStatus.PENDING: {EnrolmentStatus.STUDYING},
    EnrolmentStatus.STUDYING: {EnrolmentStatus.CREDITS_COMPLETE},
    EnrolmentStatus.CREDITS_COMPLETE: {EnrolmentStatus.EXAM_REVIEW, EnrolmentStatus.PASSED, EnrolmentStatus.FAILED},
    EnrolmentStatus.EXAM_REVIEW: {
        EnrolmentStatus.CREDITS_COMPLETE,
        EnrolmentStatus.PASSED,
        EnrolmentStatus.FAILED,
    },
    EnrolmentStatus.PASSED: {EnrolmentStatus.REPORTED},
    EnrolmentStatus.REPORTED: {EnrolmentStatus.CERTIFIED},
    EnrolmentStatus.CERTIFIED: set(),
    EnrolmentStatus.FAILED: set(),
}

# Where topics are studied; afterwards they may only be looked at again.
STUDY_OPEN: Final = frozenset({EnrolmentStatus.STUDYING, EnrolmentStatus.CREDITS_COMPLETE, EnrolmentStatus.EXAM_REVIEW})


def outside_study_period(study_from: date, study_to: date, today: date) -> bool:
    """Both ends belong to the period (Asia/Shanghai days)."""
    return not study_from <= today <= study_to
