"""Why somebody may not decide on a case, or take a decision back."""

from datetime import datetime

from server.clock import SHANGHAI
from server.errors import Conflict, Forbidden


class AlreadyDecided(Conflict):
    message = "此件已审结，请审核下一件。"


class NeedsNobody(Conflict):
    message = "该次考试已作废或另有结论，无需再审核。"


class LeaseHeld(Conflict):
    """Somebody else has it open."""

    def __init__(self, name: str, until_ms: int) -> None:
        until = f"{datetime.fromtimestamp(until_ms / 1000, SHANGHAI):%H:%M}"
        super().__init__(f"{name}正在审核此件，至{until}为止；请审核下一件。", by=name, until_ms=until_ms)


class SamePerson(Conflict):
    message = "您已对此件发表意见，须由另一人复核。"


class OwnPass(Conflict):
    message = "这次考试是您审核通过的，抽查复审须由他人进行。"


class NeedsAuthority(Forbidden):
    message = "此件的复核由主管部门进行。"


class ResultReported(Conflict):
    message = "成绩已上报，不能在此改为不通过；此件留待主管部门处理，复核结果已记入操作日志。"


class NotForWall(Conflict):
    message = "照片未经比对、漏拍过半，或未见人脸、有多张人脸，不能批量通过，请单独审核。"


class NothingToUndo(Conflict):
    message = "此件最后的意见不是您的，不能撤销。"


class UndoTooLate(Conflict):
    message = "已超过可撤销的时间。"


class Overtaken(Conflict):
    message = "学员已开始补考、已提出申诉或成绩已上报，不能撤销。"
