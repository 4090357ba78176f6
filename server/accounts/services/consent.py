"""Face consent: separate from the licence, versioned, withdrawn as easily as given (人脸识别技术应用安全管理办法)."""

from server import db
from server.accounts import queries
from server.accounts.models import Consent
from server.accounts.rules import ConsentScope, NoticeKind
from server.accounts.services import notices
from server.audit import services as audit
from server.audit.services import By
from server.errors import InvalidInput


async def give_consent(
    person_id: int, scope: ConsentScope, *, version: str, version_in_force: str, text_sha256: str, channel: str, by: By
) -> None:
    """Record the person's consent; the same consent again changes nothing, another scope replaces it."""
    if version != version_in_force:
        raise InvalidInput({"version": "同意书已更新，请重新阅读后再确认。"})
    async with db.transaction():
        present = await queries.consent_in_force(person_id)
        if present and (present.scope, present.version) == (scope, version):
            return
        await _end(person_id, by)
        await Consent.create(
            person_id=person_id,
            scope=scope,
            version=version,
            text_sha256=text_sha256,
            channel=channel[:200],
            given_ms=by.at_ms,
            address=by.address,
        )
        await audit.record("consent:given", f"person:{person_id}", by=by, note=f"{scope} {version}")


async def end_consent(person_id: int, *, by: By) -> bool:
    """Withdraw, in the caller's transaction, and tell the person what follows; False if none was in force."""
    if not await _end(person_id, by):
        return False
    text = "您已撤回人脸信息同意：学习拍照已停止，人脸特征已删除，已得学分保留。可改由线下集中方式学习和考试。"
    kind = NoticeKind.CONSENT_WITHDRAWN
    await notices.tell(person_id, kind, text, now_ms=by.at_ms)
    await audit.record("consent:withdrawn", f"person:{person_id}", by=by)
    return True


async def _end(person_id: int, by: By) -> int:
    return await Consent.filter(person_id=person_id, withdrawn_ms=None).update(withdrawn_ms=by.at_ms)
