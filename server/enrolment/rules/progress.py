"""When study is open, and the one thing an enrolment asks of its trainee."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from server.enrolment.rules.statuses import EnrolmentStatus


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
    EnrolmentStatus.CANCELLED: ("ENROL_AGAIN", "报名订单已取消，请联系所在企业重新报名。"),
    EnrolmentStatus.REFUNDED: ("ENROL_AGAIN", "培训费已退还，请联系所在企业重新报名。"),
    EnrolmentStatus.SWAPPED: ("ENROL_AGAIN", "名额已换给他人，请联系所在企业重新报名。"),
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
