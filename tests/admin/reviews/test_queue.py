"""考试审核, the queue: by risk and age, within the cities, under its conditions; and 开始审核."""

import re
from io import BytesIO

import pytest
from python_calamine import CalamineWorkbook

from server.accounts.rules import Role
from server.exams.rules import Doubt
from server.review.models import ReviewCase
from server.review.rules import ReviewPurpose
from tests.admin.finance import counted
from tests.admin.people import goes_to, send
from tests.admin.reviews.conftest import REVIEWS, Seat, page_of, seat
from tests.factories import NOW_MS
from tests.pages import make_staff
from tests.review.desk import MINUTE, make_case, make_reaudit
from tests.web.site import Browser, Shown

JINAN, WEIFANG = "370100", "370700"


def listed(page: Shown) -> list[int]:
    return [int(number) for number in re.findall(r'<a class="row-link figures" href="/admin/reviews/(\d+)"', page.text)]


async def test_riskiest_stands_first_then_the_oldest(first: Seat) -> None:
    young = await make_case(risk=40, opened_ms=NOW_MS - MINUTE)
    old = await make_case(risk=40, opened_ms=NOW_MS - 65 * MINUTE)
    risky = await make_case(risk=90)

    page = await first.get(REVIEWS)

    assert (page.status, listed(page)) == (200, [risky.id, old.id, young.id])
    assert [words in page.text for words in ("1 小时 5 分", "有照片出现多张人脸", "待审核")] == [True] * 3


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", "ORS"),
        ("status=OPEN", "OR"),
        ("status=SECOND", "S"),
        ("status=CLOSED", "C"),
        ("purpose=REAUDIT", "R"),
        ("doubt=GAP", "S"),
        ("doubt=MULTI_FACE", "O"),
        ("mine=LEASED", "R"),
        ("mine=GIVEN", "S"),
        ("mine=GIVEN&status=CLOSED", "C"),
        ("city=370700", ""),
        ("city=ALL", "ORS"),
        ("status=nonsense", "ORS"),
    ],
)
async def test_conditions_narrow_the_list(first: Seat, query: str, expected: str) -> None:
    cases = {
        "O": await make_case(risk=40), "R": await make_reaudit(), "S": await make_case(risk=30, doubts=[Doubt.GAP]),
        "C": await make_case(risk=20),
    }  # fmt: skip
    await first.do(cases["S"], "fail", reason="BLURRED", note="")
    await first.do(cases["C"], "pass")
    await ReviewCase.filter(id__gt=0).update(lease_by=None)
    await first.do(cases["R"], "open")

    page = await first.get(f"{REVIEWS}?{query}")

    assert set(listed(page)) == {cases[letter].id for letter in expected}


async def test_reviewer_of_a_city_sees_its_cases_only(visitor: Browser) -> None:
    member = await seat(visitor, Role.REVIEWER, cities=(WEIFANG,))
    await make_case(JINAN)
    own = await make_case(WEIFANG)

    found = [listed(await member.get(f"{REVIEWS}?city={city}")) for city in ("", "ALL", JINAN, WEIFANG)]

    assert found == [[own.id], [own.id], [], [own.id]]


async def test_province_is_shown_the_cities_that_are_short_of_people(first: Seat) -> None:
    for _ in range(2):
        await make_staff(Role.REVIEWER, cities=(JINAN,))
    full, short = await make_case(JINAN), await make_case(WEIFANG)

    page = await first.get(REVIEWS)

    assert (listed(page), listed(await first.get(f"{REVIEWS}?city={JINAN}"))) == ([short.id], [full.id])
    assert re.search(r"青岛、.*潍坊.*：审核员不足两人，由省级审核", page.text)
    assert "济南、" not in page.text


async def test_city_is_told_nothing_of_other_cities(visitor: Browser) -> None:
    member = await seat(visitor, Role.REVIEWER, cities=(WEIFANG,))

    assert "审核员不足" not in (await member.get(REVIEWS)).text


async def test_home_counts_what_waits_in_the_scope(visitor: Browser) -> None:
    member = await seat(visitor, Role.REVIEWER, cities=(WEIFANG,))
    await make_case(JINAN)
    await make_case(WEIFANG)

    assert '<strong class="figures">1</strong><span>考试审核</span>' in (await member.get("/admin")).text


async def test_whoever_has_a_case_open_is_shown(first: Seat, second: Seat) -> None:
    case = await make_case()
    await first.do(case, "open")

    assert "甲审核" in (await second.get(REVIEWS)).text


@pytest.mark.parametrize("rows", [1, 3])
async def test_queries_do_not_grow_with_the_rows(first: Seat, rows: int) -> None:
    for _ in range(rows):
        await make_case()

    with counted() as made:
        await first.get(REVIEWS)

    assert len(made) <= 8, made


async def test_queue_is_exported_without_a_word_of_the_reasons(first: Seat, second: Seat) -> None:
    case = await make_case()
    await first.do(case, "fail", reason="OTHERS_PRESENT", note="右后方有人")

    sheet = await second.get(f"{REVIEWS}?format=xlsx")

    rows = CalamineWorkbook.from_filelike(BytesIO(sheet.body)).get_sheet_by_index(0).to_python()
    assert [row[4] for row in rows] == ["状态", "待复核"]
    assert not [cell for row in rows for cell in row if "右后方" in str(cell) or "无关人员" in str(cell)]


async def test_start_takes_the_first_free_one(first: Seat, second: Seat) -> None:
    risky, usual = await make_case(risk=90), await make_case(risk=40)

    answers = [goes_to(await send(one.browser, f"{REVIEWS}/start", page=REVIEWS)) for one in (first, second)]

    assert answers == [(303, page_of(risky)), (303, page_of(usual))]
    assert [(await ReviewCase.get(id=case.id)).lease_by for case in (risky, usual)] == [first.who, second.who]


async def test_start_with_nothing_left_comes_back(first: Seat) -> None:
    assert goes_to(await send(first.browser, f"{REVIEWS}/start", page=REVIEWS)) == (303, REVIEWS)
    assert "没有待您审核的考试了。" in (await first.get(REVIEWS)).text


@pytest.mark.parametrize("role", [role for role in Role if role not in {Role.REVIEWER, Role.AUTHORITY}])
async def test_others_see_no_queue(visitor: Browser, role: Role) -> None:
    assert (await (await seat(visitor, role)).get(REVIEWS)).status == 403


async def test_reaudit_says_what_it_is(first: Seat) -> None:
    await make_reaudit(purpose=ReviewPurpose.REAUDIT)

    assert "抽查复审" in (await first.get(REVIEWS)).text
