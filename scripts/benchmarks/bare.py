"""The bare handlers to compare with: Sanic, one statement of ours through Tortoise's connection, and nothing else.

python -m benchmarks.bare PORT
"""

import asyncio
import sys
import time
from json import dumps
from typing import Any

from sanic import HTTPResponse, Request, Sanic, json

from benchmarks.people import PASSWORD
from server import db, runtime, settings
from server.accounts.services.passwords import hasher
from server.accounts.services.sessions import _INSERT
from server.crypto import digest, new_token
from server.db import Statement
from server.exams.rules import SLOTS
from server.exams.services.answering import _ONE_POSTGRES, _ONE_SQLITE
from server.learning.queries import _PROGRESS
from server.learning.services.beats import _ORDINARY
from server.proctoring.services.snapshots import _TAKE

App = Sanic[Any, Any]


def _now_ms() -> int:
    return time.time_ns() // 1_000_000


async def beat(_request: Request, lease: str, seq: int, session: str) -> HTTPResponse:
    """`session` is the token's digest already."""
    values = {"now": _now_ms(), "lease": lease, "seq": seq, "gap": 35_000, "digest": session, "position": 1.0}
    return json(await _ORDINARY.row(db.writer(), values))


async def photo(request: Request, number: int) -> HTTPResponse:
    """The same store, the same UPDATE."""
    key = f"snapshots/bare/{number}.jpg"
    await request.app.ctx.runtime.store.put(key, request.body, "image/jpeg")
    values = {"id": number, "now": _now_ms(), "key": key, "sha": f"{number:064d}", "bytes": len(request.body)}
    return json(await _TAKE.row(db.writer(), {**values, "compare": True, "flags": "[]"}), status=202)


async def login(_request: Request, person: int) -> HTTPResponse:
    """The session's INSERT alone."""
    token, now = new_token(), _now_ms()
    values = {"digest": digest(token), "holder": "TRAINEE", "holder_id": person, "now": now, "expires": now + 1}
    await _INSERT.rows(db.writer(), {**values, "address": "", "client": ""})
    return json({"token": token}, status=201)


async def password_login(request: Request, person: int) -> HTTPResponse:
    """One argon2id verification in a thread, then the session's INSERT."""
    policy = request.app.ctx.runtime.settings.accounts
    await asyncio.to_thread(hasher(policy).verify, request.app.ctx.known, PASSWORD)
    return await login(request, person)


async def topics(_request: Request, person: int) -> HTTPResponse:
    return json(await _PROGRESS.rows(db.reader(), {"person": person, "enrolment": person}))


async def answer(_request: Request, attempt: int, slot: int, seq: int, session: str) -> HTTPResponse:
    """The same statement; `session` is the token's digest already."""
    statement = _ONE_POSTGRES if db.changes_in_queries() else _ONE_SQLITE
    values = {"attempt": attempt, "slot": slot, "seq": seq, "digest": session, "choice": "B"}
    return json(await statement.row(db.writer(), {**values, "now": _now_ms(), "grace": 5000}))


_START = Statement(
    "INSERT INTO attempt (id, person_id, enrolment_id, kind, number, make_up, mode, status, paper, seed, blueprint,"
    " started_ms, deadline_ms, session_id, device, seq_base, camera, seen_ms, next_photo_ms, decided_by)"
    " VALUES (:id, :id, :id, 'FINAL', 1, FALSE, 'ONLINE', 'IN_PROGRESS', :paper::jsonb, '0', '{}', :now,"
    " :now::bigint + 1, 0, '', 0, TRUE, :now, 0, '')"
)


async def start(request: Request, person: int) -> HTTPResponse:
    """The INSERT alone, and 80 questions sent."""
    await _START.rows(db.writer(), {"id": person, "paper": request.app.ctx.paper, "now": _now_ms()})
    return json(request.app.ctx.questions, status=201)


_SEAL = Statement("UPDATE attempt SET sealed_ms = :now, sealed_by = 'HAND_IN' WHERE id = :id")
_GIVEN = Statement("SELECT slot, choice, seq FROM answer WHERE slot > :least AND slot < :most")


async def seal(_request: Request, attempt: int) -> HTTPResponse:
    """The UPDATE that seals, and the answers read."""
    await _SEAL.rows(db.writer(), {"now": _now_ms(), "id": attempt})
    return json(await _GIVEN.rows(db.reader(), {"least": attempt * SLOTS, "most": (attempt + 1) * SLOTS}))


_ORDERS = Statement(
    "SELECT o.id, o.number, o.code, o.status, o.people, o.created_ms, e.name FROM enrolment_order o"
    " JOIN enterprise e ON e.id = o.enterprise_id ORDER BY o.id DESC LIMIT 50"
)


async def orders(_request: Request) -> HTTPResponse:
    """Fifty rows of a list, without counting and without a page around them."""
    return json([dict(row) for row in await _ORDERS.rows(db.reader(), {})])


def create_bare(chosen: settings.Settings) -> App:
    """The application without anything of it."""
    app: App = Sanic("bare", configure_logging=False)
    app.config.update(ACCESS_LOG=False, AUTO_EXTEND=False, KEEP_ALIVE_TIMEOUT=75)
    app.add_route(beat, "/beat/<lease:str>/<seq:int>/<session:str>", methods=["POST"])
    app.add_route(photo, "/photo/<number:int>", methods=["POST"])
    app.add_route(login, "/login/<person:int>", methods=["POST"])
    app.add_route(password_login, "/password/<person:int>", methods=["POST"])
    app.add_route(topics, "/topics/<person:int>")
    app.add_route(orders, "/orders")
    app.add_route(answer, "/answer/<attempt:int>/<slot:int>/<seq:int>/<session:str>", methods=["PUT"])
    app.add_route(start, "/attempt/<person:int>", methods=["POST"])
    app.add_route(seal, "/seal/<attempt:int>", methods=["POST"])

    @app.before_server_start
    async def open_parts(app: App) -> None:
        app.ctx.opened = runtime.opened(chosen)
        app.ctx.runtime = await app.ctx.opened.__aenter__()
        app.ctx.paper = dumps([[number, "ABCD"] for number in range(80)])
        options = [{"key": letter, "text": "装设漏电保护器"} for letter in "ABCD"]
        app.ctx.questions = [{"item": str(place), "stem": "配电箱应当" * 10, "options": options} for place in range(80)]
        app.ctx.known = hasher(chosen.accounts).hash(PASSWORD)

    @app.after_server_stop
    async def close_parts(app: App) -> None:
        await app.ctx.opened.__aexit__(None, None, None)

    return app


if __name__ == "__main__":
    create_bare(settings.load()).run(
        "127.0.0.1", int(sys.argv[1]), single_process=True, motd=False, access_log=False, debug=False
    )
