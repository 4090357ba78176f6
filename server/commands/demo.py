"""`python -m server seed-demo`: loads the demo once and says who can log in."""

import asyncio

import click

from server import migrating, runtime, settings
from server.commands.demo_cast import CAST
from server.settings import Settings


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
    """The table of who can log in; wide enough for whole numbers where nobody watches."""
    from rich.console import Console
    from rich.table import Table

    console = Console()
    table = Table(title="演示账号（全部为虚构人员）", title_justify="left")
    for caption in ("身份证号", "证书编号（初始密码）", "微信登录凭证"):
        table.add_column(caption, no_wrap=True)
    table.add_column("状态")
    for member in CAST:
        table.add_row(member.identity_number, member.login_number, member.wechat_code, member.state)
    console.width = max(console.width, 120) if not console.is_terminal else console.width
    console.print(table)
