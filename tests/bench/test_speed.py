"""The stopwatch of the bench is fair: every contender sees every picture, and a slower one shows as slower."""

from collections import Counter
from collections.abc import Mapping

from app.domain.image import Page
from tests.bench.speed import measured
from tests.specimens.specimen import Picture
from tests.specimens.studio import make


def test_contenders_take_turns_and_the_slower_one_has_the_larger_median() -> None:
    seen: Counter[str] = Counter()

    def quick(_picture: Picture, _page: Page) -> Mapping[str, float]:
        seen["quick"] += 1
        return {"read": 2.0}

    def slow(picture: Picture, _page: Page) -> Mapping[str, float]:
        seen["slow"] += 1
        for _ in range(40):
            picture.astype(float).sum()
        return {}

    pictures = [make("hongkong_id", seed, px_per_mm=6).image for seed in range(3)]
    told = measured(pictures, {"quick": quick, "slow": slow}, rounds=2)
    assert seen == {"quick": 7, "slow": 7}
    assert told["median_ms"]["slow"] > told["median_ms"]["quick"]
    assert told["ratio"]["slow"] < 1
    assert told["stages_ms"] == {"read": 2.0}
