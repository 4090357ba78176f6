"""No input of any shape gets an undocumented answer: every field of every call, unreadable bodies, a fuzzer."""

import asyncio
import re
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any, Final, get_origin

import pytest
import pytest_asyncio
from pydantic import BaseModel
from pydantic.fields import FieldInfo

from server.accounts.models import Session
from server.api import PREFIX, contract
from server.app import OPERATIONS
from server.exams.rules import DEFAULT
from server.settings import Settings
from tests.conftest import TestClock
from tests.factories import (
    CERTIFICATE_KEY,
    IDENTITY_NUMBER,
    make_attempt,
    make_certificate,
    make_enrolment,
    make_person,
    make_question,
    make_sitting,
    make_topic,
)
from tests.live import Client, jpeg, live

assert OPERATIONS  # importing them has declared every call


@pytest_asyncio.fixture
async def site(test_settings: Settings, clock: TestClock) -> AsyncIterator[tuple[Client, Path]]:
    """A trainee in the middle of a topic and of an exam; a file tells the fuzzer the names of what there is."""
    async with live(test_settings, clock) as client:
        certificate = await make_certificate(await make_person(IDENTITY_NUMBER), key=CERTIFICATE_KEY)
        enrolment, topic = await make_enrolment(certificate), await make_topic(required_seconds=6000)
        question = await make_question(topic)
        await client.log_in(IDENTITY_NUMBER, CERTIFICATE_KEY)
        await client.agree()
        session, paper = await Session.get(holder_id=certificate.person_id), [[question.id, "CADB"]]
        attempt = await make_attempt(enrolment, session_id=session.id, paper=paper, blueprint=DEFAULT.as_json())
        body = {"topic_id": str(topic.id), "device": "手机"}
        study = (await client.post(f"/enrolments/{enrolment.id}/study", body)).body
        taken = (await client.answer_challenge(study["snapshot"]["challenge"], jpeg())).body["id"]
        names = {"enrolment": enrolment.id, "topic": topic.id, "lease": study["lease"], "snapshot": taken}
        names |= {"challenge": study["snapshot"]["challenge"], "attempt": attempt.id}
        names["sitting"] = (await make_sitting()).id
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
    "too long": "x" * 1100,
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
    good = {"number": float, "object": dict, "list": list}  # a number is one, and these may be empty
    return good.get(case) is not (get_origin(field.annotation) or field.annotation)


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[]", b"null", b"\xff", '{"code": "é"}'.encode("utf-16"), '{"code": "é"}'.encode("latin-1")]
)
async def test_body_that_cannot_be_read_is_invalid_for_every_call(site: tuple[Client, Path], body: bytes) -> None:
    """Nothing at all is an empty object: invalid where there is something to say."""
    client, _ = site
    entries = [entry for entry in contract.operations if entry.body and (body or _says_something(entry.body))]

    answers = {
        entry.name: await client.call(entry.method, re.sub(r"<\w+>", "1", entry.path), data=body) for entry in entries
    }

    assert {name: (answer.status, answer.code) for name, answer in answers.items()} == {
        entry.name: (422, "INVALID_INPUT") for entry in entries
    }


def _says_something(shape: type[BaseModel]) -> bool:
    return any(field.is_required() for field in shape.model_fields.values())


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
