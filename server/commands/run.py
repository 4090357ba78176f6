"""`python -m server run`: starts web and worker (and, for the demo, stand-ins), restarts what dies."""

import ctypes
import os
import signal
import subprocess
import sys
import time
from contextlib import closing
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPException

import click

from server import settings
from server.settings import CONFIG_FOLDER, Settings

READY_WITHIN = 60.0  # seconds
PAUSES = (0.5, 1.0, 2.0, 5.0, 10.0)  # seconds between restarts of a process that keeps dying
LOOK_SECONDS = 0.1
_ANY_ADDRESS = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104 - what a server may listen on, and where it is asked
_PARENT_DIED = 1  # PR_SET_PDEATHSIG
_C = ctypes.CDLL(None)


def _end_with_supervisor() -> None:
    """In the child: a supervisor killed -9 would leave a web process behind that shares the next one's port."""
    if sys.platform == "linux":
        _C.prctl(_PARENT_DIED, signal.SIGTERM)


@dataclass
class Child:
    """One supervised process."""

    arguments: list[str]
    process: subprocess.Popen[bytes] | None = None
    deaths: int = 0
    started_at: float = 0.0
    start_after: float = 0.0

    def start(self) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "server", *self.arguments]
        self.process = subprocess.Popen(command, preexec_fn=_end_with_supervisor)  # noqa: S603 - ourselves
        self.started_at = time.monotonic()
        return self.process

    def tend(self) -> None:
        """Start it when its pause is over; note its death and how long to wait."""
        now = time.monotonic()
        if self.process is None:
            if now >= self.start_after:
                self.start()
        elif self.process.poll() is not None:
            self.deaths = 1 if now - self.started_at > 60 else self.deaths + 1
            pause = PAUSES[min(self.deaths, len(PAUSES)) - 1]
            self.start_after = now + pause
            click.echo(f"进程 {self.arguments[0]} 已退出（{self.process.returncode}），{pause} 秒后重启。", err=True)
            self.process = None


@dataclass
class Supervisor:
    stop_seconds: float
    children: list[Child] = field(default_factory=list)
    stopping: bool = False

    def stop(self, *_signal: object) -> None:
        self.stopping = True

    def finish(self, child: Child) -> bool:
        """Run it to its end; whether it succeeded."""
        process = child.start()
        while process.poll() is None and not self.stopping:
            time.sleep(LOOK_SECONDS)
        self._end([process])
        return process.returncode == 0

    def watch(self) -> None:
        """Until told to stop: every child that dies is started again."""
        while not self.stopping:
            self.tend()
            time.sleep(LOOK_SECONDS)
        self._end([child.process for child in self.children if child.process])

    def tend(self) -> None:
        for child in self.children:
            child.tend()

    def _end(self, processes: list[subprocess.Popen[bytes]]) -> None:
        """SIGTERM to all, time to finish, then SIGKILL."""
        for process in processes:
            process.terminate()
        deadline = time.monotonic() + self.stop_seconds + 2
        for process in processes:
            try:
                process.wait(max(0.1, deadline - time.monotonic()))
            except subprocess.TimeoutExpired:
                process.kill()


@click.command()
@click.option("--demo", is_flag=True, help="首次启动时载入演示数据，并启动本机的模拟微信、短信网关与省级平台。")
def run(demo: bool) -> None:
    """启动网站与后台进程；任何一个意外退出都会自动重启。"""
    if demo:
        os.environ.setdefault("ANGUAN_CONFIG", str(CONFIG_FOLDER / "development.toml"))
    chosen = settings.load()
    supervisor = Supervisor(chosen.server.stop_seconds)
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, supervisor.stop)
    if demo and not supervisor.finish(Child(["seed-demo"])) and not supervisor.stopping:
        raise click.ClickException("演示数据载入失败，原因见上。")
    if not demo and not chosen.embedded and not supervisor.finish(Child(["migrate"])) and not supervisor.stopping:
        raise click.ClickException("数据库升级失败，原因见上。")
    supervisor.children = [Child(["web"]), Child(["worker"]), *(_stand_ins(chosen) if demo else [])]
    if _ready(chosen, supervisor):
        click.echo(f"安管网教已就绪：{chosen.base_url}（Ctrl-C 停止）")
    supervisor.watch()


def _stand_ins(chosen: Settings) -> list[Child]:
    """WeChat, the gateway for text messages and the province, unless the settings name others."""
    children = []
    if not chosen.wechat.base_url:
        port = chosen.server.port + 1
        os.environ["ANGUAN_WECHAT__BASE_URL"] = f"http://127.0.0.1:{port}"
        children.append(Child(["fake-wechat", "--port", str(port)]))
    if not chosen.sms.url:
        port = chosen.server.port + 2
        os.environ["ANGUAN_SMS__URL"] = f"http://127.0.0.1:{port}/messages"
        children.append(Child(["fake-sms", "--port", str(port)]))
    if not chosen.province.base_url:
        port = chosen.server.port + 3
        os.environ["ANGUAN_PROVINCE__BASE_URL"] = f"http://127.0.0.1:{port}"
        children.append(Child(["fake-province", "--port", str(port)]))
    return children


def _ready(chosen: Settings, supervisor: Supervisor) -> bool:
    """Start the children and wait until the web process says that it is ready."""
    deadline = time.monotonic() + READY_WITHIN
    while time.monotonic() < deadline and not supervisor.stopping:
        supervisor.tend()
        if _answers(chosen):
            return True
        time.sleep(0.05)
    return False


def _answers(chosen: Settings) -> bool:
    host = _ANY_ADDRESS.get(chosen.server.host, chosen.server.host)
    try:
        with closing(HTTPConnection(host, chosen.server.port, timeout=2)) as web:
            web.request("GET", "/readyz")
            return web.getresponse().status == 200
    except (OSError, HTTPException):
        return False
