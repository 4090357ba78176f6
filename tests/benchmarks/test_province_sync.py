"""The command that measures how fast the register follows the province, with a few of everything."""

from province_sync import follow

from server.settings import Settings


async def test_register_is_followed_twice(test_settings: Settings) -> None:
    assert await follow(test_settings, changes=60)
