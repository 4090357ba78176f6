"""The registry's categories and statuses, in the codes of the province's interface."""

from enum import StrEnum


class PersonnelCategory(StrEnum):
    """Categories of 建质〔2015〕206号; plain C is the older form of C1, C2 and C3."""

    A = "A"
    B = "B"
    C = "C"
    C1 = "C1"
    C2 = "C2"
    C3 = "C3"

    @property
    def label(self) -> str:
        return _CATEGORY_LABELS[self]


class CertificateStatus(StrEnum):
    """`certState` of the national records."""

    VALID = "01"
    SUSPENDED = "02"
    WITHDRAWN = "03"
    CANCELLED = "04"
    LAPSED = "05"
    TRANSFERRING_OUT = "06"
    REVOKED = "07"
    OTHER = "99"

    @property
    def label(self) -> str:
        return _CERTIFICATE_LABELS[self]


class EnterpriseStatus(StrEnum):
    ACTIVE = "1"
    INACTIVE = "0"

    @property
    def label(self) -> str:
        return "正常" if self is EnterpriseStatus.ACTIVE else "停用"


class ConstructorLevel(StrEnum):
    FIRST = "1"
    SECOND = "2"

    @property
    def label(self) -> str:
        return "一级建造师" if self is ConstructorLevel.FIRST else "二级建造师"


class ConstructorStatus(StrEnum):
    """The province's records name no codes; these follow the enterprises'."""

    VALID = "1"
    INVALID = "0"

    @property
    def label(self) -> str:
        return "有效" if self is ConstructorStatus.VALID else "无效"


_CATEGORY_LABELS = {
    PersonnelCategory.A: "企业主要负责人",
    PersonnelCategory.B: "项目负责人",
    PersonnelCategory.C: "专职安全生产管理人员",
    PersonnelCategory.C1: "机械类专职安全生产管理人员",
    PersonnelCategory.C2: "土建类专职安全生产管理人员",
    PersonnelCategory.C3: "综合类专职安全生产管理人员",
}
_CERTIFICATE_LABELS = {
    CertificateStatus.VALID: "有效",
    CertificateStatus.SUSPENDED: "暂扣",
    CertificateStatus.WITHDRAWN: "撤销",
    CertificateStatus.CANCELLED: "注销",
    CertificateStatus.LAPSED: "失效",
    CertificateStatus.TRANSFERRING_OUT: "办理转出",
    CertificateStatus.REVOKED: "吊销",
    CertificateStatus.OTHER: "其他",
}
