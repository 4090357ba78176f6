"""What happened to the invoices of an order, in words, from the log."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final

from server.audit import queries as audit
from server.audit.queries import Entry

_WORDS: Final = {
    "tax_invoice:requested": "申请开票",
    "tax_invoice:issued": "登记发票",
    "tax_invoice:sent": "交付企业",
    "tax_invoice:reversed": "红冲",
    "tax_invoice:withdrawn": "撤回申请",
    "tax_invoice:file_added": "上传文件",
    "tax_invoice:downloaded": "下载文件",
    "invoice_details:exported": "导出完整开票信息",
    "enrolment_order:invoice_corrected": "修改发票信息",
}
_ACTORS: Final = {"enterprise": "企业", "staff": "协会", "system": "系统"}


@dataclass(frozen=True)
class InvoiceEvent:
    at_ms: int
    what: str
    who: str
    note: str


async def invoice_history(order_id: int, invoice_ids: Collection[int]) -> Sequence[InvoiceEvent]:
    """Oldest first; of the order only what concerns its invoices. One query."""
    subjects = [f"enrolment_order:{order_id}", *(f"tax_invoice:{one}" for one in invoice_ids)]
    return [_event(entry) for entry in await audit.history(*subjects) if entry.action in _WORDS]


def _event(entry: Entry) -> InvoiceEvent:
    return InvoiceEvent(entry.at_ms, _WORDS[entry.action], _ACTORS.get(entry.who.partition(":")[0], "系统"), entry.note)
