"""`fake-sms`: the stand-in of a gateway for text messages as a process of its own."""

import asyncio
import errno
import signal

import click


@click.command("fake-sms")
@click.option(
    "--port", type=click.IntRange(0, 65535), required=True, help="监听 127.0.0.1 的端口；0 表示任选空闲端口。"
)
@click.option("--app-id", default="demo", show_default=True, help="接受的应用编号。")
@click.option("--secret", default="demo", show_default=True, help="接受的密钥。")
def fake_sms(port: int, app_id: str, secret: str) -> None:
    """启动短信网关替身：POST /messages 收下短信，并不真的发送；GET /sent 列出已收下的短信。

    \b
    手机号末四位：9001 → 拒绝；9002 → 30 秒后回答；9003 → 不是 JSON；9004 → HTTP 500；其他一律收下。
    """
    try:
        asyncio.run(_serve(port, app_id, secret))
    except OSError as error:
        if error.errno != errno.EADDRINUSE:
            raise
        raise click.ClickException(f"端口 {port} 已被占用，请换一个端口。") from None


async def _serve(port: int, app_id: str, secret: str) -> None:
    from server.integrations.sms.fake import FakeSms, serving

    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    async with serving(FakeSms(app_id, secret), port) as base_url:
        click.echo(f"短信替身已就绪，已收下的短信见 {base_url}/sent")
        await stop.wait()
