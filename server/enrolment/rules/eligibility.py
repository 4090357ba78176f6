"""Who may be enrolled in a class (domain.md §3.3): one pure function with a named reason for every refusal."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from server.registry.rules import CertificateStatus, add_months

# What a class takes whose kind names no certificate categories: 二级建造师选修.
SECOND_CLASS_CONSTRUCTOR: Final = "CONSTRUCTOR_2"


class Stage(StrEnum):
    """Where eligibility is asked. Study asks less: `Enrolled.study_block`."""

    ENROL = "ENROL"  # the list and the confirmation
    APPROVAL = "APPROVAL"
    SWAP = "SWAP"  # into a seat that is paid
    MOVE = "MOVE"  # to another class, enrolled already


class Ineligibility(StrEnum):
    """Why somebody cannot be enrolled, in the order in which the reasons are told."""

    CERT_STATUS = "CERT_STATUS"
    CERT_EXPIRED = "CERT_EXPIRED"
    NOT_YET = "NOT_YET"
    CATEGORY = "CATEGORY"
    CITY = "CITY"
    CLASS_CLOSED = "CLASS_CLOSED"
    CLASS_NOT_READY = "CLASS_NOT_READY"
    QUOTA = "QUOTA"
    OTHER_FIRM = "OTHER_FIRM"
    NO_CONSTRUCTOR = "NO_CONSTRUCTOR"
    CONSTRUCTOR_OTHER_FIRM = "CONSTRUCTOR_OTHER_FIRM"
    CONSTRUCTOR_EXPIRED = "CONSTRUCTOR_EXPIRED"
    ALREADY = "ALREADY"


_PASSED_OVER: Final = {
    Stage.ENROL: frozenset[Ineligibility](),
    # What the passing of time between confirmation and approval may not undo is not asked again.
    Stage.APPROVAL: {
        Ineligibility.NOT_YET,
        Ineligibility.CITY,
        Ineligibility.CLASS_CLOSED,
        Ineligibility.CLASS_NOT_READY,
        Ineligibility.QUOTA,
    },
    # The seat was taken in time and stays taken.
    Stage.SWAP: {Ineligibility.CLASS_CLOSED, Ineligibility.CLASS_NOT_READY, Ineligibility.QUOTA},
    # Whoever is enrolled goes on, at another firm too; the cycle is the own one.
    Stage.MOVE: {
        Ineligibility.NOT_YET,
        Ineligibility.CITY,
        Ineligibility.CLASS_CLOSED,
        Ineligibility.OTHER_FIRM,
        Ineligibility.ALREADY,
    },
}


@dataclass(frozen=True)
class Registration:
    """A constructor registration in force upstream."""

    enterprise_id: int | None
    expires_on: date


@dataclass(frozen=True)
class Candidate:
    """A person with the certificate, or for 二级建造师选修 the registration, an enrolment would stand on."""

    status: CertificateStatus
    expires_on: date
    category: str  # A, B, C, C1-C3, or CONSTRUCTOR_1, CONSTRUCTOR_2
    enterprise_id: int | None
    registrations: Sequence[Registration] = ()
    already: bool = False  # another open or completed enrolment for the same certificate and expiry


@dataclass(frozen=True)
class Offer:
    """A class, as far as eligibility asks."""

    takes: frozenset[str]
    needs_constructor: bool
    city_code: str
    enrol_from: date
    enrol_to: date
    seats_left: int
    held: bool = False  # 筹备中


@dataclass(frozen=True)
class Firm:
    """The enterprise that orders, and how many months before expiry its city opens enrolment."""

    id: int
    city_code: str
    open_months: int


def opens_on(expires_on: date, months: int) -> date:
    """The first day of enrolment: 2026-08-31 less six months is 2026-02-28."""
    return add_months(expires_on, -months)


def ineligibilities(
    candidate: Candidate, offer: Offer, firm: Firm, today: date, stage: Stage
) -> tuple[Ineligibility, ...]:
    """All reasons against it, the headline first; empty: may be enrolled."""
    refused = {
        Ineligibility.CERT_STATUS: candidate.status is not CertificateStatus.VALID,
        Ineligibility.CERT_EXPIRED: today > candidate.expires_on,
        Ineligibility.NOT_YET: today < opens_on(candidate.expires_on, firm.open_months),
        Ineligibility.CATEGORY: candidate.category not in offer.takes,
        Ineligibility.CITY: offer.city_code != firm.city_code,
        Ineligibility.CLASS_CLOSED: not offer.enrol_from <= today <= offer.enrol_to,
        Ineligibility.CLASS_NOT_READY: offer.held,
        Ineligibility.QUOTA: offer.seats_left < 1,
        Ineligibility.OTHER_FIRM: candidate.enterprise_id != firm.id,
        _constructor(candidate, today): offer.needs_constructor,
        Ineligibility.ALREADY: candidate.already,
    }
    return tuple(reason for reason in Ineligibility if refused.get(reason) and reason not in _PASSED_OVER[stage])


def _constructor(candidate: Candidate, today: date) -> Ineligibility | None:
    """建造师: registered, at the firm of the certificate, and not expired there."""
    if not candidate.registrations:
        return Ineligibility.NO_CONSTRUCTOR
    there = [held for held in candidate.registrations if held.enterprise_id == candidate.enterprise_id]
    if not there:
        return Ineligibility.CONSTRUCTOR_OTHER_FIRM
    return None if any(today <= held.expires_on for held in there) else Ineligibility.CONSTRUCTOR_EXPIRED


def why_not(reason: Ineligibility, candidate: Candidate, offer: Offer, firm: Firm) -> str:
    """The sentence under 为什么不能报名."""
    return _SENTENCES[reason].format(
        status=candidate.status.label,
        expiry=_chinese(candidate.expires_on),
        months=firm.open_months,
        opens=_chinese(opens_on(candidate.expires_on, firm.open_months)),
        enrol_from=_chinese(offer.enrol_from),
        enrol_to=_chinese(offer.enrol_to),
    )


def _chinese(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"


_SENTENCES: Final = {
    Ineligibility.CERT_STATUS: "证书当前状态为“{status}”，不是有效状态。如有疑问请向发证机关核实。",
    Ineligibility.CERT_EXPIRED: "证书已于{expiry}到期，过期证书不能报名继续教育。",
    Ineligibility.NOT_YET: "未到报名时间：证书有效期前{months}个月内方可报名，请于{opens}起报名。",
    Ineligibility.CATEGORY: "证书类别与本学习班不符，请到相应类别的学习班报名。",
    Ineligibility.CITY: "本学习班不面向贵企业所在地市，请选择本地市的学习班。",
    Ineligibility.CLASS_CLOSED: "不在本学习班的报名时间内（{enrol_from}至{enrol_to}）。",
    Ineligibility.CLASS_NOT_READY: "本学习班正在筹备，尚未开放报名，请过几天再来，或者咨询服务电话。",
    Ineligibility.QUOTA: "本学习班名额已满，请选择其他学习班。",
    Ineligibility.OTHER_FIRM: "证书不在贵企业名下，请先办理证书变更。",
    Ineligibility.NO_CONSTRUCTOR: "没有查到有效的建造师注册信息，B证人员须有建造师注册证书。",
    Ineligibility.CONSTRUCTOR_OTHER_FIRM: "建造师注册单位与B证所在单位不一致，两者须在同一家单位。",
    Ineligibility.CONSTRUCTOR_EXPIRED: "建造师注册已过有效期，请先办理建造师延续注册。",
    Ineligibility.ALREADY: "本证书有效期内已经报名，不能重复报名。",
}
