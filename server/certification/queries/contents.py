"""What a report tells the province about one result (docs/integration.md, TrainingResult)."""

import hashlib
import json
from collections.abc import Collection, Mapping
from typing import Any

from server import db
from server.certification.models import ScoreReport
from server.certification.rules import proof_number
from server.clock import day_of, rfc3339
from server.crypto import keyring
from server.db import Statement
from server.exams.rules import points

_FACTS = (
    "SELECT s.id, s.record_id, s.token, s.attempt_id, a.number, a.make_up, a.sealed_ms, a.score_halves, a.blueprint,"
    " a.decided_by, a.receipt, n.person_id, n.category, n.credit_tenths, n.begun_ms, n.cycle_expires_on,"
    " c.number AS class_number, c.name AS class_name, c.credit_tenths AS required_tenths, c.exam_mode,"
    " f.credit_code, f.name AS enterprise_name, p.upstream_id AS person_upstream, p.name, p.identity_number,"
    " t.id AS certificate_id, t.upstream_id AS certificate_upstream, t.display,"
    " r.id AS registration_id, r.upstream_id AS registration_upstream, r.number AS registration_number"
    " FROM score_report s JOIN attempt a ON a.id = s.attempt_id JOIN enrolment n ON n.id = s.enrolment_id"
    " JOIN enrolment_order o ON o.id = n.order_id JOIN enterprise f ON f.id = o.enterprise_id"
    " JOIN person p ON p.id = n.person_id JOIN training_class c ON c.id = n.training_class_id"
    " LEFT JOIN certificate t ON t.id = n.certificate_id"
    " LEFT JOIN constructor_registration r ON r.id = n.registration_id WHERE s.id IN ({ids})"
)
_PHOTOS = (
    "SELECT subject_id, sha256 FROM snapshot WHERE subject_kind = 'ATTEMPT' AND sha256 IS NOT NULL"
    " AND subject_id IN ({ids}) ORDER BY subject_id, id"
)


async def facts_of(report_ids: Collection[int]) -> Mapping[int, Mapping[str, Any]]:
    """By report, what report and certificate say, as the columns have it. One query."""
    rows = await _among(_FACTS, report_ids)
    return {row["id"]: {**row, "cycle_expires_on": db.day(row["cycle_expires_on"])} for row in rows}


async def contents_of(report_ids: Collection[int], base_url: str, now_ms: int) -> Mapping[int, Mapping[str, Any]]:
    """By report, the record as it goes out. Two queries."""
    facts = await facts_of(report_ids)
    photos: dict[int, list[str]] = {}
    for row in await _among(_PHOTOS, [one["attempt_id"] for one in facts.values()]):
        photos.setdefault(row["subject_id"], []).append(row["sha256"])
    return {
        report_id: _content(
            one,
            keyring().open(one["identity_number"], "person.identity_number"),
            photos.get(one["attempt_id"], []),
            base_url,
            now_ms,
        )
        for report_id, one in facts.items()
    }


async def _among(text: str, ids: Collection[int]) -> Any:
    """Numbers of ours, so that they may stand in the text itself: a list is no parameter in both dialects."""
    if not ids:
        return []
    return await Statement(text.format(ids=", ".join(str(int(one)) for one in sorted(ids)))).rows(db.writer(), {})


def _content(
    one: Mapping[str, Any], identity_number: str, photos: list[str], base_url: str, now_ms: int
) -> Mapping[str, Any]:
    number = one["display"] or one["registration_number"]
    upstream = one["certificate_upstream"] or one["registration_upstream"]
    exam_day = day_of(one["sealed_ms"])
    evidence = "\n".join([one["receipt"] or "", *photos])
    return {
        "recordId": one["record_id"],
        "personId": one["person_upstream"] or "",
        "idNo": identity_number,
        "certNum": number,
        "certId": upstream or str(one["certificate_id"] or one["registration_id"]),
        "category": one["category"],
        "creditCode": one["credit_code"],
        "classNo": one["class_number"],
        "year": exam_day.year,
        "credits": one["credit_tenths"] / 10,
        "requiredCredits": one["required_tenths"] / 10,
        "studyStart": day_of(one["begun_ms"]).isoformat() if one["begun_ms"] else "",
        "studyEnd": exam_day.isoformat(),
        "examMode": one["exam_mode"],
        "examDate": exam_day.isoformat(),
        "score": points(one["score_halves"] or 0),
        "passScore": points(_pass_halves(one["blueprint"])),
        "result": "PASS",
        "attemptNo": 2 if one["make_up"] else 1,
        "reviewMode": "AUTO" if one["decided_by"] == "system" else "MANUAL",
        "proofNo": proof_number(exam_day.year, one["id"]),
        "proofUrl": f"{base_url}/verify/{one['token']}",
        "evidenceDigest": hashlib.sha256(evidence.encode()).hexdigest(),
        "cycleExpiry": one["cycle_expires_on"].isoformat(),
        "reportedAt": rfc3339(now_ms),
    }


def _pass_halves(stored: Any) -> int:
    """JSON out of a hand-written statement: the databases hand it out as text or as read."""
    blueprint = json.loads(stored) if isinstance(stored, str) else stored
    return int(blueprint["pass_halves"])


async def content_to_send(batch_id: int) -> list[tuple[ScoreReport, str]]:
    """A batch's reports with their fixed content, in the order in which they always go out."""
    rows = await ScoreReport.filter(batch_id=batch_id).order_by("id")
    return [(row, row.content or "{}") for row in rows]
