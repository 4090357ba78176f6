"""Why staff touch somebody's account or look at a whole number: chosen from a list, so that the log holds nothing
personal."""

from enum import StrEnum
from typing import Final


class ResetReason(StrEnum):
    FORGOTTEN = "FORGOTTEN"
    LEAKED = "LEAKED"
    HANDOVER = "HANDOVER"
    TELEPHONE = "TELEPHONE"

    @property
    def label(self) -> str:
        return _RESET_LABELS[self]


_RESET_LABELS: Final = {
    ResetReason.FORGOTTEN: "忘记密码",
    ResetReason.LEAKED: "密码可能泄露",
    ResetReason.HANDOVER: "更换经办人",
    ResetReason.TELEPHONE: "更换手机或微信",
}


class ViewReason(StrEnum):
    IDENTITY = "IDENTITY"
    CERTIFICATE = "CERTIFICATE"
    COMPLAINT = "COMPLAINT"

    @property
    def label(self) -> str:
        return _VIEW_LABELS[self]


_VIEW_LABELS: Final = {
    ViewReason.IDENTITY: "电话中核对本人身份",
    ViewReason.CERTIFICATE: "核对证书信息",
    ViewReason.COMPLAINT: "处理投诉或申诉",
}
