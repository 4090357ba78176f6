"""Stored photographs carry nothing but the picture: no place, no device, no orientation trick (EXIF), and are JPEG."""

from io import BytesIO

from PIL import Image, ImageOps

from server.integrations.storage import Store
from server.proctoring.services.desk import at_desk

_QUALITY = 85  # of what is encoded again; a difference nobody sees at 640×480


async def cleaned(key: str, photo: bytes, store: Store) -> bytes:
    """The photograph without metadata, stored in place of the one that came; safe to repeat.

    Phones of one maker send PNG, some programs send EXIF: only those are encoded again. What cannot be
    decoded stays as it came, for the comparison to flag.
    """
    try:
        clean = await at_desk(_without_metadata, photo)
    except Exception:  # Pillow raises many kinds on damaged pictures
        return photo
    if clean is None:
        return photo
    await store.put(key, clean, "image/jpeg")
    return clean


def _without_metadata(photo: bytes) -> bytes | None:
    """None when there is nothing to take away."""
    with Image.open(BytesIO(photo), formats=["JPEG", "PNG"]) as image:
        if image.format == "JPEG" and not image.getexif() and "comment" not in image.info:
            return None
        upright = ImageOps.exif_transpose(image).convert("RGB")
    buffer = BytesIO()
    upright.save(buffer, "JPEG", quality=_QUALITY)
    return buffer.getvalue()
