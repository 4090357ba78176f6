"""What the log's actions and subjects are called on screen. Who writes a new kind of entry adds its words here."""

import re
from collections.abc import Mapping
from typing import Final

from server.exams.rules import FailReason

# "subject:verb" as in the log → words. An action without words is shown as it stands.
ACTIONS: Final[Mapping[str, str]] = {
    "appeal:filed": "提出申诉",
    "appeal:overturned": "申诉成立",
    "appeal:upheld": "申诉维持原结论",
    "attempt:appeal_won": "申诉成立，考试合格",
    "attempt:checking": "成绩合格，照片比对中",
    "attempt:in_review": "转人工审核照片",
    "attempt:passed": "考试合格",
    "attempt:resumed": "换设备继续考试",
    "attempt:review_failed": "照片审核未通过",
    "attempt:score_failed": "成绩未合格",
    "attempt:started": "开始考试",
    "attempt:taken_back": "撤回审核结论",
    "attempt:time_added": "延长考试时间",
    "attempt:voided": "考试作废",
    "bank_row:allocated": "流水配给订单",
    "bank_row:released": "撤回流水与订单的配对",
    "bank_row:reversed": "登记流水冲正",
    "bank_row:viewed": "查看完整账号",
    "bank_statement:imported": "导入银行流水",
    "catalogue:imported": "导入课程与题库",
    "consent:given": "同意人脸识别",
    "consent:withdrawn": "撤回人脸识别同意",
    "certificate_print:asked": "批量打印合格证明",
    "completion_certificate:issued": "出具合格证明",
    "completion_certificate:printed": "打印合格证明",
    "completion_certificate:revoked": "合格证明失效",
    "report_batch:dead": "上报失败",
    "report_batch:exported": "导出上报文件",
    "report_batch:receipt_imported": "导入回执",
    "report_batch:resent": "重新上报",
    "report_batch:sent": "已发送，待回执",
    "report_batch:settled": "已全部回执",
    "score_report:dead": "上报失败",
    "score_report:landed": "省平台已入库",
    "score_report:queued": "成绩待放行",
    "score_report:rejected": "被省平台退回",
    "score_report:released": "放行上报",
    "score_report:resent": "重新上报",
    "score_report:revocation_dropped": "取消撤销",
    "score_report:revocation_proposed": "提出撤销上报",
    "score_report:revoked": "确认撤销上报",
    "score_report:sent": "已发送，待回执",
    "score_report:withdrawn": "撤下待上报成绩",
    "enrolment:cancelled": "报名取消",
    "enrolment:credits_complete": "学分修满",
    "enrolment:exam_review": "考试审核中",
    "enrolment:failed": "考试未通过",
    "enrolment:moved": "换班",
    "enrolment:passed": "考试合格待上报",
    "enrolment:pending": "报名恢复，等待缴费",
    "enrolment:certified": "打印合格证明",
    "enrolment:reported": "成绩已上报",
    "enrolment:report_revoked": "撤销上报",
    "enrolment:refunded": "报名退费",
    "enrolment:studying": "开通学习",
    "enrolment:swapped": "换人，由他人学习",
    "enrolment:taken_back": "撤销开通学习",
    "enrolment_change:account_shown": "导出退款清单（含账号）",
    "enrolment_change:confirmed": "同意变更",
    "enrolment_change:declined": "不同意变更",
    "enrolment_change:paid_out": "登记已退款",
    "enrolment_change:proposed": "提出变更",
    "enrolment_change:withdrawn": "撤回变更",
    "enrolment_order:approved": "审核通过",
    "enrolment_order:awaiting_payment": "款项到账，订单恢复",
    "enrolment_order:cancelled": "取消订单",
    "enrolment_order:confirmed": "确认报名",
    "enrolment_order:invoice_corrected": "更正开票信息",
    "enrolment_order:move": "换班",
    "enrolment_order:refund": "退费",
    "enrolment_order:rejected": "审核未通过",
    "enrolment_order:reminded": "提醒缴费",
    "enrolment_order:submitted": "提交缴费回执",
    "enrolment_order:swap": "换人",
    "enrolment_order:taken_back": "撤销审核，重新待审核",
    "enterprise:logged-in": "企业登录",
    "enterprise:login-failed": "企业登录失败",
    "enterprise:password-changed": "企业修改密码",
    "enterprise:password-reset": "企业重置密码",
    "enterprise:reset": "客服重置企业密码",
    "enterprise:reset-code-asked": "企业申请重置密码的验证码",
    "exercise:handed_in": "做课后习题",
    "import_upload:imported": "登记变更文件",
    "import_upload:kept": "上传变更文件",
    "incident:approved": "同意事故处理",
    "incident:declined": "不同意事故处理",
    "incident:done": "事故处理完成",
    "incident:proposed": "提出事故处理",
    "incident:withdrawn": "撤回事故处理",
    "inquiry:added": "补充提问",
    "inquiry:answered": "答复提问",
    "inquiry:asked": "提问",
    "inquiry:closed": "关闭提问",
    "inquiry:hidden": "提问改为不公开",
    "inquiry:reopened": "对答复追问",
    "inquiry:replied": "先行回复提问",
    "invoice_details:exported": "导出开票信息",
    "log:exported": "导出操作日志",
    "log:viewed": "查看操作日志",
    "payment:short": "金额略少，审核通过",
    "payment:unseen": "未见流水，审核通过",
    "person:reset": "重置学员密码并解除微信绑定",
    "person:unmasked": "查看完整证件号",
    "question:created": "新建试题",
    "question:edited": "修改试题",
    "question:imported": "导入试题",
    "question:told_apart": "判定不是重复试题",
    "question:restored": "恢复使用试题",
    "question:retired": "停用试题",
    "question_report:answered": "答复试题纠错：已更正",
    "question_report:dismissed": "答复试题纠错：题目无误",
    "question_report:reported": "反映试题有误",
    "reference_photo:approved": "确认底照",
    "reference_photo:imported": "导入底照",
    "reference_photo:rejected": "底照未通过",
    "reference_photo:replaced": "更换底照",
    "reference_photo:viewed": "查看底照",
    "register:imported": "导入登记库",
    "register:put_out_of_force": "全量文件中没有，停用",
    "register:synced": "同步登记库",
    "register:sync_asked": "要求立即同步",
    "review_case:second": "建议不通过，待复核",
    "review_case:failed": "复核不通过",
    "review_case:leased": "开始审核",
    "review_case:opened": "转人工审核",
    "review_case:passed": "审核通过",
    "review_case:released": "放回待审核",
    "review_case:reported": "复审不通过，但成绩已上报",
    "review_case:taken_back": "撤销审核意见",
    "session:ended": "退出登录",
    "sitting:cancelled": "取消考场",
    "sitting:changed": "修改考场",
    "sitting:closed": "结束考场",
    "sitting:open": "发布考场",
    "sitting:planned": "新建考场",
    "sitting:scores_imported": "导入线下考试成绩",
    "sitting:tickets_printed": "批量打印准考证",
    "sitting:listed": "查看考场名单",
    "sitting_registration:absent": "登记缺考",
    "sitting_registration:check_in_taken_back": "撤回签到",
    "sitting_registration:checked_in": "考场签到，已核对身份证",
    "sitting_registration:misconduct": "登记违纪",
    "sitting_registration:moved_up": "候补转为报名",
    "sitting_registration:scored": "登记线下考试成绩",
    "sitting_registration:signed_up": "报名考场",
    "sitting_registration:waiting": "候补考场",
    "sitting_registration:withdrawn": "退出考场",
    "snapshot:accepted": "认可照片",
    "snapshot:rejected": "不认可照片",
    "snapshot:viewed": "查看照片",
    "staff:activated": "启用账号",
    "staff:changed": "修改姓名、角色或地市",
    "staff:created": "新建账号",
    "staff:deactivated": "停用账号",
    "staff:logged-in": "登录",
    "staff:login-failed": "登录失败",
    "staff:password-changed": "修改密码",
    "staff:password-reset": "重置密码",
    "staff:proof-failed": "二次验证失败",
    "staff:proved": "通过二次验证",
    "staff:recovery-codes-renewed": "更换恢复码",
    "staff:second-factor-reset": "重置二次验证",
    "staff:second-factor-set": "设置二次验证",
    "staff:sessions-ended": "退出登录的设备",
    "staff:unlock-failed": "解锁失败",
    "staff:unlocked": "解锁",
    "study:attended": "登记集中学习",
    "study:started": "开始学习专题",
    "tax_invoice:downloaded": "下载发票文件",
    "tax_invoice:file_added": "上传发票文件",
    "tax_invoice:issued": "登记发票",
    "tax_invoice:requested": "申请开票",
    "tax_invoice:reversed": "发票红冲",
    "tax_invoice:sent": "发票交付企业",
    "tax_invoice:withdrawn": "撤回开票申请",
    "topic_progress:completed": "学完专题",
    "topic_progress:photos_bad": "学习照片不合格，已告知学员",
    "topic_progress:restarted": "重新学习专题",
    "trainee:logged-in": "学员登录",
    "trainee:login-failed": "学员登录失败",
    "trainee:password-changed": "学员修改密码",
    "trainee:password-reset": "学员重置密码",
    "trainee:reset-code-asked": "学员申请重置密码的验证码",
    "trainee:wechat-bound": "绑定微信",
    "trainee:wechat-unbound": "解除微信绑定",
    "training_class:blueprint_stated": "修改组卷规则",
    "training_class:held": "学习班暂停报名（筹备中）",
    "training_class:released": "学习班恢复报名",
}
_SUBJECTS: Final[Mapping[str, str]] = {
    "appeal": "考试申诉",
    "attempt": "考试",
    "bank_row": "流水",
    "bank_statement": "对账文件",
    "catalogue": "课程",
    "certificate_print": "批量打印",
    "completion_certificate": "合格证明",
    "enrolment": "报名",
    "enrolment_change": "变更",
    "enrolment_order": "订单",
    "enterprise": "企业",
    "incident": "考试事故",
    "inquiry": "提问",
    "log": "操作日志",
    "person": "学员",
    "question": "试题",
    "question_report": "试题纠错",
    "reference_photo": "底照",
    "register": "登记库",
    "report_batch": "上报批次",
    "import_upload": "上传的文件",
    "review_case": "考试审核",
    "score_report": "成绩上报",
    "session": "登录会话",
    "sitting": "考场",
    "sitting_registration": "考场报名",
    "snapshot": "照片",
    "staff": "员工账号",
    "tax_invoice": "发票",
    "topic_progress": "专题学习",
    "training_class": "学习班",
}


# What a browser calls itself → what people call it; the first that fits, since each claims to be the others too.
_BROWSERS: Final = (
    ("MicroMessenger", "微信"), ("Edg", "Edge 浏览器"), ("360SE|360EE|QihooBrowser", "360 浏览器"),
    ("MetaSr", "搜狗浏览器"), ("Firefox", "火狐浏览器"), ("Chrome", "谷歌浏览器"), ("Safari", "Safari 浏览器"),
)  # fmt: skip
_SYSTEMS: Final = (
    ("Windows", "Windows"), ("Android", "安卓"), ("iPhone|iPad", "苹果手机或平板"), ("Mac OS", "苹果电脑"),
    ("Linux", "Linux"),
)  # fmt: skip


def action_in_words(action: str) -> str:
    return ACTIONS.get(action, action)


def subject_in_words(subject: str) -> str:
    """ "enrolment_order:5" → "订单 5"."""
    kind, _, number = subject.partition(":")
    return f"{_SUBJECTS[kind]} {number}".rstrip() if kind in _SUBJECTS else subject


def note_in_words(note: str) -> str:
    """What an entry adds: a reason's code or another subject in words, anything else as it stands."""
    return FailReason(note).label if note in FailReason.__members__ else subject_in_words(note)


def subject_of_words(words: str) -> str:
    """The way back, for what somebody types: "订单 5", "订单5" → "enrolment_order:5"."""
    for kind, word in _SUBJECTS.items():
        number = words.removeprefix(word).strip()
        if words.startswith(word) and number.isdecimal():
            return f"{kind}:{number}"
    return words


def device_in_words(client: str) -> str:
    """What somebody logged in with, as people know it: 谷歌浏览器（Windows）."""
    browser = _first(_BROWSERS, client) or "其他程序"
    system = _first(_SYSTEMS, client)
    return f"{browser}（{system}）" if system else browser


def _first(names: tuple[tuple[str, str], ...], client: str) -> str:
    return next((name for sign, name in names if re.search(sign, client)), "")
