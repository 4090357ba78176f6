"""`fake-province`: the province's simulator as a process of its own."""

import click

from server.commands.stand_in import serve_stand_in


@click.command("fake-province")
@click.option(
    "--port", type=click.IntRange(0, 65535), required=True, help="监听 127.0.0.1 的端口；0 表示任选空闲端口。"
)
@click.option("--app-id", default="demo", show_default=True, help="接受的应用编号。")
@click.option("--secret", default="demo", show_default=True, help="接受的应用密钥。")
@click.option(
    "--sign-alg", type=click.Choice(["HMAC-SHA256", "HMAC-SM3", "SM2-SM3"]), default="HMAC-SHA256", show_default=True,
    help="签名算法。",
)  # fmt: skip
@click.option("--sign-key", default="demo", show_default=True, help="签名密钥；SM2 时为对方公钥（128 位十六进制）。")
@click.option("--empty", is_flag=True, help="登记库为空：不认识任何人，成绩一律收下。")
@click.option(
    "--fault", "faults", multiple=True, metavar="NAME=VALUE", help="一开始就有的故障，可多次给出，见 GET /faults。"
)
def fake_province(
    port: int, app_id: str, secret: str, sign_alg: str, sign_key: str, empty: bool, faults: tuple[str, ...]
) -> None:
    """启动省级平台模拟器（GSA v1）：登记库为演示人员，收下成绩并给出回执，签名、时间、随机数均真实校验。

    \b
    GET  /ledger            已收下的成绩
    GET  /faults            当前故障；POST /faults {"latency_seconds": 1} 随时更改
    POST /register/KIND     增加登记变更：[{"op": "U", "data": {"id": "…"}}]，KIND 为
                            enterprises、persons、certificates、constructors
    GET  /files/KIND        全量文件及清单（ZIP）
    """
    import json

    from server.clock import Clock
    from server.commands.demo_province import demo_records
    from server.integrations.province.fake import FakeProvince
    from server.integrations.province.fake_faults import Faults
    from server.integrations.served import serving

    try:
        wish = {name: json.loads(value) for name, _, value in (fault.partition("=") for fault in faults)}
        chosen = Faults().changed(wish)
    except ValueError as unknown:
        raise click.BadParameter(f"没有这种故障，或取值不对：{unknown}", param_hint="--fault") from None
    sm2 = sign_alg == "SM2-SM3"
    fake = FakeProvince(
        app_id=app_id, secret=secret, algorithm=sign_alg, key="" if sm2 else sign_key,  # type: ignore[arg-type] # click chose
        public_key=sign_key if sm2 else "", faults=chosen,
    )  # fmt: skip
    if not empty:
        for kind, records in demo_records(Clock().today()):
            fake.register.seed(kind, records)
    serve_stand_in(port, lambda: serving(fake, port), "省级平台模拟器已就绪，已收下的成绩见 {}/ledger")
