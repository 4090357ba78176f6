"""`python -m server seed-demo`: loads the demo once and says who can log in."""

import asyncio
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import click

from server import migrating, runtime, settings
from server.commands.demo_cast import CAST, ENTERPRISES, STAFF, STAFF_PASSWORD
from server.settings import Settings

if TYPE_CHECKING:
    from rich.console import Console


@click.command("seed-demo")
def seed_demo() -> None:
    """载入演示数据：企业、学员、学习班、专题、视频与题库；可随时中断，再次执行即补全，已载入的不再改动。"""
    chosen = settings.load()
    asyncio.run(migrating.upgrade(chosen))
    fresh = asyncio.run(seed(chosen))
    click.echo("演示数据已载入。" if fresh else "演示数据此前已载入，未作改动。")
    show_cast()


async def seed(chosen: Settings) -> bool:
    """Load the demo into a migrated database unless it is there; returns whether anything was left to do."""
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeElapsedColumn

    from server.commands.demo_loading import load_demo, loaded
    from server.errors import Refusal
    from server.integrations.storage import StorageUnavailable

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    async with runtime.opened(chosen) as opened:
        if await loaded():
            return False
        with Progress(*columns) as bars:
            tasks: dict[str, TaskID] = {}

            def told(step: str, done: int, total: int) -> None:
                if step not in tasks:
                    tasks[step] = bars.add_task(step)
                bars.update(tasks[step], completed=done, total=total)

            try:
                await load_demo(opened, told)
            except Refusal as fault:
                raise click.ClickException(fault.detail) from fault
            except StorageUnavailable as fault:
                raise click.ClickException("文件存储不可用或空间已满，请检查后重新执行。") from fault
    return True


def show_cast() -> None:
    """The tables of who can log in; wide enough for whole numbers where nobody watches."""
    from rich.console import Console

    from server.settings import cities

    console = Console()
    console.width = max(console.width, 120) if not console.is_terminal else console.width
    _show(
        console, "演示学员（全部为虚构人员）", ("身份证号", "证书编号（初始密码）", "微信登录凭证", "状态"),
        [(member.identity_number, member.login_number, member.wechat_code, member.state) for member in CAST],
    )  # fmt: skip
    _show(console, "演示企业（/enterprise/login）", ("企业名称", "统一社会信用代码（初始密码）"), ENTERPRISES)
    _show(
        console, f"工作人员（/admin/login，密码均为 {STAFF_PASSWORD}）", ("用户名", "姓名", "角色", "地市"),
        [(one.username, one.name, one.role.label, cities()[one.city].name if one.city else "全省") for one in STAFF],
    )  # fmt: skip


def _show(console: "Console", title: str, captions: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    from rich.table import Table

    table = Table(title=title, title_justify="left")
    for caption in captions:
        table.add_column(caption, no_wrap=caption != "状态")
    for row in rows:
        table.add_row(*row)
    console.print(table)
