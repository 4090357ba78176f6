"""Orders and enrolments: their statuses, the steps allowed, and when study is open."""

from collections.abc import Mapping, Set
from dataclasses import dataclass
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


@dataclass(frozen=True)
class NextStep:
    """The one thing for the trainee to do next, with its last day where it has one."""

    code: str
    text: str
    due: date | None = None


_BLOCKED: Final = {
    "OUTSIDE_STUDY_PERIOD": "不在学习时间内，请留意学习班的学习时间。",
    "CERTIFICATE_EXPIRED": "证书已过有效期，不能继续学习，请联系所在企业。",
    "CERTIFICATE_NOT_VALID": "证书当前不是有效状态，请联系所在企业或发证机关。",
}
_STEPS: Final = {
    EnrolmentStatus.PENDING: ("WAIT_APPROVAL", "等待缴费审核，审核通过后即可学习。"),
    EnrolmentStatus.STUDYING: ("STUDY", "继续学习，修满学分后参加考试。"),
    EnrolmentStatus.EXAM_REVIEW: ("WAIT_REVIEW", "考试照片审核中，请等待结果。"),
    EnrolmentStatus.PASSED: ("WAIT_REPORT", "考试合格，等待主管部门上报成绩。"),
    EnrolmentStatus.REPORTED: ("PRINT_CERTIFICATE", "成绩已上报，可以打印合格证明并申请证书延期。"),
    EnrolmentStatus.CERTIFIED: ("RENEW", "请在证书到期前到山东省人民政府网站申请证书延期。"),
    EnrolmentStatus.FAILED: ("ENROL_AGAIN", "本次未通过，请联系所在企业重新报名。"),
}


def next_step(status: EnrolmentStatus, *, blocked: str | None, offline: bool, last_day: date) -> NextStep:
    """What an enrolment asks of its trainee today."""
    if blocked:
        return NextStep("BLOCKED", _BLOCKED[blocked])
    if status is EnrolmentStatus.CREDITS_COMPLETE:
        code, text = ("SIGN_UP", "学分已满，请报名线下考试。") if offline else ("EXAM", "学分已满，请参加结业考试。")
        return NextStep(code, text, last_day)
    code, text = _STEPS[status]
    return NextStep(code, text, last_day if status is EnrolmentStatus.STUDYING else None)
