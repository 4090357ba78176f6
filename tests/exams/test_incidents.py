"""After an incident: two people, then attempt by attempt, each once."""

import json
from collections.abc import Awaitable, Callable

import pytest
import pytest_asyncio

from server import db
from server.accounts.models import Session
from server.accounts.rules import PROVINCE, CityScope, Holder
from server.accounts.services import sessions
from server.audit.models import AuditEntry
from server.audit.services import By
from server.enrolment.models import Enrolment
from server.enrolment.rules import EnrolmentStatus
from server.errors import InvalidInput, NotFound
from server.exams.models import Attempt, AttemptEvent, Incident, IncidentAttempt
from server.exams.rules import AttemptKind, AttemptStatus, IncidentKind, IncidentStatus
from server.exams.services import incidents
from server.exams.services.incidents import NotProposer, SecondPersonNeeded
from server.outbox.models import Job
from server.settings import Settings
from server.workflow import StepNotAllowed
from tests.factories import NOW_MS, SEALED, make_attempt, make_certificate, make_class, make_enrolment, make_person

FIRST, SECOND = By("staff:1", NOW_MS), By("staff:2", NOW_MS + 1000)
MARKED = {**SEALED, "score_halves": 100, "status": AttemptStatus.SCORE_FAILED}


async def enrolled(city: str = "370100", status: EnrolmentStatus = EnrolmentStatus.CREDITS_COMPLETE) -> Enrolment:
    certificate = await make_certificate(await make_person())
    return await make_enrolment(certificate, await make_class(city_code=city), status=status)


async def proposed(
    *attempts: Attempt, kind: IncidentKind = IncidentKind.ADD_TIME, minutes: int | None = 10
) -> Incident:
    chosen = [attempt.id for attempt in attempts]
    return await incidents.propose_incident(kind, minutes, "9:20 停电", chosen, scope=PROVINCE, by=FIRST)


async def carried_out(incident: Incident) -> list[str | None]:
    """What it did to each attempt, after the second person's yes."""
    await incidents.approve_incident(incident.id, by=SECOND)
    await incidents.carry_out(incident.id, now_ms=SECOND.at_ms)
    done = IncidentAttempt.filter(incident_id=incident.id).order_by("id")
    return list(await done.values_list("effect", flat=True))  # type: ignore[arg-type]


@pytest_asyncio.fixture
async def running(database: Settings) -> Attempt:
    return await make_attempt(await enrolled())


async def test_time_is_added_to_those_still_running(running: Attempt) -> None:
    over = await make_attempt(await enrolled(), **MARKED)

    done = await carried_out(await proposed(running, over))

    assert done == ["TIME_ADDED", "ENDED"]
    deadlines = [(await Attempt.get(id=one.id)).deadline_ms - one.deadline_ms for one in (running, over)]
    assert deadlines == [600_000, 0]
    assert await AttemptEvent.all().values_list("attempt_id", "kind", "note") == [(running.id, "TIME_ADDED", "600")]


async def test_session_does_not_end_within_the_added_time(running: Attempt) -> None:
    async with db.transaction():
        _, expires_ms = await sessions.open_session(Holder.TRAINEE, running.person_id, days=1, client="", by=FIRST)
    session = await Session.get()
    late = {"session_id": session.id, "deadline_ms": expires_ms - 60_000}
    await Attempt.filter(id=running.id).update(**late)

    await carried_out(await proposed(running))

    assert (await Session.get()).expires_ms > expires_ms - 60_000 + 600_000


async def test_session_lasts_as_long_as_the_added_time(running: Attempt) -> None:
    """A session never ends inside an attempt."""
    session = await Session.create(
        digest="d", holder=Holder.TRAINEE, holder_id=running.person_id, created_ms=NOW_MS, expires_ms=NOW_MS + 1
    )
    await Attempt.filter(id=running.id).update(session_id=session.id)

    await carried_out(await proposed(running))

    assert (await Session.get()).expires_ms > (await Attempt.get()).deadline_ms > running.deadline_ms


async def test_voided_attempt_is_ended_and_the_try_is_not_used_up(running: Attempt) -> None:
    done = await carried_out(await proposed(running, kind=IncidentKind.VOID, minutes=None))

    found = await Attempt.get(id=running.id)
    assert (done, found.status, found.sealed_by, found.sealed_ms) == (["VOIDED"], "VOIDED", "INCIDENT", SECOND.at_ms)


async def test_lost_enrolment_comes_back_when_an_attempt_does_not_count(database: Settings) -> None:
    lost = await enrolled(status=EnrolmentStatus.FAILED)
    attempts = [await make_attempt(lost, **MARKED) for _ in range(2)]

    done = await carried_out(await proposed(attempts[1], kind=IncidentKind.VOID, minutes=None))

    assert (done, (await Enrolment.get(id=lost.id)).status) == (["VOIDED"], "CREDITS_COMPLETE")


async def test_nobody_loses_what_was_passed(database: Settings) -> None:
    passed = await make_attempt(
        await enrolled(status=EnrolmentStatus.PASSED), **{**SEALED, "status": AttemptStatus.PASSED}
    )
    voided = await make_attempt(await enrolled(), **{**SEALED, "status": AttemptStatus.VOIDED})

    done = await carried_out(await proposed(passed, voided, kind=IncidentKind.VOID, minutes=None))

    assert done == ["PASSED", "VOIDED_BEFORE"]
    assert (await Attempt.get(id=passed.id)).status == "PASSED"


async def test_enrolment_that_has_gone_on_holds_up_nobody_else(running: Attempt) -> None:
    lost = await enrolled(status=EnrolmentStatus.FAILED)
    attempts = [await make_attempt(lost, **MARKED) for _ in range(2)]
    await make_enrolment(await lost.certificate, await make_class())  # type: ignore[misc]

    done = await carried_out(await proposed(attempts[0], running, kind=IncidentKind.VOID, minutes=None))

    assert sorted(str(one) for one in done) == ["REFUSED", "VOIDED"]
    assert (await Attempt.get(id=attempts[0].id)).status == "SCORE_FAILED"


async def test_many_attempts_are_carried_out_in_pieces_and_once(database: Settings) -> None:
    training_class = await make_class()
    attempts = [
        await make_attempt(await make_enrolment(await make_certificate(await make_person()), training_class))
        for _ in range(45)
    ]
    incident = await proposed(*attempts)

    done = await carried_out(incident)
    await incidents.carry_out(incident.id, now_ms=SECOND.at_ms + 1)

    assert done == ["TIME_ADDED"] * 45
    moved = {one.deadline_ms for one in await Attempt.all()}
    assert (moved, await AttemptEvent.all().count()) == ({attempts[0].deadline_ms + 600_000}, 45)
    assert (await Incident.get()).status == "DONE"


async def test_decision_is_a_job_for_the_worker(running: Attempt) -> None:
    incident = await proposed(running)

    await incidents.approve_incident(incident.id, by=SECOND)

    job = await Job.get()
    assert (job.kind, job.args, (await Attempt.get(id=running.id)).deadline_ms) == (
        incidents.CARRY_OUT, json.dumps({"incident": incident.id}), running.deadline_ms,
    )  # fmt: skip


async def test_everything_stands_in_the_log(running: Attempt) -> None:
    await carried_out(await proposed(running))

    entries = await AuditEntry.all().order_by("id").values_list("actor", "action", "note")
    assert entries == [
        ("staff:1", "incident:proposed", "延长时间，1场"),
        ("staff:2", "incident:approved", "延长时间"),
        ("staff:2", "attempt:time_added", "10分钟"),
        ("staff:2", "incident:done", ""),
    ]


Decide = Callable[[int], Awaitable[None]]


@pytest.mark.parametrize(
    "decide",
    [
        lambda number: incidents.approve_incident(number, by=FIRST),
        lambda number: incidents.decline_incident(number, "没有停电", by=FIRST),
    ],
)
async def test_proposer_does_not_decide(running: Attempt, decide: Decide) -> None:
    incident = await proposed(running)

    with pytest.raises(SecondPersonNeeded):
        await decide(incident.id)

    assert (await Incident.get()).status == "PROPOSED"


async def test_proposer_alone_withdraws(running: Attempt) -> None:
    incident = await proposed(running)

    with pytest.raises(NotProposer):
        await incidents.withdraw_incident(incident.id, by=SECOND)
    await incidents.withdraw_incident(incident.id, by=FIRST)

    assert (await Incident.get()).status == "WITHDRAWN"


async def test_declined_incident_changes_nothing(running: Attempt) -> None:
    incident = await proposed(running)

    await incidents.decline_incident(incident.id, "没有停电", by=SECOND)
    await incidents.carry_out(incident.id, now_ms=SECOND.at_ms)

    found = await Incident.get()
    assert (found.status, found.declined_for) == (IncidentStatus.DECLINED, "没有停电")
    assert (await Attempt.get(id=running.id)).deadline_ms == running.deadline_ms


@pytest.mark.parametrize(
    "decide",
    [
        lambda number: incidents.approve_incident(number, by=SECOND),
        lambda number: incidents.decline_incident(number, "没有停电", by=SECOND),
        lambda number: incidents.withdraw_incident(number, by=FIRST),
    ],
)
async def test_decided_incident_is_not_decided_again(running: Attempt, decide: Decide) -> None:
    incident = await proposed(running)
    await incidents.decline_incident(incident.id, "没有停电", by=SECOND)

    with pytest.raises(StepNotAllowed):
        await decide(incident.id)


async def test_incident_that_is_not_there_is_not_decided(database: Settings) -> None:
    for decide in (incidents.approve_incident, incidents.withdraw_incident):
        with pytest.raises(NotFound):
            await decide(1, by=SECOND)


@pytest.mark.parametrize(
    ("kind", "minutes", "reason", "fields"),
    [
        (IncidentKind.ADD_TIME, None, "停电", ["minutes"]),
        (IncidentKind.ADD_TIME, 0, "停电", ["minutes"]),
        (IncidentKind.ADD_TIME, 121, "停电", ["minutes"]),
        (IncidentKind.VOID, None, " 停 ", ["reason"]),
        (IncidentKind.VOID, None, "字" * 201, ["reason"]),
    ],
)
async def test_wrong_proposal_is_named(
    running: Attempt, kind: IncidentKind, minutes: int | None, reason: str, fields: list[str]
) -> None:
    with pytest.raises(InvalidInput) as refused:
        await incidents.propose_incident(kind, minutes, reason, [running.id], scope=PROVINCE, by=FIRST)

    assert (list(refused.value.extra["fields"]), await Incident.all().count()) == (fields, 0)  # type: ignore[call-overload]


async def test_proposal_without_attempts_is_none(database: Settings) -> None:
    with pytest.raises(InvalidInput):
        await incidents.propose_incident(IncidentKind.VOID, None, "停电", [], scope=PROVINCE, by=FIRST)


async def test_attempts_out_of_scope_are_not_there(running: Attempt) -> None:
    foreign = await make_attempt(await enrolled("370700"))

    for chosen in ([foreign.id, running.id], [running.id, 999]):
        with pytest.raises(NotFound):
            await incidents.propose_incident(
                IncidentKind.VOID, None, "停电", chosen, scope=CityScope(frozenset({"370100"})), by=FIRST
            )


async def test_mock_may_be_given_back(database: Settings) -> None:
    mock = await make_attempt(await enrolled(), kind=AttemptKind.MOCK)

    done = await carried_out(await proposed(mock, kind=IncidentKind.VOID, minutes=None))

    assert (done, (await Attempt.get(id=mock.id)).status) == (["VOIDED"], "VOIDED")


async def test_nothing_is_carried_out_before_the_second_person_agrees(running: Attempt) -> None:
    incident = await proposed(running)

    await incidents.carry_out(incident.id, now_ms=SECOND.at_ms)

    async with db.transaction():
        assert (await Attempt.get(id=running.id)).deadline_ms == running.deadline_ms
