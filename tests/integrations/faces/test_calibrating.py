"""`faces calibrate`: the folder, the rates, the library as yardstick, and what the operator reads."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from server.commands.faces import faces
from server.integrations.faces.accuracy import Accuracy, Pair, accuracy
from server.integrations.faces.baseline import NoBaseline, ask_library
from server.integrations.faces.labelled import Labelled, UnlabelledFolder, labelled_pictures
from tests.integrations.faces.pictures import faces_folder, jpeg, sample

PEOPLE = ("person01", "person02", "person03")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three people with two photographs each, in a folder a person, and one picture of nobody."""
    source, made = faces_folder(), tmp_path_factory.mktemp("faces")
    for person in PEOPLE:
        (made / person).mkdir()
        for name in ("1.jpg", "2.jpg"):
            (made / person / name).symlink_to(source / person / name)
    (made / "person03" / "3.jpg").write_bytes(jpeg(sample("coffee")))
    return made


@pytest.fixture(scope="module")
def calibrated(folder: Path) -> tuple[Result, dict[str, Any]]:
    """What the operator reads, and the numbers written to the file."""
    numbers = folder / "numbers.json"
    result = CliRunner().invoke(faces, ["calibrate", str(folder), "--json", str(numbers)], catch_exceptions=False)
    return result, json.loads(numbers.read_text("utf-8"))


def test_calibrate_counts_pictures_and_names_the_missed(
    folder: Path, calibrated: tuple[Result, dict[str, Any]]
) -> None:
    result, written = calibrated

    missed = folder / "person03" / "3.jpg"
    assert (written["persons"], written["pictures"], written["faces"], written["missed"]) == (3, 7, 6, [str(missed)])
    assert result.output.startswith("照片 7 张，3 人；找到人脸 6 张。")
    assert f"未找到人脸或无法读取：{missed}" in result.output


def test_calibrate_measures_every_rule_over_all_pairs(calibrated: tuple[Result, dict[str, Any]]) -> None:
    _, written = calibrated

    names = ["SFace", "dlib", "SFace + dlib", "face-recognition 1.3.0 ≤ 0.6"]
    pairs = [(rule["rule"], rule["genuine"], rule["strangers"], rule["auc"]) for rule in written["rules"]]
    assert pairs == [(name, 6, 24, 1.0) for name in names]


def test_calibrate_is_faster_than_the_library(calibrated: tuple[Result, dict[str, Any]]) -> None:
    _, written = calibrated

    assert written["speed"]["library"] > 2 * written["speed"]["engine"]


@pytest.mark.parametrize("people", [(), ("one",)])
def test_calibrate_without_two_people_says_what_is_missing(tmp_path: Path, people: tuple[str, ...]) -> None:
    for person in people:
        (tmp_path / person).mkdir()
        (tmp_path / person / "1.png").write_bytes(b"")

    result = CliRunner().invoke(faces, ["calibrate", str(tmp_path)])

    assert (result.exit_code, "至少要有两个人的照片" in result.output) == (1, True)


def test_calibrate_without_any_face_says_so(tmp_path: Path) -> None:
    for person in ("one", "two"):
        (tmp_path / person).mkdir()
        (tmp_path / person / "1.jpg").write_bytes(jpeg(sample("coffee")))

    result = CliRunner().invoke(faces, ["calibrate", str(tmp_path)])

    assert (result.exit_code, "至少有两张能找到人脸" in result.output) == (1, True)


def test_listed_pictures_are_those_of_the_list(tmp_path: Path) -> None:
    (tmp_path / "faces.csv").write_text("\ufeffpath,person\na/1.jpg,甲\nb/1.jpg,乙\n", encoding="utf-8")

    assert labelled_pictures(tmp_path) == [Labelled(tmp_path / "a/1.jpg", "甲"), Labelled(tmp_path / "b/1.jpg", "乙")]


def test_list_without_its_columns_is_refused(tmp_path: Path) -> None:
    (tmp_path / "faces.csv").write_text("file,name\na.jpg,甲\n", encoding="utf-8")

    with pytest.raises(UnlabelledFolder, match="person"):
        labelled_pictures(tmp_path)


def test_library_is_measured_in_its_own_process(tmp_path: Path) -> None:
    face, nobody, broken = (tmp_path / name for name in ("face.jpg", "nobody.jpg", "broken.jpg"))
    face.write_bytes(jpeg(sample("astronaut")))
    nobody.write_bytes(jpeg(sample("coffee")))
    broken.write_bytes(b"")

    answer = ask_library([face, nobody, broken], [face, face])

    shapes = [None if vector is None else vector.shape for vector in answer.vectors]
    assert (answer.version, shapes, len(answer.milliseconds)) == ("1.3.0", [(128,), None, None], 2)


def test_library_that_quits_with_status_0_is_not_believed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With setuptools gone or too new it prints a hint and calls quit()."""
    (tmp_path / "pkg_resources.py").write_text("raise ImportError\n")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))

    with pytest.raises(NoBaseline, match="pip install"):
        ask_library([], [])


def test_calibrate_goes_on_without_the_library(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "pkg_resources.py").write_text("raise ImportError\n")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))

    result = CliRunner().invoke(faces, ["calibrate", str(folder)], catch_exceptions=False)

    assert (result.exit_code, "face-recognition 库没有给出结果" in result.output) == (0, True)


@pytest.mark.parametrize(
    ("own", "others", "auc", "equal_error"),
    [
        ([0.9, 0.8], [0.1, 0.2], 1.0, 0.0),
        ([0.9, 0.4], [0.1, 0.5], 0.75, 50.0),
        ([0.5, 0.5], [0.5, 0.5], 0.5, 50.0),
        ([0.1, 0.2], [0.8, 0.9], 0.0, 100.0),
    ],
)
def test_accuracy_of_scores(own: list[float], others: list[float], auc: float, equal_error: float) -> None:
    pairs = [Pair(True, True, score) for score in own] + [Pair(False, False, score) for score in others]

    assert accuracy("rule", pairs) == Accuracy("rule", 2, 2, auc, equal_error, 0.0, 0.0)


def test_accuracy_counts_wrong_verdicts() -> None:
    pairs = [Pair(True, False, 0.1), *[Pair(True, True, 0.9)] * 3, Pair(False, True, 0.9), *[Pair(False, False, 0)] * 9]

    measured = accuracy("rule", pairs)

    assert (measured.false_accepts, measured.false_rejects) == (10.0, 25.0)
