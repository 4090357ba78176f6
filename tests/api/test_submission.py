"""POST an exam's submission: sealed, marked, receipted, once."""

import asyncio
import hashlib
import json
from datetime import datetime
from typing import Any

import pytest

from server.accounts.models import Notice
from server.audit.models import AuditEntry
from server.clock import to_ms
from server.enrolment.models import Enrolment
from server.exams.models import Answer, Attempt, AttemptEvent
from server.proctoring.models import Snapshot
from tests.api.conftest import Cast, another
from tests.api.examinee import Examinee
from tests.conftest import TestClock
from tests.factories import CERTIFICATE_KEY, IDENTITY_NUMBER, NOW_MS
from tests.live import Client


async def test_right_answers_to_everything_are_a_hundred_points(examinee: Examinee) -> None:
    await examinee.start()
    for entry in examinee.entries():
        await examinee.send([entry])

    handed_in = await examinee.hand_in()

    assert handed_in.status == 200
    body = handed_in.body
    assert (body["status"], body["score"], body["passed"], body["answered"]) == ("CHECKING", 100.0, True, 80)


async def test_result_tells_all_and_nothing_of_the_key(examinee: Examinee, clock: TestClock) -> None:
    await examinee.start()
    await examinee.photograph()
    await examinee.answer("1", examinee.right(examinee.questions[0]))
    clock.advance(60.5)

    handed_in = await examinee.hand_in()

    right = examinee.right(examinee.questions[0])
    sealed = f'[{examinee.attempt},{NOW_MS + 60_500},[[1,"{right}",1]]]'
    assert handed_in.body == {
        "id": examinee.attempt,
        "status": "SCORE_FAILED",
        "score": 1.0,
        "passed": False,
        "answered": 1,
        "questions": 80,
        "receipt": {
            "sha256": hashlib.sha256(sealed.encode()).hexdigest(),
            "handed_in_at": "2026-11-24T09:01:00.500+08:00",
            "handed_in_by": "HAND_IN",
            "entries": [{"item": "1", "choice": right, "seq": 1}],
        },
        "snapshot": {"challenge": examinee.challenge, "expires_in": 60, "reason": "HAND_IN"},
    }


async def test_receipt_can_be_checked_from_its_entries(examinee: Examinee) -> None:
    """By whoever keeps the answer of the server, and nothing else."""
    await examinee.start()
    await examinee.send(examinee.entries(37))
    await examinee.answer("3", "", seq=200)

    body = (await examinee.hand_in()).body

    entries = [[int(one["item"]), one["choice"], one["seq"]] for one in body["receipt"]["entries"]]
    sealed = [int(body["id"]), to_ms(datetime.fromisoformat(body["receipt"]["handed_in_at"])), entries]
    text = json.dumps(sealed, separators=(",", ":"))
    assert len(entries) == 37
    assert (body["answered"], body["receipt"]["sha256"]) == (36, hashlib.sha256(text.encode()).hexdigest())


async def test_sixty_points_pass(examinee: Examinee) -> None:
    await examinee.start()
    singles, judgements = examinee.entries()[:40], examinee.entries()[60:]

    body = (await examinee.hand_in([*singles, *judgements])).body

    assert (body["score"], body["passed"], body["status"]) == (60.0, True, "CHECKING")


async def test_half_a_point_less_does_not(examinee: Examinee) -> None:
    """One of three right letters of a multiple choice is half a point."""
    await examinee.start()
    singles, judgements, multiple = examinee.entries()[1:40], examinee.entries()[60:], examinee.entries()[40]

    body = (await examinee.hand_in([*singles, *judgements, multiple | {"choice": multiple["choice"][0]}])).body

    assert (body["score"], body["passed"], body["status"]) == (59.5, False, "SCORE_FAILED")


async def test_entries_that_come_along_are_saved_first(examinee: Examinee) -> None:
    await examinee.start()
    await examinee.answer("1", "A", seq=1)
    entries = examinee.entries(seq=5)

    body = (await examinee.hand_in([*entries, {"item": "99", "choice": "A", "seq": 1}])).body

    assert (body["score"], body["answered"], len(body["receipt"]["entries"])) == (100.0, 80, 80)
    assert await Answer.filter(choice="A", seq=1).count() == 0


async def test_repeating_it_gives_the_same_answer(examinee: Examinee, clock: TestClock) -> None:
    await examinee.start()
    first = await examinee.hand_in(examinee.entries(70))
    clock.advance(5)

    again = await examinee.hand_in([])
    with_more = await examinee.hand_in(examinee.entries(80, seq=500))
    clock.advance(86_400)
    next_day = await examinee.hand_in()

    same = {key: first.body[key] for key in first.body if key != "snapshot"}
    for answer in (again, with_more, next_day):
        assert (answer.status, {key: answer.body[key] for key in answer.body if key != "snapshot"}) == (200, same)
    assert again.body["snapshot"] == {**first.body["snapshot"], "expires_in": 55}
    assert await AttemptEvent.filter(kind="SEALED").count() == 1


async def test_double_click_hands_in_once(examinee: Examinee) -> None:
    await examinee.start()
    entries = examinee.entries()

    answers = await asyncio.gather(*(examinee.hand_in(entries) for _ in range(5)))

    assert {(answer.status, str(answer.body)) for answer in answers} == {(200, str(answers[0].body))}
    assert await AuditEntry.filter(action="attempt:checking").count() == 1
    assert await Snapshot.filter(reason="HAND_IN").count() <= 1


async def test_another_device_is_told_the_result_afterwards(examinee: Examinee) -> None:
    await examinee.start()
    first = await examinee.hand_in(examinee.entries())
    other = another(examinee.client)
    await other.log_in(IDENTITY_NUMBER, CERTIFICATE_KEY)

    assert (await other.post(f"{examinee.path}/submission", {})).body == first.body


async def test_photograph_that_is_open_counts_as_the_last(examinee: Examinee) -> None:
    started = await examinee.start()

    handed_in = await examinee.hand_in()

    assert handed_in.body["snapshot"]["challenge"] == started.body["snapshot"]["challenge"]
    assert await Snapshot.all().count() == 1


async def test_one_that_ran_out_is_missed_and_the_last_is_asked_for(examinee: Examinee, clock: TestClock) -> None:
    await examinee.start()
    clock.advance(61)

    await examinee.hand_in()

    assert await Snapshot.all().order_by("id").values_list("reason", "status") == [
        ("START", "MISSED"), ("HAND_IN", "ASKED"),
    ]  # fmt: skip


async def test_without_consent_no_last_photograph_is_asked_for(examinee: Examinee) -> None:
    await examinee.start()
    await examinee.photograph()
    await examinee.client.delete("/consents/face")

    assert (await examinee.hand_in()).body["snapshot"] is None


@pytest.mark.parametrize(("right", "status"), [(80, "PASSED"), (0, "SCORE_FAILED")])
async def test_mock_is_marked_and_means_nothing_to_the_enrolment(
    examinee: Examinee, cast: Cast, right: int, status: str
) -> None:
    await examinee.start("MOCK")

    body = (await examinee.hand_in(examinee.entries(right))).body

    assert (body["status"], body["snapshot"]) == (status, None)
    assert (await Enrolment.get()).status == "CREDITS_COMPLETE"


@pytest.mark.parametrize(("right", "status"), [(80, "EXAM_REVIEW"), (0, "CREDITS_COMPLETE")])
async def test_enrolment_follows_its_final(examinee: Examinee, right: int, status: str) -> None:
    await examinee.start()

    await examinee.hand_in(examinee.entries(right))

    assert (await Enrolment.get()).status == status


async def test_second_loss_ends_the_enrolment(examinee: Examinee) -> None:
    for _ in range(2):
        await examinee.start()
        await examinee.hand_in()

    assert (await Enrolment.get()).status == "FAILED"
    assert (await examinee.start()).code == "NO_TRIES_LEFT"


async def test_hand_in_stands_in_history_and_log(examinee: Examinee, cast: Cast) -> None:
    await examinee.start()

    await examinee.hand_in(examinee.entries())

    who, subject = f"trainee:{cast.person.id}", f"attempt:{examinee.attempt}"
    assert await AttemptEvent.filter(kind="SEALED").values_list("at_ms", "note") == [(NOW_MS, "本人交卷")]
    assert await AuditEntry.filter(action="attempt:checking").values_list("actor", "subject", "note") == [
        (who, subject, "100.0")
    ]
    assert not await Notice.filter(kind="EXAM_RESULT").exists()  # the person sees it at once


async def test_within_the_grace_it_is_the_persons_own(examinee: Examinee, clock: TestClock) -> None:
    await examinee.start()
    clock.advance(3604.9)

    body = (await examinee.hand_in(examinee.entries())).body

    assert (body["receipt"]["handed_in_by"], body["score"]) == ("HAND_IN", 100.0)


async def test_after_the_grace_the_clock_has_handed_in_and_nothing_more_counts(
    examinee: Examinee, clock: TestClock
) -> None:
    await examinee.start()
    await examinee.photograph()
    await examinee.send(examinee.entries(10))
    clock.advance(3605.1)

    body = (await examinee.hand_in(examinee.entries(80, seq=100))).body

    assert (body["receipt"]["handed_in_by"], body["score"], body["answered"], body["snapshot"]) == (
        "CLOCK", 10.0, 10, None,
    )  # fmt: skip


async def test_voided_attempt_is_not_handed_in(examinee: Examinee, clock: TestClock) -> None:
    await examinee.start()
    await Attempt.filter(id=examinee.attempt).update(status="VOIDED", sealed_ms=clock.ms, sealed_by="INCIDENT")

    refused = await examinee.hand_in(examinee.entries())

    assert (refused.status, refused.code, await Answer.all().count()) == (409, "ATTEMPT_CLOSED", 0)


async def test_somebody_elses_attempt_is_not_there(examinee: Examinee, stranger: Client) -> None:
    await examinee.start()

    refused = await stranger.post(f"{examinee.path}/submission", {})

    assert (refused.status, refused.code, (await Attempt.get()).sealed_ms) == (404, "NOT_FOUND", None)


@pytest.mark.parametrize("body", [{"entries": None}, {"entries": "x"}, {"entries": [{"item": "1"}]}])
async def test_malformed_hand_in_is_refused_and_seals_nothing(examinee: Examinee, body: dict[str, Any]) -> None:
    await examinee.start()

    refused = await examinee.client.post(f"{examinee.path}/submission", body)

    assert (refused.status, refused.code, (await Attempt.get()).sealed_ms) == (422, "INVALID_INPUT", None)


async def test_hand_in_without_a_body_is_one_without_entries(examinee: Examinee) -> None:
    await examinee.start()

    assert (await examinee.client.post(f"{examinee.path}/submission")).status == 200
