"""What a process is made of, built from the settings: keys, database, file store, clock, face engine, text messages."""

import asyncio
import base64
import os
import secrets
import tomllib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, fields
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from server import crypto, db
from server.clock import Clock
from server.crypto import Keyring
from server.integrations.storage import Store, open_store
from server.settings import Settings

if TYPE_CHECKING:
    from server.integrations.faces.engine import FaceEngine, FaceThresholds
    from server.integrations.province import Province
    from server.integrations.sms import Sms
    from server.integrations.wechat.mini_program import MiniProgram


@dataclass(frozen=True)
class Runtime:
    """The parts that commands, web process and worker share."""

    settings: Settings
    keyring: Keyring
    store: Store
    clock: Clock

    @cached_property
    def engine(self) -> "FaceEngine | None":
        """Built when first asked for: the models take a fifth of a second and 180 MB. None: switched off."""
        from server.integrations.faces.build import build_engine  # noqa: PLC0415 - the web process never needs it

        chosen = self.settings.faces
        folder = Path(chosen.model_folder) if chosen.model_folder else None
        return build_engine(chosen.engine, thresholds(self.settings), folder)

    @cached_property
    def sms(self) -> "Sms":
        """The gateway for text messages; `settings.sms.url` says whether there is one."""
        from server.integrations.sms.gateway import Gateway  # noqa: PLC0415 - only the worker sends

        chosen = self.settings.sms
        return Gateway(chosen.url, chosen.app_id, chosen.secret, timeout_seconds=chosen.timeout_seconds)

    @cached_property
    def wechat(self) -> "MiniProgram":
        """WeChat for the worker; made inside its event loop."""
        from server.integrations.wechat.mini_program import MiniProgram  # noqa: PLC0415 - wechatpy is heavy

        chosen, seconds = self.settings.wechat, self.settings.wechat.timeout_seconds
        return MiniProgram(chosen.app_id, chosen.app_secret, base_url=chosen.base_url, timeout_seconds=seconds)

    @cached_property
    def province(self) -> "Province | None":
        """The province's interface; None: not connected."""
        from server.integrations.province.client import GsaClient  # noqa: PLC0415 - mostly the worker asks

        chosen = self.settings.province
        return GsaClient(chosen, now_ms=self.clock.now_ms) if chosen.base_url else None

    async def close(self) -> None:
        """Connections that were opened on the way."""
        if "wechat" in vars(self):
            await self.wechat.close()

    async def engine_in_thread(self) -> "FaceEngine | None":
        """The engine, built without holding up the event loop."""
        return await asyncio.to_thread(lambda: self.engine)


def thresholds(settings: Settings) -> "FaceThresholds":
    from server.integrations.faces.engine import FaceThresholds  # noqa: PLC0415

    chosen = settings.faces.model_dump()
    return FaceThresholds(**{field.name: chosen[field.name] for field in fields(FaceThresholds)})


@asynccontextmanager
async def opened(settings: Settings, clock: Clock | None = None) -> AsyncIterator[Runtime]:
    """Keys in force and the database connected, until the block ends."""
    keyring = load_keyring(settings)
    crypto.use(keyring)
    await db.connect(settings)
    runtime = Runtime(settings, keyring, store_of(settings), clock or Clock())
    try:
        yield runtime
    finally:
        await runtime.close()
        await db.disconnect()


def store_of(settings: Settings) -> Store:
    files = settings.storage
    return open_store(settings.storage_url, files.endpoint, files.region, files.access_key, files.secret_key)


def load_keyring(settings: Settings) -> Keyring:
    """The keys of the settings or, embedded, those kept in the data folder."""
    chosen = settings.secrets
    keys, current = (chosen.keys, chosen.current) if chosen.keys else _kept_keys(settings.data_dir / "secrets.toml")
    return Keyring(
        {name: base64.b64decode(key, validate=True) for name, key in keys.items()}, current or next(iter(keys))
    )


def _kept_keys(path: Path) -> tuple[dict[str, str], str]:
    """Read the key file, made at the first start. Whoever loses it loses every encrypted field."""
    if not path.exists():
        _make_key_file(path)
    kept = tomllib.loads(path.read_text("utf-8"))
    return kept["keys"], kept["current"]


def _make_key_file(path: Path) -> None:
    """Written aside and linked into place, so that of two processes starting at once one key wins, whole."""
    path.parent.mkdir(parents=True, exist_ok=True)
    key = base64.b64encode(secrets.token_bytes(32)).decode()
    text = (
        f'# Keep this file safe and backed up: it opens every sealed field.\ncurrent = "k1"\n\n[keys]\nk1 = "{key}"\n'
    )
    aside = path.with_suffix(f".{secrets.token_hex(4)}")
    handle = os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        os.write(handle, text.encode())
        os.fsync(handle)
    finally:
        os.close(handle)
    try:
        os.link(aside, path)
    except FileExistsError:
        pass  # another process was first
    finally:
        aside.unlink()
