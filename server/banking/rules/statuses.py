"""The banks whose statements are known, and what has become of a row."""

from enum import StrEnum
from typing import Final


class Bank(StrEnum):
    ABC = "ABC"
    ICBC = "ICBC"
    CCB = "CCB"
    BOC = "BOC"
    OTHER = "OTHER"  # read by its captions all the same

    @property
    def label(self) -> str:
        return _BANKS[self]


_BANKS: Final = {
    Bank.ABC: "农业银行",
    Bank.ICBC: "工商银行",
    Bank.CCB: "建设银行",
    Bank.BOC: "中国银行",
    Bank.OTHER: "其他银行",
}


class RowState(StrEnum):
    """What a row waits for, or how it has ended; `WAITING` is all that has money left."""

    WAITING = "WAITING"
    SUGGESTED = "SUGGESTED"
    CANDIDATES = "CANDIDATES"
    UNMATCHED = "UNMATCHED"
    UNSEEN = "UNSEEN"  # matching has not looked at it yet
    USED = "USED"
    REVERSED = "REVERSED"
    OUT = "OUT"

    @property
    def label(self) -> str:
        return _STATES[self]


_STATES: Final = {
    RowState.WAITING: "尚有余额",
    RowState.SUGGESTED: "有建议",
    RowState.CANDIDATES: "待人工选择",
    RowState.UNMATCHED: "未找到订单",
    RowState.UNSEEN: "等待匹配",
    RowState.USED: "已用于订单",
    RowState.REVERSED: "冲正或退汇",
    RowState.OUT: "支出",
}
