"""Statuses of an invoice with the steps allowed, and what a list says of an order that waits for one."""

from collections.abc import Mapping, Set
from enum import StrEnum
from typing import Final


class InvoiceStatus(StrEnum):
    REQUESTED = "REQUESTED"  # serial, amount and buyer are fixed and may be with the tax software
    ISSUED = "ISSUED"  # has its number
    SENT = "SENT"  # the enterprise may have it
    REVERSED = "REVERSED"  # 红冲: the order waits for another, unless its money was refunded
    WITHDRAWN = "WITHDRAWN"  # asked for and never issued


INVOICE_STEPS: Final[Mapping[StrEnum, Set[StrEnum]]] = {
    InvoiceStatus.REQUESTED: {InvoiceStatus.ISSUED, InvoiceStatus.WITHDRAWN},
    InvoiceStatus.ISSUED: {InvoiceStatus.SENT, InvoiceStatus.REVERSED},
    InvoiceStatus.SENT: {InvoiceStatus.REVERSED},
    InvoiceStatus.REVERSED: set(),
    InvoiceStatus.WITHDRAWN: set(),
}
# Counts against what the order has paid.
IN_FORCE: Final = frozenset({InvoiceStatus.REQUESTED, InvoiceStatus.ISSUED, InvoiceStatus.SENT})
# Exists at the tax authority, unreversed.
NUMBERED: Final = frozenset({InvoiceStatus.ISSUED, InvoiceStatus.SENT})


class LineState(StrEnum):
    """A line of the invoice list: an order with money not invoiced yet, or an invoice by its status."""

    WAITING = "WAITING"  # derived, never stored: approved, paid for, and no invoice in force for (all of) it
    REQUESTED = InvoiceStatus.REQUESTED.value
    ISSUED = InvoiceStatus.ISSUED.value
    SENT = InvoiceStatus.SENT.value
    EXCESS = "EXCESS"  # derived: more is invoiced than was kept, since money was refunded afterwards
    REVERSED = InvoiceStatus.REVERSED.value
    WITHDRAWN = InvoiceStatus.WITHDRAWN.value

    @property
    def label(self) -> str:
        return _LABELS[self]

    @property
    def tone(self) -> str:
        """How a badge shows it."""
        return _TONES.get(self, "usual")


_LABELS: Final = {
    LineState.WAITING: "待开票",
    LineState.REQUESTED: "开票中",
    LineState.ISSUED: "已开具",
    LineState.SENT: "已交付",
    LineState.EXCESS: "待红冲",
    LineState.REVERSED: "已红冲",
    LineState.WITHDRAWN: "已撤回",
}
_TONES: Final = {
    LineState.WAITING: "wait",
    LineState.SENT: "good",
    LineState.EXCESS: "bad",
}


class ReversalReason(StrEnum):
    """Why an invoice is reversed, by the four words of the tax authority's own form."""

    WRONG = "WRONG"
    RETURNED = "RETURNED"
    STOPPED = "STOPPED"
    ALLOWANCE = "ALLOWANCE"

    @property
    def label(self) -> str:
        return _REASONS[self]


_REASONS: Final = {
    ReversalReason.WRONG: "开票有误",
    ReversalReason.RETURNED: "销货退回（全部退费）",
    ReversalReason.STOPPED: "服务中止（部分退费）",
    ReversalReason.ALLOWANCE: "销售折让",
}
