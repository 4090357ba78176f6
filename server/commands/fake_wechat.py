"""`fake-wechat`: WeChat's stand-in as a process of its own."""

import click

from server.commands.stand_in import serve_stand_in


@click.command("fake-wechat")
@click.option(
    "--port", type=click.IntRange(0, 65535), required=True, help="监听 127.0.0.1 的端口；0 表示任选空闲端口。"
)
@click.option("--app-id", default="demo", show_default=True, help="接受的 AppID。")
@click.option("--app-secret", default="demo", show_default=True, help="接受的 AppSecret。")
def fake_wechat(port: int, app_id: str, app_secret: str) -> None:
    """启动微信接口替身：登录凭证校验、接口调用凭据、订阅消息、小程序码。

    \b
    登录 code：demo-NAME → openid-NAME；invalid → 40029；used → 40163；blocked → 40226；
    busy → -1；limited → 45011；slow → 30 秒后回答；garbled → 不是 JSON；broken → HTTP 500。
    发给 openid-refuses 的订阅消息 → 43101。GET /sent 列出已发送的订阅消息。
    """
    from server.integrations.served import serving
    from server.integrations.wechat.fake import FakeWeChat

    serve_stand_in(port, lambda: serving(FakeWeChat(app_id, app_secret), port), "微信替身已就绪：{}")
