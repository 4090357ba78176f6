"""Why there is no place, no change, no result, in words for whoever asked."""

from typing import Final

from server.errors import Conflict
from server.sittings.rules import SignUpBlock


class OnlineExam(Conflict):
    message = "本学习班采用网络考试，不需要报名考场。"


class NotPublished(Conflict):
    message = "考场未发布或已取消、已结束，不能报名。"


class OtherCity(Conflict):
    message = "请报名您学习班所在地市的考场。"


class KindNotTaken(Conflict):
    message = "本考场不接收您的报考类别，请选择其他考场。"


class WindowClosed(Conflict):
    message = "现在不在本考场的报名时间内。"


class CertificateEndsBefore(Conflict):
    message = "考试当天您的证书已过有效期，请选择更早的考场。"


class SignedUpAlready(Conflict):
    message = "您已报名或候补了一个考场，需要更换的请先退出。"


class Full(Conflict):
    message = "考场名额已满，可以加入候补，有人退出时自动递补。"


class NotFull(Conflict):
    message = "考场还有名额，请直接报名。"


class TooLate(Conflict):
    message = "考试已经开始或已有结果，不能再退出。"


class NoTicket(Conflict):
    message = "您还没有考场座位，报名成功后才能打印准考证。"


class NotAtThisTime(Conflict):
    message = "签到只在考试当天进行。"


class NotHere(Conflict):
    message = "该考生在本考场没有座位，或已有结果，不能签到。"


class NotBegun(Conflict):
    message = "考试还没有开始，不能登记结果。"


class PeopleInIt(Conflict):
    message = "已有人报名，不能再改地市和类别，座位数不能少于已报人数。"


class ResultsThere(Conflict):
    message = "考场已有成绩、缺考或违纪记录，不能取消。"


class ResultsMissing(Conflict):
    message = "还有考生没有结果，请先导入成绩或登记缺考。"


class NoNumberLeft(Conflict):
    message = "该月的考场编号已用完。"


REFUSALS: Final = {
    SignUpBlock(refusal.code): refusal
    for refusal in (
        OnlineExam, NotPublished, OtherCity, KindNotTaken, WindowClosed, CertificateEndsBefore, SignedUpAlready,
    )
}  # fmt: skip
