"""After an incident: one member of staff proposes what is made good, another decides, the worker carries it out."""

from collections.abc import Collection, Mapping
from typing import Any, Final

from server import db, workflow
from server.accounts.rules import CityScope
from server.accounts.services import sessions
from server.audit import services as audit
from server.audit.services import By
from server.db import Statement
from server.enrolment.rules import reason_fault
from server.errors import Conflict, InvalidInput, NotFound
from server.exams.models import Attempt, AttemptEvent, Incident, IncidentAttempt
from server.exams.rules import (
    INCIDENT_STEPS,
    AttemptEventKind,
    IncidentEffect,
    IncidentKind,
    IncidentStatus,
    incident_effect,
    incident_faults,
)
from server.exams.services import outcomes
from server.exams.services.starting import SESSION_SPARE_MS
from server.outbox import services as outbox

CARRY_OUT: Final = "carry_out_incident"
_BATCH: Final = 20  # attempts of one transaction, short enough for whoever writes meanwhile


class SecondPersonNeeded(Conflict):
    message = "事故处理须由两人办理：提出的人不能自己审批，请由另一名有权限的工作人员审批。"


class NotProposer(Conflict):
    message = "只有提出的人可以撤回；不同意时请填写原因后点“不同意”。"


async def propose_incident(
    kind: IncidentKind, minutes: int | None, reason: str, attempt_ids: Collection[int], *, scope: CityScope, by: By
) -> Incident:
    """Name the attempts and what is to be made good. Nothing moves yet.

    Raises InvalidInput (attempts, minutes, reason); NotFound as soon as one attempt is not there or out of scope.
    """
    reason, chosen = reason.strip(), sorted(set(attempt_ids))
    minutes = minutes if kind is IncidentKind.ADD_TIME else None
    faults = incident_faults(kind, minutes, len(chosen))
    if fault := reason_fault(reason):
        faults["reason"] = fault
    if faults:
        raise InvalidInput(faults)
    async with db.transaction():
        cities = await _cities(chosen)
        if len(cities) != len(chosen) or not all(map(scope.covers, cities.values())):
            raise NotFound
        incident = await Incident.create(
            kind=kind, minutes=minutes, reason=reason, proposed_by=by.who, proposed_ms=by.at_ms
        )
        lines = [IncidentAttempt(incident=incident, attempt_id=one, city_code=cities[one]) for one in chosen]
        await IncidentAttempt.bulk_create(lines)
        note = f"{kind.label}，{len(chosen)}场"
        await audit.record("incident:proposed", f"incident:{incident.id}", by=by, note=note)
    return incident


async def _cities(attempt_ids: Collection[int]) -> Mapping[int, str]:
    found = Attempt.filter(id__in=list(attempt_ids))
    return dict(await found.values_list("id", "enrolment__training_class__city_code"))


async def approve_incident(incident_id: int, *, by: By) -> None:
    """同意: the worker carries it out at once, in small pieces. The caller has made sure of the scope.

    Raises NotFound, SecondPersonNeeded, StepNotAllowed, DecidedMeanwhile.
    """
    async with db.transaction():
        incident = await _second(incident_id, by)
        await _decide(incident, IncidentStatus.APPROVED, by)
        await outbox.add(CARRY_OUT, {"incident": incident_id}, now_ms=by.at_ms)


async def decline_incident(incident_id: int, reason: str, *, by: By) -> None:
    """不同意: everything stays as it is. Raises InvalidInput (reason) and as `approve_incident`."""
    reason = reason.strip()
    if fault := reason_fault(reason):
        raise InvalidInput({"reason": fault})
    async with db.transaction():
        incident = await _second(incident_id, by)
        await _decide(incident, IncidentStatus.DECLINED, by, declined_for=reason)


async def withdraw_incident(incident_id: int, *, by: By) -> None:
    """撤回, by whoever proposed it. Raises NotFound, NotProposer, StepNotAllowed, DecidedMeanwhile."""
    async with db.transaction():
        incident = await _found(incident_id)
        if incident.proposed_by != by.who:
            raise NotProposer
        await _decide(incident, IncidentStatus.WITHDRAWN, by)


async def _found(incident_id: int) -> Incident:
    incident = await Incident.get_or_none(id=incident_id)
    if incident is None:
        raise NotFound
    return incident


async def _second(incident_id: int, by: By) -> Incident:
    incident = await _found(incident_id)
    if incident.proposed_by == by.who:
        raise SecondPersonNeeded
    return incident


async def _decide(incident: Incident, to: IncidentStatus, by: By, **more: Any) -> None:
    decided = {"decided_by": by.who, "decided_ms": by.at_ms, **more}
    await workflow.advance(incident, to, steps=INCIDENT_STEPS, by=by, note=incident.kind.label, **decided)


async def carry_out(incident_id: int, *, now_ms: int) -> None:
    """What was approved, attempt by attempt, each once: safe to repeat, and to go on with after a fall."""
    while await _carry_out_some(incident_id, now_ms):
        pass


async def _carry_out_some(incident_id: int, now_ms: int) -> bool:
    """The next few; returns whether there may be more."""
    async with db.transaction():
        incident = await Incident.filter(id=incident_id).select_for_update().get()
        if incident.status is not IncidentStatus.APPROVED or incident.decided_by is None:
            return False
        by = By(incident.decided_by, now_ms)
        waiting = IncidentAttempt.filter(incident_id=incident_id, effect=None).order_by("id")
        lines = await waiting.limit(_BATCH)
        for line in lines:
            effect = await _carried_out(incident, line.attempt_id, by)
            await IncidentAttempt.filter(id=line.id).update(effect=effect)
        if not lines:
            await workflow.advance(incident, IncidentStatus.DONE, steps=INCIDENT_STEPS, by=by)
    return bool(lines)


async def _carried_out(incident: Incident, attempt_id: int, by: By) -> IncidentEffect:
    attempt = await Attempt.filter(id=attempt_id).select_for_update().get()
    effect = incident_effect(incident.kind, attempt.status, running=attempt.sealed_ms is None)
    try:
        async with db.transaction():
            if effect is IncidentEffect.TIME_ADDED:
                return await _add_time(attempt_id, (incident.minutes or 0) * 60, by)
            if effect is IncidentEffect.VOIDED:
                await outcomes.void_attempt(attempt_id, by=by, note=f"incident:{incident.id}")
    except Conflict:  # of this enrolment only; the others go on
        return IncidentEffect.REFUSED
    return effect


_ADD_TIME = Statement(
    "UPDATE attempt SET deadline_ms = deadline_ms + :more WHERE id = :id AND sealed_ms IS NULL"
    " RETURNING session_id, deadline_ms"
)


async def _add_time(attempt_id: int, seconds: int, by: By) -> IncidentEffect:
    """The next beat tells the client; the sealer goes by the new deadline."""
    row = await _ADD_TIME.row(db.writer(), {"id": attempt_id, "more": seconds * 1000})
    if row is None:
        return IncidentEffect.ENDED
    await sessions.keep_until(row["session_id"], row["deadline_ms"] + SESSION_SPARE_MS)
    await AttemptEvent.create(
        attempt_id=attempt_id, kind=AttemptEventKind.TIME_ADDED, at_ms=by.at_ms, note=str(seconds)
    )
    await audit.record("attempt:time_added", f"attempt:{attempt_id}", by=by, note=f"{seconds // 60}分钟")
    return IncidentEffect.TIME_ADDED
