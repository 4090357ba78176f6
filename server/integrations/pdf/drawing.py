"""WeasyPrint with our fonts and without a way to the outside. Imported in the drawing process only.

Importing it loads the system's Pango; OSError where that is missing.
"""

from functools import cache, lru_cache
from pathlib import Path
from typing import Any, Final

import pylopdf_fonts_zh_cn
from weasyprint import CSS, HTML
from weasyprint.text.fonts import FontConfiguration
from weasyprint.urls import FatalURLFetchingError, URLFetcher, URLFetcherResponse

_FOLDER: Final = Path(pylopdf_fonts_zh_cn.__file__).parent
# Whole fonts: names hold characters that no subset of "common" ones has.
_FONTS: Final = {"font:sans": "NotoSansSC-Regular.otf", "font:serif": "NotoSerifSC-Regular.otf"}
_FACES: Final = """
@font-face { font-family: "Document Sans"; src: url("font:sans") }
@font-face { font-family: "Document Serif"; src: url("font:serif") }
"""


class _Fetcher(URLFetcher):  # type: ignore[misc]
    """Our two fonts and what stands in the document itself."""

    def fetch(self, url: str, headers: Any = None) -> Any:
        if name := _FONTS.get(url):
            return URLFetcherResponse(url, (_FOLDER / name).read_bytes(), {"Content-Type": "font/otf"})
        if not url.startswith("data:"):
            raise FatalURLFetchingError(f"a document may fetch nothing: {url[:80]}")
        return super().fetch(url, headers)


def draw(html: str, css: str) -> bytes:
    """The document's pages. ValueError where it names an address outside itself."""
    fetcher, fonts, faces = _prepared()
    try:
        pdf: bytes = HTML(string=html, url_fetcher=fetcher).write_pdf(
            font_config=fonts, stylesheets=[faces, _dress(css)]
        )
    except FatalURLFetchingError as fault:  # no Exception: it would end the process
        raise ValueError(str(fault)) from None
    return pdf


@lru_cache(8)
def _dress(css: str) -> CSS:
    """A kind of document has one style: reading it takes a tenth of a page's time."""
    fetcher, fonts, _ = _prepared()
    return CSS(string=css, font_config=fonts, url_fetcher=fetcher)


@cache
def _prepared() -> tuple[_Fetcher, FontConfiguration, CSS]:
    """Once in a process: reading the fonts takes longer than a page."""
    fetcher, fonts = _Fetcher(allowed_protocols={"data"}), FontConfiguration()
    return fetcher, fonts, CSS(string=_FACES, font_config=fonts, url_fetcher=fetcher)
