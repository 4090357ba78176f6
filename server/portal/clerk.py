"""The enterprise's pages: whose they are, and their menu."""

from dataclasses import dataclass
from typing import Final

from sanic import Request

from server.accounts import queries
from server.accounts.queries import Login
from server.accounts.rules import Holder
from server.audit.services import By
from server.errors import NotLoggedIn
from server.registry.queries import EnterpriseCard
from server.web.pages import Entry, GoFirst, Pages, session
from server.web.parts import acting, parts

HOME: Final = "/enterprise"
LOGIN: Final = "/enterprise/login"
LOG_OUT: Final = "/enterprise/logout"
PASSWORD: Final = "/enterprise/password"  # noqa: S105 - an address
MENU: Final = (
    Entry(HOME, "企业信息"),
    Entry("/enterprise/people", "人员管理"),
    Entry("/enterprise/classes", "继续教育报名"),
    Entry("/enterprise/orders", "报名统计", also="/enterprise/receipt"),
    Entry("/enterprise/invoices", "发票"),
    Entry("/enterprise/failed-reviews", "考试审核未通过"),
    Entry("/enterprise/certificates", "合格证明"),
    Entry("/enterprise/renewals", "证书延期"),
    Entry(PASSWORD, "修改密码"),
    Entry("/enterprise/guide", "服务指南"),
)


@dataclass(frozen=True)
class Clerk:
    """Somebody of an enterprise that is logged in."""

    login: Login
    enterprise: EnterpriseCard
    by: By
    own_password: bool

    @property
    def name(self) -> str:
        return self.enterprise.name

    @property
    def enterprise_id(self) -> int:
        return self.enterprise.id


async def anyone(request: Request) -> Clerk:
    """Whoever is logged in for an enterprise, even with the public first password: for the password page itself."""
    login = await session(request, Holder.ENTERPRISE)
    found = await queries.enterprise_at_work(login.holder_id)
    if found is None or not found[0].active:
        raise NotLoggedIn
    enterprise, own_password = found
    return Clerk(login, enterprise, acting(request, login.who), own_password)


async def clerk(request: Request) -> Clerk:
    """The public first password shows nobody's data: it must be changed first (off in the demo)."""
    found = await anyone(request)
    if parts(request).runtime.settings.accounts.force_password_change and not found.own_password:
        raise GoFirst(PASSWORD, "初始密码是公开的统一社会信用代码，请先设置新密码。")
    return found


portal: Final = Pages("enterprise", who=clerk, login=LOGIN, log_out=LOG_OUT, menu=MENU)
threshold: Final = Pages("enterprise_threshold", who=anyone, login=LOGIN, log_out=LOG_OUT, menu=MENU)
