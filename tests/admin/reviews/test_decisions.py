"""通过, 不通过, 下一件, 撤销 and who has a case open: over HTTP, for the right person, once."""

import asyncio

import pytest

from server.accounts.rules import Role
from server.exams.rules import AttemptStatus, FailReason
from server.review.models import Opinion, ReviewCase
from server.review.rules import ReviewStatus, Verdict
from server.settings import Settings
from tests.admin.people import goes_to
from tests.admin.reviews.conftest import REVIEWS, Seat, page_of, seat
from tests.conftest import TestClock
from tests.pages import visiting
from tests.review.desk import attempt_of, make_case
from tests.web.site import Browser, Shown

VERBS = ("pass", "fail", "skip", "undo", "open", "release")
REASON = {"reason": "NOT_THE_PERSON", "note": ""}


def fields(verb: str) -> dict[str, str]:
    return REASON if verb == "fail" else {}


async def standing(case: ReviewCase) -> tuple[ReviewStatus, Verdict | None, AttemptStatus]:
    found = await ReviewCase.get(id=case.id)
    return found.status, found.verdict, (await attempt_of(case)).status


async def test_pass_leads_on_to_the_next_which_is_held(first: Seat) -> None:
    case, following = await make_case(risk=90), await make_case(risk=40)

    answer = await first.do(case, "pass")

    assert goes_to(answer) == (303, page_of(following))
    assert await standing(case) == (ReviewStatus.CLOSED, Verdict.PASS, AttemptStatus.PASSED)
    assert (await ReviewCase.get(id=following.id)).lease_by == first.who
    assert "：通过。" in (await first.get(page_of(following))).text


async def test_last_pass_leads_to_the_queue(first: Seat) -> None:
    answer = await first.do(await make_case(), "pass")

    assert goes_to(answer) == (303, REVIEWS)
    assert "没有待您审核的考试了。" in (await first.get(REVIEWS)).text


async def test_script_gets_address_and_way_back_instead_of_the_page(first: Seat) -> None:
    case, following = await make_case(risk=90), await make_case(risk=40)
    token = (await first.get(REVIEWS)).token

    answer = await first.browser.post(f"{page_of(case)}/pass", {"csrf_token": token}, {"hx-request": "true"})

    assert (answer.status, answer.headers["Location"]) == (200, page_of(following))
    assert f'action="{page_of(case)}/undo"' in answer.text
    assert "<html" not in answer.text


async def test_script_is_refused_with_a_sentence(first: Seat, second: Seat) -> None:
    case = await make_case()
    await first.do(case, "open")
    token = (await second.get(REVIEWS)).token

    answer = await second.browser.post(f"{page_of(case)}/pass", {"csrf_token": token}, {"hx-request": "true"})

    assert (answer.status, "甲审核正在审核此件" in answer.text, "<html" in answer.text) == (409, True, False)


async def test_two_people_fail_with_one_of_the_five_reasons(first: Seat, second: Seat) -> None:
    case = await make_case()

    answers = [goes_to(await one.do(case, "fail", **REASON)) for one in (first, second)]

    assert answers == [(303, REVIEWS)] * 2
    assert await standing(case) == (ReviewStatus.CLOSED, Verdict.FAIL, AttemptStatus.REVIEW_FAILED)
    assert (await attempt_of(case)).failed_for is FailReason.NOT_THE_PERSON


@pytest.mark.parametrize("sent", [{}, {"reason": ""}, {"reason": "MACHINE"}, {"reason": "BLURRED", "note": "长" * 201}])
async def test_failure_without_a_good_reason_is_asked_for_again(first: Seat, sent: dict[str, str]) -> None:
    case = await make_case()

    answer = await first.do(case, "fail", **sent)

    assert (answer.status, "需要修改" in answer.text) == (422, True)
    assert await Opinion.all().count() == 0


async def test_same_person_fails_nobody_alone(first: Seat) -> None:
    case = await make_case()
    await first.do(case, "fail", **REASON)

    answer = await first.do(case, "fail", **REASON)

    assert (answer.status, "须由另一人复核" in answer.text) == (409, True)
    assert await standing(case) == (ReviewStatus.SECOND, None, AttemptStatus.IN_REVIEW)


async def test_second_look_is_the_authoritys_by_a_setting(test_settings: Settings, clock: TestClock) -> None:
    review = test_settings.review.model_copy(update={"decided_by": "AUTHORITY"})
    async with visiting(test_settings.model_copy(update={"review": review}), clock) as visitor:
        one, two = [await seat(visitor, Role.REVIEWER) for _ in range(2)]
        authority = await seat(visitor, Role.AUTHORITY)
        case = await make_case()
        await one.do(case, "fail", **REASON)

        refused = [(await two.do(case, verb, **fields(verb))).status for verb in ("pass", "fail", "open")]
        await authority.do(case, "fail", **REASON)

        assert refused == [403] * 3
        assert (await standing(case))[2] is AttemptStatus.REVIEW_FAILED


async def test_next_without_a_decision_frees_the_case(first: Seat) -> None:
    case, following = await make_case(risk=90), await make_case(risk=40)
    await first.do(case, "open")

    assert goes_to(await first.do(case, "skip")) == (303, page_of(following))
    assert [(await ReviewCase.get(id=one.id)).lease_by for one in (case, following)] == [None, first.who]
    assert await Opinion.all().count() == 0


async def test_undo_brings_the_case_back(first: Seat) -> None:
    case = await make_case()
    await first.do(case, "pass")

    answer = await first.do(case, "undo")

    assert goes_to(answer) == (303, page_of(case))
    assert await standing(case) == (ReviewStatus.OPEN, None, AttemptStatus.IN_REVIEW)
    assert "已撤销您的意见" in (await first.get(page_of(case))).text


async def test_way_back_is_offered_for_a_quarter_of_an_hour(first: Seat, clock: TestClock) -> None:
    case = await make_case()
    await first.do(case, "pass")

    offered = [f"{page_of(case)}/undo" in (await first.get(REVIEWS)).text]
    clock.advance(14 * 60 + 59)
    offered.append(f"{page_of(case)}/undo" in (await first.get(REVIEWS)).text)
    clock.advance(1)
    offered.append(f"{page_of(case)}/undo" in (await first.get(REVIEWS)).text)

    assert (offered, (await first.do(case, "undo")).status) == ([True, True, False], 409)


async def test_page_asks_for_the_case_as_soon_as_it_is_shown(first: Seat) -> None:
    case = await make_case()
    token = (await first.get(page_of(case))).token

    answer = await first.browser.post(
        f"{page_of(case)}/open", {"csrf_token": token}, {"hx-request": "true", "hx-target": "lease"}
    )

    assert (answer.status, "由您审核至" in answer.text, "<html" in answer.text) == (200, True, False)
    assert (await ReviewCase.get(id=case.id)).lease_by == first.who


async def test_open_without_scripts_and_back_into_the_queue(first: Seat) -> None:
    case = await make_case()

    answers = [goes_to(await first.do(case, verb)) for verb in ("open", "release")]

    assert answers == [(303, page_of(case)), (303, REVIEWS)]
    assert (await ReviewCase.get(id=case.id)).lease_by is None


@pytest.mark.parametrize("verb", ["pass", "fail", "open"])
async def test_case_that_another_has_open_is_refused(first: Seat, second: Seat, verb: str) -> None:
    case = await make_case()
    await first.do(case, "open")

    answer = await second.do(case, verb, **fields(verb))

    assert (answer.status, "甲审核正在审核此件，至" in answer.text) == (409, True)


@pytest.mark.parametrize("verb", ["pass", "fail", "open"])
async def test_decided_case_is_refused(first: Seat, second: Seat, verb: str) -> None:
    case = await make_case()
    await first.do(case, "pass")

    answer = await second.do(case, verb, **fields(verb))

    assert (answer.status, "此件已审结" in answer.text) == (409, True)


async def test_somebody_elses_decision_is_not_taken_back(first: Seat, second: Seat) -> None:
    case = await make_case()
    await first.do(case, "pass")

    assert (await second.do(case, "undo")).status == 409
    assert await standing(case) == (ReviewStatus.CLOSED, Verdict.PASS, AttemptStatus.PASSED)


async def test_two_who_decide_at_once_decide_once(first: Seat, second: Seat) -> None:
    case = await make_case()
    tokens = [(await one.get(REVIEWS)).token for one in (first, second)]

    async def decide(one: Seat, token: str, verb: str) -> Shown:
        return await one.browser.post(f"{page_of(case)}/{verb}", {"csrf_token": token, **fields(verb)})

    answers = await asyncio.gather(decide(first, tokens[0], "pass"), decide(second, tokens[1], "pass"))

    assert sorted(answer.status for answer in answers) == [303, 409]
    assert await Opinion.all().count() == 1


async def test_double_click_passes_once(first: Seat) -> None:
    case = await make_case()
    token = (await first.get(REVIEWS)).token

    answers = await asyncio.gather(
        *(first.browser.post(f"{page_of(case)}/pass", {"csrf_token": token}) for _ in range(2))
    )

    assert sorted(answer.status for answer in answers) == [303, 409]


@pytest.mark.parametrize("verb", VERBS)
async def test_case_of_another_city_is_not_there(visitor: Browser, verb: str) -> None:
    member = await seat(visitor, Role.REVIEWER, cities=("370700",))
    case = await make_case("370100")

    answer = await member.do(case, verb, **fields(verb))

    assert (answer.status, await Opinion.all().count()) == (404, 0)


@pytest.mark.parametrize("verb", VERBS)
async def test_missing_case_is_not_there(first: Seat, verb: str) -> None:
    case = ReviewCase(id=99)

    assert (await first.do(case, verb, **fields(verb))).status == 404


@pytest.mark.parametrize("verb", VERBS)
@pytest.mark.parametrize("token", [None, "forged"])
async def test_change_without_a_page_of_ours_is_refused(first: Seat, verb: str, token: str | None) -> None:
    case = await make_case()
    sent = fields(verb) | ({"csrf_token": token} if token else {})

    answer = await first.browser.post(f"{page_of(case)}/{verb}", sent)

    assert (answer.status, await Opinion.all().count()) == (403, 0)


@pytest.mark.parametrize("verb", VERBS)
async def test_clerks_of_other_desks_decide_nothing(visitor: Browser, verb: str) -> None:
    member = await seat(visitor, Role.FINANCE)
    case = await make_case()
    token = (await member.get("/admin")).token

    answer = await member.browser.post(f"{page_of(case)}/{verb}", {"csrf_token": token, **fields(verb)})

    assert (answer.status, await Opinion.all().count()) == (403, 0)
