"""The programs behind scripts/ find each other as neighbours; so do their tests."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[2] / "scripts" / "lib"))
