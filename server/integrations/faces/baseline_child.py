"""A program of its own: what the face-recognition library makes of pictures, by its own default path.

It runs apart because importing that library loads its 68-point file, makes Pillow accept truncated pictures, and
where setuptools is missing or too new calls quit(): exit status 0 after a friendly sentence. It imports nothing of
ours. Standard input: ``{"pictures": [path, …], "frames": [path, …]}``; output: one line of JSON, last.
"""

import json
import sys
import time
from importlib.metadata import version
from typing import Any


def main() -> None:
    """Print library version, a vector (or null) per picture, and the CPU milliseconds of each frame."""
    import face_recognition as library  # noqa: PLC0415  may end the process: nothing may be half printed by then

    asked = json.load(sys.stdin)
    vectors = [_vector(library, path) for path in asked["pictures"]]
    known = [vector for vector in vectors if vector is not None][:1]
    milliseconds = [_timed(library, path, known) for path in asked["frames"]]
    plain = [None if vector is None else vector.tolist() for vector in vectors]
    print(json.dumps({"version": version("face-recognition"), "vectors": plain, "milliseconds": milliseconds}))  # noqa: T201  the answer


def _vector(library: Any, path: str) -> Any:
    """Of the largest face, by the defaults: HOG with one upsampling, 5 points, no jitter. None without a face."""
    try:
        image = library.load_image_file(path)
    except OSError:
        return None
    places = library.face_locations(image)
    if not places:
        return None
    largest = max(places, key=lambda place: (place[2] - place[0]) * (place[1] - place[3]))
    return library.face_encodings(image, [largest])[0]


def _timed(library: Any, path: str, known: list[Any]) -> float:
    start = time.process_time()
    vector = _vector(library, path)
    if vector is not None:
        library.compare_faces(known, vector)
    return 1000 * (time.process_time() - start)


if __name__ == "__main__":
    main()
