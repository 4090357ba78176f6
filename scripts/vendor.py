"""Use it to renew the browser libraries: `vendor.py NODE_MODULES` copies the named files of installed npm packages.

Install them before, with scripts disabled:
`npm install --ignore-scripts bootstrap@5.3.8 htmx.org@2.0.11 axe-core@4.14.1`.
"""

import hashlib
import json
import shutil
import sys
from pathlib import Path
from typing import Final, NamedTuple

ROOT: Final = Path(__file__).resolve().parents[1]


class Wanted(NamedTuple):
    """A package, the one version we have looked at, and its files that a browser gets."""

    package: str
    version: str
    files: tuple[str, ...]


SERVED: Final = (
    Wanted("bootstrap", "5.3.8", ("dist/css/bootstrap.min.css", "dist/js/bootstrap.bundle.min.js")),
    Wanted("htmx.org", "2.0.11", ("dist/htmx.min.js",)),
)
TESTS_ONLY: Final = (Wanted("axe-core", "4.14.1", ("axe.min.js", "locales/zh_CN.json")),)
FOLDERS: Final = {ROOT / "server/static/vendor": SERVED, ROOT / "tests/web_e2e/vendor": TESTS_ONLY}


def main(arguments: list[str]) -> int:
    """Copy everything; 2 for a wrong call."""
    if len(arguments) != 1:
        print("usage: vendor.py NODE_MODULES", file=sys.stderr)
        return 2
    for folder, wanted in FOLDERS.items():
        vendor(Path(arguments[0]), folder, wanted)
    return 0


def vendor(modules: Path, folder: Path, wanted: tuple[Wanted, ...]) -> None:
    """Files, licences and a vendor.json with versions and hashes; stops at another version than the one named."""
    record = {}
    for package, version, files in wanted:
        meta = json.loads((modules / package / "package.json").read_text("utf-8"))
        if meta["version"] != version:
            raise SystemExit(f"{package}: {version} wanted, {meta['version']} installed")
        target = folder / package
        target.mkdir(parents=True, exist_ok=True)
        for licence in (modules / package).glob("LICEN[SC]E*"):
            shutil.copyfile(licence, target / licence.name)
        for name in files:
            data = _without_source_map((modules / package / name).read_bytes())
            (target / Path(name).name).write_bytes(data)
            about = {"version": version, "license": meta["license"], "sha256": hashlib.sha256(data).hexdigest()}
            record[f"{package}/{Path(name).name}"] = about
    (folder / "vendor.json").write_text(json.dumps(record, indent=2) + "\n", "utf-8")


def _without_source_map(data: bytes) -> bytes:
    """The maps are not copied: a browser's tools would ask for them in vain."""
    lines = [line for line in data.split(b"\n") if b"sourceMappingURL=" not in line]
    return b"\n".join(lines)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
