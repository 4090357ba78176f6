"""The contract: document, router and words say the same."""

import json
import re
from collections.abc import Iterator
from typing import Any, Final

import pytest
from pydantic import TypeAdapter

from server.api import PREFIX, contract
from server.app import VERSION, create_app
from server.errors import Conflict, Refusal
from server.settings import Settings
from server.web import openapi
from tests.live import live

# Every call of the contract that is served so far.
CALLS: Final = {
    ("POST", "/sessions"),
    ("POST", "/sessions/wechat"),
    ("DELETE", "/sessions/current"),
    ("GET", "/me"),
    ("GET", "/enrolments/{enrolment}/certificate.pdf"),
    ("PUT", "/me/password"),
    ("POST", "/password-resets/codes"),
    ("POST", "/password-resets"),
    ("DELETE", "/bindings/wechat"),
    ("GET", "/consents/face"),
    ("PUT", "/consents/face"),
    ("DELETE", "/consents/face"),
    ("GET", "/enrolments"),
    ("GET", "/enrolments/{enrolment}/categories"),
    ("GET", "/enrolments/{enrolment}/topics"),
    ("GET", "/enrolments/{enrolment}/my-topics"),
    ("POST", "/enrolments/{enrolment}/study"),
    ("POST", "/study/{lease}/beats"),
    ("POST", "/snapshots/{challenge}"),
    ("GET", "/enrolments/{enrolment}/topics/{topic}/snapshots"),
    ("GET", "/attempts/{attempt}/review"),
    ("GET", "/attempts/{attempt}/snapshots"),
    ("POST", "/attempts/{attempt}/appeal"),
    ("POST", "/enrolments/{enrolment}/topics/{topic}/restart"),
    ("GET", "/enrolments/{enrolment}/ledger"),
    ("GET", "/enrolments/{enrolment}/topics/{topic}/exercise"),
    ("POST", "/enrolments/{enrolment}/topics/{topic}/exercise"),
    ("GET", "/enrolments/{enrolment}/wrong-answers"),
    ("POST", "/enrolments/{enrolment}/question-reports"),
    ("GET", "/inquiries"),
    ("POST", "/enrolments/{enrolment}/inquiries"),
    ("GET", "/inquiries/{inquiry}"),
    ("POST", "/inquiries/{inquiry}/replies"),
    ("POST", "/inquiries/{inquiry}/close"),
    ("GET", "/enrolments/{enrolment}/exams"),
    ("GET", "/enrolments/{enrolment}/sittings"),
    ("POST", "/enrolments/{enrolment}/sittings/{sitting}/registration"),
    ("DELETE", "/enrolments/{enrolment}/sittings/{sitting}/registration"),
    ("POST", "/enrolments/{enrolment}/sittings/{sitting}/waiting"),
    ("GET", "/enrolments/{enrolment}/ticket.pdf"),
    ("POST", "/enrolments/{enrolment}/attempts"),
    ("GET", "/attempts/{attempt}"),
    ("POST", "/attempts/{attempt}/resume"),
    ("PUT", "/attempts/{attempt}/answers"),
    ("POST", "/attempts/{attempt}/beats"),
    ("POST", "/attempts/{attempt}/submission"),
    ("GET", "/messages"),
    ("GET", "/enrolments/{enrolment}/renewal"),
    ("POST", "/messages/{message}/read"),
}
LINKS: Final = {("GET", "/videos/{topic}"), ("GET", "/videos/{topic}/captions"), ("GET", "/photos/{snapshot}")}
# The words clients branch on, by call.
_ROOM: Final = {
    "ENROLMENT_NOT_OPEN", "ALREADY_PASSED", "OUTSIDE_STUDY_PERIOD", "CERTIFICATE_NOT_VALID", "CERTIFICATE_EXPIRED",
    "CREDITS_MISSING", "ATTEMPT_RUNNING", "REVIEW_PENDING", "NO_TRIES_LEFT", "PHOTOS_BLOCK", "ONLINE_EXAM",
    "NOT_PUBLISHED", "OTHER_CITY", "KIND_NOT_TAKEN", "WINDOW_CLOSED", "CERTIFICATE_ENDS_BEFORE", "SIGNED_UP_ALREADY",
}  # fmt: skip
CODES: Final = {
    "register": _ROOM | {"FULL"},
    "join_wait_list": _ROOM | {"NOT_FULL"},
    "leave_sitting": {"TOO_LATE"},
    "ticket": {"NO_TICKET", "PDF_UNAVAILABLE"},
    "certificate_pdf": {"NOT_REPORTED", "CERTIFICATE_REVOKED", "PDF_UNAVAILABLE"},
    "log_in": {"LOGIN_FAILED", "WECHAT_CODE_INVALID", "WECHAT_UNAVAILABLE", "ACCOUNT_LOCKED", "TOO_MANY_REQUESTS"},
    "ask_reset_code": {"NO_GATEWAY", "TOO_MANY_REQUESTS"},
    "log_in_silently": {"NOT_BOUND", "WECHAT_CODE_INVALID", "WECHAT_UNAVAILABLE"},
    "start_study": {
        "TOPIC_UNFINISHED",
        "CREDITS_COMPLETE",
        "OUTSIDE_STUDY_PERIOD",
        "CERTIFICATE_EXPIRED",
        "CERTIFICATE_NOT_VALID",
        "ENROLMENT_NOT_OPEN",
        "CONSENT_REQUIRED",
    },
    "review_attempt": {"ATTEMPT_NOT_ENDED"},
    "list_attempt_snapshots": {"ATTEMPT_NOT_ENDED"},
    "appeal_attempt": {"NOTHING_TO_APPEAL", "ALREADY_APPEALED", "APPEAL_TOO_LATE"},
    "beat": {"LEASE_LOST", "TOKEN_USED", "OUTSIDE_STUDY_PERIOD"},
    "answer_challenge": {"ALREADY_ANSWERED", "DUPLICATE_FRAME", "CHALLENGE_EXPIRED", "TOO_LARGE", "NOT_AN_IMAGE"},
    "restart_topic": {"NOT_COMPLETED"},
    "change_password": {"ACCOUNT_LOCKED"},
    "report": {"TOO_MANY_REQUESTS"},
    "ask": {"TOO_MANY_REQUESTS", "NOT_ADMITTED"},
    "reply": {"TOO_MANY_REQUESTS", "SAID_ALREADY", "STEP_NOT_ALLOWED", "DECIDED_MEANWHILE"},
    "close_inquiry": {"STEP_NOT_ALLOWED", "DECIDED_MEANWHILE"},
    "start_attempt": {
        "CREDITS_MISSING",
        "NO_TRIES_LEFT",
        "ATTEMPT_RUNNING",
        "OFFLINE_EXAM",
        "CONSENT_REQUIRED",
        "CERTIFICATE_EXPIRED",
        "CERTIFICATE_NOT_VALID",
        "OUTSIDE_STUDY_PERIOD",
        "ENROLMENT_NOT_OPEN",
        "REVIEW_PENDING",
        "ALREADY_PASSED",
        "PHOTOS_BLOCK",
        "PAPER_SHORT",
    },
    "resume_attempt": {"ATTEMPT_CLOSED"},
    "save_answers": {"ATTEMPT_CLOSED", "TAKEN_OVER"},
    "beat_attempt": {"ATTEMPT_CLOSED", "TAKEN_OVER"},
    "submit_attempt": {"ATTEMPT_CLOSED", "TAKEN_OVER"},
    "video": {"FORBIDDEN", "LINK_EXPIRED"},
    "captions": {"FORBIDDEN", "LINK_EXPIRED"},
    "photo": {"FORBIDDEN", "LINK_EXPIRED"},
}
USUAL: Final = {"NOT_FOUND", "METHOD_NOT_ALLOWED", "INVALID_INPUT", "BUSY"}
PERSONAL: Final = {"NOT_LOGGED_IN", "FORBIDDEN", "CSRF_FAILED"}
# Refusals that never leave the API: bases, and those of pages.
ELSEWHERE: Final = {"REFUSED", "CONFLICT", "EXPIRED", "TOO_MANY_ROWS"}


@pytest.fixture
def document() -> dict[str, Any]:
    return openapi.document(contract, PREFIX, VERSION)


def operations(document: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            yield method.upper(), path.removeprefix(PREFIX), operation


def codes_of(operation: dict[str, Any]) -> set[str]:
    answers = operation["responses"].values()
    refusals = [answer for answer in answers if "application/problem+json" in answer.get("content", {})]
    return {code for answer in refusals for code in answer["description"].split(", ")}


def test_document_lists_the_routers_routes(test_settings: Settings, document: dict[str, Any]) -> None:
    app = create_app(test_settings, name="contract")

    routed = {
        (method, "/" + re.sub(r"<(\w+)(:\w+)?>", r"{\1}", route.path))
        for route in app.router.routes
        for method in route.methods - {"HEAD"}  # goes without saying beside GET (RFC 9110 §9.3.2)
        if f"/{route.path}".startswith(PREFIX) and not route.path.endswith("openapi.json")
    }

    assert {(method, PREFIX + path) for method, path, _ in operations(document)} == routed


def test_every_call_of_the_contract_is_served(document: dict[str, Any]) -> None:
    assert {(method, path) for method, path, _ in operations(document)} == CALLS | LINKS


def test_every_call_names_its_refusals(document: dict[str, Any]) -> None:
    public = {operation["operationId"] for _, _, operation in operations(document) if not operation["security"]}

    told = {operation["operationId"]: codes_of(operation) for _, _, operation in operations(document)}

    bodies = {operation["operationId"] for _, _, operation in operations(document) if "requestBody" in operation}
    assert told == {
        name: USUAL
        | CODES.get(name, set())
        | (set() if name in public else PERSONAL)
        | ({"TOO_LARGE"} if name in bodies else set())
        for name in told
    }


def subclasses(of: type[Refusal]) -> set[type[Refusal]]:
    return {of}.union(*(subclasses(child) for child in of.__subclasses__()))


def test_every_refusal_that_the_api_uses_is_documented(document: dict[str, Any]) -> None:
    """Whatever a module that the API's modules import may raise, or else it is named here."""
    documented = set[str]().union(*(codes_of(operation) for _, _, operation in operations(document)))

    raised = {
        refusal.code
        for refusal in subclasses(Refusal)
        if refusal.__module__.split(".")[1] in {"errors", "api", "web"} or refusal.__module__ in LOADED_BY_API
    }

    assert raised - documented - ELSEWHERE == set()


LOADED_BY_API: Final = {
    "server.accounts.services.login",
    "server.accounts.services.lockout",
    "server.learning.services.beats",
    "server.learning.services.starts",
    "server.proctoring.services.snapshots",
    "server.exams.services.refusals",
}


def test_codes_are_words_of_one_status_each() -> None:
    statuses: dict[str, set[int]] = {}
    for refusal in subclasses(Refusal) - {Refusal, Conflict}:
        statuses.setdefault(refusal.code, set()).add(refusal.status)

    assert {code for code, found in statuses.items() if len(found) > 1 or not re.fullmatch("[A-Z_]+", code)} == set()


def test_every_operation_is_told_in_a_sentence(document: dict[str, Any]) -> None:
    names = [operation["operationId"] for _, _, operation in operations(document)]

    assert len(set(names)) == len(names)
    assert [name for _, _, operation in operations(document) if not (name := operation["summary"]).endswith(".")] == []


def test_shapes_of_one_name_are_the_same() -> None:
    """The document knows a shape by its name: of two with one name it would show the latter for both."""
    shapes: dict[str, dict[str, dict[str, Any]]] = {}
    for entry in contract.operations:
        spoken: list[Any] = [*entry.answers.values(), entry.body]
        for shape in spoken:
            whole = TypeAdapter(shape).json_schema() if shape and not isinstance(shape, str) else {}
            for name, schema in {**whole.get("$defs", {}), whole.get("title", ""): whole}.items():
                fields = schema.get("properties", {})
                shapes.setdefault(name, {})[json.dumps(fields, sort_keys=True, ensure_ascii=False)] = fields

    assert {name for name, versions in shapes.items() if len(versions) > 1} - {""} == set()


async def test_document_is_served(test_settings: Settings, document: dict[str, Any]) -> None:
    async with live(test_settings) as client:
        answer = await client.get("/openapi.json")

    assert (answer.status, answer.headers["Content-Type"], answer.body) == (
        200,
        "application/json",
        json.loads(json.dumps(document)),
    )
