"""The web process: what it is made of, read top to bottom."""

from functools import partial
from typing import TYPE_CHECKING, Any

from sanic import HTTPResponse, Request, Sanic, json
from ujson import dumps

from server import runtime
from server.admin import (
    audit,
    certificates,
    desk,
    home,
    invoice_batches,
    invoices,
    photos,
    province,
    questions,
    references,
    registry,
    study_photos,
    trainees,
)
from server.admin import (
    inquiries as answered_inquiries,
)
from server.admin import (
    renewals as city_renewals,
)
from server.admin.accounts import entrance, own, staff
from server.admin.banking import bank_rows, batch, statements
from server.admin.changes import decided, listed, proposed
from server.admin.enrolment import orders, receipts
from server.admin.exams import attempts, blueprints, incidents, proposing
from server.admin.reports import batch as report_batch
from server.admin.reports import one as one_report
from server.admin.reports import queue as report_queue
from server.admin.reviews import appeals, case, decisions, queue, wall
from server.admin.sittings import checked_in, one, planned, printed, scores
from server.admin.sittings import listed as rooms
from server.api import (
    PREFIX,
    accounts,
    answers,
    contract,
    enrolment,
    exam_results,
    exams,
    exercises,
    health,
    inquiries,
    learning,
    media,
    messages,
    password_resets,
    proctoring,
    renewals,
    sittings,
    study,
)
from server.api import certificates as own_certificate
from server.catalogue.queries import ShelfCache
from server.catalogue.queries.duplicates import Duplicates
from server.clock import Clock
from server.exams.queries import Bank
from server.exams.services.answering import Shapes
from server.portal import accounts as enterprise_door
from server.portal import application, classes, clerk, failed_reviews, forgotten, overview, people, public, receipt
from server.portal import certificates as own_certificates
from server.portal import invoices as own_invoices
from server.portal import orders as own_orders
from server.portal import renewals as own_renewals
from server.settings import Settings
from server.web import openapi
from server.web.pages import setup_pages
from server.web.parts import Parts
from server.web.problems import setup_problems

if TYPE_CHECKING:
    from server.integrations.wechat.mini_program import MiniProgram

VERSION = "0.1.0"
AUDIENCES = (
    public.site, enterprise_door.entrance, clerk.threshold, clerk.portal,
    entrance.entrance, entrance.door, desk.threshold, desk.desk,
)  # fmt: skip
# The enterprises': importing them declares their pages.
PORTALS = (
    forgotten,
    overview,
    people,
    failed_reviews,
    classes,
    application,
    own_orders,
    receipt,
    own_invoices,
    own_certificates,
    own_renewals,
)
# The staff's: importing them declares their pages.
DESKS = (
    home, entrance, own, staff, audit, receipts, orders, statements, bank_rows, batch, invoices, invoice_batches,
    listed, decided, proposed, registry, trainees, photos, questions, references, study_photos, incidents, proposing,
    blueprints, appeals, attempts, city_renewals, province,
    queue, case, decisions, wall,
    rooms, planned, one, printed, scores, checked_in,
    report_queue, report_batch, one_report, certificates,
    answered_inquiries,
)  # fmt: skip
# The contract's: importing them declares their operations.
OPERATIONS = (
    accounts, password_resets, enrolment, learning, inquiries, study, exercises, exams, answers, exam_results,
    proctoring, media, sittings, messages, own_certificate, renewals,
)  # fmt: skip

App = Sanic[Any, Any]


def create_app(settings: Settings, *, name: str = "anguan", clock: Clock | None = None) -> App:
    """Build the app; connections are opened when it starts and closed when it stops."""
    app: App = Sanic(
        name, configure_logging=False, dumps=partial(dumps, ensure_ascii=False, escape_forward_slashes=False)
    )
    app.config.update(
        REQUEST_MAX_SIZE=settings.server.max_body_bytes,
        PROXIES_COUNT=settings.server.proxies or None,
        GRACEFUL_SHUTDOWN_TIMEOUT=settings.server.stop_seconds,
        ACCESS_LOG=False,
        AUTO_EXTEND=False,
        KEEP_ALIVE_TIMEOUT=75,
    )
    setup_problems(app)
    _setup_parts(app, settings, clock)
    app.blueprint(contract.blueprint.copy(f"api_{name}"))
    health.setup_health(app, settings)
    _setup_document(app)
    setup_pages(app, settings, AUDIENCES)
    return app


def _setup_parts(app: App, settings: Settings, clock: Clock | None) -> None:
    seconds = settings.server.catalogue_cache_seconds

    @app.before_server_start
    async def open_parts(app: App) -> None:
        app.ctx.opened = runtime.opened(settings, clock)
        opened = await app.ctx.opened.__aenter__()
        app.ctx.wechat = _wechat(settings)
        shelf, bank = ShelfCache(seconds), Bank(seconds)
        app.ctx.parts = Parts(opened, shelf, bank, Shapes(bank), Duplicates(), app.ctx.wechat)

    @app.after_server_stop
    async def close_parts(app: App) -> None:
        await app.ctx.wechat.close()
        await app.ctx.opened.__aexit__(None, None, None)


def _wechat(settings: Settings) -> "MiniProgram":
    from server.integrations.wechat.mini_program import MiniProgram  # noqa: PLC0415 - wechatpy is heavy

    chosen, seconds = settings.wechat, settings.wechat.timeout_seconds
    return MiniProgram(chosen.app_id, chosen.app_secret, base_url=chosen.base_url, timeout_seconds=seconds)


def _setup_document(app: App) -> None:
    written = openapi.document(contract, PREFIX, VERSION)

    @app.get(f"{PREFIX}/openapi.json")
    async def openapi_document(_request: Request) -> HTTPResponse:
        return json(written)
