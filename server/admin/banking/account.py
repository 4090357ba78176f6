"""Who may see the account: its rows belong to the province, so nobody whose scope is some cities does."""

from server.admin.desk import Member
from server.errors import Forbidden


class ProvinceOnly(Forbidden):
    message = "银行流水属于全省账户，只有全省范围的财务人员可以查看。本地市订单的流水建议请在“缴费审核”中查看。"


def of_province(member: Member) -> None:
    """Raises ProvinceOnly for whoever is limited to cities; docs/decisions/0008 has the reason."""
    if not member.scope.whole_province:
        raise ProvinceOnly
