"""The simulator's book of results: each is taken once, judged by the register, and lands after a while."""

import random
import uuid
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, Final

from server.clock import day_of
from server.integrations.province.fake_faults import Faults
from server.integrations.province.fake_register import FakeRegister
from server.integrations.province.service import ChangeKind

MANDATORY: Final = (
    "recordId", "certNum", "certId", "creditCode", "classNo", "credits", "examDate", "score", "result", "cycleExpiry",
)  # fmt: skip
_VALID: Final = "01"
Entry = dict[str, Any]


class FakeLedger:
    """`entries` by record id, oldest first; readable by everybody under GET /ledger."""

    def __init__(self, register: FakeRegister, now_ms: Callable[[], int], chance: random.Random) -> None:
        self.entries: dict[str, Entry] = {}
        self._register, self._now_ms, self._chance = register, now_ms, chance

    def take(self, batch_no: str, items: Sequence[Any], faults: Faults) -> dict[str, Any]:
        """A batch; a record that was taken before stays as it is and counts once more."""
        receipt = uuid.uuid4().hex
        replies = [self._take(batch_no, receipt, item, faults) for item in items]
        accepted = sum(reply["state"] != "REJECTED" for reply in replies)
        return {"batchNo": batch_no, "receiptId": receipt, "accepted": accepted, "items": replies}

    def _take(self, batch_no: str, receipt: str, item: Any, faults: Faults) -> dict[str, str]:
        record = item if isinstance(item, dict) else {}
        record_id = str(record.get("recordId") or "")
        known = self.entries.get(record_id)
        if known and known["state"] != "REJECTED":
            known["times"] += 1
            known["receipts"].append(receipt)
            if known["item"] == record:
                return _reply(record_id, "ACCEPTED")
            return _reply(record_id, "REJECTED", "2005", "此记录已经收下，内容不同。")
        code = self._fault_of(record) or ("2002" if self._chance.random() < faults.reject_share else "")
        now = self._now_ms()
        self.entries[record_id] = {
            "recordId": record_id,
            "batchNo": batch_no,
            "receipts": [receipt],
            "state": "REJECTED" if code else "PENDING",
            "code": code,
            "times": 1,
            "receivedAt": now,
            "landsAt": now + round(faults.receipt_seconds * 1000),
            "revoked": None,
            "item": record,
        }
        return _reply(record_id, "REJECTED", code, _WORDS[code]) if code else _reply(record_id, "ACCEPTED")

    def _fault_of(self, item: Mapping[str, Any]) -> str:
        """The code that refuses it, or nothing. A register without certificates knows nobody and takes everything."""
        if any(item.get(name) in (None, "") for name in MANDATORY):
            return "2001"
        if self._register.empty():
            return ""
        person = self._register.person(str(item.get("personId") or ""), str(item.get("idNo") or ""))
        if person is None:
            return "2002"
        certificate = self._register.one(ChangeKind.CERTIFICATES, str(item["certId"]))
        if certificate is None or certificate["personId"] != person["id"]:
            return "2003"
        return self._certificate_fault(item, certificate)

    def _certificate_fault(self, item: Mapping[str, Any], certificate: Mapping[str, Any]) -> str:
        today = day_of(self._now_ms())
        if certificate["certState"] != _VALID or date.fromisoformat(certificate["expiringDate"]) < today:
            return "2004"
        if certificate["creditCode"] != item["creditCode"]:
            return "2006"
        cycle = (item["certId"], item["cycleExpiry"])
        others = (entry for entry in self.entries.values() if entry["recordId"] != item["recordId"])
        standing = [entry for entry in others if entry["state"] != "REJECTED" and not entry["revoked"]]
        taken = any((entry["item"]["certId"], entry["item"]["cycleExpiry"]) == cycle for entry in standing)
        return "2005" if taken else ""

    def receipt(self, receipt_id: str, faults: Faults) -> list[dict[str, str]] | None:
        """What has become of a batch's records; None: no such receipt."""
        found = [entry for entry in self.entries.values() if receipt_id in entry["receipts"]]
        return [self._settled(entry, faults) for entry in found] or None

    def _settled(self, entry: Entry, faults: Faults) -> dict[str, str]:
        if entry["state"] == "PENDING" and self._now_ms() >= entry["landsAt"]:
            refused = self._chance.random() < faults.receipt_reject_share
            entry["state"], entry["code"] = ("REJECTED", "2003") if refused else ("LANDED", "0000")
        return _reply(entry["recordId"], entry["state"], entry["code"], _WORDS.get(entry["code"], ""))

    def revoke(self, record_id: str, reason: str, approved_by: str) -> bool:
        """False: no such record. A second time changes nothing."""
        entry = self.entries.get(record_id)
        if entry and not entry["revoked"]:
            entry["revoked"] = {"reason": reason, "approvedBy": approved_by, "at": self._now_ms()}
        return entry is not None


def _reply(record_id: str, state: str, code: str = "0000", message: str = "") -> dict[str, str]:
    return {"recordId": record_id, "state": state, "code": code, "message": message}


_WORDS: Final = {
    "2001": "缺少必填项。",
    "2002": "查无此人。",
    "2003": "证书不符。",
    "2004": "证书无效或已过期。",
    "2005": "本周期已有成绩。",
    "2006": "企业不符。",
}
