"""What reading a letter costs: the reader itself for each page of text, and getting the text out of a PDF."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from dvk_desktop.letters.extract import extract_text
from dvk_desktop.letters.reader import read_letter, read_text
from tests.benchmarks.conftest import Told
from tests.benchmarks.test_persistence import median

LETTERS = Path(__file__).resolve().parents[1] / "files" / "letters"
PAGE = 2_500
"""Characters on a full page of a letter, as the decree lays it out."""
TEXTS = sorted(LETTERS.glob("*.txt"))


def test_the_reader_takes_at_most_100_ms_a_page(benchmark: Any, tell: Told) -> None:
    raw = [path.read_text("utf-8") for path in TEXTS]
    pages = sum(max(1.0, len(text) / PAGE) for text in raw)

    def read() -> None:
        for text in raw:
            read_text(text)

    tell(f"reading {len(raw)} letters of {pages:.0f} pages, a page", median(benchmark, read) / pages, 100, "ms")


def test_a_plan_of_twenty_pages_takes_at_most_100_ms_a_page(benchmark: Any, tell: Told) -> None:
    head, _, body = (LETTERS / "n10-kl-many-deadlines.txt").read_text("utf-8").partition("\n\n")
    text = head + "\n\n" + "\n".join([body] * max(1, 20 * PAGE // len(body)))
    pages = len(text) / PAGE
    tell(f"reading a paper of {pages:.0f} pages, a page", median(benchmark, lambda: read_text(text)) / pages, 100, "ms")


@pytest.mark.parametrize("name", ["h01-party-commune-cv.lo.pdf", "h01-party-commune-cv.lo.docx"])
def test_a_file_is_read_within_300_ms(benchmark: Any, tell: Told, name: str) -> None:
    extract_text(str(LETTERS / name))  # the library is loaded once
    tell(
        f"reading {Path(name).suffix} from the file", median(benchmark, lambda: read_letter(LETTERS / name)), 300, "ms"
    )
