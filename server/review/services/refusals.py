"""Why somebody may not decide on a case, or take a decision back."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from server.clock import SHANGHAI
from server.errors import Conflict, Forbidden, Refusal
from server.review.rules import Obstacle


class AlreadyDecided(Conflict):
    message = Obstacle.DECIDED.label


class NeedsNobody(Conflict):
    message = Obstacle.NOT_NEEDED.label


class LeaseHeld(Conflict):
    """Somebody else has it open."""

    def __init__(self, name: str, until_ms: int) -> None:
        until = f"{datetime.fromtimestamp(until_ms / 1000, SHANGHAI):%H:%M}"
        super().__init__(f"{name}正在审核此件，至{until}为止；请审核下一件。", by=name, until_ms=until_ms)


class SamePerson(Conflict):
    message = Obstacle.OWN_OPINION.label


class OwnPass(Conflict):
    message = Obstacle.OWN_PASS.label


class NeedsAuthority(Forbidden):
    message = Obstacle.AUTHORITY.label


OF_OBSTACLE: Final[Mapping[Obstacle, type[Refusal]]] = {
    Obstacle.DECIDED: AlreadyDecided,
    Obstacle.NOT_NEEDED: NeedsNobody,
    Obstacle.OWN_OPINION: SamePerson,
    Obstacle.OWN_PASS: OwnPass,
    Obstacle.AUTHORITY: NeedsAuthority,
}


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
