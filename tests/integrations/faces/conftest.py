"""Engines are built once: loading the models takes half a second."""

import pytest
from PIL import Image

from server.integrations.faces import EngineKind, FaceEngine, FaceThresholds, build_engine
from tests.integrations.faces.pictures import jpeg, sample


def built(kind: EngineKind) -> FaceEngine:
    engine = build_engine(kind, FaceThresholds())
    assert engine is not None
    return engine


@pytest.fixture(scope="session")
def cascade() -> FaceEngine:
    return built("cascade")


@pytest.fixture(scope="session")
def sface() -> FaceEngine:
    return built("sface")


@pytest.fixture(scope="session")
def dlib() -> FaceEngine:
    return built("dlib")


@pytest.fixture(scope="session")
def astronaut() -> Image.Image:
    return sample("astronaut")


@pytest.fixture(scope="session")
def reference(cascade: FaceEngine, astronaut: Image.Image) -> bytes:
    return cascade.template(jpeg(astronaut))
