"""POST an attempt: the paper is drawn and frozen, the clock starts, the first photograph is asked for."""

from typing import Final

from server.accounts.models import Session
from server.audit.models import AuditEntry
from server.catalogue.models import Question
from server.exams.models import Attempt, AttemptEvent
from server.exams.rules import AttemptKind, AttemptStatus, FailReason
from server.proctoring.models import Snapshot
from server.registry.models import Certificate
from tests.api.conftest import Cast
from tests.api.examinee import Examinee
from tests.conftest import TestClock
from tests.factories import (
    NOW_MS,
    SEALED,
    TODAY,
    fill_bank,
    make_attempt,
    make_blueprint,
    make_question,
)

HOUR_MS: Final = 3_600_000
LOST: Final = {**SEALED, "status": AttemptStatus.SCORE_FAILED, "score_halves": 100}


async def test_final_is_a_paper_with_a_clock_and_a_first_photograph(examinee: Examinee) -> None:
    started = await examinee.start()

    questions, snapshot = started.body.pop("questions"), started.body.pop("snapshot")
    assert (started.status, started.body) == (
        201,
        {
            "id": examinee.attempt,
            "kind": "FINAL",
            "status": "IN_PROGRESS",
            "make_up": False,
            "started_at": "2026-11-24T09:00:00.000+08:00",
            "deadline": "2026-11-24T10:00:00.000+08:00",
            "server_time": "2026-11-24T09:00:00.000+08:00",
            "remaining_seconds": 3600,
            "beat_seconds": 15,
            "seq_base": 0,
        },
    )
    assert len(questions) == 80
    assert snapshot == {"challenge": examinee.challenge, "expires_in": 60, "reason": "START"}


async def test_questions_show_no_key(examinee: Examinee) -> None:
    """Forty single, twenty multiple, twenty true/false: a stem, options in letters from A, points, nothing answered."""
    await examinee.start()

    singles, multiples, judgements = examinee.questions[:40], examinee.questions[40:60], examinee.questions[60:]
    assert [question["item"] for question in examinee.questions] == [str(place) for place in range(1, 81)]
    assert {tuple(question) for question in examinee.questions} == {
        ("item", "type", "stem", "options", "points", "choice", "seq")
    }
    assert {(one["type"], one["points"], one["choice"], one["seq"]) for one in singles} == {("SINGLE", 1.0, "", 0)}
    assert {(one["type"], one["points"], one["choice"], one["seq"]) for one in multiples} == {("MULTIPLE", 2.0, "", 0)}
    assert {(one["type"], one["points"]) for one in judgements} == {("TRUE_FALSE", 1.0)}
    for question in singles + multiples:
        assert [option["key"] for option in question["options"]] == ["A", "B", "C", "D"]
        assert {option["text"] for option in question["options"]} == {"甲", "乙", "丙", "丁"}
    assert judgements[0]["options"] == [{"key": "T", "text": "正确"}, {"key": "F", "text": "错误"}]


async def test_options_stand_in_another_order_on_each_paper(examinee: Examinee) -> None:
    """Where the key stands tells nothing."""
    await examinee.start()

    assert {examinee.right(question) for question in examinee.questions[:40]} == {"A", "B", "C", "D"}


async def test_what_was_begun_is_kept(examinee: Examinee, cast: Cast) -> None:
    await examinee.start(device="红米手机")

    attempt = await Attempt.get()
    events = await AttemptEvent.all().values_list("kind", "at_ms", "note")
    assert (attempt.person_id, attempt.enrolment_id, attempt.number, attempt.device) == (
        cast.person.id, cast.enrolment.id, 1, "红米手机",
    )  # fmt: skip
    assert (len(attempt.paper), attempt.blueprint["pass_halves"]) == (80, 120)
    assert events == [("STARTED", NOW_MS, "红米手机")]
    assert await AuditEntry.filter(action="attempt:started").values_list("actor", "subject", "note") == [
        (f"trainee:{cast.person.id}", f"attempt:{attempt.id}", "FINAL 1")
    ]


async def test_paper_stays_as_it_was_when_a_question_is_corrected(examinee: Examinee) -> None:
    await examinee.start()
    before = (await examinee.show()).body["questions"]

    old = await Question.get(id=(await Attempt.get()).paper[0][0])
    await Question.filter(id=old.id).update(status="SUPERSEDED")
    await make_question(await old.topic, item=old.item, version=2, stem="已改的题干", key="C")

    assert (await examinee.show()).body["questions"] == before


async def test_mock_takes_no_photograph_and_needs_no_consent(examinee: Examinee) -> None:
    await examinee.client.delete("/consents/face")

    started = await examinee.start("MOCK")
    beat = await examinee.beat(1000)

    assert (started.status, started.body["kind"], started.body["snapshot"], beat.body["snapshot"]) == (
        201, "MOCK", None, None,
    )  # fmt: skip
    assert not await Snapshot.exists()


async def test_five_mocks_may_be_sat(examinee: Examinee) -> None:
    for _ in range(5):
        assert (await examinee.start("MOCK")).status == 201
        await examinee.hand_in()

    sixth = await examinee.start("MOCK")

    assert (sixth.status, sixth.code) == (409, "NO_TRIES_LEFT")
    assert (await examinee.start("FINAL")).status == 201


async def test_class_may_state_its_own_terms(examinee: Examinee, cast: Cast) -> None:
    few = {"single_items": 3, "multiple_items": 0, "true_false_items": 2, "pass_halves": 6}
    await make_blueprint(cast.enrolment.training_class_id, **few, minutes=20)

    started = await examinee.start()

    assert (len(started.body["questions"]), started.body["remaining_seconds"]) == (5, 1200)


async def test_make_up_is_flagged_and_asks_at_least_half_anew(examinee: Examinee, cast: Cast) -> None:
    await fill_bank(cast.topic)
    first = {question["stem"] for question in (await examinee.start()).body["questions"]}
    await examinee.hand_in()

    make_up = await examinee.start()

    assert (make_up.status, make_up.body["make_up"]) == (201, True)
    assert len(first - {question["stem"] for question in make_up.body["questions"]}) >= 40
    assert (await Attempt.get(id=make_up.body["id"])).number == 2


async def test_what_does_not_count_opens_no_make_up(examinee: Examinee, cast: Cast) -> None:
    await make_attempt(cast.enrolment, number=1, **{**SEALED, "status": AttemptStatus.VOIDED})

    started = await examinee.start()

    assert (started.body["make_up"], (await Attempt.get(id=examinee.attempt)).number) == (False, 2)


async def test_lost_by_review_opens_the_make_up_too(examinee: Examinee, cast: Cast) -> None:
    lost = {**SEALED, "status": AttemptStatus.REVIEW_FAILED, "failed_for": FailReason.BLURRED}
    await make_attempt(cast.enrolment, number=1, **lost)

    assert (await examinee.start()).body["make_up"] is True


async def test_attempt_begun_on_the_expiry_day_may_finish(examinee: Examinee, cast: Cast, clock: TestClock) -> None:
    await Certificate.filter(id=cast.certificate.id).update(expires_on=TODAY)
    clock.advance(14.5 * 3600)  # 23:30
    await examinee.start()
    clock.advance(50 * 60)  # the day after

    saved = await examinee.answer("1", "A")
    resumed = await examinee.resume()
    handed_in = await examinee.hand_in()

    assert (saved.status, resumed.status, handed_in.status) == (200, 200, 200)
    assert (await examinee.start()).code == "CERTIFICATE_EXPIRED"


async def test_session_does_not_end_inside_an_attempt(examinee: Examinee, cast: Cast, clock: TestClock) -> None:
    await Session.filter().update(expires_ms=clock.ms + 60_000)

    await examinee.start()

    assert (await Session.get()).expires_ms == clock.ms + 2 * HOUR_MS


async def test_attempt_whose_time_is_over_is_marked_before_the_next(examinee: Examinee, clock: TestClock) -> None:
    """Where the worker has not come to it yet."""
    await examinee.start()
    clock.advance(3606)

    make_up = await examinee.start()

    assert (make_up.status, make_up.body["make_up"]) == (201, True)
    assert (await Attempt.get(number=1)).status is AttemptStatus.SCORE_FAILED


async def test_attempt_that_is_sealed_and_not_marked_yet_is_marked_before_the_next(
    examinee: Examinee, clock: TestClock
) -> None:
    """The process died between the two."""
    await examinee.start()
    await examinee.send(examinee.entries())
    await Attempt.filter().update(sealed_ms=clock.ms, sealed_by="HAND_IN")

    refused = await examinee.start()

    assert (refused.status, refused.code) == (409, "REVIEW_PENDING")
    assert (await Attempt.get()).score_halves == 200


async def test_client_decides_nothing_but_the_kind(examinee: Examinee) -> None:
    """Mass assignment: a number, score, deadline or make-up that is sent along is not looked at."""
    sent = {"number": 7, "make_up": True, "score_halves": 200, "deadline_ms": 1, "status": "PASSED", "kind": "MOCK"}

    started = await examinee.client.post(f"/enrolments/{examinee.enrolment_id}/attempts", sent)

    attempt = await Attempt.get()
    assert (started.status, started.body["status"], started.body["make_up"]) == (201, "IN_PROGRESS", False)
    assert (attempt.number, attempt.kind, attempt.score_halves) == (1, AttemptKind.MOCK, None)
