"""The one thread that owns the face engine: it is not for several threads at once, and it must not hold up the loop."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Final, TypeVar

_thread: Final = ThreadPoolExecutor(max_workers=1, thread_name_prefix="faces")
_Answer = TypeVar("_Answer")


async def at_desk(work: Callable[..., _Answer], *args: object) -> _Answer:
    """Run `work(*args)` on the engine's thread."""
    return await asyncio.get_running_loop().run_in_executor(_thread, work, *args)
