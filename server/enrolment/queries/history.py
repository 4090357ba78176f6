"""订单进度: what happened to an order, in words, from the log."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from server.audit import queries as audit

_WORDS: Final = {
    "confirmed": "确认报名",
    "submitted": "提交缴费回执",
    "approved": "审核通过",
    "rejected": "审核未通过",
    "cancelled": "取消订单",
    "awaiting_payment": "款项到账，订单恢复",
    "reminded": "提醒缴费",
    "refund": "退费",
    "swap": "换人",
    "move": "换班",
    "taken_back": "撤销审核，重新待审核",
    "invoice_corrected": "修改发票信息",
}
_ACTORS: Final = {"enterprise": "企业", "staff": "协会", "system": "系统"}


@dataclass(frozen=True)
class OrderEvent:
    at_ms: int
    what: str
    who: str  # 企业, 协会 or 系统: an enterprise need not know which reviewer it was
    note: str


async def order_history(order_id: int) -> Sequence[OrderEvent]:
    """Oldest first, without what only staff write to each other. The caller has made sure that the reader may see
    the order."""
    return [
        OrderEvent(entry.at_ms, _words(entry.action), _ACTORS.get(entry.who.partition(":")[0], "系统"), entry.note)
        for entry in await audit.history(f"enrolment_order:{order_id}")
        if entry.action.startswith("enrolment_order:")
    ]


def _words(action: str) -> str:
    step = action.partition(":")[2]
    return _WORDS.get(step, step)
