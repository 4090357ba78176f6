"""How a slide looks: 640×360, the category above, a heading, points that appear one by one, the teacher below."""

from functools import cache
from pathlib import Path

from lessons import Lesson
from PIL import Image, ImageDraw, ImageFont
from wrapping import wrap_evenly

WIDTH, HEIGHT = 640, 360
MARGIN = 28
HEADER, FOOTER = 44, 34
HEADING_TOP, POINTS_TOP, POINTS_BOTTOM = 54, 114, HEIGHT - FOOTER - 8
BULLET_INDENT = 26
LINE_SPACING, POINT_GAP = 1.32, 0.42  # of the text size

# Every text on its ground has a contrast of 7:1 or more (WCAG 2.1, 1.4.6). Paper and ink are greys:
# a tint comes out of the coarse chroma of a small video as patches.
DARK_BLUE, WHITE, PAPER, INK = "#12335f", "#ffffff", "#f8f8f8", "#1c1c1c"
PALE_BLUE, FOOT_INK, ORANGE = "#dce6f3", "#22344f", "#c2570c"

FONTS = Path("/usr/share/fonts/opentype/noto")
SIMPLIFIED_CHINESE = 2  # the collection's order in Debian's fonts-noto-cjk: JP KR SC TC HK
HEADING_SIZES = range(32, 21, -1)
POINT_SIZES = range(27, 16, -1)
LARGE_TEXT = 24  # down to here a smaller size is better than a broken line


class DoesNotFit(Exception):
    """A text too long for its place even in the smallest size; the message names lesson and slide."""


def draw_slide(lesson: Lesson, index: int, shown: int) -> Image.Image:
    """Draw the lesson's slide number `index` (from 0) with its first `shown` points."""
    image = Image.new("RGB", (WIDTH, HEIGHT), PAPER)
    pen = ImageDraw.Draw(image)
    _draw_header(pen, lesson)
    _draw_heading(pen, lesson, index)
    _draw_points(pen, lesson, index, shown)
    _draw_footer(pen, lesson, index)
    return image


@cache
def font(weight: str, size: int) -> ImageFont.FreeTypeFont:
    """Noto Sans CJK SC in weight Regular or Bold; `size` in pixels."""
    return ImageFont.truetype(
        FONTS / f"NotoSansCJK-{weight}.ttc", size, index=SIMPLIFIED_CHINESE, layout_engine=ImageFont.Layout.BASIC
    )


def _draw_header(pen: ImageDraw.ImageDraw, lesson: Lesson) -> None:
    pen.rectangle((0, 0, WIDTH, HEADER), fill=DARK_BLUE)
    pen.rectangle((0, HEADER, WIDTH, HEADER + 2), fill=ORANGE)
    middle = HEADER // 2
    pen.text((MARGIN, middle), lesson.category, WHITE, font("Regular", 15), anchor="lm")
    pen.text((WIDTH - MARGIN, middle), f"{lesson.code}  {lesson.title}", WHITE, font("Bold", 15), anchor="rm")


def _draw_heading(pen: ImageDraw.ImageDraw, lesson: Lesson, index: int) -> None:
    heading = lesson.slides[index].heading
    for size in HEADING_SIZES:
        if font("Bold", size).getlength(heading) <= WIDTH - 2 * MARGIN:
            pen.text((MARGIN, HEADING_TOP + 24), heading, DARK_BLUE, font("Bold", size), anchor="lm")
            return
    raise DoesNotFit(f"{lesson.code} slide {index + 1}: heading {heading}")


def _draw_points(pen: ImageDraw.ImageDraw, lesson: Lesson, index: int, shown: int) -> None:
    size, points = _points_layout(lesson, index)
    line_height = round(size * LINE_SPACING)
    spare = POINTS_BOTTOM - POINTS_TOP - _points_height(size, points)
    gap = round(size * POINT_GAP) + min(spare // len(points), size // 2)
    top = POINTS_TOP
    for lines in points[:shown]:
        centre = top + line_height // 2
        pen.rectangle((MARGIN + 2, centre - 5, MARGIN + 11, centre + 4), fill=ORANGE)
        for line in lines:
            pen.text((MARGIN + BULLET_INDENT, top + line_height // 2), line, INK, font("Regular", size), anchor="lm")
            top += line_height
        top += gap


def _points_layout(lesson: Lesson, index: int) -> tuple[int, list[list[str]]]:
    """The text size and the lines of all points in it: few lines while the text stays large, else what fits."""
    texts = lesson.slides[index].points
    layouts = [(size, points) for size in POINT_SIZES if (points := _points_in(texts, size))]
    if not layouts:
        raise DoesNotFit(f"{lesson.code} slide {index + 1}: points")
    large = [layout for layout in layouts if layout[0] >= LARGE_TEXT]
    return min(large or layouts[:1], key=lambda layout: sum(map(len, layout[1])))


def _points_in(texts: tuple[str, ...], size: int) -> list[list[str]]:
    """The lines of each point in this text size; nothing when they would leave their place."""
    face = font("Regular", size)
    width = WIDTH - 2 * MARGIN - BULLET_INDENT
    points = [wrap_evenly(text, face.getlength, width) for text in texts]
    wide = any(face.getlength(line) > width for lines in points for line in lines)
    return [] if wide or _points_height(size, points) > POINTS_BOTTOM - POINTS_TOP else points


def _points_height(size: int, points: list[list[str]]) -> int:
    lines = sum(map(len, points))
    return lines * round(size * LINE_SPACING) + (len(points) - 1) * round(size * POINT_GAP)


def _draw_footer(pen: ImageDraw.ImageDraw, lesson: Lesson, index: int) -> None:
    top = HEIGHT - FOOTER
    pen.rectangle((0, top, WIDTH, HEIGHT), fill=PALE_BLUE)
    pen.rectangle((0, top, WIDTH * (index + 1) // len(lesson.slides), top + 2), fill=DARK_BLUE)
    middle = top + FOOTER // 2 + 1
    face = font("Regular", 15)
    pen.text((MARGIN, middle), f"授课教师：{lesson.teacher}", FOOT_INK, face, anchor="lm")
    pen.text((WIDTH // 2, middle), f"{index + 1} / {len(lesson.slides)}", FOOT_INK, face, anchor="mm")
    pen.text((WIDTH - MARGIN, middle), "安管网教", FOOT_INK, font("Bold", 15), anchor="rm")
