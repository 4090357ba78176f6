"""Commands that check what the system promises; they end with status 1 when something is wrong."""

import asyncio
import sys
import time

import click

from server import runtime, settings


@click.command("verify-audit")
def verify_audit() -> None:
    """逐条校验操作日志及其哈希链。"""
    from server.audit import services as audit

    async def verify() -> audit.Verdict:
        async with runtime.opened(settings.load()):
            return await audit.verify(time.time_ns() // 1_000_000)

    verdict = asyncio.run(verify())
    click.echo(f"已校验 {verdict.checked} 条，尚未入链 {verdict.unlinked} 条。")
    for fault in verdict.faults:
        click.echo(fault, err=True)
    click.echo("日志完整。" if not verdict.faults else "日志有问题，请立即调查。")
    sys.exit(1 if verdict.faults else 0)


@click.command("verify-study")
def verify_study() -> None:
    """检查有没有人在同一时刻有两段学习时长。"""
    from server.learning import queries

    async def verify() -> list[int]:
        async with runtime.opened(settings.load()):
            return list(await queries.overlapping_stretches())

    persons = asyncio.run(verify())
    click.echo(f"时长重叠的人员：{persons}" if persons else "没有重叠的学习时长。")
    sys.exit(1 if persons else 0)
