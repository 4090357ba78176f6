"""The staff's pages: whose they are, what they may do, and their menu."""

from dataclasses import dataclass
from typing import Final

from sanic import Request

from server.accounts import queries
from server.accounts.queries import Login, Staff
from server.accounts.rules import CityScope, Holder, Permission
from server.audit.services import By
from server.errors import NotFound, NotLoggedIn
from server.web.pages import Entry, Pages, session
from server.web.parts import acting

LOGIN: Final = "/admin/login"
LOG_OUT: Final = "/admin/logout"
MENU: Final = (
    Entry("/admin", "工作台", Permission.DESK),
    Entry("/admin/receipts", "缴费审核", Permission.ORDER_AUDIT),
    Entry("/admin/statements", "银行流水", Permission.BANK),
    Entry("/admin/orders", "订单查询", Permission.ORDER_VIEW),
    Entry("/admin/changes", "退费换人换班", Permission.ORDER_VIEW),
    Entry("/admin/invoices", "发票", Permission.INVOICE),
    Entry("/admin/enterprises", "企业", Permission.ENTERPRISE_VIEW),
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

    def reach(self, city_code: str) -> None:
        """A row of a city out of scope is not there: NotFound."""
        if not self.scope.covers(city_code):
            raise NotFound


async def member(request: Request) -> Member:
    """Whoever is logged in as staff."""
    login = await session(request, Holder.STAFF)
    staff = await queries.staff(login.holder_id)
    if staff is None or not staff.active:
        raise NotLoggedIn
    return Member(login, staff, acting(request, login.who))


desk: Final = Pages("staff", who=member, login=LOGIN, log_out=LOG_OUT, menu=MENU, guarded=True)
