"""The contract: document, router and words say the same, and no input of any shape gets an undocumented answer."""

import asyncio
import json
import re
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any, Final, get_origin

import pytest
import pytest_asyncio
from pydantic.fields import FieldInfo

from server.api import PREFIX, contract
from server.app import VERSION, create_app
from server.errors import Conflict, Refusal
from server.settings import Settings
from server.web import openapi
from tests.conftest import TestClock
from tests.factories import (
    CERTIFICATE_KEY,
    IDENTITY_NUMBER,
    make_certificate,
    make_enrolment,
    make_person,
    make_question,
    make_topic,
)
from tests.live import Client, jpeg, live

# Every call of the contract that is served so far.
CALLS: Final = {
    ("POST", "/sessions"),
    ("POST", "/sessions/wechat"),
    ("DELETE", "/sessions/current"),
    ("GET", "/me"),
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
    ("POST", "/enrolments/{enrolment}/topics/{topic}/restart"),
    ("GET", "/enrolments/{enrolment}/ledger"),
    ("GET", "/enrolments/{enrolment}/topics/{topic}/exercise"),
    ("POST", "/enrolments/{enrolment}/topics/{topic}/exercise"),
    ("GET", "/enrolments/{enrolment}/wrong-answers"),
    ("POST", "/enrolments/{enrolment}/question-reports"),
}
LINKS: Final = {("GET", "/videos/{topic}"), ("GET", "/videos/{topic}/captions"), ("GET", "/photos/{snapshot}")}
# The words clients branch on, by call.
CODES: Final = {
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
    "beat": {"LEASE_LOST", "TOKEN_USED", "OUTSIDE_STUDY_PERIOD"},
    "answer_challenge": {"ALREADY_ANSWERED", "DUPLICATE_FRAME", "CHALLENGE_EXPIRED", "TOO_LARGE", "NOT_AN_IMAGE"},
    "restart_topic": {"NOT_COMPLETED"},
    "change_password": {"ACCOUNT_LOCKED"},
    "report": {"TOO_MANY_REQUESTS"},
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


async def test_document_is_served(test_settings: Settings, document: dict[str, Any]) -> None:
    async with live(test_settings) as client:
        answer = await client.get("/openapi.json")

    assert (answer.status, answer.headers["Content-Type"], answer.body) == (
        200,
        "application/json",
        json.loads(json.dumps(document)),
    )


@pytest_asyncio.fixture
async def site(test_settings: Settings, clock: TestClock) -> AsyncIterator[tuple[Client, Path]]:
    """A trainee in the middle of a topic, and a file that tells the fuzzer the names of what there is."""
    async with live(test_settings, clock) as client:
        certificate = await make_certificate(await make_person(IDENTITY_NUMBER), key=CERTIFICATE_KEY)
        enrolment, topic = await make_enrolment(certificate), await make_topic(required_seconds=6000)
        await make_question(topic)
        await client.log_in(IDENTITY_NUMBER, CERTIFICATE_KEY)
        await client.agree()
        body = {"topic_id": str(topic.id), "device": "手机"}
        study = (await client.post(f"/enrolments/{enrolment.id}/study", body)).body
        taken = (await client.answer_challenge(study["snapshot"]["challenge"], jpeg())).body["id"]
        names = {"enrolment": enrolment.id, "topic": topic.id, "lease": study["lease"], "snapshot": taken}
        names["challenge"] = study["snapshot"]["challenge"]
        told = "".join(f'"path.{name}" = "{value}"\n' for name, value in names.items())
        path = test_settings.data_dir / "schemathesis.toml"
        path.write_text(f"[parameters]\n{told}")
        yield client, path


WRONG: Final[dict[str, Any]] = {
    "null": None,
    "number": 7,
    "list": [],
    "object": {},
    "zero byte": "a\x00b",
    "too long": "x" * 300,
}


async def test_every_field_of_every_call_is_checked(site: tuple[Client, Path]) -> None:
    """Left out where it is needed, of another type, too long: always 422, and the field is named."""
    client, _ = site
    tried: dict[tuple[str, str, str], tuple[int, bool]] = {}

    for entry in contract.operations:
        for name, field in entry.body.model_fields.items() if entry.body else ():
            wrong = {case: {name: value} for case, value in WRONG.items() if _is_wrong(field, case)}
            bodies = wrong | ({"missing": {}} if field.is_required() else {})
            for case, body in bodies.items():
                answer = await client.call(entry.method, re.sub(r"<\w+>", "1", entry.path), json=body)
                tried[entry.name, name, case] = answer.status, name in answer.body["fields"]

    assert len(tried) > 80
    assert {case: answer for case, answer in tried.items() if answer != (422, True)} == {}


def _is_wrong(field: FieldInfo, case: str) -> bool:
    if case == "null":
        return field.is_required() or field.default is not None
    good = {"number": float, "object": dict}  # a number is one, and an object may be empty
    return good.get(case) is not (get_origin(field.annotation) or field.annotation)


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[]", b"null", b"\xff", '{"code": "é"}'.encode("utf-16"), '{"code": "é"}'.encode("latin-1")]
)
async def test_body_that_cannot_be_read_is_invalid_for_every_call(site: tuple[Client, Path], body: bytes) -> None:
    client, _ = site
    entries = [entry for entry in contract.operations if entry.body]

    answers = {
        entry.name: await client.call(entry.method, re.sub(r"<\w+>", "1", entry.path), data=body) for entry in entries
    }

    assert {name: (answer.status, answer.code) for name, answer in answers.items()} == {
        entry.name: (422, "INVALID_INPUT") for entry in entries
    }


CHECKS: Final = (
    "not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance,"
    "response_headers_conformance,allow_header_conformance,negative_data_rejection"
)


async def fuzz(client: Client, *arguments: str) -> tuple[int, str]:
    """Schemathesis against the live server, as a process of its own; its end and what it says."""
    command = [str(Path(sys.executable).with_name("schemathesis"))]
    process = await asyncio.create_subprocess_exec(
        *command, *arguments, "run", f"{client.base}{PREFIX}/openapi.json",
        "--checks", CHECKS, "--seed", "1", "--generation-deterministic",
        "--max-examples", "10", "--phases", "examples,coverage,fuzzing", "--no-color", "--continue-on-failure",
        # Logging out would leave nothing to try with.
        "--exclude-operation-id", "log_out", "-H", f"Authorization: {client.headers['authorization']}",
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
    )  # fmt: skip
    said = (await process.communicate())[0].decode()
    return process.returncode or 0, said


async def test_fuzzer_finds_no_undocumented_answer_where_things_are(site: tuple[Client, Path]) -> None:
    """Every field missing, of another type, too long, in another encoding; on rows that exist."""
    client, names = site

    status, said = await fuzz(client, "--config-file", str(names))

    assert status == 0, said[-6000:]
    assert (await client.get("/me")).status == 200, "the login ended on the way"


async def test_fuzzer_finds_no_undocumented_answer_where_nothing_is(site: tuple[Client, Path]) -> None:
    client, _ = site

    status, said = await fuzz(client)

    assert status == 0, said[-6000:]
