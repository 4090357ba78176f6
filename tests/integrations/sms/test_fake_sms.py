"""The stand-in as a process of its own."""

import asyncio
import signal
import sys

import aiohttp

COMMAND = (sys.executable, "-c", "from server.commands.fake_sms import fake_sms; fake_sms()")


async def test_command_serves_until_it_is_told_to_stop() -> None:
    process = await asyncio.create_subprocess_exec(*COMMAND, "--port", "0", stdout=asyncio.subprocess.PIPE)
    assert process.stdout is not None
    address = (await process.stdout.readline()).decode().strip().removeprefix("短信替身已就绪，已收下的短信见 ")
    message = {"app_id": "demo", "mobile": "13800001234", "text": "验证码 123456", "reference": "r1"}
    async with aiohttp.ClientSession(headers={"Authorization": "Bearer demo"}) as http:
        async with http.post(address.replace("/sent", "/messages"), json=message) as taken:
            answer = await taken.json()
        async with http.get(address) as listed:
            text = await listed.text()
    process.send_signal(signal.SIGTERM)

    assert (answer, "验证码 123456" in text, await process.wait()) == ({"code": 0, "message": "ok"}, True, 0)


async def test_taken_port_is_said_in_words() -> None:
    server = await asyncio.start_server(lambda _reader, writer: writer.close(), "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    process = await asyncio.create_subprocess_exec(*COMMAND, "--port", str(port), stderr=asyncio.subprocess.PIPE)
    _, said = await process.communicate()
    server.close()

    assert (process.returncode, f"端口 {port} 已被占用" in said.decode()) == (1, True)
