"""Statuses of reports and their batches, the steps allowed, and what people call them."""

from collections.abc import Mapping, Set
from enum import StrEnum
from typing import Final


class ReportStatus(StrEnum):
    QUEUED = "QUEUED"  # passed; the authority has not let it go yet
    WITHDRAWN = "WITHDRAWN"  # the pass was taken back before that
    RELEASED = "RELEASED"  # content and batch are fixed; it waits to be sent
    SENT = "SENT"  # taken by the province, not in its register yet
    LANDED = "LANDED"  # stands in the province's register
    REJECTED = "REJECTED"  # refused by the province under this content
    DEAD = "DEAD"  # no answer for seven days
    REVOKED = "REVOKED"  # taken back by the authority

    @property
    def label(self) -> str:
        return _LABELS[self]


REPORT_STEPS: Final[Mapping[StrEnum, Set[StrEnum]]] = {
    ReportStatus.QUEUED: {ReportStatus.RELEASED, ReportStatus.WITHDRAWN},
    ReportStatus.WITHDRAWN: {ReportStatus.QUEUED},  # it passed again, by an appeal
    # Straight to the end where receipts come as files, or one that was sent is answered late.
    ReportStatus.RELEASED: {ReportStatus.SENT, ReportStatus.LANDED, ReportStatus.REJECTED, ReportStatus.DEAD},
    ReportStatus.SENT: {ReportStatus.LANDED, ReportStatus.REJECTED, ReportStatus.DEAD, ReportStatus.REVOKED},
    ReportStatus.LANDED: {ReportStatus.REVOKED},
    ReportStatus.REJECTED: {ReportStatus.RELEASED, ReportStatus.REVOKED},
    # Sent once more as it was, or its receipt comes after all.
    ReportStatus.DEAD: {ReportStatus.RELEASED, ReportStatus.LANDED, ReportStatus.REJECTED, ReportStatus.REVOKED},
    ReportStatus.REVOKED: set(),
}
REVOCABLE: Final = frozenset(status for status, following in REPORT_STEPS.items() if ReportStatus.REVOKED in following)
_LABELS: Final = {
    ReportStatus.QUEUED: "待放行",
    ReportStatus.WITHDRAWN: "已撤下",
    ReportStatus.RELEASED: "待发送",
    ReportStatus.SENT: "已发送，待回执",
    ReportStatus.LANDED: "已入库",
    ReportStatus.REJECTED: "被退回",
    ReportStatus.DEAD: "发送失败",
    ReportStatus.REVOKED: "已撤销",
}


class BatchStatus(StrEnum):
    RELEASED = "RELEASED"
    SENT = "SENT"
    SETTLED = "SETTLED"  # each of its reports is answered
    DEAD = "DEAD"

    @property
    def label(self) -> str:
        return _BATCH_LABELS[self]


BATCH_STEPS: Final[Mapping[StrEnum, Set[StrEnum]]] = {
    BatchStatus.RELEASED: {BatchStatus.SENT, BatchStatus.SETTLED, BatchStatus.DEAD},
    BatchStatus.SENT: {BatchStatus.SETTLED, BatchStatus.DEAD},
    BatchStatus.SETTLED: set(),
    BatchStatus.DEAD: {BatchStatus.RELEASED, BatchStatus.SETTLED},
}
_BATCH_LABELS: Final = {
    BatchStatus.RELEASED: "待发送",
    BatchStatus.SENT: "已发送，待回执",
    BatchStatus.SETTLED: "已全部回执",
    BatchStatus.DEAD: "发送失败",
}


class PrintStatus(StrEnum):
    """Of a ZIP with many certificates."""

    WAITING = "WAITING"
    READY = "READY"
    FORGOTTEN = "FORGOTTEN"  # the file is deleted after a week

    @property
    def label(self) -> str:
        return _PRINT_LABELS[self]


PRINT_STEPS: Final[Mapping[StrEnum, Set[StrEnum]]] = {
    PrintStatus.WAITING: {PrintStatus.READY},
    PrintStatus.READY: {PrintStatus.FORGOTTEN},
    PrintStatus.FORGOTTEN: set(),
}
_PRINT_LABELS: Final = {
    PrintStatus.WAITING: "正在生成",
    PrintStatus.READY: "可以下载",
    PrintStatus.FORGOTTEN: "文件已过期",
}
