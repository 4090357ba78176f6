"""Faces in photographs: how many, how clear, and how like the reference photo. Importing this loads no model.

One engine per thread: the detector keeps the size of the picture it looks at. The dlib model holds the
interpreter's lock while it computes, so engines belong in the worker, never in the web process.
"""

from server.integrations.faces.build import EngineKind, build_engine
from server.integrations.faces.duplicates import near_hash, near_same
from server.integrations.faces.engine import (
    BadImage,
    Band,
    FaceEngine,
    FaceThresholds,
    Judgement,
    ModelFileError,
    StaleTemplate,
    UnusablePhoto,
    UnusableReason,
)

__all__ = [
    "BadImage",
    "Band",
    "EngineKind",
    "FaceEngine",
    "FaceThresholds",
    "Judgement",
    "ModelFileError",
    "StaleTemplate",
    "UnusablePhoto",
    "UnusableReason",
    "build_engine",
    "near_hash",
    "near_same",
]
