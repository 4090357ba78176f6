"""`python -m server run`: starts web and worker (and, for the demo, a local WeChat), restarts either that dies."""

import os
import signal
import subprocess
import sys
import time
from dataclasses import dataclass, field
from urllib.error import URLError
from urllib.request import urlopen

import click

from server import settings
from server.settings import CONFIG_FOLDER, Settings

READY_WITHIN = 60.0  # seconds
PAUSES = (0.5, 1.0, 2.0, 5.0, 10.0)  # between restarts of a process that keeps dying


@dataclass
class Child:
    """One supervised process."""

    arguments: list[str]
    process: subprocess.Popen[bytes] | None = None
    deaths: int = 0
    started_at: float = 0.0
    start_after: float = 0.0

    def start(self) -> None:
        self.process = subprocess.Popen([sys.executable, "-m", "server", *self.arguments])  # noqa: S603 - ourselves
        self.started_at = time.monotonic()

    def tend(self) -> None:
        """Start it when its pause is over; note its death and how long to wait."""
        now = time.monotonic()
        if self.process is None:
            if now >= self.start_after:
                self.start()
        elif self.process.poll() is not None:
            self.deaths = 1 if now - self.started_at > 60 else self.deaths + 1
            self.start_after = now + PAUSES[min(self.deaths, len(PAUSES)) - 1]
            click.echo(f"进程 {self.arguments[0]} 已退出（{self.process.returncode}），即将重启。", err=True)
            self.process = None


@dataclass
class Supervisor:
    children: list[Child]
    stop_seconds: float
    stopping: bool = field(default=False)

    def stop(self, *_signal: object) -> None:
        self.stopping = True

    def watch(self) -> None:
        """Until told to stop: every child that dies is started again."""
        while not self.stopping:
            for child in self.children:
                child.tend()
            time.sleep(0.1)
        self._end_children()

    def _end_children(self) -> None:
        """SIGTERM to all, time to finish, then SIGKILL."""
        processes = [child.process for child in self.children if child.process]
        for process in processes:
            process.terminate()
        deadline = time.monotonic() + self.stop_seconds + 5
        for process in processes:
            try:
                process.wait(max(0.1, deadline - time.monotonic()))
            except subprocess.TimeoutExpired:
                process.kill()


@click.command()
@click.option("--demo", is_flag=True, help="首次启动时载入演示数据，并启动本机的模拟微信。")
def run(demo: bool) -> None:
    """启动网站与后台进程；任何一个意外退出都会自动重启。"""
    if demo:
        os.environ.setdefault("ANGUAN_CONFIG", str(CONFIG_FOLDER / "development.toml"))
    chosen = settings.load()
    children = [Child(["web"]), Child(["worker"])]
    if demo:
        children += _local_wechat(chosen)
        subprocess.run([sys.executable, "-m", "server", "seed-demo"], check=True)
    supervisor = Supervisor(children, chosen.server.stop_seconds)
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, supervisor.stop)
    for child in children:
        child.start()
    if _ready(chosen, supervisor):
        click.echo(f"安管网教已就绪：{chosen.base_url}（Ctrl-C 停止）")
    supervisor.watch()


def _local_wechat(chosen: Settings) -> list[Child]:
    """Unless the settings name a WeChat of their own."""
    if chosen.wechat.base_url:
        return []
    port = chosen.server.port + 1
    os.environ["ANGUAN_WECHAT__BASE_URL"] = f"http://127.0.0.1:{port}"
    return [Child(["fake-wechat", "--port", str(port)])]


def _ready(chosen: Settings, supervisor: Supervisor) -> bool:
    deadline = time.monotonic() + READY_WITHIN
    while time.monotonic() < deadline and not supervisor.stopping:
        for child in supervisor.children:
            child.tend()
        try:
            with urlopen(f"http://127.0.0.1:{chosen.server.port}/readyz", timeout=2) as answer:
                return bool(answer.status == 200)
        except (URLError, OSError):
            time.sleep(0.05)
    return False
