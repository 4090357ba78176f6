"""GET an attempt's snapshots: the own photographs of an exam, once it is over."""

from urllib.parse import urlsplit

from server.proctoring.models import Snapshot
from tests.api.examinee import Examinee
from tests.live import jpeg


async def test_photographs_are_listed_in_words(examinee: Examinee) -> None:
    await examinee.start()
    taken = await examinee.photograph(jpeg(7))
    judged = {"similarity": 57.5, "flags": ["LOW_SIMILARITY", "BLURRED"], "status": "FLAGGED"}
    await (await Snapshot.get(id=taken.body["id"])).update_from_dict(judged).save()
    await examinee.hand_in()

    listed = (await examinee.client.get(f"{examinee.path}/snapshots")).body

    url = listed[0].pop("url")
    assert listed == [
        {
            "id": taken.body["id"],
            "taken_at": "2026-11-24T09:00:00.000+08:00",
            "similarity": 57.5,
            "flags": ["BLURRED", "LOW_SIMILARITY"],
            "flag_texts": ["模糊", "相似度低"],
            "status": "FLAGGED",
            "status_text": "待人工查看",
        }
    ]
    assert urlsplit(url).path == f"/api/v1/photos/{taken.body['id']}"
    assert (await examinee.client.get(url)).body == jpeg(7)


async def test_running_attempt_shows_none(examinee: Examinee) -> None:
    await examinee.start()

    assert (await examinee.client.get(f"{examinee.path}/snapshots")).code == "ATTEMPT_NOT_ENDED"


async def test_mock_has_none(examinee: Examinee) -> None:
    await examinee.start("MOCK")
    await examinee.hand_in()

    assert (await examinee.client.get(f"{examinee.path}/snapshots")).body == []
