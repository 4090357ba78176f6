"""QR codes for documents, as data that needs no fetching."""

from typing import Final

import segno

_LONG: Final = 200
_MASK: Final = 3
_SCALE: Final = 6  # pixels a module


def qr_data_url(text: str) -> str:
    """A picture for an <img>: error correction M, so that a creased print is still read.

    PNG, which costs a third of the time that WeasyPrint takes for the paths of an SVG. A long text is drawn with one
    pixel a module (the style says `image-rendering: pixelated`) and one mask: the best of eight takes 20 ms to find.
    """
    long = len(text) > _LONG
    code = segno.make(text, error="m", micro=False, mask=_MASK if long else None)
    return str(code.png_data_uri(border=2, scale=1 if long else _SCALE))
