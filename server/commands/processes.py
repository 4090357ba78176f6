"""The two processes by themselves, as systemd or a container starts them."""

import asyncio
import socket

import click

from server import logs, migrating, settings
from server.settings import Settings


@click.command()
def web() -> None:
    """网站进程。可以启动多个，它们共用同一个端口。"""
    from server.app import create_app

    chosen = _prepared()
    app = create_app(chosen)
    app.run(sock=_listening(chosen), single_process=True, motd=False, access_log=False, debug=False)


@click.command()
def worker() -> None:
    """后台进程：比对照片、写日志链、发送通知。"""
    import uvloop

    from server.jobs.worker import run_worker

    chosen = _prepared()
    uvloop.run(run_worker(chosen))


def _prepared() -> Settings:
    """Settings and logs; the embedded database brings itself up to date, PostgreSQL by `migrate`."""
    chosen = settings.load()
    logs.configure(chosen.log)
    if chosen.embedded:
        asyncio.run(migrating.upgrade(chosen))
    return chosen


def _listening(chosen: Settings) -> socket.socket:
    """A socket that several processes may share, so that the death of one goes unnoticed."""
    sock = socket.socket(socket.AF_INET6 if ":" in chosen.server.host else socket.AF_INET)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
    sock.bind((chosen.server.host, chosen.server.port))
    sock.listen(1024)
    return sock
