"""退费, 换人 and 换班 after payment: who may be changed, and into which class (docs/decisions/0008)."""

import unicodedata
from collections.abc import Mapping, Set
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Final

from server.enrolment.rules.invoices import account_fault, unwritable
from server.enrolment.rules.statuses import GIVEN_UP, EnrolmentStatus, OrderStatus
from server.registry.rules import gbk_bytes


class ChangeKind(StrEnum):
    REFUND = "REFUND"
    SWAP = "SWAP"
    MOVE = "MOVE"

    @property
    def label(self) -> str:
        return _KIND_LABELS[self]


_KIND_LABELS: Final = {ChangeKind.REFUND: "退费", ChangeKind.SWAP: "换人", ChangeKind.MOVE: "换班"}


class ChangeStatus(StrEnum):
    PROPOSED = "PROPOSED"
    CONFIRMED = "CONFIRMED"
    DECLINED = "DECLINED"
    WITHDRAWN = "WITHDRAWN"
    PAID_OUT = "PAID_OUT"  # refunds only

    @property
    def label(self) -> str:
        return _STATUS_LABELS[self]


_STATUS_LABELS: Final = {
    ChangeStatus.PROPOSED: "待审批",
    ChangeStatus.CONFIRMED: "已同意",
    ChangeStatus.DECLINED: "不同意",
    ChangeStatus.WITHDRAWN: "已撤回",
    ChangeStatus.PAID_OUT: "已退款",
}
CHANGE_STEPS: Final[Mapping[StrEnum, Set[StrEnum]]] = {
    ChangeStatus.PROPOSED: {ChangeStatus.CONFIRMED, ChangeStatus.DECLINED, ChangeStatus.WITHDRAWN},
    ChangeStatus.CONFIRMED: set(),
    ChangeStatus.DECLINED: set(),
    ChangeStatus.WITHDRAWN: set(),
    ChangeStatus.PAID_OUT: set(),
}
# A refund has one step more: the money goes out.
REFUND_STEPS: Final[Mapping[StrEnum, Set[StrEnum]]] = {
    **CHANGE_STEPS,
    ChangeStatus.CONFIRMED: {ChangeStatus.PAID_OUT},
}
# The second person agreed: from then on the order is not what it was.
IN_FORCE: Final = frozenset({ChangeStatus.CONFIRMED, ChangeStatus.PAID_OUT})


class ChangeBlock(StrEnum):
    """Why an enrolment cannot be changed in this way."""

    ORDER_NOT_APPROVED = "ORDER_NOT_APPROVED"
    GIVEN_UP = "GIVEN_UP"
    EXAMINED = "EXAMINED"
    BEGUN = "BEGUN"

    @property
    def sentence(self) -> str:
        return _BLOCK_SENTENCES[self]


_BLOCK_SENTENCES: Final = {
    ChangeBlock.ORDER_NOT_APPROVED: "订单尚未审核通过，不能退费、换人或换班；未缴费的订单可直接取消。",
    ChangeBlock.GIVEN_UP: "该学员的报名已退费、换人或取消，不能再变更。",
    ChangeBlock.EXAMINED: "该学员已参加结业考试，不能再变更。",
    ChangeBlock.BEGUN: "该学员已开始学习：不能换人；退费须由主管部门审批。",
}
_BEFORE_EXAM: Final = frozenset({EnrolmentStatus.STUDYING, EnrolmentStatus.CREDITS_COMPLETE})


def change_block(
    kind: ChangeKind, order: OrderStatus, status: EnrolmentStatus, *, begun: bool, begun_may_be_refunded: bool
) -> ChangeBlock | None:
    """What keeps an enrolment from this change; None: nothing.

    After approval only (domain.md §4). Nobody is swapped once study has begun, and a refund then takes the authority:
    `begun_may_be_refunded`. Whoever has sat the final exam has had what was paid for.
    """
    if order is not OrderStatus.APPROVED:
        return ChangeBlock.ORDER_NOT_APPROVED
    if status in GIVEN_UP:
        return ChangeBlock.GIVEN_UP
    if status not in _BEFORE_EXAM:
        return ChangeBlock.EXAMINED
    bound = {ChangeKind.REFUND: not begun_may_be_refunded, ChangeKind.SWAP: True, ChangeKind.MOVE: False}
    return ChangeBlock.BEGUN if begun and bound[kind] else None


class MoveBlock(StrEnum):
    """Why a class cannot be changed for another, in the order in which the reasons are told."""

    SAME_CLASS = "SAME_CLASS"
    OTHER_KIND = "OTHER_KIND"
    OTHER_CITY = "OTHER_CITY"
    PRICE_DIFFERS = "PRICE_DIFFERS"
    CREDITS_DIFFER = "CREDITS_DIFFER"
    STUDY_OVER = "STUDY_OVER"
    FULL = "FULL"

    @property
    def sentence(self) -> str:
        return _MOVE_SENTENCES[self]


_MOVE_SENTENCES: Final = {
    MoveBlock.SAME_CLASS: "学员已在本学习班。",
    MoveBlock.OTHER_KIND: "学习班类别不同，请退费后重新报名。",
    MoveBlock.OTHER_CITY: "学习班属于其他地市，请退费后重新报名。",
    MoveBlock.PRICE_DIFFERS: "培训费与已缴金额不同，请退费后重新报名。",
    MoveBlock.CREDITS_DIFFER: "要求的学分不同，已得学分不能照搬。",
    MoveBlock.STUDY_OVER: "学习时间已经结束。",
    MoveBlock.FULL: "本学习班名额已满。",
}


@dataclass(frozen=True)
class Terms:
    """A class, as far as moving asks; `price_fen`: of the present class what was paid for one person."""

    class_id: int
    kind: str
    city_code: str
    price_fen: int
    credit_tenths: int
    study_to: date
    seats_left: int


def move_blocks(present: Terms, new: Terms, today: date) -> tuple[MoveBlock, ...]:
    """All reasons against it; empty: may be moved. A difference in price is never settled on the side."""
    refused = {
        MoveBlock.SAME_CLASS: new.class_id == present.class_id,
        MoveBlock.OTHER_KIND: new.kind != present.kind,
        MoveBlock.OTHER_CITY: new.city_code != present.city_code,
        MoveBlock.PRICE_DIFFERS: new.price_fen != present.price_fen,
        MoveBlock.CREDITS_DIFFER: new.credit_tenths != present.credit_tenths,
        MoveBlock.STUDY_OVER: today > new.study_to,
        MoveBlock.FULL: new.seats_left < 1,
    }
    return tuple(block for block, holds in refused.items() if holds)


@dataclass(frozen=True)
class Payee:
    """Whom a refund is paid to, as typed."""

    name: str = field(repr=False)
    bank: str
    account: str = field(repr=False)

    def tidied(self) -> "Payee":
        digits = "".join(unicodedata.normalize("NFKC", self.account).split()).replace("-", "")
        return Payee(self.name.strip(), self.bank.strip(), digits)


def payee_faults(payee: Payee) -> dict[str, str]:
    """Field → sentence of a tidied payee; all of it is demanded."""
    faults = {name: "请填写此项。" for name, text in vars(payee).items() if not text}
    found = {
        "name": "户名最多100个字节（一个汉字2个字节）。" if gbk_bytes(payee.name) > 100 else None,
        "bank": "开户银行最多100个字节（一个汉字2个字节）。" if gbk_bytes(payee.bank) > 100 else None,
        "account": account_fault(payee.account),
    }
    return {name: sentence for name, sentence in found.items() if sentence} | unwritable(vars(payee)) | faults


def reason_fault(reason: str) -> str | None:
    """Every change has its reason in words."""
    return None if 2 <= len(reason) <= MOST_REASON else f"请写明原因，2至{MOST_REASON}个字。"


MOST_REASON: Final = 200


def payout_fault(paid_on: date, decided_on: date, today: date) -> str | None:
    """The day on which a refund went out: after it was agreed, and not to come."""
    if paid_on > today:
        return "退款日期不能晚于今天。"
    return "退款日期不能早于审批同意的日期。" if paid_on < decided_on else None
