"""The benchmark is a package beside scripts/bench; its tests look at its arithmetic, never at the clock."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[2] / "scripts"))
