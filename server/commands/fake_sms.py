"""`fake-sms`: the stand-in of a gateway for text messages as a process of its own."""

import click

from server.commands.stand_in import serve_stand_in


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
    from server.integrations.served import serving
    from server.integrations.sms.fake import FakeSms

    serve_stand_in(port, lambda: serving(FakeSms(app_id, secret), port), "短信替身已就绪，已收下的短信见 {}/sent")
