"""The text of a .pdf that was made from text; a scan has none and is said to be one."""

from __future__ import annotations

from typing import Any

from dvk_desktop.domain.errors import UserError

_MOST_PAGES = 300


def read_pdf(data: bytes, name: str, largest_text: int) -> str:
    """The text of all pages. Raises `UserError("letter.unreadable.encrypted|damaged", name=…)`, `letter.too_large`."""
    import pypdfium2  # type: ignore[import-untyped]  # late and untyped: the library is only needed for pdf files

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        encrypted = "password" in str(error).lower()
        raise UserError(
            "letter.unreadable.encrypted" if encrypted else "letter.unreadable.damaged", name=name
        ) from error
    try:
        if len(document) > _MOST_PAGES:
            raise UserError("letter.too_large", name=name, size=len(document), limit=_MOST_PAGES)
        pages: list[str] = []
        length = 0
        for number in range(len(document)):
            pages.append(_page_text(document[number]))
            length += len(pages[-1])
            if length > largest_text:
                raise UserError("letter.too_large", name=name, size=length, limit=largest_text)
    except pypdfium2.PdfiumError as error:
        raise UserError("letter.unreadable.damaged", name=name) from error
    finally:
        document.close()
    return "\n".join(pages)


def _page_text(page: Any) -> str:
    texts = page.get_textpage()
    try:
        # U+FFFE is how the library marks a hyphen at a line's end.
        return str(texts.get_text_range()).replace("\ufffe", "-").replace("\r\n", "\n")
    finally:
        texts.close()
        page.close()
