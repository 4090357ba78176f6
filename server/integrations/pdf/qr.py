"""QR codes for documents, as data that needs no fetching."""

from typing import Final

import segno

_SCALE: Final = 6  # pixels a module: 350 dpi where 93 modules are 40 mm wide


def qr_data_url(text: str) -> str:
    """A picture for an <img>: error correction M, so that a creased print is still read.

    PNG, which costs a third of the time that WeasyPrint takes for the paths of an SVG.
    """
    return str(segno.make(text, error="m", micro=False).png_data_uri(border=2, scale=_SCALE))
