"""A cable between client and server that can be cut: it swallows one answer and says what was in it."""

import asyncio
import re
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass


@dataclass
class Cable:
    """Passes everything on, until `cut_with` is set: then the next answer is kept, and the connection dropped."""

    server_port: int
    cut_with: Callable[[], object] | None = None  # called the moment the answer has arrived here
    swallowed: bytes = b""
    port: int = 0

    async def carry(self, client: asyncio.StreamReader, back: asyncio.StreamWriter) -> None:
        server, forth = await asyncio.open_connection("127.0.0.1", self.server_port)
        passing = asyncio.create_task(_pass_on(client, forth))
        try:
            while answer := await _answer(server):
                if self.cut_with:
                    self.swallowed = answer
                    self.cut_with()
                    self.cut_with = None
                    break
                back.write(answer)
                await back.drain()
        finally:
            passing.cancel()
            for writer in (forth, back):
                writer.close()


async def _pass_on(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with suppress(ConnectionError):
        while some := await reader.read(65_536):
            writer.write(some)
            await writer.drain()


async def _answer(server: asyncio.StreamReader) -> bytes:
    """One whole answer with a content-length; empty when the server hangs up."""
    with suppress(asyncio.IncompleteReadError, ConnectionError):
        head = await server.readuntil(b"\r\n\r\n")
        length = re.search(rb"(?i)content-length: (\d+)", head)
        return head + (await server.readexactly(int(length[1])) if length else b"")
    return b""


@asynccontextmanager
async def cable(server_port: int) -> AsyncIterator[Cable]:
    """A cable to that port on a free port of its own."""
    found = Cable(server_port)
    server = await asyncio.start_server(found.carry, "127.0.0.1", 0)
    found.port = server.sockets[0].getsockname()[1]
    try:
        yield found
    finally:
        server.close()
