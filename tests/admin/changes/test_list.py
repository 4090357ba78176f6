"""退费换人换班: the list under its conditions, its export, and the list for the bank."""

import logging
from io import BytesIO

import pytest
from python_calamine import CalamineWorkbook

from server.accounts.rules import Role
from server.audit.models import AuditEntry
from tests.admin.changes.conftest import POLICY, Desk
from tests.admin.people import send
from tests.enrolment.changing.conftest import approved, people_of, refund
from tests.pages import as_staff
from tests.web.site import Shown

LIST = "/admin/changes"


def cells(shown: Shown) -> list[list[str]]:
    sheet = CalamineWorkbook.from_filelike(BytesIO(shown.body)).get_sheet_by_index(0)
    return [[str(cell) for cell in row] for row in sheet.to_python()]


async def test_list_shows_changes_with_who_proposed(desk: Desk) -> None:
    await desk.refund()

    shown = await desk.second.get(LIST)

    assert shown.status == 200
    assert [word in shown.text for word in ("甲财务", ">退费<", "待审批")] == [True] * 3


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", 2),
        ("?kind=SWAP", 1),
        ("?kind=nonsense", 2),
        ("?status=CONFIRMED", 1),
        ("?queue=decide", 1),
        ("?queue=proposed", 0),
        ("?city=370700", 0),
        ("?since=2026-11-25", 0),
        ("?until=2026-11-23", 0),
        ("?since=2026-11-24&until=2026-11-24", 2),
        ("?q=%E6%97%A0%E6%AD%A4", 0),
        ("?sort=number&order=asc", 2),
        ("?sort=nonsense", 2),
    ],
)
async def test_conditions_narrow_the_list(desk: Desk, query: str, found: int) -> None:
    await desk.agree(await desk.swap())
    await desk.refund(desk.people[1])

    shown = await desk.second.get(LIST + query)

    assert f'<strong class="figures">{found}</strong> 条' in shown.text


@pytest.mark.parametrize("rows", [1, 3])
async def test_list_takes_the_same_queries_whatever_its_rows(
    desk: Desk, caplog: pytest.LogCaptureFixture, rows: int
) -> None:
    for _ in range(rows):
        order = await approved(POLICY)
        await refund(order, *await people_of(order), by=desk.proposer)
    caplog.set_level(logging.DEBUG, "tortoise.db_client")
    caplog.clear()

    await desk.second.get(LIST)

    asked = [record for record in caplog.records if "SELECT" in record.getMessage()]
    assert len(asked) == 7


async def test_export_is_text(desk: Desk) -> None:
    await desk.refund()

    table = cells(await desk.first.get(f"{LIST}?format=xlsx"))

    assert table[0][:5] == ["编号", "类型", "订单编号", "企业", "学员"]
    assert table[1][:3] == ["1", "退费", desk.order.number]


async def test_other_city_is_not_listed(desk: Desk) -> None:
    await desk.refund()
    weifang = await as_staff(desk.visitor, Role.FINANCE, cities=("370700",))

    shown = await weifang.get(LIST)

    assert desk.order.number not in shown.text


async def test_bank_list_has_whole_accounts_and_is_logged(desk: Desk) -> None:
    change = await desk.refund()
    await desk.agree(change)

    shown = await send(desk.second, f"{LIST}/bank-list", page=LIST)

    assert cells(shown) == [
        ["变更编号", "收款户名", "开户银行", "收款账号", "金额（元）", "用途"],
        [
            str(change.id), "山东示例建设集团有限公司", "中国农业银行济南示例支行", "15000001040001234", "240.00",
            f"退培训费 订单{desk.order.number}",
        ],
    ]  # fmt: skip
    assert await AuditEntry.filter(action="enrolment_change:account_shown", actor=desk.decider.who).count() == 1


async def test_formula_in_a_name_stays_text(desk: Desk) -> None:
    await desk.refund()
    change = await desk.refund(desk.people[1])
    await type(change).filter(id=change.id).update(payee="=1+1")
    await desk.agree(change)

    shown = await send(desk.second, f"{LIST}/bank-list", page=LIST)

    assert cells(shown)[1][1] == "=1+1"


async def test_desk_counts_what_waits(desk: Desk) -> None:
    await desk.refund()

    assert "退费换人换班待审批" in (await desk.second.get("/admin")).text
