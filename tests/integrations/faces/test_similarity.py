"""From raw scores to bands and one similarity: the table of thresholds, and that likeness never lowers it."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from server.integrations.faces import Band, FaceThresholds
from server.integrations.faces.similarity import Verdict, cascade_verdict, dlib_verdict, sface_verdict

LIMITS = FaceThresholds()
COSINES = st.floats(-1, 1)
DISTANCES = st.floats(0, 1.5)
BAND_OF_SIMILARITY = {Band.MISMATCH: (0.0, 59.9), Band.UNSURE: (60.0, 79.9), Band.MATCH: (80.0, 100.0)}


def _cascade(cosine: float, distance: float) -> Verdict:
    return cascade_verdict(cosine, lambda: distance, LIMITS)


@pytest.mark.parametrize(
    ("cosine", "distance", "band", "similarity"),
    [
        (1.0, 0.9, Band.MATCH, 100.0),
        (0.825, 0.9, Band.MATCH, 95.0),
        (0.65, 0.9, Band.MATCH, 90.0),
        (0.6, 0.3, Band.MATCH, 90.0),
        (0.6, 0.5, Band.MATCH, 85.0),
        (0.5, 0.5, Band.MATCH, 80.0),
        (0.5, 0.6, Band.UNSURE, 70.0),
        (0.36, 0.56, Band.UNSURE, 60.0),
        (0.36, 0.9, Band.UNSURE, 60.0),
        (0.18, 0.1, Band.MISMATCH, 30.0),
        (0.0, 0.1, Band.MISMATCH, 0.0),
        (-0.4, 0.1, Band.MISMATCH, 0.0),
    ],
)
def test_cascade_weighs_both_models(cosine: float, distance: float, band: Band, similarity: float) -> None:
    verdict = _cascade(cosine, distance)

    assert (verdict.band, verdict.similarity) == (band, similarity)


@pytest.mark.parametrize(
    ("cosine", "band", "similarity"),
    [(0.45, Band.MATCH, 80.0), (0.44, Band.UNSURE, 77.7), (0.36, Band.UNSURE, 60.0), (0.35, Band.MISMATCH, 58.3)],
)
def test_sface_alone_has_its_own_threshold(cosine: float, band: Band, similarity: float) -> None:
    verdict = sface_verdict(cosine, LIMITS)

    assert (verdict.band, verdict.similarity, verdict.raw) == (band, similarity, {"cosine": cosine})


@pytest.mark.parametrize(
    ("distance", "band", "similarity"),
    [(0.2, Band.MATCH, 90.0), (0.40, Band.MATCH, 80.0), (0.5, Band.UNSURE, 70.0), (0.61, Band.MISMATCH, 58.5)],
)
def test_dlib_alone_has_its_own_thresholds(distance: float, band: Band, similarity: float) -> None:
    verdict = dlib_verdict(distance, LIMITS)

    assert (verdict.band, verdict.similarity, verdict.raw) == (band, similarity, {"distance": distance})


def test_second_model_is_not_asked_where_the_first_is_sure() -> None:
    def never() -> float:
        raise AssertionError("dlib was asked")

    verdicts = [cascade_verdict(cosine, never, LIMITS) for cosine in (0.3599, 0.65)]

    assert [verdict.band for verdict in verdicts] == [Band.MISMATCH, Band.MATCH]


@given(COSINES, COSINES, DISTANCES)
def test_higher_cosine_never_lowers_the_similarity(one: float, other: float, distance: float) -> None:
    low, high = sorted((one, other))

    assert _cascade(low, distance).similarity <= _cascade(high, distance).similarity
    assert sface_verdict(low, LIMITS).similarity <= sface_verdict(high, LIMITS).similarity


@given(COSINES, DISTANCES, DISTANCES)
def test_greater_distance_never_raises_the_similarity(cosine: float, one: float, other: float) -> None:
    near, far = sorted((one, other))

    assert _cascade(cosine, near).similarity >= _cascade(cosine, far).similarity
    assert dlib_verdict(near, LIMITS).similarity >= dlib_verdict(far, LIMITS).similarity


@given(COSINES, DISTANCES)
def test_similarity_shows_the_band(cosine: float, distance: float) -> None:
    for verdict in (_cascade(cosine, distance), sface_verdict(cosine, LIMITS), dlib_verdict(distance, LIMITS)):
        lowest, highest = BAND_OF_SIMILARITY[verdict.band]
        assert lowest <= verdict.similarity <= highest


@given(st.floats(0, 0.9), st.floats(0.001, 0.3), st.floats(0.001, 0.3), COSINES, COSINES, DISTANCES)
def test_other_thresholds_keep_the_order(
    mismatch: float, step: float, next_step: float, one: float, other: float, distance: float
) -> None:
    assume(0 < mismatch < mismatch + step < mismatch + step + next_step < 1)
    limits = FaceThresholds(
        mismatch_cosine=mismatch, sface_match_cosine=mismatch + step, match_cosine=mismatch + step + next_step
    )
    low, high = sorted((one, other))

    below, above = (cascade_verdict(cosine, lambda: distance, limits).similarity for cosine in (low, high))

    assert below <= above


@pytest.mark.parametrize(
    "wrong",
    [
        {"match_cosine": 0.3},
        {"mismatch_cosine": 0.7},
        {"sface_match_cosine": 0.66},
        {"dlib_match_distance": 0.6},
        {"similarity_match": 95.0},
        {"margin_width": 0.0},
    ],
)
def test_thresholds_out_of_order_are_refused(wrong: dict[str, float]) -> None:
    with pytest.raises(ValueError, match="must rise"):
        FaceThresholds(**wrong)  # type: ignore[arg-type]
