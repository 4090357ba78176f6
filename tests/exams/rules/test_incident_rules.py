"""What an incident does to an attempt, whatever state it is in, and which proposals are none."""

import pytest

from server.exams.rules import AttemptStatus, IncidentEffect, IncidentKind, incident_effect, incident_faults

S, E = AttemptStatus, IncidentEffect


@pytest.mark.parametrize(
    ("status", "running", "add_time", "void"),
    [
        (S.IN_PROGRESS, True, E.TIME_ADDED, E.VOIDED),
        (S.IN_PROGRESS, False, E.ENDED, E.VOIDED),  # sealed, and marked in a moment
        (S.SCORE_FAILED, False, E.ENDED, E.VOIDED),
        (S.CHECKING, False, E.ENDED, E.VOIDED),
        (S.IN_REVIEW, False, E.ENDED, E.VOIDED),
        (S.REVIEW_FAILED, False, E.ENDED, E.VOIDED),
        (S.PASSED, False, E.ENDED, E.PASSED),
        (S.VOIDED, False, E.VOIDED_BEFORE, E.VOIDED_BEFORE),
    ],
)
def test_effect(status: AttemptStatus, running: bool, add_time: IncidentEffect, void: IncidentEffect) -> None:
    effects = [incident_effect(kind, status, running=running) for kind in (IncidentKind.ADD_TIME, IncidentKind.VOID)]

    assert effects == [add_time, void]


@pytest.mark.parametrize(
    ("kind", "minutes", "attempts", "fields"),
    [
        (IncidentKind.ADD_TIME, 1, 1, []),
        (IncidentKind.ADD_TIME, 120, 1000, []),
        (IncidentKind.ADD_TIME, None, 1, ["minutes"]),
        (IncidentKind.ADD_TIME, 0, 0, ["minutes", "attempts"]),
        (IncidentKind.ADD_TIME, 121, 1001, ["minutes", "attempts"]),
        (IncidentKind.ADD_TIME, -5, 1, ["minutes"]),
        (IncidentKind.VOID, None, 1, []),
        (IncidentKind.VOID, None, 0, ["attempts"]),
    ],
)
def test_faults(kind: IncidentKind, minutes: int | None, attempts: int, fields: list[str]) -> None:
    assert list(incident_faults(kind, minutes, attempts)) == fields
