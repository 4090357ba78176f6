"""The command line: python -m server COMMAND. A command's module is imported when it is called."""

from importlib import import_module
from typing import Final

import click

COMMANDS: Final = {
    "run": ("server.commands.run", "run", "启动网站与后台进程（--demo 载入演示数据）"),
    "web": ("server.commands.processes", "web", "只启动网站进程"),
    "worker": ("server.commands.processes", "worker", "只启动后台进程"),
    "migrate": ("server.commands.database", "migrate", "升级数据库"),
    "seed-demo": ("server.commands.demo", "seed_demo", "载入演示数据"),
    "import": ("server.commands.importing", "import_group", "导入登记库、课程、照片"),
    "staff": ("server.commands.staff", "staff_group", "员工账号：新建、列出、重置、停用"),
    "faces": ("server.commands.faces", "faces", "人脸比对：用带标注的照片测准确率与速度"),
    "fake-wechat": ("server.commands.fake_wechat", "fake_wechat", "本机的模拟微信服务"),
    "fake-sms": ("server.commands.fake_sms", "fake_sms", "本机的模拟短信网关"),
    "fake-province": ("server.commands.fake_province", "fake_province", "本机的模拟省级平台"),
    "verify-audit": ("server.commands.checks", "verify_audit", "校验操作日志链"),
    "verify-study": ("server.commands.checks", "verify_study", "校验学习时长没有重叠"),
    "check-certificate": ("server.commands.certificates", "check_certificate", "离线核对一份合格证明的签名"),
    "certificate-keys": ("server.commands.certificates", "certificate_keys", "列出核对合格证明用的公钥"),
    "rotate-keys": ("server.commands.database", "rotate_keys", "用当前密钥重新加密全部字段"),
}


class LazyGroup(click.Group):
    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in COMMANDS:
            return None
        module, attribute, _ = COMMANDS[cmd_name]
        command: click.Command = getattr(import_module(module), attribute)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        with formatter.section("命令"):
            formatter.write_dl([(name, meaning) for name, (_, _, meaning) in COMMANDS.items()])


main = LazyGroup(name="server", help="安管网教服务端。")

if __name__ == "__main__":
    main(prog_name="python -m server")
