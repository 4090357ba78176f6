"""Withdrawing face consent, with its effects: the lease ends, templates are deleted at once, credits stay."""

from server import db
from server.accounts.rules import ConsentScope
from server.accounts.services import consent
from server.audit.services import By
from server.learning.services import clock
from server.proctoring.services import templates


async def withdraw_consent(person_id: int, *, by: By) -> None:
    """Idempotent; everything in one transaction."""
    async with db.transaction():
        row = await clock.locked(person_id)
        if await consent.end_consent(person_id, by=by):
            await templates.delete_templates(person_id)
            if row:
                await clock.store_closed(await clock.end_lease(row, by.at_ms))


async def give_consent(
    person_id: int, scope: ConsentScope, *, version: str, version_in_force: str, text_sha256: str, channel: str, by: By
) -> None:
    """Record consent; one that takes comparison back deletes the templates at once."""
    async with db.transaction():
        await consent.give_consent(
            person_id, scope, version=version, version_in_force=version_in_force,
            text_sha256=text_sha256, channel=channel, by=by,
        )  # fmt: skip
        if scope is ConsentScope.PHOTO:
            await templates.delete_templates(person_id)
