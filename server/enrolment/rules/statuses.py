"""Statuses of orders and enrolments, the steps allowed, and what people call them."""

from collections.abc import Mapping, Set
from enum import StrEnum
from typing import Final


class OrderStatus(StrEnum):
    AWAITING_PAYMENT = "AWAITING_PAYMENT"  # 待缴费
    SUBMITTED = "SUBMITTED"  # 订单提交待审核
    APPROVED = "APPROVED"  # 审核通过
    REJECTED = "REJECTED"  # 审核未通过
    CANCELLED = "CANCELLED"  # 已取消

    @property
    def label(self) -> str:
        return _ORDER_LABELS[self]

    @property
    def next_step(self) -> str:
        """What the order asks of its enterprise."""
        return _ORDER_ASKS[self]


ORDER_STEPS: Final[Mapping[StrEnum, Set[StrEnum]]] = {
    OrderStatus.AWAITING_PAYMENT: {OrderStatus.SUBMITTED, OrderStatus.CANCELLED},
    OrderStatus.SUBMITTED: {OrderStatus.APPROVED, OrderStatus.REJECTED},
    OrderStatus.REJECTED: {OrderStatus.SUBMITTED, OrderStatus.CANCELLED},
    OrderStatus.APPROVED: set(),
    OrderStatus.CANCELLED: {OrderStatus.AWAITING_PAYMENT},  # the money came after all and a seat is free
}
# Seats are held and money is waited for.
ORDER_OPEN: Final = frozenset({OrderStatus.AWAITING_PAYMENT, OrderStatus.SUBMITTED, OrderStatus.REJECTED})
# The enterprise may hand in a receipt, or give the order up.
ORDER_UNPAID: Final = frozenset({OrderStatus.AWAITING_PAYMENT, OrderStatus.REJECTED})
_ORDER_LABELS: Final = {
    OrderStatus.AWAITING_PAYMENT: "待缴费",
    OrderStatus.SUBMITTED: "订单提交待审核",
    OrderStatus.APPROVED: "审核通过",
    OrderStatus.REJECTED: "审核未通过",
    OrderStatus.CANCELLED: "已取消",
}
_ORDER_ASKS: Final = {
    OrderStatus.AWAITING_PAYMENT: "请先汇款，再填写缴费回执",
    OrderStatus.SUBMITTED: "等待审核",
    OrderStatus.APPROVED: "学员可以学习",
    OrderStatus.REJECTED: "请核对后重新填写缴费回执",
    OrderStatus.CANCELLED: "如需学习请重新报名",
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
    CANCELLED = "CANCELLED"  # its order was cancelled before payment
    REFUNDED = "REFUNDED"  # 退费: its money went back
    SWAPPED = "SWAPPED"  # 换人: somebody else studies in its place

    @property
    def label(self) -> str:
        return _ENROLMENT_LABELS[self]


ENROLMENT_STEPS: Final[Mapping[StrEnum, Set[StrEnum]]] = {
    EnrolmentStatus.PENDING: {EnrolmentStatus.STUDYING, EnrolmentStatus.CANCELLED},
    EnrolmentStatus.STUDYING: {
        EnrolmentStatus.CREDITS_COMPLETE,
        EnrolmentStatus.REFUNDED,
        EnrolmentStatus.SWAPPED,
    },
    EnrolmentStatus.CREDITS_COMPLETE: {
        EnrolmentStatus.EXAM_REVIEW,
        EnrolmentStatus.PASSED,
        EnrolmentStatus.FAILED,
        EnrolmentStatus.REFUNDED,
    },
    EnrolmentStatus.EXAM_REVIEW: {
        EnrolmentStatus.CREDITS_COMPLETE,
        EnrolmentStatus.PASSED,
        EnrolmentStatus.FAILED,
    },
    # Back where a decision is taken back, a second look finds a fault, or an incident voids the attempt.
    EnrolmentStatus.PASSED: {
        EnrolmentStatus.REPORTED,
        EnrolmentStatus.CREDITS_COMPLETE,
        EnrolmentStatus.EXAM_REVIEW,
        EnrolmentStatus.FAILED,
    },
    # Back where the authority revokes the report.
    EnrolmentStatus.REPORTED: {EnrolmentStatus.CERTIFIED, EnrolmentStatus.PASSED},
    EnrolmentStatus.CERTIFIED: {EnrolmentStatus.PASSED},
    # A won appeal, a decision taken back, or an attempt that does not count.
    EnrolmentStatus.FAILED: {
        EnrolmentStatus.CREDITS_COMPLETE,
        EnrolmentStatus.EXAM_REVIEW,
        EnrolmentStatus.PASSED,
    },
    EnrolmentStatus.CANCELLED: {EnrolmentStatus.PENDING},  # reopened with its order
    EnrolmentStatus.REFUNDED: set(),
    EnrolmentStatus.SWAPPED: set(),
}
# Given up: no seat is held, and the trainee does not see it any more.
GIVEN_UP: Final = frozenset({EnrolmentStatus.CANCELLED, EnrolmentStatus.REFUNDED, EnrolmentStatus.SWAPPED})
# The certificate cycle may be enrolled anew.
CYCLE_FREE: Final = GIVEN_UP | {EnrolmentStatus.FAILED}
_ENROLMENT_LABELS: Final = {
    EnrolmentStatus.PENDING: "待审核",
    EnrolmentStatus.STUDYING: "学习中",
    EnrolmentStatus.CREDITS_COMPLETE: "学分已满",
    EnrolmentStatus.EXAM_REVIEW: "考试审核中",
    EnrolmentStatus.PASSED: "考试合格待上报",
    EnrolmentStatus.REPORTED: "成绩已上报",
    EnrolmentStatus.CERTIFIED: "已领合格证明",
    EnrolmentStatus.FAILED: "考试未通过",
    EnrolmentStatus.CANCELLED: "已取消",
    EnrolmentStatus.REFUNDED: "已退费",
    EnrolmentStatus.SWAPPED: "已换人",
}

# Where topics are studied; afterwards they may only be looked at again.
STUDY_OPEN: Final = frozenset({EnrolmentStatus.STUDYING, EnrolmentStatus.CREDITS_COMPLETE, EnrolmentStatus.EXAM_REVIEW})


class RejectReason(StrEnum):
    """Why a receipt is sent back; the word goes into the log, a remark of the reviewer does not."""

    MONEY_NOT_FOUND = "MONEY_NOT_FOUND"
    AMOUNT_DIFFERS = "AMOUNT_DIFFERS"
    PAYER_DIFFERS = "PAYER_DIFFERS"
    NOT_ELIGIBLE = "NOT_ELIGIBLE"
    OTHER = "OTHER"

    @property
    def label(self) -> str:
        return _REJECT_LABELS[self]


_REJECT_LABELS: Final = {
    RejectReason.MONEY_NOT_FOUND: "未查到该笔款项",
    RejectReason.AMOUNT_DIFFERS: "到账金额与订单不符",
    RejectReason.PAYER_DIFFERS: "付款户名、账号后四位或缴费日期与到账记录不符",
    RejectReason.NOT_ELIGIBLE: "有学员已不符合报名条件",
    RejectReason.OTHER: "其他",
}
