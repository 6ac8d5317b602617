"""Four times the text takes about four times the time, whatever is repeated in it and wherever: nothing can be made
to hang. Times are of the processor and compared within one run, so a slow or busy machine changes nothing."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from datetime import date

import pytest

from dvk_desktop.domain.counted_terms import open_terms
from dvk_desktop.domain.date_phrases import find_dates
from dvk_desktop.domain.document_numbers import find_document_numbers, leading_document_number, parse_document_number
from dvk_desktop.domain.documents import match_key
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.legacy_text import repair_legacy
from dvk_desktop.domain.text import fold_aligned, fold_exact
from dvk_desktop.letters import bodies
from dvk_desktop.letters.healing import heal, unwrapped, with_digits_mended
from dvk_desktop.letters.lines import split_lines, without_noise
from dvk_desktop.letters.marked_rows import with_rows
from dvk_desktop.letters.reader import read_text
from dvk_desktop.letters.run_together import with_lines_restored
from dvk_desktop.letters.tabbed import with_tabs_as_strokes

PIECES = (
    *("1", "1 ", "1. ", "1.1", "1/", "1-", "0 1", "1a", "1h ", "- ", "-", "–", ".", ". ", "…", ",", "; ", ":"),
    *("_", "|", " | ", "/", "*", "**", "*a", "(", ") ", "()", "[", '"', " ", "  ", "\u00a0", "\n", " \n", "x\n"),
    *("a", "a ", "a, ", "A", "AB ", "A-", "AB/", "A. ", "I", "II. ", "đ", "ế ", "Đ", "Ê ", "a\u0301", "aù", "\x02"),
    *("1/CV ", "12/QĐ-UBND ", "12-CV/ThU, ", "Số: ", "số 1 ", "ngày ", "ngày 1/2 ", "tháng 1 ", "năm 2025 ", "quý I "),
    *("và ", "trước ", "đến hết ", "từ ngày 1/1 đến ", "thời hạn a ", "dịp kỷ niệm 95 năm ", "Kính gửi: A; "),
    *("Ban A, ", "các sở ", "của ", "Ông ", "BS. ", "TM. ", "T/M ", "KT. ", "(b/c", "Lưu: ", "V/v "),
    *("a\t", "\x07", "1\x07a\x07", "1 | a | b | Tháng 1\n", "| - a | b | 1/2\n", "1.1. a\n", "a) b\n", "- Sở A làm\n"),
    *("STT | Nội dung | Chủ trì\n1 | a | b\n", "tháng 1, 2, ", "quý I - ", "hằng tuần ", "5 ngày kể từ ngày nhận "),
    *("QUYẾT\n", "(qua A)\n", "(đã ký)", "16.00 ", "Công văn hỏa tốc "),
    *("<br>", "|a<br>b|\n", "| --- ", "10:00:00\n", "UBND TỈNH A ", "1. Sở A;\n", "; - Sở A", "QUYẾT ĐỊNH CỦA UBND "),
)  # fmt: skip
ONE_LINE = "UBND TỈNH A CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Số: 12/UBND-VX A, ngày 1 tháng 2 năm 2026 " + "đề nghị " * 40
PARTS: dict[str, Callable[[str], object]] = {
    "heal": heal,
    "with_lines_restored": with_lines_restored,
    "with_lines_restored in one line": lambda text: with_lines_restored(ONE_LINE + text),
    "split_lines": split_lines,
    "without_noise": without_noise,
    "with_digits_mended": with_digits_mended,
    "unwrapped": lambda text: unwrapped(text.split("\n")),
    "split_names": bodies.split_names,
    "starts_name": bodies.starts_name,
    "find_dates": lambda text: find_dates(text, reference=None),
    "find_dates in a cell": lambda text: find_dates(text, reference=date(2026, 1, 5), is_time=True),
    "open_terms": lambda text: list(open_terms(fold_aligned(text))),
    "with_tabs_as_strokes": lambda text: with_tabs_as_strokes("STT\tNội dung\tChủ trì\n" + text),
    "with_rows": lambda text: with_rows("STT\x07Nội dung\x07Chủ trì\x07\x07" + text, str.strip),
    "find_document_numbers": find_document_numbers,
    "leading_document_number": leading_document_number,
    "parse_document_number": parse_document_number,
    "match_key": match_key,
    "repair_legacy": repair_legacy,
    "fold_aligned": fold_aligned,
    "fold_exact": fold_exact,
}
LETTER = (
    "SỞ NỘI VỤ\nSố: 12/SNV-TH\nHà Nội, ngày 1 tháng 2 năm 2026\nV/v đôn đốc\nKính gửi: Các xã\nThực hiện Kế hoạch:\n"
    "1. Giao các xã báo cáo.\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nGIÁM ĐỐC\nNguyễn Văn An\n"
)
PLACES = ("SỞ NỘI VỤ", "12/SNV", "đôn đốc", "Các xã", "Giao", "Như trên", "Nguyễn")
FEW, MANY = 1_500, 6_000  # characters
LINEAR = 9.0
"""How much longer four times as much may take; a square would take 16 times as long."""
WORTH_A_LOOK = 0.1
"""Seconds for `MANY`: what is done within them may be of any kind."""


def seconds(work: Callable[[str], object], text: str) -> float:
    began = time.process_time()
    with suppress(UserError):
        work(text)
    return time.process_time() - began


def is_linear(work: Callable[[str], object], before: str, piece: str, behind: str) -> bool:
    few, many = (f"{before}{(piece * size)[:size]}{behind}" for size in (FEW, MANY))
    if seconds(work, many) < WORTH_A_LOOK:
        return True
    return min(seconds(work, many) for _ in range(2)) < LINEAR * max(seconds(work, few), 0.005)


@pytest.mark.parametrize("name", PARTS)
def test_no_row_makes_a_part_of_the_grammar_slow(name: str) -> None:
    slow = [(piece, end) for piece in PIECES for end in ("", "!") if not is_linear(PARTS[name], "", piece, end)]

    assert slow == []


@pytest.mark.parametrize("place", PLACES)
def test_no_row_anywhere_in_a_letter_makes_its_reader_slow(place: str) -> None:
    before, behind = LETTER.split(place)
    slow = [piece for piece in PIECES if not is_linear(read_text, f"{before}{place} ", piece, f"x{behind}")]

    assert slow == []


def test_the_measure_tells_a_square_from_a_line() -> None:
    assert not is_linear(lambda text: [sum(range(len(text))) for _ in text], "", "a", "")
    assert is_linear(lambda text: [sum(range(2_000)) for _ in text], "", "a", "")
