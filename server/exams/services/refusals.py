"""Why an exam does not begin or go on, in words for the person who sits it."""

from typing import Final

from server.errors import Conflict
from server.exams.rules import BeginBlock


class EnrolmentNotOpen(Conflict):
    message = "报名尚未审核通过或已经结束，不能参加考试。"


class OutsideStudyPeriod(Conflict):
    message = "现在不在本学习班的学习时间内，不能参加考试。"


class CertificateNotValid(Conflict):
    message = "您的证书当前不是有效状态，不能参加考试，请联系所在企业或发证机关。"


class CertificateExpired(Conflict):
    message = "您的证书已过有效期，不能参加考试，请联系所在企业或发证机关。"


class CreditsMissing(Conflict):
    message = "学分还没有修满，修满后才能参加考试。"


class OfflineExam(Conflict):
    message = "本学习班采用线下集中机考，请报名线下考试场次。"


class AttemptRunning(Conflict):
    message = "您有一场考试正在进行，请点“继续考试”。"


class ReviewPending(Conflict):
    message = "上一次考试的照片还在审核，请等待结果。"


class NoTriesLeft(Conflict):
    message = "考试机会已用完。"


class AlreadyPassed(Conflict):
    message = "您的结业考试已合格，不需要再考。"


class PhotosBlock(Conflict):
    message = "有专题的学习照片大多不合格，请在“我的专题”中重新学习后再参加考试。"


class ConsentRequired(Conflict):
    message = (
        "考试需要拍照核验身份，请先阅读并同意《人脸信息处理同意书》。不同意的，可联系培训机构改为线下集中学习和考试。"
    )


class PaperShort(Conflict):
    message = "本学习班的题库暂时不足，无法组卷，请联系培训机构。"


class AttemptClosed(Conflict):
    message = "考试已经结束，不能再作答。"


class TakenOver(Conflict):
    message = "您已在另一台设备上继续考试，本机不能再作答。点“继续考试”可以回到本机。"


REFUSALS: Final = {
    BeginBlock(refusal.code): refusal
    for refusal in (
        EnrolmentNotOpen, AlreadyPassed, OutsideStudyPeriod, CertificateNotValid, CertificateExpired, CreditsMissing,
        OfflineExam, AttemptRunning, ReviewPending, NoTriesLeft, PhotosBlock, ConsentRequired,
    )
}  # fmt: skip
