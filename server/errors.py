"""Refusals: answers the system gives when a request cannot be met; each is a class with status, code and a sentence."""

import re
from collections.abc import Mapping
from typing import ClassVar


class Refusal(Exception):
    """An expected "no": rendered by one handler, never logged as an error.

    `status` is the HTTP status, `code` what clients branch on (derived from the class name),
    `message` the Chinese sentence that tells the person what to do.
    `extra` are further members of the answer, e.g. ``{"topic_id": "7"}``; `headers` go out with it.
    """

    status: ClassVar[int] = 400
    message: ClassVar[str] = "请求无法处理，请检查后重试。"
    code: ClassVar[str] = "REFUSED"

    def __init__(self, detail: str | None = None, *, headers: Mapping[str, str] | None = None, **extra: object) -> None:
        self.detail = detail or self.message
        self.headers = dict(headers or {})
        self.extra = extra
        super().__init__(self.detail)

    def __init_subclass__(cls) -> None:
        if "code" not in cls.__dict__:
            cls.code = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", cls.__name__).upper()


class NotLoggedIn(Refusal):
    status = 401
    message = "请先登录。"


class Forbidden(Refusal):
    status = 403
    message = "您没有权限进行此操作。"


class NotFound(Refusal):
    """Also the answer for a row that belongs to somebody else."""

    status = 404
    message = "找不到您要的内容，可能已被删除或不属于您。"


class Conflict(Refusal):
    status = 409
    message = "当前状态不允许此操作，请刷新后重试。"


class TooLarge(Refusal):
    status = 413
    message = "上传的内容太大。"


class InvalidInput(Refusal):
    """`fields` maps each faulty field to its sentence."""

    status = 422
    message = "填写的内容有误，请按提示修改。"

    def __init__(self, fields: Mapping[str, str] | None = None, detail: str | None = None) -> None:
        super().__init__(detail, fields=dict(fields or {}))


class TooManyRequests(Refusal):
    """`retry_after` in whole seconds."""

    status = 429
    message = "操作过于频繁，请稍后再试。"

    def __init__(self, retry_after: int) -> None:
        super().__init__(headers={"Retry-After": str(retry_after)}, retry_after=retry_after)


class Busy(Refusal):
    """Something the system needs (database, storage) is away or overloaded; nothing was changed."""

    status = 503
    message = "系统繁忙，请稍后重试，您已完成的进度不会丢失。"
