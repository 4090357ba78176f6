"""The second reviewer reads nothing of the first's reason before deciding, on no page, fragment, history or export."""

import re

from server.accounts.rules import Role
from server.admin.desk import desk
from server.audit.models import AuditEntry
from server.review.models import ReviewCase
from server.review.rules import ReviewPurpose
from tests.admin.reviews.conftest import REVIEWS, Seat, page_of, seat
from tests.conftest import TestClock
from tests.review.desk import attempt_of, make_case, make_reaudit

REASON, WORDS, NOTE = "OTHERS_PRESENT", "照片中出现无关人员", "右后方有人"
QUARTER = 15 * 60


async def told(reader: Seat, path: str, headers: dict[str, str] | None = None) -> list[str]:
    """What of the first's opinion this address gives away; the choice of reasons itself is everybody's."""
    shown = await reader.browser.get(path, headers)
    text = re.sub(r'<form method="post" action="[^"]*/fail".*?</form>|<form method="post" novalidate>.*?</form>', "",
                  shown.text, flags=re.S)  # fmt: skip
    return [word for word in (REASON, WORDS, NOTE) if word in text]


async def test_nothing_is_told_before_the_decision(first: Seat, second: Seat) -> None:
    case = await make_case(photos=3)
    await first.do(case, "fail", reason=REASON, note=NOTE)
    page = page_of(case)
    addresses = [
        page, f"{page}?photo=2", f"{page}/fail", f"{page}/next", REVIEWS, f"{REVIEWS}?status=SECOND", f"{REVIEWS}/wall",
        f"{REVIEWS}?format=xlsx", "/admin", f"/admin/attempts/{case.attempt_id}",
    ]  # fmt: skip
    addresses += [f"{REVIEWS}?mine=GIVEN", f"{REVIEWS}?purpose=EXAM"]

    assert {path: await told(second, path) for path in addresses} == {path: [] for path in addresses}
    fragment = {"hx-request": "true", "hx-target": "list"}
    assert await told(second, REVIEWS, fragment) == []
    assert await told(first, page) == [WORDS, NOTE]


async def test_no_address_of_a_reviewers_desk_tells_it(first: Seat, second: Seat) -> None:
    case = await make_case()
    await first.do(case, "fail", reason=REASON, note=NOTE)
    member = await seat(second.browser, Role.REVIEWER, Role.AUTHORITY, Role.ACADEMIC, Role.SUPPORT)
    paths = {re.sub(r"<[^>]+>", "1", route.path) for route in desk.routes if "GET" in route.methods}

    assert {path: found for path in paths if (found := await told(member, path))} == {}


async def test_answers_to_the_second_persons_own_steps_tell_nothing(first: Seat, second: Seat) -> None:
    case = await make_case()
    await first.do(case, "fail", reason=REASON, note=NOTE)

    answers = [await second.do(case, "open"), await second.do(case, "fail", reason=""), await second.do(case, "pass")]

    assert [answer.status for answer in answers] == [303, 422, 303]
    assert [NOTE in answer.text for answer in answers] == [False] * 3


async def test_pass_does_not_open_the_reason_while_it_may_be_taken_back(
    first: Seat, second: Seat, clock: TestClock
) -> None:
    """Pass, read, take back, fail: that would be no independent look."""
    case = await make_case()
    await first.do(case, "fail", reason=REASON, note=NOTE)
    await second.do(case, "pass")
    hidden = await told(second, page_of(case))
    clock.advance(QUARTER)

    assert (hidden, await told(second, page_of(case))) == ([], [WORDS, NOTE])


async def test_whoever_audits_a_pass_reads_no_earlier_opinion(first: Seat, second: Seat, clock: TestClock) -> None:
    case = await make_case()
    await first.do(case, "fail", reason=REASON, note=NOTE)
    await second.do(case, "pass")
    again = await make_reaudit()
    await ReviewCase.filter(id=again.id).update(attempt_id=case.attempt_id, purpose=ReviewPurpose.REAUDIT)
    clock.advance(QUARTER)

    third = await seat(second.browser, Role.REVIEWER)

    assert [await told(third, page_of(one)) for one in (again, case)] == [[], []]


async def test_opinion_taken_back_stays_hidden_too(first: Seat, second: Seat) -> None:
    case = await make_case()
    await first.do(case, "fail", reason=REASON, note=NOTE)
    await first.do(case, "undo")

    assert await told(second, page_of(case)) == []
    assert (await attempt_of(case)).failed_for is None


async def test_log_keeps_no_reason_either(first: Seat) -> None:
    case = await make_case()
    await first.do(case, "fail", reason=REASON, note=NOTE)

    entries = await AuditEntry.filter(subject=f"review_case:{case.id}")

    assert [entry.note for entry in entries] == [""]
