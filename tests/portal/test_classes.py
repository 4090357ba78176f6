"""继续教育报名: the tabs, the classes of the enterprise's own city, and why one takes nobody."""

import re
from datetime import timedelta

import pytest

from server.catalogue.models import ClassKind
from tests.factories import TODAY, make_class
from tests.portal.clerks import make_firm
from tests.web.site import Browser

DAY = timedelta(days=1)


async def make_kind(code: str, title: str, position: int, *takes: str, demanding: bool = False) -> ClassKind:
    return await ClassKind.create(
        code=code, title=title, position=position, categories=list(takes), needs_constructor=demanding
    )


async def test_tabs_are_the_kinds_in_their_order(visitor: Browser) -> None:
    firm = await make_firm(visitor, 0)
    await make_kind("E", "二级建造师选修", 4, demanding=True)
    await make_kind("B", "B类", 2, "B", demanding=True)

    text = (await firm.clerk.get("/enterprise/classes?kind=B")).text

    assert re.findall(r'href="/enterprise/classes\?kind=(\w)"( aria-current="page")?>([^<]+)', text) == [
        ("A", "", "A类"),
        ("B", ' aria-current="page"', "B类"),
        ("E", "", "二级建造师选修"),
    ]


@pytest.mark.parametrize("kind", ["", "?kind=", "?kind=Z", "?kind=%00", "?kind=%3Cb%3E"])
async def test_first_tab_is_shown_where_none_can_be_meant(visitor: Browser, kind: str) -> None:
    firm = await make_firm(visitor, 0)

    answer = await firm.clerk.get(f"/enterprise/classes{kind}")

    assert (answer.status, firm.training_class.number in answer.text) == (200, True)


async def test_classes_of_another_city_are_not_shown(visitor: Browser) -> None:
    firm = await make_firm(visitor, 0)
    elsewhere = await make_class(city_code="370700")

    text = (await firm.clerk.get("/enterprise/classes")).text

    assert (firm.training_class.number in text, elsewhere.number in text) == (True, False)


@pytest.mark.parametrize(
    ("of_class", "said"),
    [
        ({}, "我要报名"),
        ({"enrol_to": TODAY}, "我要报名"),
        ({"enrol_from": TODAY + DAY}, "未开始"),
        ({"enrol_to": TODAY - DAY}, "已截止"),
        ({"seats": 3, "seats_taken": 3}, "已满"),
        ({"held_for": "A：全部专题合计0.0学分，不足24.0学分。"}, "筹备中"),
    ],
)
async def test_class_says_whether_it_may_be_enrolled_in(
    visitor: Browser, of_class: dict[str, object], said: str
) -> None:
    firm = await make_firm(visitor, 0, **of_class)

    text = (await firm.clerk.get("/enterprise/classes")).text

    words = re.findall(r"(我要报名|未开始|已截止|已满|筹备中)</", text)
    assert (words, f'href="{firm.path}"' in text) == ([said], said == "我要报名")


async def test_open_classes_stand_first(visitor: Browser) -> None:
    firm = await make_firm(visitor, 0, enrol_to=TODAY)
    full = await make_class(seats=1, seats_taken=1)
    soon = await make_class(enrol_from=TODAY + DAY)

    held = await make_class(held_for="A：全部专题合计0.0学分，不足24.0学分。")

    text = (await firm.clerk.get("/enterprise/classes")).text

    shown = [firm.training_class.number, held.number, soon.number, full.number]
    assert re.findall(r"<td[^>]*>(202601A\d+)</td>", text) == shown


async def test_class_is_shown_with_price_and_seats(visitor: Browser) -> None:
    firm = await make_firm(visitor, 0, seats=5000, seats_taken=1924, price_fen=24050, credit_tenths=240, term=3)

    text = (await firm.clerk.get("/enterprise/classes")).text

    assert re.findall(r'<td [^>]*class="number">([^<]+)</td>', text) == ["24", "3", "1924", "5000", "240.50"]


@pytest.mark.parametrize(("takes", "hint"), [(("B",), "且与 B 证注册在同一家单位"), ((), "面向二级建造师")])
async def test_conditions_of_constructors_are_told(visitor: Browser, takes: tuple[str, ...], hint: str) -> None:
    firm = await make_firm(visitor, 0)
    await make_kind("X", "甲", 9, *takes, demanding=True)

    shown = [hint in (await firm.clerk.get(f"/enterprise/classes?kind={kind}")).text for kind in ("X", "A")]

    assert shown == [True, False]


async def test_nobody_without_a_login_sees_classes(visitor: Browser) -> None:
    answer = await visitor.get("/enterprise/classes")

    assert (answer.status, answer.headers["Location"]) == (303, "/enterprise/login?next=/enterprise/classes")
