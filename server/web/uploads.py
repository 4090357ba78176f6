"""The door for photographs: bounded bytes and pixels, and really a picture, before anything is stored."""

from io import BytesIO

from PIL import Image
from sanic import Request

from server.errors import InvalidInput, Refusal, TooLarge
from server.proctoring.services.snapshots import Photo
from server.settings import Proctoring

_SUFFIX = {"JPEG": "jpg", "PNG": "png"}
_END = {"JPEG": b"\xff\xd9", "PNG": b"IEND\xaeB`\x82"}
_TAIL = 1024  # some cameras append a few bytes after the picture's end


class NotAnImage(Refusal):
    status = 415
    message = "上传的不是有效的照片（JPEG 或 PNG），请重新拍摄。"


def photo_of(request: Request, limits: Proctoring) -> Photo:
    """The photograph in a request: a raw picture body, or multipart with the file in `frame`."""
    media = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if media == "multipart/form-data":
        body = _frame(request)
    elif media in {"image/jpeg", "image/png"}:
        body = request.body
    else:
        raise NotAnImage
    return checked(body, limits)


def _frame(request: Request) -> bytes:
    file = request.files.get("frame") if request.files else None
    if file is None:
        raise InvalidInput({"frame": "请上传照片。"})
    body: bytes = file.body
    return body


def checked(body: bytes, limits: Proctoring) -> Photo:
    """Header, size and end of the picture are looked at (20 µs); it is decoded later, in the worker.

    A forged header of 54 KB can ask for a gigabyte when decoded: the pixel limit stands before that.
    """
    if len(body) > limits.max_bytes:
        raise TooLarge("照片不能超过 1 MB，请降低清晰度后重拍。")
    try:
        with Image.open(BytesIO(body), formats=list(_SUFFIX)) as image:
            kind, (width, height) = image.format or "", image.size
    except Exception as fault:  # Pillow raises many kinds on hostile bytes
        raise NotAnImage from fault
    inside = limits.min_side <= min(width, height) and max(width, height) <= limits.max_side
    if not inside or width * height > limits.max_pixels or _END[kind] not in body[-_TAIL:]:
        raise NotAnImage
    return Photo(body, f"image/{kind.lower()}", _SUFFIX[kind])
