"""Face comparison, measured by the system's own command on labelled photographs, the library beside it."""

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from benchmarks.machine import APP_CORE, ROOT


def run(folder: Path) -> dict[str, Any]:
    """What `faces calibrate` found, on one core."""
    with tempfile.TemporaryDirectory() as home:
        kept = Path(home) / "faces.json"
        command = ["taskset", "-c", str(APP_CORE), sys.executable, "-m", "server", "faces", "calibrate", str(folder)]
        subprocess.run([*command, "--json", str(kept)], check=True, cwd=ROOT, stdout=subprocess.DEVNULL)
        found: dict[str, Any] = json.loads(kept.read_text("utf-8"))
        return found


def lines(found: dict[str, Any]) -> list[str]:
    """For people: speed and the cascade's errors."""
    speed, rules = found["speed"], {rule["rule"]: rule for rule in found["rules"]}
    said = [f"faces: {found['faces']} of {found['pictures']} pictures, {found['persons']} persons"]
    for name, rule in rules.items():
        errors = f"false accepts {rule['false_accepts']:.3f} %, false rejects {rule['false_rejects']:.3f} %"
        said.append(f"faces: {name}: {rule['genuine']} genuine, {rule['strangers']} stranger pairs: {errors}")
    if speed:
        said.append(f"faces: {speed['engine']:.1f} ms CPU a frame, library {speed['library'] or 0:.1f} ms")
    return said
