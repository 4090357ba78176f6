"""Manual part five, 证书延期申请流程, in its order and words, with the dates of one certificate."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from server.certification.rules.renewal import DatedStep, RenewalStep

GOVERNMENT: Final = "山东省人民政府网"
REGISTER: Final = "山东省建设从业人员管理系统"
APP: Final = "爱山东"
# Official site → its address as the manual gives it; None: found by its name.
SITES: Final[Mapping[str, str | None]] = {GOVERNMENT: "http://www.shandong.gov.cn", REGISTER: None, APP: None}
NOTES: Final = (
    "证书到期前4个月内可在山东省人民政府网提交证书延期申请，证书过期会自动注销，请先完成继续教育学习，"
    "证书到期前务必在山东省人民政府网办结完证书延期申请。",
    "若电子证照无法下载或证照信息未更新，请在山东省建设从业人员管理系统重新生成电子证照："
    "个人登录—个人服务—我的证照信息—电子证照生成。",
)


@dataclass(frozen=True)
class GuideStep:
    """`site`: where it is done, if not here."""

    text: str
    site: str | None = None
    opens_on: date | None = None
    last_day: date | None = None


_STEPS: Final[Sequence[tuple[str, str | None, RenewalStep]]] = (
    ("所在企业在本系统“企业登录”报名继续教育。", None, RenewalStep.ENROL),
    ("本人在本系统“学员登录”学习、考试，并审核通过。", None, RenewalStep.EXAM),
    (
        "本系统将继续教育合格记录上报到山东省建设从业人员管理系统，同时传输到省人民政府网站接口"
        "（不同省级部门的数据传输一般有3天延迟）。",
        REGISTER,
        RenewalStep.REPORT,
    ),
    (
        "本人登录山东省人民政府网，用个人账号进入“安全生产管理人员证书延期”办理（勾选证书才能获取继续教育记录）。",
        GOVERNMENT,
        RenewalStep.APPLY,
    ),
    (
        "所在企业登录山东省人民政府网审核（法人账号—右上角姓名进入用户中心—企业办事—企业审核），"
        "再由审批主管部门审核，证书延期办结。",
        GOVERNMENT,
        RenewalStep.EXPIRY,
    ),
    ("证书延期数据返回山东省建设从业人员管理系统，证书有效期更新。", REGISTER, RenewalStep.EXPIRY),
    (
        "登录手机“爱山东”APP下载电子证书：我的证照—证照申领—《建筑施工企业安全生产考核合格证书》。",
        APP,
        RenewalStep.EXPIRY,
    ),
)
_DATED: Final = 5  # the last two follow by themselves


def guide(steps: Sequence[DatedStep]) -> Sequence[GuideStep]:
    """All seven steps, those that have a last safe day with it."""
    of = {step.step: step for step in steps}
    return [
        GuideStep(text, site, of[step].opens_on, of[step].last_day if place < _DATED else None)
        for place, (text, site, step) in enumerate(_STEPS)
    ]
