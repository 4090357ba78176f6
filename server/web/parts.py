"""What the web process's handlers work with; hung on the app by the composition root."""

from dataclasses import dataclass
from functools import cached_property
from typing import cast

from sanic import Request

from server.audit.services import By
from server.catalogue.queries import ShelfCache
from server.catalogue.queries.duplicates import Duplicates
from server.enrolment.queries import EnrolmentPolicy, policy_of
from server.exams.queries import Bank
from server.exams.services.answering import Shapes
from server.exams.services.policy import ExamPolicy
from server.integrations.wechat.service import WeChat
from server.qna.queries.policy import QnaPolicy
from server.review.queries.appealing import AppealPolicy
from server.runtime import Runtime


@dataclass(frozen=True)
class Parts:
    runtime: Runtime
    shelf: ShelfCache
    bank: Bank
    shapes: Shapes
    duplicates: Duplicates
    wechat: WeChat

    @cached_property
    def exam_policy(self) -> ExamPolicy:
        settings = self.runtime.settings
        return ExamPolicy(settings.exams, settings.proctoring.challenge_seconds)

    @cached_property
    def appeal_policy(self) -> AppealPolicy:
        return AppealPolicy(self.runtime.settings.review, self.policy.calendar)

    @cached_property
    def qna_policy(self) -> QnaPolicy:
        return QnaPolicy(self.runtime.settings.qna, self.policy.calendar)

    @cached_property
    def policy(self) -> EnrolmentPolicy:
        return policy_of(self.runtime.settings)


def parts(request: Request) -> Parts:
    return cast(Parts, request.app.ctx.parts)


def now_ms(request: Request) -> int:
    return parts(request).runtime.clock.now_ms()


def acting(request: Request, who: str) -> By:
    """Who does this, from where and when."""
    return By(who, now_ms(request), request.client_ip[:45])
