"""The regulation of accounts: lockout, passwords, consent."""

import re
from enum import StrEnum
from typing import Final

from server.accounts.rules.roles import (
    PERMISSIONS,
    PROVINCE,
    CityScope,
    Permission,
    Role,
    permissions_of,
    roles_fault,
)

__all__ = [
    "PERMISSIONS", "PROVINCE", "CityScope", "ConsentScope", "Holder", "NoticeKind", "Permission", "Role",
    "own_password_fault", "password_fault", "permissions_of", "roles_fault", "username_fault",
]  # fmt: skip


class Holder(StrEnum):
    """Whose session it is."""

    TRAINEE = "TRAINEE"
    ENTERPRISE = "ENTERPRISE"
    STAFF = "STAFF"


class ConsentScope(StrEnum):
    """人脸识别技术应用安全管理办法: separate, voluntary, and less is possible."""

    PHOTO = "PHOTO"  # photographs, people look at them
    PHOTO_AND_COMPARISON = "PHOTO_AND_COMPARISON"  # and a machine computes the similarity


class NoticeKind(StrEnum):
    BINDING_MOVED = "BINDING_MOVED"
    PASSWORD_CHANGED = "PASSWORD_CHANGED"  # noqa: S105 - a kind of notice
    CONSENT_WITHDRAWN = "CONSENT_WITHDRAWN"
    EXAM_RESULT = "EXAM_RESULT"
    PHOTOS_BAD = "PHOTOS_BAD"  # of a finished topic: it may be studied again
    SITTING = "SITTING"  # a place in a room: moved up, moved, cancelled
    APPEAL_ANSWERED = "APPEAL_ANSWERED"
    RENEWAL = "RENEWAL"  # the certificate expires, and what to do next
    INQUIRY_ANSWERED = "INQUIRY_ANSWERED"  # 答疑交流: a teacher has replied
    QUESTION_ANSWERED = "QUESTION_ANSWERED"  # what became of a question that the person reported


USERNAME: Final = re.compile(r"[a-z][a-z0-9._-]{2,39}")
PASSWORD_LENGTH: Final = range(8, 65)
_KINDS: Final = (r"[a-z]", r"[A-Z]", r"[0-9]", r"[^A-Za-z0-9]")


def password_fault(password: str) -> str | None:
    """Why a new password is refused, as a sentence; None when it is good (等保 2.0: ≥ 8, 3 of 4 kinds)."""
    if len(password) not in PASSWORD_LENGTH:
        return "密码长度应为 8 至 64 个字符。"
    if sum(bool(re.search(kind, password)) for kind in _KINDS) < 3:
        return "密码须包含大写字母、小写字母、数字、符号中的至少三种。"
    return None


def username_fault(username: str) -> str | None:
    """Why a user name of staff is refused, as a sentence."""
    if not USERNAME.fullmatch(username):
        return "用户名为 3 至 40 个小写字母、数字或 . _ -，以字母开头。"
    return None


def own_password_fault(new: str, username: str) -> str | None:
    """Why a member of staff may not take this password, as a sentence."""
    if username in new.lower():
        return "密码不能包含用户名。"
    return password_fault(new)
