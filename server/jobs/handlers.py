"""What each kind of job does: fetch by id, call one service. Every one of them is safe to repeat."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Final

from server.proctoring.rules import QualityLimits
from server.proctoring.services import comparison, snapshots
from server.runtime import Runtime, thresholds

Handler = Callable[[Runtime, Mapping[str, Any]], Awaitable[None]]


async def compare_snapshot(runtime: Runtime, args: Mapping[str, Any]) -> None:
    chosen = runtime.settings.faces
    await comparison.compare(
        args["snapshot"],
        engine=await runtime.engine_in_thread(),
        thresholds=thresholds(runtime.settings),
        store=runtime.store,
        limits=QualityLimits(chosen.sharpness, chosen.dark_brightness),
        window=runtime.settings.proctoring.duplicate_window,
        now_ms=runtime.clock.now_ms(),
    )


HANDLERS: Final[Mapping[str, Handler]] = {snapshots.COMPARE: compare_snapshot}
