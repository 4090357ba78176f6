"""Commands that look after the database."""

import asyncio

import click

from server import migrating, settings


@click.command()
def migrate() -> None:
    """把数据库升级到最新版本；多个进程同时执行也安全。"""
    applied = asyncio.run(migrating.upgrade(settings.load()))
    click.echo("\n".join(f"已应用 {name}" for name in applied) or "数据库已是最新。")


@click.command("rotate-keys")
def rotate_keys() -> None:
    """把全部加密字段与检索索引改用当前密钥；可随时中断、重复执行，期间系统照常使用。"""
    from server import rotation, runtime

    async def rotate() -> None:
        async with runtime.opened(settings.load()):
            for table, count in (await rotation.rotate()).items():
                click.echo(f"{table}：{count} 行")

    asyncio.run(rotate())
    click.echo("全部完成，旧密钥现在只用于校验旧日志。")
