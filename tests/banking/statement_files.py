"""Statements as the four banks export them; every person, firm and account is made up."""

from collections.abc import Sequence
from io import BytesIO

import xlsxwriter

PAYER = "示例建设（济南）有限公司"
ACCOUNT = "6228480000000001234"
REMARK = "示例建设（济南）有限公司+2人 K7M4P2Q9"

ABC = [
    ["中国农业银行账户明细"],
    ["账号:15100001040000001", "户名:示例协会"],
    ["交易时间", "收入金额", "支出金额", "账户余额", "交易行名", "对方省市", "对方账号", "对方户名", "交易用途"],
    ["2026-11-20 09:30:05", "480.00", "", "1,480.00", "示例支行", "山东", ACCOUNT, PAYER, REMARK],
    ["2026-11-20 10:00:00", "", "100.00", "1,380.00", "示例支行", "山东", "15-100001040000002", "示例印刷厂", "印刷"],
    ["1 收 480.00 元", "1 支 100.00 元"],
]
ICBC_A = [
    ["[HISTORYDETAIL]"],
    ["凭证号", "本方账号", "对方账号", "交易时间", "借/贷", "借方发生额", "贷方发生额", "摘要", "对方单位名称", "余额"],
    ["0", "1602000000000000001", ACCOUNT, "2026-11-20 09:30:05", "贷", "0.00", "480.00", REMARK, PAYER, "1,480.00"],
    ["0", "1602000000000000001", "15-100001040000002", "2026-11-20 10:00:00", "借", "100.00", "0.00", "印刷",
     "示例印刷厂", "1,380.00"],
]  # fmt: skip
ICBC_B = [
    ["对方账号", "交易时间", "借贷标志", "对方单位", "对方行号", "用途", "摘要", "附言", "发生额", "余额", "币种"],
    [ACCOUNT, "2026-11-20 09:30:05", "贷", PAYER, "", REMARK, "", "", "480.00", "1,480.00", "人民币"],
    ["15-100001040000002", "2026-11-20 10:00:00", "借", "示例印刷厂", "", "印刷", "", "", "100", "1,380.00", "人民币"],
]
ICBC_C = [
    ["对方账号", "交易时间", "对方单位", "用途", "摘要", "附言", "回单个性化信息", "余额", "转出金额", "转入金额"],
    [ACCOUNT, "2026-11-20 09:30:05", PAYER, "", "", REMARK, "", "1480", "", "480"],
    ["15-100001040000002", "2026-11-20 10:00:00", "示例印刷厂", "印刷", "", "", "", "1380", "100", ""],
]
CCB = [
    ["账号", "账户名称", "交易日期/时间", "借方发生额（支取）", "贷方发生额（收入）", "余额", "币种", "对方户名",
     "对方账号", "对方开户机构", "记账日期", "摘要"],
    ["37050000000000000001", "示例协会", "20261120 09:30:05", "0.00", "480.00", "1480.00", "人民币元", PAYER, ACCOUNT,
     "", "20261120", REMARK],
    ["37050000000000000001", "示例协会", "20261120 10:00:00", "100.00", "0.00", "1380.00", "人民币元", "示例印刷厂",
     "15-100001040000002", "", "20261120", "印刷"],
]  # fmt: skip
BOC = [
    ["查询账号[ Inquirer account number ]", "2200000000001"],
    ["合计笔数", "2"],
    ["交易类型[ Transaction Type ]", "付款人账号[ Debit Account No. ]", "付款人名称[ Payer's Name ]",
     "收款人账号[ Payee's Account Number ]", "收款人名称[ Payee's Name ]", "交易日期[ Transaction Date ]",
     "交易时间[ Transaction time ]", "交易金额[ Trade Amount ]", "交易后余额[ After-transaction balance ]",
     "摘要[ Reference ]", "用途[ Purpose ]"],
    ["来账", ACCOUNT, PAYER, "2200000000001", "示例协会", "20261120", "09:30:05", "480.00", "1480.00", REMARK, ""],
    ["往账", "2200000000001", "示例协会", "15-100001040000002", "示例印刷厂", "20261120", "10:00:00", "-100.00",
     "1380.00", "印刷", ""],
]  # fmt: skip
SHAPES = {"ABC": ABC, "ICBC a": ICBC_A, "ICBC b": ICBC_B, "ICBC c": ICBC_C, "CCB": CCB, "BOC": BOC}


def csv_file(rows: Sequence[Sequence[str]], encoding: str = "utf-8-sig", delimiter: str = ",") -> bytes:
    quoted = [[f'"{cell}"' if delimiter in cell else cell for cell in row] for row in rows]
    return "\r\n".join(delimiter.join(row) for row in quoted).encode(encoding)


def xlsx_file(rows: Sequence[Sequence[object]]) -> bytes:
    buffer = BytesIO()
    with xlsxwriter.Workbook(buffer) as book:
        sheet = book.add_worksheet("明细")
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)
    return buffer.getvalue()


def changed(rows: Sequence[Sequence[str]], row: int, column: str, value: str) -> list[list[str]]:
    """The statement with another value in one cell; `row` as the spreadsheet program counts."""
    header = next(cells for cells in rows if column in cells)
    copy = [list(cells) for cells in rows]
    copy[row - 1][header.index(column)] = value
    return copy
