"""Sittings: rooms to choose among, a place in one, and the admission ticket."""

from sanic import HTTPResponse, Request, json
from typing_extensions import TypedDict

from server.accounts.queries import Login
from server.api import contract
from server.clock import rfc3339
from server.enrolment import queries as enrolments
from server.exams.services import refusals as exam_refusals
from server.integrations.pdf import PdfUnavailable
from server.sittings.queries import people, rooms
from server.sittings.queries.rooms import Offer
from server.sittings.rules import RegistrationStatus
from server.sittings.services import refusals, signing_up
from server.sittings.services.signing_up import Place
from server.web.downloads import attachment
from server.web.parts import acting, now_ms
from server.web.shapes import row_id
from server.web.tickets import tickets_pdf

_PLACE = "/enrolments/<enrolment>/sittings/<sitting>"
_ASKED = [
    exam_refusals.EnrolmentNotOpen, exam_refusals.AlreadyPassed, exam_refusals.OutsideStudyPeriod,
    exam_refusals.CertificateNotValid, exam_refusals.CertificateExpired, exam_refusals.CreditsMissing,
    exam_refusals.AttemptRunning, exam_refusals.ReviewPending, exam_refusals.NoTriesLeft, exam_refusals.PhotosBlock,
    *refusals.REFUSALS.values(),
]  # fmt: skip


class PlaceAnswer(TypedDict):
    status: str
    seat: int | None
    ticket_number: str | None


class SittingAnswer(TypedDict):
    id: str
    number: str
    name: str
    venue: str
    address: str
    starts_at: str
    ends_at: str
    sign_up_from: str
    sign_up_until: str
    kinds: list[str]
    taken: int
    limit: int
    waiting: int
    status: str
    allowed: bool
    reason: str | None
    registration: PlaceAnswer | None


@contract.operation("GET", "/enrolments/<enrolment>/sittings", answers={200: list[SittingAnswer]})
async def list_sittings(request: Request, login: Login, enrolment: str) -> HTTPResponse:
    """The rooms of the class's city that are to come, and those the person had a place in."""
    enrolled = await enrolments.trainees_enrolment(login.holder_id, row_id(enrolment))
    now = now_ms(request)
    return json([_sitting(offer, now) for offer in await rooms.offers_for(enrolled, now)])


def _sitting(offer: Offer, now: int) -> SittingAnswer:
    sitting = offer.sitting
    return {
        "id": str(sitting.id),
        "number": sitting.number,
        "name": sitting.name,
        "venue": sitting.venue,
        "address": sitting.address,
        "starts_at": rfc3339(sitting.starts_ms),
        "ends_at": rfc3339(sitting.ends_ms),
        "sign_up_from": rfc3339(sitting.sign_up_from_ms),
        "sign_up_until": rfc3339(sitting.sign_up_until_ms),
        "kinds": list(sitting.kinds),
        "taken": sitting.seats_taken,
        "limit": sitting.seats,
        "waiting": sitting.waiting,
        "status": sitting.standing(now),
        "allowed": offer.block is None,
        "reason": offer.block,
        "registration": _place(offer.status, offer.seat, offer.ticket_number) if offer.status else None,
    }


def _place(status: RegistrationStatus, seat: int | None, ticket_number: str | None) -> PlaceAnswer:
    return {"status": status, "seat": seat, "ticket_number": ticket_number}


@contract.operation("POST", f"{_PLACE}/registration", answers={201: PlaceAnswer}, refusals=[*_ASKED, refusals.Full])
async def register(request: Request, login: Login, enrolment: str, sitting: str) -> HTTPResponse:
    """Take a seat."""
    by = acting(request, login.who)
    return _placed(await signing_up.sign_up(login.holder_id, row_id(enrolment), row_id(sitting), by=by))


@contract.operation("POST", f"{_PLACE}/waiting", answers={201: PlaceAnswer}, refusals=[*_ASKED, refusals.NotFull])
async def join_wait_list(request: Request, login: Login, enrolment: str, sitting: str) -> HTTPResponse:
    """Wait for a seat of a full room; DELETE …/registration leaves the list."""
    by = acting(request, login.who)
    return _placed(await signing_up.wait(login.holder_id, row_id(enrolment), row_id(sitting), by=by))


def _placed(place: Place) -> HTTPResponse:
    return json(_place(place.status, place.seat, place.ticket_number), status=201)


@contract.operation("DELETE", f"{_PLACE}/registration", answers={204: None}, refusals=[refusals.TooLate])
async def leave_sitting(request: Request, login: Login, enrolment: str, sitting: str) -> HTTPResponse:
    """Give the place back; whoever waits longest gets it."""
    by = acting(request, login.who)
    await signing_up.withdraw(login.holder_id, row_id(enrolment), row_id(sitting), by=by)
    return HTTPResponse(status=204)


@contract.operation(
    "GET", "/enrolments/<enrolment>/ticket.pdf", answers={200: "application/pdf"},
    refusals=[refusals.NoTicket, PdfUnavailable],
)  # fmt: skip
async def ticket(request: Request, login: Login, enrolment: str) -> HTTPResponse:
    """The admission ticket of the place that is held."""
    enrolled = await enrolments.trainees_enrolment(login.holder_id, row_id(enrolment))
    place = await people.place_of(login.holder_id, enrolled.id)
    if place is None or not place.has_seat:
        raise refusals.NoTicket
    pdf = await tickets_pdf(request, await rooms.sitting(place.sitting_id), [place])
    return attachment(pdf, f"准考证-{place.ticket_number}.pdf", "application/pdf")
