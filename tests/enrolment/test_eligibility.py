"""Eligibility as tables: every reason, every limit from both sides."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from server.enrolment.rules import (
    Candidate,
    Firm,
    Ineligibility,
    Offer,
    Registration,
    Stage,
    ineligibilities,
    opens_on,
    why_not,
)
from server.registry.rules import CertificateStatus

TODAY = date(2026, 11, 24)
CANDIDATE = Candidate(CertificateStatus.VALID, date(2027, 1, 8), "A", 1)
OFFER = Offer(frozenset({"A"}), False, "370100", date(2026, 10, 25), date(2026, 12, 24), 10)
FIRM = Firm(1, "370100", 6)
PROJECT_MANAGER = replace(CANDIDATE, category="B", registrations=[Registration(1, TODAY)])
FOR_MANAGERS = replace(OFFER, takes=frozenset({"B"}), needs_constructor=True)


def refused(stage: Stage = Stage.ENROL, today: date = TODAY, **changes: Any) -> tuple[Ineligibility, ...]:
    parts = {
        name: changes.get(name, good) for name, good in (("candidate", CANDIDATE), ("offer", OFFER), ("firm", FIRM))
    }
    return ineligibilities(**parts, today=today, stage=stage)


def test_somebody_whom_nothing_refuses_is_eligible() -> None:
    assert refused() == ()


@pytest.mark.parametrize("status", [each for each in CertificateStatus if each is not CertificateStatus.VALID])
def test_only_a_valid_certificate_is_enrolled(status: CertificateStatus) -> None:
    assert refused(candidate=replace(CANDIDATE, status=status)) == (Ineligibility.CERT_STATUS,)


# domain.md §3.3: the expiry day is valid, months clamp at their end
@pytest.mark.parametrize(
    ("expiry", "months", "today", "reasons"),
    [
        ("2026-09-30", 6, "2026-03-29", (Ineligibility.NOT_YET,)),
        ("2026-09-30", 6, "2026-03-30", ()),
        ("2026-09-30", 6, "2026-09-30", ()),
        ("2026-09-30", 6, "2026-10-01", (Ineligibility.CERT_EXPIRED,)),
        ("2026-09-30", 12, "2025-09-29", (Ineligibility.NOT_YET,)),
        ("2026-09-30", 12, "2025-09-30", ()),
        ("2026-08-31", 6, "2026-02-27", (Ineligibility.NOT_YET,)),
        ("2026-08-31", 6, "2026-02-28", ()),
        ("2026-12-31", 6, "2026-06-29", (Ineligibility.NOT_YET,)),
        ("2026-12-31", 6, "2026-06-30", ()),
        ("2028-02-29", 6, "2027-08-28", (Ineligibility.NOT_YET,)),
        ("2028-02-29", 6, "2027-08-29", ()),
        ("2028-02-29", 12, "2027-02-27", (Ineligibility.NOT_YET,)),
        ("2028-02-29", 12, "2027-02-28", ()),
        ("2028-08-31", 6, "2028-02-28", (Ineligibility.NOT_YET,)),
        ("2028-08-31", 6, "2028-02-29", ()),
    ],
)
def test_window_before_expiry(expiry: str, months: int, today: str, reasons: tuple[Ineligibility, ...]) -> None:
    candidate = replace(CANDIDATE, expires_on=date.fromisoformat(expiry))
    offer = replace(OFFER, enrol_from=date.min, enrol_to=date.max)

    found = refused(
        candidate=candidate, offer=offer, firm=replace(FIRM, open_months=months), today=date.fromisoformat(today)
    )

    assert found == reasons


@pytest.mark.parametrize(
    ("takes", "category", "eligible"),
    [
        ({"A"}, "A", True),
        ({"A"}, "B", False),
        ({"C", "C1", "C2", "C3"}, "C", True),
        ({"C", "C1", "C2", "C3"}, "C1", True),
        ({"C", "C1", "C2", "C3"}, "C3", True),
        ({"C1"}, "C", False),
        ({"CONSTRUCTOR_2"}, "CONSTRUCTOR_2", True),
        ({"CONSTRUCTOR_2"}, "CONSTRUCTOR_1", False),
    ],
)
def test_class_takes_the_categories_of_its_kind(takes: set[str], category: str, eligible: bool) -> None:
    found = refused(candidate=replace(CANDIDATE, category=category), offer=replace(OFFER, takes=frozenset(takes)))

    assert found == (() if eligible else (Ineligibility.CATEGORY,))


@pytest.mark.parametrize(
    ("changes", "reasons"),
    [
        ({"firm": replace(FIRM, city_code="370700")}, (Ineligibility.CITY,)),
        ({"offer": replace(OFFER, seats_left=1)}, ()),
        ({"offer": replace(OFFER, seats_left=0)}, (Ineligibility.QUOTA,)),
        ({"candidate": replace(CANDIDATE, enterprise_id=2)}, (Ineligibility.OTHER_FIRM,)),
        ({"candidate": replace(CANDIDATE, enterprise_id=None)}, (Ineligibility.OTHER_FIRM,)),
        ({"candidate": replace(CANDIDATE, already=True)}, (Ineligibility.ALREADY,)),
        ({"today": date(2026, 10, 24)}, (Ineligibility.CLASS_CLOSED,)),
        ({"today": date(2026, 10, 25)}, ()),
        ({"today": date(2026, 12, 24)}, ()),
        ({"today": date(2026, 12, 25)}, (Ineligibility.CLASS_CLOSED,)),
        ({"offer": replace(OFFER, held=True)}, (Ineligibility.CLASS_NOT_READY,)),
    ],
)
def test_class_and_firm(changes: dict[str, Any], reasons: tuple[Ineligibility, ...]) -> None:
    assert refused(**changes) == reasons


@pytest.mark.parametrize(
    ("registrations", "reasons"),
    [
        ([], (Ineligibility.NO_CONSTRUCTOR,)),
        ([Registration(2, date(2030, 1, 1))], (Ineligibility.CONSTRUCTOR_OTHER_FIRM,)),
        ([Registration(None, date(2030, 1, 1))], (Ineligibility.CONSTRUCTOR_OTHER_FIRM,)),
        ([Registration(1, date(2026, 11, 23))], (Ineligibility.CONSTRUCTOR_EXPIRED,)),
        ([Registration(1, date(2026, 11, 24))], ()),
        ([Registration(1, date(2026, 11, 23)), Registration(1, date(2030, 1, 1))], ()),
        (
            [Registration(1, date(2026, 11, 23)), Registration(2, date(2030, 1, 1))],
            (Ineligibility.CONSTRUCTOR_EXPIRED,),
        ),
    ],
)
def test_project_managers_need_a_constructor_registration_at_the_same_firm(
    registrations: list[Registration], reasons: tuple[Ineligibility, ...]
) -> None:
    found = refused(candidate=replace(PROJECT_MANAGER, registrations=registrations), offer=FOR_MANAGERS)

    assert found == reasons


def test_other_classes_ask_for_no_constructor() -> None:
    assert refused(candidate=replace(CANDIDATE, registrations=())) == ()


HOPELESS = Candidate(CertificateStatus.CANCELLED, date(2026, 11, 23), "C", 2, (), already=True)
ALL_SHUT = replace(FOR_MANAGERS, enrol_to=date(2026, 11, 23), seats_left=0, held=True)


def test_all_reasons_are_told_in_their_order() -> None:
    found = refused(candidate=HOPELESS, offer=ALL_SHUT, firm=replace(FIRM, city_code="370700"))

    assert found == (
        Ineligibility.CERT_STATUS,
        Ineligibility.CERT_EXPIRED,
        Ineligibility.CATEGORY,
        Ineligibility.CITY,
        Ineligibility.CLASS_CLOSED,
        Ineligibility.CLASS_NOT_READY,
        Ineligibility.QUOTA,
        Ineligibility.OTHER_FIRM,
        Ineligibility.NO_CONSTRUCTOR,
        Ineligibility.ALREADY,
    )


def test_approval_asks_again_only_what_may_have_changed() -> None:
    found = refused(Stage.APPROVAL, candidate=HOPELESS, offer=ALL_SHUT, firm=replace(FIRM, city_code="370700"))

    assert found == (
        Ineligibility.CERT_STATUS,
        Ineligibility.CERT_EXPIRED,
        Ineligibility.CATEGORY,
        Ineligibility.OTHER_FIRM,
        Ineligibility.NO_CONSTRUCTOR,
        Ineligibility.ALREADY,
    )


def test_approval_does_not_ask_whether_the_window_is_open_yet() -> None:
    early = replace(CANDIDATE, expires_on=date(2028, 1, 1))

    assert (refused(candidate=early), refused(Stage.APPROVAL, candidate=early)) == ((Ineligibility.NOT_YET,), ())


@pytest.mark.parametrize("reason", list(Ineligibility))
def test_every_reason_is_a_sentence(reason: Ineligibility) -> None:
    sentence = why_not(reason, CANDIDATE, OFFER, FIRM)

    assert sentence.endswith("。")
    assert "{" not in sentence


def test_the_first_day_of_enrolment_is_told() -> None:
    sentence = why_not(Ineligibility.NOT_YET, replace(CANDIDATE, expires_on=date(2027, 8, 31)), OFFER, FIRM)

    assert sentence == "未到报名时间：证书有效期前6个月内方可报名，请于2027年2月28日起报名。"
    assert opens_on(date(2027, 8, 31), 6) == date(2027, 2, 28)
