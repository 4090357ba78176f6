"""`faces`: measure face comparison on photographs whose people are known."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from rich.table import Table

    from server.integrations.faces.calibration import Calibration
    from server.integrations.faces.speed import Speed

faces = click.Group("faces", help="人脸比对：用已知身份的照片检验识别效果。")


@faces.command()
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--json", "json_file", type=click.Path(dir_okay=False, path_type=Path), help="把结果另存为 JSON 文件。")
def calibrate(folder: Path, json_file: Path | None) -> None:
    """检验 FOLDER 中的照片：faces.csv（path,person 两列），或每人一个子文件夹。

    每张照片轮流作为底照与其余照片比对，并与 face-recognition 库的默认用法对照。照片只在本机处理，不另行保存。
    """
    from rich.console import Console

    console = Console()
    with console.status("正在比对照片，每百张约需一分钟……"):
        result = _measured(folder)
    click.echo(_summary(result))
    console.print(_table(result))
    if result.speed:
        click.echo(_speed_line(result.speed))
    if json_file:
        json_file.write_text(json.dumps(asdict(result), ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


def _measured(folder: Path) -> "Calibration":
    """With the thresholds in force here; what the operator can mend becomes a sentence."""
    from server import runtime, settings
    from server.integrations.faces.calibration import calibrate as measure
    from server.integrations.faces.engine import ModelFileError
    from server.integrations.faces.labelled import UnlabelledFolder, labelled_pictures

    chosen = settings.load()
    model_dir = Path(chosen.faces.model_folder) if chosen.faces.model_folder else None
    try:
        return measure(labelled_pictures(folder), runtime.thresholds(chosen), model_dir)
    except (UnlabelledFolder, ModelFileError) as error:
        raise click.ClickException(str(error)) from None


def _summary(result: "Calibration") -> str:
    lines = [
        f"照片 {result.pictures} 张，{result.persons} 人；找到人脸 {result.faces} 张。引擎 {result.engine_version}"
    ]
    lines += [f"未找到人脸或无法读取：{path}" for path in result.missed]
    lines += [result.note] if result.note else []
    return "\n".join(lines)


def _table(result: "Calibration") -> "Table":
    from rich.table import Table

    table = Table(title="两两比对（误拒含“不确定”：转人工，不判不合格）")
    table.add_column("规则")
    for caption in ("同一人", "不同人", "AUC", "等错误率 %", "误认 %", "误拒 %"):
        table.add_column(caption, justify="right")
    for rule in result.rules:
        rates = (rule.equal_error, rule.false_accepts, rule.false_rejects)
        table.add_row(
            rule.rule,
            str(rule.genuine),
            str(rule.strangers),
            f"{rule.auc:.5f}",
            *(f"{rate:.3f}" for rate in rates),
        )
    return table


def _speed_line(speed: "Speed") -> str:
    line = f"速度：从解码到结论，每帧 640×480 用 CPU {speed.engine:.1f} 毫秒（{speed.frames} 帧的中位数）"
    if speed.library is None or speed.times_faster is None:
        return line
    return f"{line}；face-recognition 库用 {speed.library:.1f} 毫秒，相当于我们的 {speed.times_faster:.1f} 倍"
