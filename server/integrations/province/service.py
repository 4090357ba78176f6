"""What the product asks of the province: changes of the register, and what becomes of the results it is sent."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Final, Protocol

MOST_CHANGES: Final = 200  # a page
MOST_RESULTS: Final = 100  # a batch


class ProvinceUnavailable(Exception):
    """No usable answer (network, time, 5xx, garbage) or "later" (1005, 5000): the same call is worth repeating.

    `retry_after`: seconds that the province asks to wait, where it says so.
    """

    def __init__(self, fault: str, retry_after: float | None = None) -> None:
        self.retry_after = retry_after
        super().__init__(fault)


class ProvinceRefused(Exception):
    """The province's own no to this call; asking again is of no use. `code` is its number, e.g. "1002"."""

    def __init__(self, code: str) -> None:
        self.code = code
        super().__init__(f"code {code}")


class ChangeKind(StrEnum):
    """The four streams of changes, in the order in which they are to be taken: each refers to those before it."""

    ENTERPRISES = "enterprises"
    PERSONS = "persons"
    CERTIFICATES = "certificates"
    CONSTRUCTORS = "constructors"

    @property
    def label(self) -> str:
        return _LABELS[self]


_LABELS: Final = {
    ChangeKind.ENTERPRISES: "企业",
    ChangeKind.PERSONS: "人员",
    ChangeKind.CERTIFICATES: "证书",
    ChangeKind.CONSTRUCTORS: "建造师",
}


@dataclass(frozen=True)
class Change:
    """One record as it is now (`op` U) or no longer is (D). What cannot be read has an `op` of neither."""

    op: str
    seq: int
    data: Mapping[str, Any] = field(repr=False)

    @property
    def id(self) -> str:
        """The record's own id; empty where it has none."""
        return str(self.data.get("id") or "")


@dataclass(frozen=True)
class Changes:
    items: Sequence[Change]
    next_cursor: str
    has_more: bool


class RecordState(StrEnum):
    ACCEPTED = "ACCEPTED"  # taken, nothing said yet about the register
    WARN = "WARN"  # the same, with a remark
    REJECTED = "REJECTED"  # never lands under this content; `code` says why
    PENDING = "PENDING"
    LANDED = "LANDED"  # stands in the province's register


@dataclass(frozen=True)
class RecordReply:
    """What the province says about one result."""

    record_id: str
    state: RecordState
    code: str = ""
    message: str = ""


@dataclass(frozen=True)
class Pushed:
    receipt_id: str
    records: Sequence[RecordReply]


class Province(Protocol):
    """What the product needs; every call ends within the time the implementation was given.

    All raise ProvinceUnavailable and ProvinceRefused.
    """

    async def changes(self, kind: ChangeKind, cursor: str, limit: int = MOST_CHANGES) -> Changes:
        """The changes after `cursor` ("": from the beginning), at most `limit`; repeats are allowed."""
        ...

    async def push_results(self, batch_no: str, items: Sequence[Mapping[str, Any]]) -> Pushed:
        """Hand over at most 100 results (docs/integration.md names their fields).

        The same batch number with the same items is taken once and answered alike, however often it is sent; with
        other items it is refused.
        """
        ...

    async def receipt(self, receipt_id: str) -> Sequence[RecordReply]:
        """What has become of a batch's records so far: PENDING, LANDED or REJECTED."""
        ...

    async def revoke(self, record_id: str, reason: str, approved_by: str) -> None:
        """Take a result back; a second time changes nothing."""
        ...
