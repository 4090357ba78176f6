"""The staff's pages: whose they are, what has to be done before, what they may do, and their menu."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Final

from sanic import Request

from server.accounts import queries
from server.accounts.queries import Login, Staff
from server.accounts.rules import CityScope, Holder, Permission
from server.accounts.services import staff_login
from server.audit.services import By
from server.errors import NotFound, NotLoggedIn
from server.web.pages import Entry, GoFirst, Pages, session
from server.web.parts import acting, parts
from server.web.rendering import local_path

HOME: Final = "/admin"
LOGIN: Final = "/admin/login"
LOG_OUT: Final = "/admin/logout"
UNLOCK: Final = "/admin/unlock"
CODE: Final = "/admin/code"
PASSWORD: Final = "/admin/password"  # noqa: S105 - an address
SET_UP: Final = "/admin/second-factor"
MENU: Final = (
    Entry(HOME, "工作台", Permission.DESK),
    Entry("/admin/receipts", "缴费审核", Permission.ORDER_AUDIT),
    Entry("/admin/statements", "银行流水", Permission.BANK, also="/admin/bank-rows"),
    Entry("/admin/orders", "订单查询", Permission.ORDER_VIEW),
    Entry("/admin/changes", "退费换人换班", Permission.ORDER_VIEW, also="/admin/enrolments"),
    Entry("/admin/invoices", "发票", Permission.INVOICE),
    Entry("/admin/questions", "题库", Permission.QUESTION_VIEW),
    Entry("/admin/question-reports", "试题纠错", Permission.QUESTION_VIEW),
    Entry("/admin/inquiries", "答疑交流", Permission.QNA_VIEW),
    Entry("/admin/blueprints", "组卷规则", Permission.BLUEPRINT_EDIT),
    Entry("/admin/sittings", "线下考场", Permission.SITTING_MANAGE),
    Entry("/admin/check-in", "考场签到", Permission.SITTING_CHECK_IN),
    Entry("/admin/reviews", "考试审核", Permission.REVIEW_DECIDE),
    Entry("/admin/references", "底照审核", Permission.REFERENCE_APPROVE),
    Entry("/admin/study-photos", "学习照片", Permission.REVIEW_DECIDE),
    Entry("/admin/attempts", "考试记录", Permission.ATTEMPT_VIEW),
    Entry("/admin/appeals", "考试申诉", Permission.APPEAL_DECIDE),
    Entry("/admin/incidents", "考试事故", Permission.INCIDENT_DECIDE),
    Entry("/admin/reports", "成绩上报", Permission.REPORT_VIEW),
    Entry("/admin/certificates", "合格证明", Permission.CERTIFICATE_MANAGE),
    Entry("/admin/renewals", "证书延期", Permission.RENEWAL_VIEW),
    Entry("/admin/enterprises", "企业", Permission.ENTERPRISE_VIEW),
    Entry("/admin/trainees", "学员", Permission.ENTERPRISE_VIEW),
    Entry("/admin/province", "省级平台", Permission.SYNC_VIEW),
    Entry("/admin/staff", "账号管理", Permission.STAFF_MANAGE),
    Entry("/admin/log", "操作日志", Permission.LOG_VIEW),
    Entry("/admin/account", "我的账号", Permission.DESK),
)


@dataclass(frozen=True)
class Member:
    """A member of staff that is logged in."""

    login: Login
    staff: Staff
    by: By

    @property
    def name(self) -> str:
        return self.staff.name

    @property
    def permissions(self) -> frozenset[Permission]:
        return self.staff.permissions

    @property
    def scope(self) -> CityScope:
        return self.staff.scope

    @property
    def is_proved(self) -> bool:
        """Whether nothing more than the password is asked for, or the second factor has been shown."""
        return not self.staff.has_second_factor or self.login.proved_ms is not None

    def reach(self, *city_codes: str) -> None:
        """A row of cities that are all out of scope is not there: NotFound."""
        if not self.scope.whole_province and not any(map(self.scope.covers, city_codes)):
            raise NotFound


@dataclass(frozen=True)
class Waiting:
    """Work that waits for whoever has the permission: a line of the 工作台, counted within the scope."""

    caption: str
    path: str
    permission: Permission
    count: Callable[[CityScope], Awaitable[int]]


async def known(request: Request) -> Member:
    """Whoever has logged in with the password: for the pages that ask for more."""
    login = await session(request, Holder.STAFF)
    staff = await queries.staff(login.holder_id)
    if staff is None or not staff.active:
        raise NotLoggedIn
    return Member(login, staff, acting(request, login.who))


async def proved(request: Request) -> Member:
    """Present, and the second factor shown: for the pages that set the own password and second factor."""
    found = await known(request)
    idle_ms = parts(request).runtime.settings.accounts.staff_idle_minutes * 60_000
    if found.by.at_ms - found.login.seen_ms > idle_ms:
        raise GoFirst(UNLOCK, "您已离开一段时间，页面已锁定。", back=True)
    if not found.is_proved:
        raise GoFirst(CODE, back=True)
    await staff_login.note_seen(found.login, found.by.at_ms)
    return found


async def member(request: Request) -> Member:
    """Somebody with an own password and, where the settings demand it, a second factor."""
    found = await proved(request)
    if found.staff.must_change_password:
        raise GoFirst(PASSWORD, "当前密码由管理员设置，请先改为自己的密码。")
    if parts(request).runtime.settings.accounts.require_second_factor and not found.staff.has_second_factor:
        raise GoFirst(SET_UP, "登录须有二次验证，请先设置。")
    return found


def onward(request: Request) -> str:
    """Where somebody wanted to go before something else had to be done; the home page for anywhere outside."""
    path = local_path(request.args.get("next"))
    return path if path == HOME or path.startswith((f"{HOME}/", f"{HOME}?")) else HOME


threshold: Final = Pages("staff_threshold", who=proved, login=LOGIN, log_out=LOG_OUT)
desk: Final = Pages("staff", who=member, login=LOGIN, log_out=LOG_OUT, menu=MENU, guarded=True)
