"""`python -m server staff …`: accounts of staff from the command line, the first administrator's above all."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, TypeVar

import click

from server.accounts.rules import Role
from server.settings import cities

if TYPE_CHECKING:
    from server.accounts.queries import Staff
    from server.audit.services import By
    from server.runtime import Runtime

_Answer = TypeVar("_Answer")
_ROLES = {role.lower(): role for role in Role}
_CITIES = {city.name: code for code, city in cities().items()}

staff_group = click.Group("staff", help="员工账号：新建、列出、重置密码、重置二次验证、停用。")
_USERNAME = click.argument("username", metavar="用户名")


@staff_group.command("create")
@_USERNAME
@click.option("--name", required=True, metavar="姓名")
@click.option(
    "--role", "roles", multiple=True, required=True, type=click.Choice(list(_ROLES)),
    help="角色，可多次给出：" + "，".join(f"{word} {role.label}" for word, role in _ROLES.items()) + "。",
)  # fmt: skip
@click.option(
    "--city", "towns", multiple=True, type=click.Choice(list(_CITIES)), help="地市，可多次给出；不给出为全省。"
)
def create(username: str, name: str, roles: tuple[str, ...], towns: tuple[str, ...]) -> None:
    """新建账号，并显示一次初始密码。"""
    from server.accounts.services import staff

    password = staff.first_password()
    duties = staff.Duties(name, tuple(_ROLES[word] for word in roles), tuple(_CITIES[town] for town in towns))
    _run(
        lambda opened, by: staff.create_staff(
            username, duties, password=password, policy=opened.settings.accounts, by=by
        )
    )
    click.echo(f"已新建 {username}。初始密码（只显示这一次，首次登录须修改）：{password}")


@staff_group.command("list")
def list_staff() -> None:
    """列出全部账号。"""
    from server.accounts import queries

    async def everybody(_opened: "Runtime", _by: "By") -> "list[Staff]":
        rows, _ = await queries.staff_page(
            queries.StaffWanted(), by_name=False, descending=False, offset=0, limit=10_000
        )
        return list(rows)

    for one in _run(everybody):
        roles = "、".join(role.label for role in one.roles)
        towns = "、".join(cities()[code].name for code in sorted(one.scope.codes)) or "全省"
        click.echo("\t".join((one.username, one.name, roles, towns, "在用" if one.active else "停用")))


@staff_group.command("reset-password")
@_USERNAME
def reset_password(username: str) -> None:
    """重置密码，并显示一次新的初始密码；其登录全部退出。"""
    from server.accounts.services import staff

    password = staff.first_password()

    async def reset(opened: "Runtime", by: "By") -> None:
        number = await _number(username)
        await staff.reset_password(number, password=password, policy=opened.settings.accounts, by=by)

    _run(reset)
    click.echo(f"已重置。初始密码（只显示这一次，首次登录须修改）：{password}")


@staff_group.command("reset-second-factor")
@_USERNAME
def reset_second_factor(username: str) -> None:
    """手机丢失时重置二次验证，下次登录重新设置；其登录全部退出。"""
    from server.accounts.services import staff

    async def reset(_opened: "Runtime", by: "By") -> None:
        await staff.reset_second_factor(await _number(username), by=by)

    _run(reset)
    click.echo("已重置，下次登录时重新设置。")


@staff_group.command("deactivate")
@_USERNAME
def deactivate(username: str) -> None:
    """停用账号；其登录全部退出。"""
    from server.accounts.services import staff

    async def stop(_opened: "Runtime", by: "By") -> None:
        await staff.deactivate(await _number(username), by=by)

    _run(stop)
    click.echo("已停用。")


async def _number(username: str) -> int:
    from server.accounts import queries
    from server.errors import NotFound

    found = await queries.staff_by_username(username.lower())
    if found is None:
        raise NotFound(f"没有用户名为 {username} 的账号。")
    return found.id


def _run(work: "Callable[[Runtime, By], Awaitable[_Answer]]") -> "_Answer":
    """Do it over the chosen database; a refusal becomes the command's error."""
    from server.errors import InvalidInput, Refusal

    try:
        return asyncio.run(_with_parts(work))
    except InvalidInput as refusal:
        fields = refusal.extra["fields"]
        raise click.ClickException("".join(fields.values()) if isinstance(fields, dict) else refusal.detail) from None
    except Refusal as refusal:
        raise click.ClickException(refusal.detail) from None


async def _with_parts(work: "Callable[[Runtime, By], Awaitable[_Answer]]") -> "_Answer":
    from server import db, migrating, runtime, settings
    from server.audit.services import By

    chosen = settings.load()
    async with runtime.opened(chosen) as opened:
        if await migrating.pending(chosen, db.reader()):
            raise click.ClickException("数据库尚未升级，请先执行：python -m server migrate")
        return await work(opened, By("system", opened.clock.now_ms()))
