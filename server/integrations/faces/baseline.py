"""The face-recognition library as the yardstick: asked in a process of its own, believed only if it answered."""

import json
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np

from server.integrations.faces.templates import Vector

CHILD: Final = Path(__file__).with_name("baseline_child.py")
DEFAULT_TOLERANCE: Final = 0.6


class NoBaseline(Exception):
    """The library is not there, or gave up; the message is for the operator."""


@dataclass(frozen=True, slots=True)
class Baseline:
    """A vector per picture, None where it found no face; CPU milliseconds per frame."""

    version: str
    vectors: list[Vector | None]
    milliseconds: list[float]


def ask_library(pictures: Sequence[Path], frames: Sequence[Path]) -> Baseline:
    """Run the library over all files. Takes about 0.1 s each. Raises NoBaseline."""
    request = json.dumps({"pictures": [str(path) for path in pictures], "frames": [str(path) for path in frames]})
    # -P: this folder's own module names must not hide what the library imports.
    command = [sys.executable, "-P", str(CHILD)]
    child = subprocess.run(command, input=request, capture_output=True, text=True, check=False)  # noqa: S603
    answer = _parsed(child.stdout)
    # The exit status says nothing: the library's quit() ends with 0.
    if not answer.version or len(answer.vectors) != len(pictures) or len(answer.milliseconds) != len(frames):
        said = (child.stdout + child.stderr).strip().splitlines()[-1:] or [f"退出码 {child.returncode}"]
        raise NoBaseline(f"face-recognition 库没有给出结果：{said[0][:200]}")
    return answer


def _parsed(output: str) -> Baseline:
    try:
        answer = json.loads(output.strip().splitlines()[-1])
        vectors = [None if vector is None else np.asarray(vector, np.float32) for vector in answer["vectors"]]
        return Baseline(answer["version"], vectors, answer["milliseconds"])
    except (IndexError, ValueError, KeyError, TypeError):
        return Baseline("", [], [])
