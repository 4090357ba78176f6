"""Serving the stand-in of an outside service until told to stop."""

import asyncio
import errno
import signal
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager

import click


def serve_stand_in(port: int, serving: Callable[[], AbstractAsyncContextManager[str]], told: str) -> None:
    """Serve until SIGTERM or Ctrl-C; `told` is said when ready, with `{}` for the address.

    `serving` is called inside the loop. A port that is taken is named to whoever started the command.
    """
    try:
        asyncio.run(_serve(serving, told))
    except OSError as error:
        if error.errno != errno.EADDRINUSE:
            raise
        raise click.ClickException(f"端口 {port} 已被占用，请换一个端口。") from None


async def _serve(serving: Callable[[], AbstractAsyncContextManager[str]], told: str) -> None:
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    async with serving() as base_url:
        click.echo(told.format(base_url))
        await stop.wait()
