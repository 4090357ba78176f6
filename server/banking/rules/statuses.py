"""The banks whose statements are known."""

from enum import StrEnum


class Bank(StrEnum):
    ABC = "ABC"  # 农业银行
    ICBC = "ICBC"  # 工商银行
    CCB = "CCB"  # 建设银行
    BOC = "BOC"  # 中国银行
    OTHER = "OTHER"  # read by its captions all the same
