"""QR codes for documents, as data that needs no fetching."""

import segno


def qr_data_url(text: str) -> str:
    """A picture (SVG) for an <img>: error correction M, so that a creased print is still read."""
    return str(segno.make(text, error="m", micro=False).svg_data_uri(border=2, dark="#000", light="#fff"))
