"""Builds the engine that the settings name; nothing heavy is loaded before."""

from pathlib import Path
from typing import TYPE_CHECKING, Literal

from server.integrations.faces.engine import FaceEngine, FaceThresholds

if TYPE_CHECKING:
    from server.integrations.faces.probes import Matcher

EngineKind = Literal["cascade", "sface", "dlib", "off"]


def build_engine(kind: EngineKind, thresholds: FaceThresholds, model_dir: Path | None = None) -> FaceEngine | None:
    """An engine for one thread; None where comparison is off. `model_dir` replaces the packages' model folders.

    Takes half a second, most of it to import the libraries and to check the files. Raises ModelFileError.
    """
    if kind == "off":
        return None
    # Imported here because the web process imports this package and needs none of the libraries.
    from server.integrations.faces.detector import Detector  # noqa: PLC0415
    from server.integrations.faces.model_files import YUNET  # noqa: PLC0415
    from server.integrations.faces.photo_engine import PhotoEngine  # noqa: PLC0415
    from server.integrations.faces.sight import Sight  # noqa: PLC0415

    sight = Sight(Detector(YUNET.path(model_dir), thresholds), thresholds)
    return PhotoEngine(kind, sight, _matcher(kind, thresholds, model_dir))


def _matcher(kind: Literal["cascade", "sface", "dlib"], thresholds: FaceThresholds, folder: Path | None) -> "Matcher":
    """Each model's libraries are loaded only where that model is wanted."""
    if kind == "sface":
        from server.integrations.faces.sface import SFaceMatcher  # noqa: PLC0415

        return SFaceMatcher(thresholds, folder)
    if kind == "dlib":
        from server.integrations.faces.dlib_model import DlibMatcher  # noqa: PLC0415

        return DlibMatcher(thresholds, folder)
    from server.integrations.faces.cascade import CascadeMatcher  # noqa: PLC0415

    return CascadeMatcher(thresholds, folder)
