"""The demo's people: who logs in with what, and the orders that bring each into the state it shows. All are made up."""

from dataclasses import dataclass
from typing import Final

from server.accounts.rules import Role

JINAN_FIRM: Final = "91370100MA0000015D"
WEIFANG_FIRM: Final = "91370700700000052K"

TRAINEE_1: Final = "370102198001010015"
TRAINEE_2: Final = "37010219800101004X"
TRAINEE_3: Final = "370202198512310023"
TRAINEE_4: Final = "370602199202290043"
TRAINEE_5: Final = "370283196503120032"
REPORTED: Final = "370705197608080076"  # passed in a room; the province has the result
CONSTRUCTOR: Final = "370103199006120054"
LEAVING: Final = "37028219880717004X"  # enrolled, but no longer with the firm: a refund waits for the second person
WAITING: Final = ("370105197508150011", "37012419881120002X", "370181199303050039")


@dataclass(frozen=True)
class Member:
    """Somebody who can log in: identity number, and certificate or registration number."""

    identity_number: str
    login_number: str
    wechat_code: str
    state: str


CAST: Final = (
    Member(TRAINEE_1, "A20151234567", "demo-li", "济南 A 类，证书剩余 45 天，订单已审核，尚未学习"),
    Member(TRAINEE_2, "C320230000123", "demo-wang", "济南 C 类（C3），24 学分已修满，可参加结业考试"),
    Member(TRAINEE_3, "B20190001234", "demo-zhang", "B 类，二级建造师注册有效，符合条件，尚未报名"),
    Member(TRAINEE_4, "C20190001234", "demo-liu", "济南 C 类，订单已审核，证书昨天到期"),
    Member(TRAINEE_5, "A20220000555", "demo-sun", "潍坊 A 类，学分已修满，可报名线下考场"),
    Member(REPORTED, "A20220000556", "demo-han", "潍坊 A 类，线下考试合格，成绩已上报，可打印合格证明"),
    Member(CONSTRUCTOR, "鲁2370000202300002", "demo-zheng", "二级建造师选修，没有安管人员证书，尚未学习"),
    *(
        Member(number, f"C{kind}2020000200{kind}", f"demo-{kind}", "济南 C 类，订单已提交，等待缴费审核")
        for kind, number in enumerate(WAITING, 1)
    ),
)


@dataclass(frozen=True)
class DemoStaff:
    """Somebody of the association or the authority; without a city of the whole province."""

    username: str
    name: str
    role: Role
    city: str = ""


STAFF_PASSWORD: Final = "Demo-2026"  # noqa: S105 - printed at every start
STAFF: Final = (
    DemoStaff("finance", "王财务", Role.FINANCE),
    DemoStaff("reviewer1", "李审核", Role.REVIEWER),
    DemoStaff("reviewer2", "赵审核", Role.REVIEWER),
    DemoStaff("reviewer-wf", "孙审核", Role.REVIEWER, "370700"),
    DemoStaff("academic", "周教务", Role.ACADEMIC),
    DemoStaff("teacher", "吴老师", Role.TEACHER),
    DemoStaff("support", "郑客服", Role.SUPPORT),
    DemoStaff("authority", "冯主管", Role.AUTHORITY),
    DemoStaff("admin", "陈管理", Role.ADMIN),
    DemoStaff("auditor", "卫审计", Role.AUDITOR),
)
# Name and credit code, which is the first password, of the firms whose orders are below.
ENTERPRISES: Final = (("山东示例建设集团有限公司", JINAN_FIRM), ("潍坊示例建筑有限公司", WEIFANG_FIRM))


@dataclass(frozen=True)
class DemoOrder:
    """An order of the past. `place_in_year`: the class number without its year, 01A of 202601A."""

    number: str
    enterprise: str
    place_in_year: str
    people: tuple[str, ...]
    days_ago: int
    approved: bool = True


ORDERS: Final = (
    DemoOrder("DEMO0001", JINAN_FIRM, "01A", (TRAINEE_1,), 20),
    DemoOrder("DEMO0002", JINAN_FIRM, "01C", (TRAINEE_2, TRAINEE_4), 20),
    DemoOrder("DEMO0003", WEIFANG_FIRM, "07A", (TRAINEE_5,), 18),
    DemoOrder("DEMO0004", JINAN_FIRM, "01E", (CONSTRUCTOR,), 15),
    DemoOrder("DEMO0006", JINAN_FIRM, "01C", (LEAVING,), 12),
    DemoOrder("DEMO0005", JINAN_FIRM, "01C", WAITING, 1, approved=False),
    DemoOrder("DEMO0007", WEIFANG_FIRM, "07A", (REPORTED,), 30),
)
LAST: Final = ORDERS[-2]  # handed in last of all: once it waits for its audit, the demo is loaded

# Without photographs, since nobody of the cast has agreed to any yet: study in a room, two staff members recording it.
STUDIED: Final = (TRAINEE_2, TRAINEE_5, REPORTED)
STUDY_DAYS_AGO: Final = 10
