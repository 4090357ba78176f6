"""Where somebody stands on the way to the extension, and the one thing that brings it forward."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from server.certification.rules.renewal import RenewalStep
from server.enrolment.rules import GIVEN_UP, EnrolmentStatus, OrderStatus


@dataclass(frozen=True)
class RenewalFacts:
    """What is known of one certificate and its enrolment for this cycle; without one: `status` is None."""

    expires_on: date
    status: EnrolmentStatus | None = None
    order_status: OrderStatus | None = None
    offline: bool = False
    study_to: date | None = None
    tries_lost: bool = False  # a final exam was sat and lost
    appeal_until: date | None = None  # a review failed, and an appeal may still be made
    appealing: bool = False
    report_refused: bool = False
    reported_on: date | None = None
    valid: bool = True  # the register calls the certificate valid
    renewed: bool = False  # the register has a later expiry


class RenewalAction(StrEnum):
    """The one next thing; who does it stands in `ACTORS`."""

    RENEWED = "RENEWED"
    EXPIRED = "EXPIRED"
    NOT_VALID = "NOT_VALID"
    ENROL = "ENROL"
    ENROL_AGAIN = "ENROL_AGAIN"
    PAY = "PAY"
    MEND_RECEIPT = "MEND_RECEIPT"
    WAIT_PAYMENT = "WAIT_PAYMENT"
    STUDY = "STUDY"
    ASK_CLASS = "ASK_CLASS"
    EXAM = "EXAM"
    SIGN_UP = "SIGN_UP"
    MAKE_UP = "MAKE_UP"
    APPEAL = "APPEAL"
    WAIT_APPEAL = "WAIT_APPEAL"
    WAIT_REVIEW = "WAIT_REVIEW"
    WAIT_REPORT = "WAIT_REPORT"
    REPORT_REFUSED = "REPORT_REFUSED"
    WAIT_TRANSFER = "WAIT_TRANSFER"
    WAIT_WINDOW = "WAIT_WINDOW"
    APPLY = "APPLY"

    @property
    def label(self) -> str:
        return _LABELS[self]

    @property
    def sentence(self) -> str:
        return _SENTENCES[self]


_LABELS: Final[Mapping[RenewalAction, str]] = {
    RenewalAction.RENEWED: "已延期",
    RenewalAction.EXPIRED: "证书已过期",
    RenewalAction.NOT_VALID: "证书状态异常",
    RenewalAction.ENROL: "去报名",
    RenewalAction.ENROL_AGAIN: "重新报名",
    RenewalAction.PAY: "缴费并填写回执",
    RenewalAction.MEND_RECEIPT: "重新填写回执",
    RenewalAction.WAIT_PAYMENT: "等待缴费审核",
    RenewalAction.STUDY: "提醒学习",
    RenewalAction.ASK_CLASS: "联系换班",
    RenewalAction.EXAM: "提醒考试",
    RenewalAction.SIGN_UP: "提醒报名线下考试",
    RenewalAction.MAKE_UP: "提醒补考",
    RenewalAction.APPEAL: "补考或申诉",
    RenewalAction.WAIT_APPEAL: "等待申诉结果",
    RenewalAction.WAIT_REVIEW: "等待考试审核",
    RenewalAction.WAIT_REPORT: "等待成绩上报",
    RenewalAction.REPORT_REFUSED: "核对个人信息",
    RenewalAction.WAIT_TRANSFER: "等待数据传输",
    RenewalAction.WAIT_WINDOW: "等待延期受理",
    RenewalAction.APPLY: "申请证书延期",
}
_SENTENCES: Final[Mapping[RenewalAction, str]] = {
    RenewalAction.RENEWED: "证书已经延期，不需要再做什么。",
    RenewalAction.EXPIRED: "证书已过有效期并自动注销，不能再申请延期，请向发证机关咨询重新申领。",
    RenewalAction.NOT_VALID: "证书当前不是有效状态，请由企业或本人向发证机关核实。",
    RenewalAction.ENROL: "请由所在企业报名继续教育。",
    RenewalAction.ENROL_AGAIN: "本次考试未通过，请由所在企业重新报名。",
    RenewalAction.PAY: "请由所在企业缴纳培训费并填写缴费回执。",
    RenewalAction.MEND_RECEIPT: "缴费审核未通过，请由所在企业核对后重新填写回执。",
    RenewalAction.WAIT_PAYMENT: "缴费审核中，审核通过后即可学习。",
    RenewalAction.STUDY: "请尽快修满学分。",
    RenewalAction.ASK_CLASS: "学习班的学习时间已经结束，请联系服务电话换班。",
    RenewalAction.EXAM: "学分已修满，请参加结业考试。",
    RenewalAction.SIGN_UP: "学分已修满，请报名线下考试。",
    RenewalAction.MAKE_UP: "上次考试未通过，请参加补考。",
    RenewalAction.APPEAL: "照片审核未通过，可参加补考，有异议的可在期限内申诉。",
    RenewalAction.WAIT_APPEAL: "申诉处理中，请等待答复。",
    RenewalAction.WAIT_REVIEW: "考试照片审核中，请等待结果。",
    RenewalAction.WAIT_REPORT: "考试合格，等待主管部门上报成绩。",
    RenewalAction.REPORT_REFUSED: "成绩上报被退回，请核对个人信息和证书信息，并联系服务电话。",
    RenewalAction.WAIT_TRANSFER: "成绩已上报，正在传输到山东省人民政府网，一般需要3天。",
    RenewalAction.WAIT_WINDOW: "成绩已上报，证书到期前4个月内可申请延期，请到时办理。",
    RenewalAction.APPLY: "请登录山东省人民政府网申请证书延期，并由所在企业审核，务必在到期前办结。",
}
# Nothing to be done by the firm or its people but wait.
WAITING: Final = frozenset(
    {
        RenewalAction.WAIT_PAYMENT,
        RenewalAction.WAIT_APPEAL,
        RenewalAction.WAIT_REVIEW,
        RenewalAction.WAIT_REPORT,
        RenewalAction.WAIT_TRANSFER,
        RenewalAction.WAIT_WINDOW,
    }
)
_STANDING: Final = {
    EnrolmentStatus.PENDING: RenewalStep.ENROL,
    EnrolmentStatus.STUDYING: RenewalStep.STUDY,
    EnrolmentStatus.CREDITS_COMPLETE: RenewalStep.EXAM,
    EnrolmentStatus.EXAM_REVIEW: RenewalStep.REVIEW,
    EnrolmentStatus.PASSED: RenewalStep.REPORT,
    EnrolmentStatus.REPORTED: RenewalStep.APPLY,
    EnrolmentStatus.CERTIFIED: RenewalStep.APPLY,
    EnrolmentStatus.FAILED: RenewalStep.ENROL,
    **dict.fromkeys(GIVEN_UP, RenewalStep.ENROL),
}
# Enrolment status → the step; any other, or none at all, begins anew.
STANDING: Final[Mapping[EnrolmentStatus, RenewalStep]] = _STANDING


def standing(facts: RenewalFacts, today: date) -> RenewalStep | None:
    """The step to be done next; EXPIRY where it is too late for all of them, None where all is done."""
    if facts.renewed:
        return None
    if today > facts.expires_on:
        return RenewalStep.EXPIRY
    return STANDING[facts.status] if facts.status else RenewalStep.ENROL


def next_action(facts: RenewalFacts, today: date, *, opens_on: date, transfer_days: int) -> RenewalAction:
    """The one thing that brings the renewal forward today."""
    if facts.renewed:
        return RenewalAction.RENEWED
    if today > facts.expires_on:
        return RenewalAction.EXPIRED
    if not facts.valid:
        return RenewalAction.NOT_VALID
    match standing(facts, today):
        case RenewalStep.STUDY:
            return RenewalAction.ASK_CLASS if _class_over(facts, today) else RenewalAction.STUDY
        case RenewalStep.EXAM:
            return _exam(facts, today)
        case RenewalStep.REVIEW:
            return RenewalAction.WAIT_REVIEW
        case RenewalStep.REPORT:
            return RenewalAction.REPORT_REFUSED if facts.report_refused else RenewalAction.WAIT_REPORT
        case RenewalStep.APPLY:
            return _application(facts, today, opens_on, transfer_days)
    return _enrolment(facts)


def _class_over(facts: RenewalFacts, today: date) -> bool:
    return facts.study_to is not None and today > facts.study_to


def _enrolment(facts: RenewalFacts) -> RenewalAction:
    if facts.status is EnrolmentStatus.PENDING:
        return _PAYING.get(facts.order_status, RenewalAction.PAY)
    if facts.status is not EnrolmentStatus.FAILED:
        return RenewalAction.ENROL
    if facts.appealing:
        return RenewalAction.WAIT_APPEAL
    return RenewalAction.ENROL_AGAIN


_PAYING: Final[Mapping[OrderStatus | None, RenewalAction]] = {
    OrderStatus.SUBMITTED: RenewalAction.WAIT_PAYMENT,
    OrderStatus.REJECTED: RenewalAction.MEND_RECEIPT,
    OrderStatus.APPROVED: RenewalAction.WAIT_PAYMENT,
}


def _exam(facts: RenewalFacts, today: date) -> RenewalAction:
    if facts.appealing:
        return RenewalAction.WAIT_APPEAL
    if facts.appeal_until and today <= facts.appeal_until:
        return RenewalAction.APPEAL
    if _class_over(facts, today):
        return RenewalAction.ASK_CLASS
    if facts.offline:
        return RenewalAction.SIGN_UP
    return RenewalAction.MAKE_UP if facts.tries_lost else RenewalAction.EXAM


def _application(facts: RenewalFacts, today: date, opens_on: date, transfer_days: int) -> RenewalAction:
    if today < opens_on:
        return RenewalAction.WAIT_WINDOW
    if facts.reported_on and today < facts.reported_on + timedelta(days=transfer_days):
        return RenewalAction.WAIT_TRANSFER
    return RenewalAction.APPLY
