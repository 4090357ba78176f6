"""Certificates of completion: issued with the receipt, void with the revocation."""

import base64
from typing import Any

from server.audit import services as audit
from server.audit.services import By
from server.certification.models import CompletionCertificate, ScoreReport
from server.certification.queries.contents import facts_of
from server.certification.rules import Proof, proof_number
from server.clock import day_of
from server.crypto import keyring


async def issue(report: ScoreReport, *, by: By) -> CompletionCertificate:
    """Sign what the report and the register say, in the transaction in which the report landed."""
    facts = (await facts_of([report.id]))[report.id]
    exam_day = day_of(facts["sealed_ms"])
    proof = Proof(
        number=proof_number(exam_day.year, report.id),
        name=facts["name"],
        certificate=facts["display"] or facts["registration_number"],
        category=facts["category"],
        class_number=facts["class_number"],
        class_name=facts["class_name"],
        enterprise=facts["enterprise_name"],
        credits=f"{facts['credit_tenths'] / 10:.1f}",
        exam_day=exam_day.isoformat(),
        cycle_expires_on=facts["cycle_expires_on"].isoformat(),
        issued_on=day_of(by.at_ms).isoformat(),
    )
    keys, content = keyring(), proof.canonical()
    signed: dict[str, Any] = {
        "signature": base64.b64encode(keys.sign_document(content)).decode(),
        "public_key": keys.public_keys()[keys.current],
    }
    made = await CompletionCertificate.create(
        enrolment_id=report.enrolment_id, report_id=report.id, number=proof.number, token=report.token,
        content=content, issued_ms=by.at_ms, **signed,
    )  # fmt: skip
    await audit.record("completion_certificate:issued", f"completion_certificate:{made.id}", by=by)
    return made


async def revoke_certificate(report: ScoreReport, *, by: By) -> None:
    """With its report, for the same reason; nothing where none was issued."""
    found = await CompletionCertificate.get_or_none(report_id=report.id)
    if found is not None and found.revoked_ms is None:
        await CompletionCertificate.filter(id=found.id).update(revoked_ms=by.at_ms, revoked_for=report.revoke_reason)
        await audit.record("completion_certificate:revoked", f"completion_certificate:{found.id}", by=by)
