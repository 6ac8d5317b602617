"""The text of a .pdf that was made from text, laid out by where it stands; a scan has none and is said to be one."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import Any

from dvk_desktop.domain.errors import UserError
from dvk_desktop.letters.pieces import pieces_of, quarters_of
from dvk_desktop.letters.ruled import Grid, page_text
from dvk_desktop.letters.unruled import tables_on

_ENOUGH_TEXT = 150_000  # characters; what comes after so much is annexes, and the letter is taken in all the same
_MOST_PAGES = 300
_MOST_PIECES = 2000  # of a picture, looked at
_WORDS = re.compile(r"[^\W\d_]+")


def read_pdf(data: bytes, name: str, largest_text: int) -> str:
    """The text of the pages from the first one on, whole pages, until there is enough for a letter and some annexes.

    Never more than `largest_text` characters; none when the pages are pictures and the text on them is not theirs.
    Raises `UserError("letter.unreadable.encrypted|damaged", name=…)`.
    """
    import pypdfium2  # late: only needed for pdf files

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        encrypted = "password" in str(error).lower()
        raise UserError(
            "letter.unreadable.encrypted" if encrypted else "letter.unreadable.damaged", name=name
        ) from error
    try:
        picture = _is_picture(document[0]) if len(document) else False
        pages: list[str] = []
        grids: Sequence[Grid] = ()
        left = min(largest_text, _ENOUGH_TEXT)
        for number in range(min(len(document), _MOST_PAGES)):
            text, grids = _page_text(with_what_was_put_on(document, number), left, grids)
            pages.append(text[:left])
            left -= len(pages[-1]) + 1
            if left <= 0:
                break
    except pypdfium2.PdfiumError as error:
        raise UserError("letter.unreadable.damaged", name=name) from error
    finally:
        document.close()
    text = "\n".join(pages)
    return "" if picture and not _is_worth_reading(text) else text


_COMMON = frozenset(
    {"của", "và", "các", "ngày", "tháng", "năm", "số", "về", "việc", "trong", "được", "thực", "hiện", "nhân", "dân",
     "theo", "có", "cho", "để", "với", "tại"}
)  # fmt: skip
_FEWEST_WORDS = 40  # a signing program's stamp on a scan has fewer, a letter more
_SHARE_OF_COMMON = 0.05  # of the words; in letters at least 7 in 100, in what scanners take for letters at most 4


def _is_worth_reading(text: str) -> bool:
    """Whether text that lies on the picture of a page is that of the page: not only a stamp put on by a signing
    program, nor what a scanner without Vietnamese took for letters ("Kinh gui: S0 NQi vu")."""
    words = _WORDS.findall(unicodedata.normalize("NFC", text).lower())
    return len(words) >= _FEWEST_WORDS and sum(word in _COMMON for word in words) >= _SHARE_OF_COMMON * len(words)


def _is_picture(page: Any) -> bool:
    """Whether pictures cover most of a page, as on a scan."""
    import pypdfium2.raw as pdfium  # late, as above

    width, height = page.get_size()
    covered = 0.0
    for number, image in enumerate(page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE], max_depth=3)):
        left, bottom, right, top = image.get_bounds()
        covered += abs(right - left) * abs(top - bottom)
        if number >= _MOST_PIECES:
            break
    page.close()
    return bool(covered >= 0.5 * width * height > 0)


def with_what_was_put_on(document: Any, number: int) -> Any:
    """Page `number` (from 0) of the PDF library's document, with the number, day and signature that a signing program
    put on it (annotations, fields) as part of the page, so that their text is found; the file stays as it is."""
    import pypdfium2.raw as pdfium  # late, as above

    page = document[number]
    if pdfium.FPDFPage_GetAnnotCount(page.raw) == 0:
        return page
    pdfium.FPDFPage_Flatten(page.raw, pdfium.FLAT_NORMALDISPLAY)
    page.close()
    return document[number]


def _page_text(page: Any, most: int, above: Sequence[Grid]) -> tuple[str, Sequence[Grid]]:
    """The text of a page and its tables; `above`: those of the page before."""
    texts = page.get_textpage()
    try:
        pieces = pieces_of(texts, most)
        grids = tables_on(page, quarters_of(texts), pieces, above)
        return page_text(pieces, grids, above), grids
    finally:
        texts.close()
        page.close()
