"""The short form of scripts/exam_campaign.py: sittings in which browsers, lines and processes die at random."""

from campaign.kills import Victim
from campaign.running import Campaign, Plan

from tests.faults.conftest import MakeSite, on_server
from tests.faults.servers import Cluster
from tests.faults.site import Site

PLAN = Plan(sittings=60, at_once=60, minutes=0.3, seed=1, kill_seconds=3)


async def test_sittings_through_kills_at_random_lose_nothing(sqlite_site: Site) -> None:
    campaign = Campaign(PLAN, sqlite_site)

    verdict, kills = await campaign.run()

    assert verdict.wrong == {}, verdict.examples
    assert verdict.attempts >= 60
    assert verdict.acknowledged > 1000
    assert set(kills) == {Victim.WEB, Victim.WORKER, Victim.BOTH}


async def test_sittings_through_kills_of_the_database_too_lose_nothing(make_site: MakeSite, cluster: Cluster) -> None:
    await on_server(cluster.url, "CREATE DATABASE campaign")
    site = make_site(database={"url": f"{cluster.url}/campaign", "pool_min": 1, "pool_max": 10})
    campaign = Campaign(PLAN, site, cluster)

    verdict, kills = await campaign.run()

    assert verdict.wrong == {}, verdict.examples
    assert verdict.attempts >= 60
    assert verdict.acknowledged > 1000
    assert set(kills) == set(Victim)
