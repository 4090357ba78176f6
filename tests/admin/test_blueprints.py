"""组卷规则, the list: what papers consist of, what the unluckiest choice of topics brings, who is held back."""

import html
import re

import pytest

from server.accounts.rules import Role
from server.audit.services import By
from server.catalogue.models import ClassKind
from server.catalogue.rules import ExamMode
from server.exams.services.readying import check_classes
from tests.admin.finance import counted
from tests.exams.banks import make_bank
from tests.factories import NOW_MS, TODAY, make_blueprint, make_class
from tests.pages import as_staff
from tests.web.site import Browser, Shown

LIST = "/admin/blueprints"


def rows(page: Shown) -> list[list[str]]:
    """The words of each row, cell by cell."""
    body = page.text.partition("<tbody>")[2].partition("</tbody>")[0]
    cells = [re.findall(r"<td[^>]*>(.*?)</td>", row, re.S) for row in body.split("</tr>")]
    return [[html.unescape(" ".join(re.sub(r"<[^>]+>", " ", cell).split())) for cell in row] for row in cells if row]


async def test_class_is_shown_with_its_paper_and_what_there_is_for_it(visitor: Browser) -> None:
    await make_bank(24, 5, 3, 2)
    training_class = await make_class()

    page = await (await as_staff(visitor, Role.ACADEMIC)).get(LIST)

    named = f"{training_class.name} {training_class.number}"
    assert rows(page) == [[named, "80 题 100.0 分", "60.0", "单 120/40 多 72/20 判 48/20", "已就绪"]]


async def test_class_with_a_blueprint_of_its_own_is_shown_with_that(visitor: Browser) -> None:
    await make_blueprint((await make_class()).id, single_items=10, pass_halves=61)

    page = await (await as_staff(visitor, Role.ACADEMIC)).get(LIST)

    assert rows(page)[0][1:4] == ["50 题 70.0 分", "30.5", "单 0/10 多 0/20 判 0/20"]


async def test_each_category_of_a_kind_has_its_figures(visitor: Browser) -> None:
    await make_bank(24, 5, 3, 2, kinds=["C1"])
    kind = await ClassKind.create(code="C", title="C类", position=3, categories=["C1", "C2"])
    await make_class(kind=kind)

    page = await (await as_staff(visitor, Role.ACADEMIC)).get(LIST)

    assert rows(page)[0][3] == "C1 单 120/40 多 72/20 判 48/20 C2 单 0/40 多 0/20 判 0/20"


async def test_held_class_says_why(visitor: Browser) -> None:
    await make_bank(2, 5, 3, 2)
    await make_class()
    await check_classes(by=By("system", NOW_MS))

    page = await (await as_staff(visitor, Role.ACADEMIC)).get(LIST)

    assert rows(page)[0][4] == "筹备中 A：全部专题合计2.0学分，不足24.0学分。"


@pytest.mark.parametrize(
    ("of_class", "said"),
    [({"exam_mode": ExamMode.OFFLINE}, "线下考试"), ({"enrol_to": TODAY.replace(day=1)}, "报名已截止")],
)
async def test_class_that_is_not_checked_says_so(visitor: Browser, of_class: dict[str, object], said: str) -> None:
    await make_class(**of_class)

    page = await (await as_staff(visitor, Role.ACADEMIC)).get(LIST)

    assert rows(page)[0][4] == said


async def test_found_by_number_name_and_state(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.ACADEMIC)
    ready, held = await make_class(number="202699A", name="示范班"), await make_class(held_for="A：……")

    async def found(query: str) -> list[str]:
        return [row[0].rpartition(" ")[2] for row in rows(await member.get(f"{LIST}?{query}"))]

    assert [await found(one) for one in ("q=2699", "q=示范", "state=no")] == [[ready.number]] * 3
    assert (await found("state=yes"), await found("q=2_99"), await found("q=%25")) == ([held.number], [], [])


async def test_scope_hides_other_cities(visitor: Browser) -> None:
    own, _ = await make_class(city_code="370700"), await make_class(city_code="370100")

    page = await (await as_staff(visitor, Role.ACADEMIC, cities=("370700",))).get(LIST)

    assert [row[0].rpartition(" ")[2] for row in rows(page)] == [own.number]


async def test_list_costs_the_same_whatever_it_holds(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.ACADEMIC)
    await make_bank(24, 5, 3, 2)
    costs = []
    for more in (1, 2):
        for _ in range(more):
            await make_class()
        with counted() as queries:
            await member.get(LIST)
        costs.append(len(queries))

    assert costs[0] == costs[1] <= 10  # two of them find who asks


async def test_menu_leads_academic_staff_here_and_nobody_else(visitor: Browser) -> None:
    pages = [await (await as_staff(visitor, role)).get("/admin") for role in (Role.ACADEMIC, Role.TEACHER)]

    assert [f'href="{LIST}"' in page.text for page in pages] == [True, False]
