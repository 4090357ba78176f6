"""照片墙: only where every photograph shows exactly one face; many passed at once, each by itself."""

import re

import pytest

from server.accounts.rules import Role
from server.audit.models import AuditEntry
from server.exams.rules import AttemptStatus
from server.proctoring.rules import SnapshotFlag, SnapshotStatus
from server.review.models import Opinion, ReviewCase
from tests.admin.finance import counted
from tests.admin.reviews.conftest import REVIEWS, Seat, page_of, seat
from tests.factories import make_reference
from tests.review.desk import MISSED, WAITING, add_photo, attempt_of, make_case, make_reaudit
from tests.web.site import Browser, Shown

WALL = f"{REVIEWS}/wall"


def ticked(page: Shown) -> list[int]:
    return [int(one) for one in re.findall(r'name="case" value="(\d+)" id="case-\d+" checked', page.text)]


async def pass_all(one: Seat, *cases: ReviewCase) -> Shown:
    token = (await one.get(REVIEWS)).token
    return await one.browser.post(WALL, {"csrf_token": token, "case": [str(case.id) for case in cases]})


async def status(case: ReviewCase) -> AttemptStatus:
    return (await attempt_of(case)).status


async def test_least_suspicious_stand_first_all_ticked_with_reference_and_every_photograph(first: Seat) -> None:
    risky, usual = await make_case(photos=2, risk=60), await make_case(photos=3, risk=20)
    reference = await make_reference((await attempt_of(usual)).person_id)

    page = await first.get(WALL)

    assert (page.status, ticked(page)) == (200, [usual.id, risky.id])
    assert (page.text.count("/admin/photos/snapshots/"), f"/references/{reference.id}" in page.text) == (5, True)


UNFIT = [
    {"flags": [SnapshotFlag.NO_FACE], "status": SnapshotStatus.FLAGGED, "similarity": None},
    {"flags": [SnapshotFlag.MULTI_FACE], "status": SnapshotStatus.FLAGGED},
    {"flags": [SnapshotFlag.UNREADABLE], "status": SnapshotStatus.FLAGGED, "similarity": None},
    {"similarity": None, **WAITING},
    MISSED,
]


@pytest.mark.parametrize("photo", UNFIT)
async def test_other_than_one_face_is_never_on_the_wall(first: Seat, photo: dict[str, object]) -> None:
    case = await make_case(photos=1)
    await add_photo(await attempt_of(case), **photo)

    assert ticked(await first.get(WALL)) == []


@pytest.mark.parametrize("photo", UNFIT)
async def test_other_than_one_face_is_not_passed_even_when_it_is_sent(first: Seat, photo: dict[str, object]) -> None:
    case = await make_case(photos=1)
    await add_photo(await attempt_of(case), **photo)

    page = await pass_all(first, case)

    assert ("通过 0 件" in page.text, "不能批量通过" in page.text) == (True, True)
    assert (await status(case), await Opinion.all().count()) == (AttemptStatus.IN_REVIEW, 0)


async def test_ticked_ones_pass_and_the_others_stay(first: Seat) -> None:
    cases = [await make_case(photos=1) for _ in range(3)]

    page = await pass_all(first, *cases[:2])

    assert (page.status, "通过 2 件" in page.text) == (200, True)
    assert [await status(case) for case in cases] == [AttemptStatus.PASSED] * 2 + [AttemptStatus.IN_REVIEW]
    assert await Opinion.filter(by=first.who, verdict="PASS").count() == 2
    entries = await AuditEntry.filter(action="review_case:passed").order_by("id")
    assert [entry.subject for entry in entries] == [f"review_case:{case.id}" for case in cases[:2]]


async def test_what_went_to_somebody_else_meanwhile_is_told(first: Seat, second: Seat) -> None:
    decided, held, free = [await make_case(photos=1) for _ in range(3)]
    await second.do(decided, "pass")
    await ReviewCase.filter(id__gt=0).update(lease_by=None)
    await second.do(held, "open")

    page = await pass_all(first, decided, held, free)

    told = re.findall(r'<a href="(/admin/reviews/\d+)">[^<]*</a>(　[^<]+)?', page.text)
    assert [(path, refusal[1:6]) for path, refusal in told] == [
        (page_of(decided), "此件已审结"), (page_of(held), "乙审核正在"), (page_of(free), ""),
    ]  # fmt: skip
    assert "通过 1 件，2 件没有通过处理" in page.text


async def test_second_look_and_own_pass_are_not_for_the_wall(first: Seat, second: Seat) -> None:
    case = await make_case(photos=1)
    await second.do(case, "fail", reason="BLURRED", note="")
    reaudit = await make_reaudit()
    await add_photo(await attempt_of(reaudit))

    page = await pass_all(first, case)

    assert (ticked(await first.get(WALL)), "通过 0 件" in page.text) == ([reaudit.id], True)


async def test_case_of_another_city_is_neither_shown_nor_passed(visitor: Browser) -> None:
    member = await seat(visitor, Role.REVIEWER, cities=("370700",))
    case = await make_case("370100", photos=1)

    page = await pass_all(member, case)

    assert (ticked(await member.get(WALL)), await status(case)) == ([], AttemptStatus.IN_REVIEW)
    assert page_of(case) not in page.text


@pytest.mark.parametrize("sent", [{}, {"case": "x"}, {"case": "-1"}, {"case": "9" * 30}, {"case": "77"}])
async def test_nonsense_passes_nobody(first: Seat, sent: dict[str, str]) -> None:
    token = (await first.get(REVIEWS)).token

    page = await first.browser.post(WALL, {"csrf_token": token, **sent})

    assert (page.status, "通过 0 件" in page.text) == (200, True)


async def test_sent_twice_passes_once(first: Seat) -> None:
    case = await make_case(photos=1)

    pages = [await pass_all(first, case, case), await pass_all(first, case)]

    assert ["通过 1 件" in pages[0].text, "通过 0 件" in pages[1].text] == [True, True]
    assert await Opinion.all().count() == 1


async def test_wall_without_a_page_of_ours_is_refused(first: Seat) -> None:
    case = await make_case(photos=1)

    answers = [await first.browser.post(WALL, {"case": str(case.id), **sent}) for sent in ({}, {"csrf_token": "x"})]

    assert ([answer.status for answer in answers], await status(case)) == ([403, 403], AttemptStatus.IN_REVIEW)


@pytest.mark.parametrize("cases", [1, 3])
async def test_queries_do_not_grow_with_the_rows(first: Seat, cases: int) -> None:
    for _ in range(cases):
        await make_case(photos=4)

    with counted() as made:
        page = await first.get(WALL)

    assert (len(ticked(page)), len(made) <= 8) == (cases, True), made


async def test_others_see_no_wall(visitor: Browser) -> None:
    assert (await (await seat(visitor, Role.FINANCE)).get(WALL)).status == 403


async def test_empty_wall_says_so(first: Seat) -> None:
    assert "没有适合批量通过的考试。" in (await first.get(WALL)).text
