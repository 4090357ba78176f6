"""Which column of a statement is what: by the words of its captions, so that a bank may move its columns."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from server.banking.rules import Bank
from server.registry.rules import fold_enterprise_name

_WORDS: Final[dict[str, str]] = {
    "moment": r"交易日期/?时间|交易日期|交易时间|入账(日期|时间)|记账(日期|时间)|日期|时间",
    "clock": r"交易时间|时间",
    "income": r"(收入|贷方|转入|存入|贷方发生)(金额|发生额|额)?|收入|贷方",
    "outgo": r"(支出|借方|转出|支取|借方发生)(金额|发生额|额)?|支出|借方",
    "amount": r"发生额|交易金额|金额",
    "direction": r"借/?贷(标志|方向)?|收支(标志|方向)?|交易类型",
    "balance": r"(账户|交易后)?余额",
    "name": r"对方(户名|单位名称|单位|名称|账户名称|账户名)",
    "account": r"对方(账号|账户|账户号|卡号)",
    "payer_name": r"付款人(名称|户名)",
    "payer_account": r"付款人(账号|账户)",
    "payee_name": r"收款人(名称|户名)",
    "payee_account": r"收款人(账号|账户)",
    "serial": r"(交易|账户明细编号-交易|企业)?流水号|凭证号码?",
}
_REMARK: Final = re.compile(r"(交易)?(用途|摘要|附言|说明|备注)|回单个性化信息")
# 建行, positions from 1 (domain.md §6.2): its captions are not confirmed, so places are asked where words fail.
_CCB_HEAD: Final = ((3, r"日期|时间"), (4, r"借|支"), (5, r"贷|收|存"), (6, r"余额"))
_CCB_NAME, _CCB_REMARK = 8, 12
_UNIT: Final = re.compile(r"\[.*?\]|\(.*?\)|/元|:")


@dataclass(frozen=True, slots=True)
class Columns:
    """Role → caption; `remarks` are read one after the other."""

    bank: Bank
    roles: dict[str, str]
    remarks: tuple[str, ...]

    @property
    def read(self) -> frozenset[str]:
        """The captions whose cells are made use of; a fault elsewhere does no harm."""
        return frozenset([*self.roles.values(), *self.remarks])


def is_header(captions: Sequence[str]) -> bool:
    return columns_of(captions) is not None


def columns_of(captions: Sequence[str]) -> Columns | None:
    """None unless they say when, how much and in which direction, and who or how much is left."""
    given = [caption for caption in captions if caption]
    roles = {role: caption for role, words in _WORDS.items() if (caption := _first(given, words))}
    remarks = tuple(caption for caption in given if _REMARK.fullmatch(_folded(caption)))
    if _is_ccb(given):
        roles |= {"moment": given[2], "outgo": given[3], "income": given[4], "balance": given[5]}
        roles.setdefault("name", given[_CCB_NAME - 1])
        remarks = remarks or (given[_CCB_REMARK - 1],)
    _settle(roles)
    both_sides = "income" in roles and "outgo" in roles
    if "moment" not in roles or not (both_sides or {"amount", "direction"} <= roles.keys()):
        return None
    if not {"name", "payer_name", "account", "balance"} & roles.keys():
        return None
    return Columns(_bank(given, roles), roles, remarks)


def _folded(caption: str) -> str:
    return _UNIT.sub("", fold_enterprise_name(caption)).replace("帐", "账")


def _first(captions: Sequence[str], words: str) -> str | None:
    """The caption that says it in the way that stands first among the words."""
    for word in _alternatives(words):
        for caption in captions:
            if re.fullmatch(word, _folded(caption)):
                return caption
    return None


def _alternatives(words: str) -> list[str]:
    """`a(b|c)|d` as `a(b|c)`, `d`."""
    return [word for word in re.split(r"\|(?![^(]*\))", words) if word]


def _is_ccb(captions: Sequence[str]) -> bool:
    return len(captions) >= _CCB_REMARK and all(
        re.search(words, fold_enterprise_name(captions[place - 1])) for place, words in _CCB_HEAD
    )


def _settle(roles: dict[str, str]) -> None:
    """A time of day only apart from its day; amounts in two columns need no third; a balance needs no serial."""
    if roles.get("clock") == roles.get("moment") or "日期" not in roles.get("moment", ""):
        roles.pop("clock", None)
    if "income" in roles and "outgo" in roles:
        roles.pop("amount", None)
        roles.pop("direction", None)
    if "balance" in roles:
        roles.pop("serial", None)


def _bank(captions: Sequence[str], roles: dict[str, str]) -> Bank:
    folded = {_folded(caption) for caption in captions}
    if {"payer_name", "payee_name"} <= roles.keys():
        return Bank.BOC
    if "收入金额" in folded and "支出金额" in folded:
        return Bank.ABC
    if _is_ccb(captions):
        return Bank.CCB
    if "借/贷" in folded or "借贷标志" in folded or "转入金额" in folded:
        return Bank.ICBC
    return Bank.OTHER
