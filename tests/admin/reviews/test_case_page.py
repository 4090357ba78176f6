"""One exam on one screen: what is shown first, what beside it, what between, and what is not shown at all."""

import re

import pytest

from server.accounts.rules import Role
from server.audit.models import AuditEntry
from server.exams.models import Attempt, AttemptEvent
from server.exams.rules import AttemptEventKind
from server.proctoring.rules import SnapshotFlag, SnapshotStatus
from server.registry.models import Person
from server.review.models import ReviewCase
from tests.admin.finance import counted
from tests.admin.people import goes_to
from tests.admin.reviews.conftest import REVIEWS, Seat, page_of, seat
from tests.factories import NOW_MS, make_reference
from tests.review.desk import MISSED, add_photo, attempt_of, make_case, make_reaudit, report
from tests.web.site import Browser

LOW = {"similarity": 41.3, "flags": [SnapshotFlag.LOW_SIMILARITY], "status": SnapshotStatus.FLAGGED}


async def chosen(first: Seat, case: ReviewCase, query: str = "") -> list[int]:
    """The numbers of the photographs that are shown large."""
    page = await first.get(page_of(case) + query)
    frames = re.findall(r'<div data-frame="(\d+)"( hidden)?>', page.text)
    return [int(number) for number, hidden in frames if not hidden]


async def test_worst_photograph_stands_first_with_flags_similarity_and_engine(first: Seat) -> None:
    case = await make_case(photos=2)
    bad = await add_photo(await attempt_of(case), asked_ms=NOW_MS + 50_000, **LOW)

    page = await first.get(page_of(case))

    assert (page.status, await chosen(first, case)) == (200, [3])
    large = page.text[page.text.index('data-frame="3"') :].split("</figure>")[0]
    words = (f"/admin/photos/snapshots/{bad.id}", "相似度低", ">41.3<", "合格线", ">80<", "cascade 1")
    assert [word for word in words if word not in large] == []


async def test_any_photograph_is_shown_large_without_scripts(first: Seat) -> None:
    case = await make_case(photos=3)

    found = [await chosen(first, case, query) for query in ("?photo=2", "?photo=9", "?photo=x", "?photo=0")]

    assert found == [[2], [1], [1], [1]]


async def test_reference_stands_beside_it_and_its_absence_is_said(first: Seat) -> None:
    case = await make_case(photos=1)
    without = (await first.get(page_of(case))).text
    reference = await make_reference((await attempt_of(case)).person_id)

    assert "没有底照" in without
    assert f"/admin/photos/references/{reference.id}" in (await first.get(page_of(case))).text


async def test_film_runs_from_start_to_seal_with_what_was_missed_and_what_happened(first: Seat) -> None:
    case = await make_case()
    attempt = await attempt_of(case)
    await add_photo(attempt, taken_ms=NOW_MS + 10_000)
    await add_photo(attempt, asked_ms=NOW_MS + 30_000, **MISSED)
    for kind, seconds, note in ((AttemptEventKind.CAMERA_OFF, 20, ""), (AttemptEventKind.AWAY, 40, "75")):
        await AttemptEvent.create(attempt=attempt, kind=kind, at_ms=NOW_MS + seconds * 1000, note=note)

    film = (await first.get(page_of(case))).text.split('<ol class="film"')[1].split("</ol>")[0]

    words = ("开始考试", "第 1 张", "摄像头关闭", "未拍", "失去联系 75 秒", "本人交卷")
    assert sorted(words, key=film.index) == list(words)


async def test_doubts_facts_and_score_are_in_words_and_numbers_masked(first: Seat) -> None:
    case = await make_case(photos=1)
    await Attempt.filter(id=case.attempt_id).update(answered=78, score_halves=131, paper=[[1, "AB"]] * 80)
    person = await Person.get(id=(await attempt_of(case)).person_id)

    page = (await first.get(page_of(case))).text

    assert person.identity_number not in page
    masked = f"{person.identity_number[:3]}***********{person.identity_number[-4:]}"
    words = ("为什么没有自动通过", "有照片出现多张人脸", masked, "65.5 分，答题 78 / 80", person.name)
    assert [word for word in words if word not in page] == []


async def test_reaudit_says_why_it_is_looked_at(first: Seat) -> None:
    assert "随机抽查已通过的考试" in (await first.get(page_of(await make_reaudit()))).text


async def test_reported_reaudit_says_that_it_stays(first: Seat) -> None:
    case = await make_reaudit()
    await report(case)

    assert "成绩已上报" in (await first.get(page_of(case))).text


@pytest.mark.parametrize("photos", [3, 25])
async def test_queries_do_not_grow_with_the_photographs(first: Seat, photos: int) -> None:
    case = await make_case(photos=photos)

    with counted() as made:
        page = await first.get(page_of(case))

    assert (page.text.count("data-photo="), len(made) <= 8) == (photos, True), made


async def test_looking_at_the_page_holds_and_logs_nothing(first: Seat) -> None:
    """Scripts fetch it ahead: a photograph is seen, and its view logged, when it is fetched itself."""
    case = await make_case(photos=2)
    before = await AuditEntry.all().count()

    await first.get(page_of(case))
    await first.get(f"{page_of(case)}/next")

    assert ((await ReviewCase.get(id=case.id)).lease_by, await AuditEntry.all().count()) == (None, before)


async def test_case_that_somebody_has_open_may_be_seen_but_not_decided(first: Seat, second: Seat) -> None:
    case = await make_case(photos=1)
    await first.do(case, "open")

    mine, others = (await first.get(page_of(case))).text, (await second.get(page_of(case))).text

    assert ("由您审核至" in mine, f"{page_of(case)}/pass" in mine) == (True, True)
    assert ("甲审核正在审核此件" in others, f"{page_of(case)}/pass" in others) == (True, False)


async def test_own_proposal_is_not_decided_again(first: Seat) -> None:
    case = await make_case()
    await first.do(case, "fail", reason="BLURRED", note="看不清")

    page = (await first.get(page_of(case))).text

    assert ("须由另一人复核" in page, f"{page_of(case)}/pass" in page, "看不清" in page) == (True, False, True)


async def test_next_one_is_named_for_scripts(first: Seat) -> None:
    one, other = await make_case(risk=90), await make_case(risk=40)

    answers = [goes_to(await first.get(f"{page_of(case)}/next")) for case in (one, other)]

    assert answers == [(303, page_of(other)), (303, page_of(one))]


async def test_last_one_leads_back_to_the_queue(first: Seat) -> None:
    case = await make_case()

    assert goes_to(await first.get(f"{page_of(case)}/next")) == (303, REVIEWS)


async def test_case_of_another_city_is_not_there(visitor: Browser) -> None:
    member = await seat(visitor, Role.REVIEWER, cities=("370700",))
    case = await make_case("370100")

    pages = (page_of(case), f"{page_of(case)}/next", f"{page_of(case)}/fail", f"{REVIEWS}/{case.id + 1}")

    assert [(await member.get(page)).status for page in pages] == [404] * 4


async def test_exam_without_photographs_says_so(first: Seat) -> None:
    assert "这次考试没有照片。" in (await first.get(page_of(await make_case()))).text
