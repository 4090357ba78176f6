"""Who of the association and the authority may do what: roles, permissions, and the cities they reach."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Permission(StrEnum):
    """One per kind of work; every staff page names the one it asks for."""

    DESK = "DESK"  # one's own: home, password, second factor, sessions
    ORDER_VIEW = "ORDER_VIEW"
    ORDER_AUDIT = "ORDER_AUDIT"  # 缴费审核
    BANK = "BANK"  # statements and their rows
    CHANGE_PROPOSE = "CHANGE_PROPOSE"  # 退费, 换人, 换班
    CHANGE_DECIDE = "CHANGE_DECIDE"  # the second person
    REFUND_BEGUN = "REFUND_BEGUN"  # decide on a refund although study has begun
    INVOICE = "INVOICE"
    ENTERPRISE_VIEW = "ENTERPRISE_VIEW"
    ACCOUNT_RESET = "ACCOUNT_RESET"  # passwords of enterprises and trainees
    QUESTION_VIEW = "QUESTION_VIEW"
    QUESTION_EDIT = "QUESTION_EDIT"
    QNA_VIEW = "QNA_VIEW"  # 答疑交流
    QNA_ANSWER = "QNA_ANSWER"
    BLUEPRINT_EDIT = "BLUEPRINT_EDIT"  # 组卷规则 of a class
    ATTEMPT_VIEW = "ATTEMPT_VIEW"  # 考试记录 without photographs
    REVIEW_DECIDE = "REVIEW_DECIDE"  # 考试审核: photographs of attempts, first and second look
    REVIEW_CONTESTED = "REVIEW_CONTESTED"  # the second look where the authority keeps it to itself
    APPEAL_DECIDE = "APPEAL_DECIDE"
    PHOTO_VIEW = "PHOTO_VIEW"  # a person's photographs; each view is logged
    REFERENCE_APPROVE = "REFERENCE_APPROVE"  # 底照
    INCIDENT_PROPOSE = "INCIDENT_PROPOSE"  # more time, or an attempt that does not count
    INCIDENT_DECIDE = "INCIDENT_DECIDE"  # the second person
    REPORT_VIEW = "REPORT_VIEW"  # 成绩上报
    REPORT_RELEASE = "REPORT_RELEASE"  # let results go, send again, revoke
    CERTIFICATE_MANAGE = "CERTIFICATE_MANAGE"  # 合格证明
    SYNC_VIEW = "SYNC_VIEW"  # 省级平台: the register's changes, asking for them, handing in a file
    SITTING_MANAGE = "SITTING_MANAGE"  # 考场: rooms, seats, tickets, absent and misconduct
    SITTING_CHECK_IN = "SITTING_CHECK_IN"  # 签到 at the door, photographs of the people of the room included
    SCORE_IMPORT = "SCORE_IMPORT"
    RENEWAL_VIEW = "RENEWAL_VIEW"  # whose certificates expire, by urgency
    PERSONAL_VIEW = "PERSONAL_VIEW"  # whole numbers instead of masked ones; each view is logged
    STAFF_MANAGE = "STAFF_MANAGE"
    LOG_VIEW = "LOG_VIEW"


class Role(StrEnum):
    FINANCE = "FINANCE"
    REVIEWER = "REVIEWER"
    ACADEMIC = "ACADEMIC"
    TEACHER = "TEACHER"
    SUPPORT = "SUPPORT"
    AUTHORITY = "AUTHORITY"
    ADMIN = "ADMIN"
    AUDITOR = "AUDITOR"

    @property
    def label(self) -> str:
        return _LABELS[self]


_LABELS: Final = {
    Role.FINANCE: "财务审核",
    Role.REVIEWER: "照片审核",
    Role.ACADEMIC: "教务",
    Role.TEACHER: "教师",
    Role.SUPPORT: "客服",
    Role.AUTHORITY: "主管部门",
    Role.ADMIN: "系统管理员",
    Role.AUDITOR: "安全审计员",
}
# 三员分立 (等保 2.0): whoever manages accounts sees no business data, whoever reads the log changes nothing.
PERMISSIONS: Final[Mapping[Role, frozenset[Permission]]] = {
    Role.FINANCE: frozenset(
        {
            Permission.ORDER_VIEW,
            Permission.ORDER_AUDIT,
            Permission.BANK,
            Permission.CHANGE_PROPOSE,
            Permission.CHANGE_DECIDE,
            Permission.INVOICE,
            Permission.ENTERPRISE_VIEW,
        }
    ),
    Role.REVIEWER: frozenset(
        {
            Permission.ATTEMPT_VIEW,
            Permission.REVIEW_DECIDE,
            Permission.APPEAL_DECIDE,
            Permission.PHOTO_VIEW,
            Permission.REFERENCE_APPROVE,
        }
    ),
    Role.ACADEMIC: frozenset(
        {
            Permission.RENEWAL_VIEW,
            Permission.ORDER_VIEW,
            Permission.CHANGE_PROPOSE,
            Permission.ENTERPRISE_VIEW,
            Permission.QNA_VIEW,
            Permission.QUESTION_VIEW,
            Permission.QUESTION_EDIT,
            Permission.BLUEPRINT_EDIT,
            Permission.ATTEMPT_VIEW,
            Permission.INCIDENT_PROPOSE,
            Permission.INCIDENT_DECIDE,
            Permission.SYNC_VIEW,
            Permission.SITTING_MANAGE,
            Permission.SITTING_CHECK_IN,
            Permission.SCORE_IMPORT,
        }
    ),
    Role.TEACHER: frozenset({Permission.QUESTION_VIEW, Permission.QNA_VIEW, Permission.QNA_ANSWER}),
    Role.SUPPORT: frozenset(
        {
            Permission.RENEWAL_VIEW,
            Permission.ORDER_VIEW,
            Permission.CHANGE_PROPOSE,
            Permission.ENTERPRISE_VIEW,
            Permission.ACCOUNT_RESET,
            Permission.PERSONAL_VIEW,
            Permission.QNA_VIEW,
            Permission.ATTEMPT_VIEW,
        }
    ),
    Role.AUTHORITY: frozenset(
        {
            Permission.RENEWAL_VIEW,
            Permission.ORDER_VIEW,
            Permission.CHANGE_DECIDE,
            Permission.REFUND_BEGUN,
            Permission.ENTERPRISE_VIEW,
            Permission.ATTEMPT_VIEW,
            Permission.REVIEW_DECIDE,
            Permission.REVIEW_CONTESTED,
            Permission.APPEAL_DECIDE,
            Permission.PHOTO_VIEW,
            Permission.REFERENCE_APPROVE,
            Permission.INCIDENT_DECIDE,
            Permission.REPORT_VIEW,
            Permission.REPORT_RELEASE,
            Permission.CERTIFICATE_MANAGE,
            Permission.SYNC_VIEW,
        }
    ),
    Role.ADMIN: frozenset({Permission.STAFF_MANAGE}),
    Role.AUDITOR: frozenset({Permission.LOG_VIEW}),
}
# Kept apart by 三员分立: nobody holds two of these, nor one of them with a role that touches business data.
SEPARATE: Final = frozenset({Role.ADMIN, Role.AUDITOR})


def permissions_of(roles: Iterable[Role]) -> frozenset[Permission]:
    """Everything that these roles allow together; one's own desk always."""
    return frozenset({Permission.DESK}).union(*(PERMISSIONS[role] for role in roles))


def roles_fault(roles: Collection[Role]) -> str | None:
    """Why nobody may hold these roles together, as a sentence."""
    if not roles:
        return "请至少选择一个角色。"
    if len(set(roles)) > 1 and SEPARATE & set(roles):
        return "系统管理员、安全审计员不能与其他角色兼任。"
    return None


@dataclass(frozen=True)
class CityScope:
    """The cities whose rows somebody may see; none named: the whole province."""

    codes: frozenset[str] = frozenset()

    def covers(self, city_code: str) -> bool:
        return not self.codes or city_code in self.codes

    @property
    def whole_province(self) -> bool:
        return not self.codes

    @property
    def listed(self) -> str:
        """The codes between commas, ",370100,370700,", as statements compare them; nothing for the whole province."""
        return f",{','.join(sorted(self.codes))}," if self.codes else ""

    @property
    def condition(self) -> Mapping[str, str]:
        """For the values of a list that has a condition `cities`; the whole province does without it."""
        return {} if self.whole_province else {"cities": self.listed}


PROVINCE: Final = CityScope()
