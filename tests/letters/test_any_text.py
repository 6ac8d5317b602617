"""No text is too odd: nothing fails, every place holds what was read there, and the time it takes is bounded."""

from __future__ import annotations

import json
import random
import time
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.text import fold
from dvk_desktop.letters.extract import LARGEST_TEXT
from dvk_desktop.letters.healing import heal
from dvk_desktop.letters.reader import read_text
from dvk_desktop.usecases.letters.reading import Letter, Span

FOLDER = Path(__file__).resolve().parents[1] / "files" / "letters"
TEXTS = [path.read_text("utf-8") for path in sorted(FOLDER.glob("*.txt"))]
ANY = "".join(TEXTS)
MISREAD = str.maketrans("lio", "110")
WORST = 20.0
"""So many times what ordinary letters of 100,000 characters take; measured at most 3.5. Both are times of the
processor, so a slow or busy machine changes nothing; a square of the length would be thousands."""


def places(span: Span | tuple[Span, ...]) -> list[Span]:
    return [span] if isinstance(span[0], int) else list(span)


def squeezed(text: str) -> str:
    """Folded, without signs; what a scan takes for 1 and 0 counts as such."""
    return "".join(character for character in fold(text) if character.isalnum()).translate(MISREAD)


def check(letter: Letter) -> None:
    """Spans lie in the text; what is read is what stands there (spaces, signs and capitals apart)."""
    json.dumps(letter.as_json(lambda code, parameters: code))
    if letter.classified:
        return
    text = letter.text or ""
    for span in letter.spans.values():
        for start, end in places(span):
            assert 0 <= start <= end <= len(text)

    def holds(value: str | None, span: Span | tuple[Span, ...] | None) -> None:
        if value and span is not None:
            assert squeezed(value) in squeezed(" ".join(text[start:end] for start, end in places(span)))

    for name in ("issuer", "superior", "subject", "place", "acting_body"):
        holds(getattr(letter, name), letter.spans.get(name))
    holds(letter.number_full, letter.spans.get("number"))
    holds(letter.date.text if letter.date else None, letter.spans.get("date"))
    holds(letter.signer.name if letter.signer else None, letter.spans.get("signer"))
    for recipient in letter.recipients:
        holds(recipient.text, recipient.span)
    for copy in letter.copies:  # over two lines its one span takes in what stands in the right column between
        left = iter(text[slice(*copy.span)].split())
        assert all(any(squeezed(word) in squeezed(printed) for printed in left) for word in copy.text.split())
    for cited in letter.cited:
        holds(cited.number_full, cited.span)
        assert cited.nested_in is None or 0 <= cited.nested_in < len(letter.cited)
    for deadline in (*letter.deadlines, *(each for task in letter.tasks for each in task.deadlines)):
        holds(deadline.text, deadline.span)
    for task in letter.tasks:
        assert 0 <= task.span[0] <= task.span[1] <= len(text)


def read(raw: str) -> None:
    if any(character.isalpha() for character in heal(raw)):
        check(read_text(raw))
    else:
        with pytest.raises(UserError, match="empty"):
            read_text(raw)


def seconds(raw: str) -> float:
    """Of the processor, for reading a letter."""
    began = time.process_time()
    read(raw)
    return time.process_time() - began


@pytest.fixture(scope="module")
def ordinary() -> float:
    """Seconds for 100,000 characters of letters one after the other."""
    return seconds((ANY * (100_000 // len(ANY) + 1))[:100_000])


@given(st.text(max_size=400))
def test_any_text_at_all(raw: str) -> None:
    read(raw)


@given(st.lists(st.sampled_from(ANY.split()), max_size=120), st.randoms(use_true_random=False))
def test_the_words_of_letters_in_any_order(words: list[str], dice: random.Random) -> None:
    read("".join(word + dice.choice((" ", "\n", "    ", "\n\n", "")) for word in words))


def _drop(lines: list[str], dice: random.Random) -> None:
    del lines[dice.randrange(len(lines))]


def _duplicate(lines: list[str], dice: random.Random) -> None:
    at = dice.randrange(len(lines))
    lines.insert(at, lines[at])


def _swap(lines: list[str], dice: random.Random) -> None:
    first, second = dice.randrange(len(lines)), dice.randrange(len(lines))
    lines[first], lines[second] = lines[second], lines[first]


def _join(lines: list[str], dice: random.Random) -> None:
    at = dice.randrange(len(lines))
    lines[at : at + 2] = [" ".join(lines[at : at + 2])]


def _break(lines: list[str], dice: random.Random) -> None:
    at = dice.randrange(len(lines))
    middle = dice.randrange(len(lines[at]) + 1)
    lines[at : at + 1] = [lines[at][:middle], lines[at][middle:]]


def _bare(lines: list[str], dice: random.Random) -> None:
    at = dice.randrange(len(lines))
    marked = unicodedata.normalize("NFD", lines[at])
    lines[at] = "".join(character for character in marked if not unicodedata.combining(character))


def _misread(lines: list[str], dice: random.Random) -> None:
    at = dice.randrange(len(lines))
    lines[at] = "".join(dice.choice("lI1O0|'~.,;:-") if dice.random() < 0.1 else each for each in lines[at])


def _other_column(lines: list[str], dice: random.Random) -> None:
    at = dice.randrange(len(lines))
    lines[at] = "    ".join(reversed(lines[at].split("    ")))


CHANGES: tuple[Callable[[list[str], random.Random], None], ...] = (
    _drop, _duplicate, _swap, _join, _break, _bare, _misread, _other_column,
)  # fmt: skip


@given(st.sampled_from(TEXTS), st.lists(st.sampled_from(CHANGES), max_size=25), st.randoms(use_true_random=False))
def test_letters_with_lines_lost_doubled_swapped_joined_broken_and_misread(
    text: str, changes: list[Callable[[list[str], random.Random], None]], dice: random.Random
) -> None:
    lines = text.split("\n")
    for change in changes:
        if lines:
            change(lines, dice)
    read("\n".join(lines))


@pytest.mark.parametrize("text", TEXTS, ids=[path.stem for path in sorted(FOLDER.glob("*.txt"))])
def test_every_place_of_every_letter_holds_what_was_read_there(text: str) -> None:
    check(read_text(text))


@pytest.mark.parametrize(
    "unit",
    [
        " ", ".", "\n", "1/", "A-", "ngày ", "12/QĐ-UBND ", "Ban A, ", "Kính gửi: A;\n", "trước ngày ",
        "kỷ niệm 95 năm ",
        "(", "| ", "*a* ", "**",
        "từ ngày 1/1 đến ", "I. ", "1. a\n", "Điều 1. a\n", "TM. ", "ỦY BAN\n", "V/v ", "©n ",
        "cộng hòa xã hội ", "12/QĐ-UBND của ", "aù", "a\u0301", "chậm nhất là ", "Công văn số 1/A-B về Công văn số ",
        "thời hạn a b c d e f ", "\x02",
    ],
)  # fmt: skip
def test_no_repetition_makes_the_reader_slow(unit: str, ordinary: float) -> None:
    raw = TEXTS[0] + (unit * (100_000 // len(unit) + 1))[:100_000]
    assert seconds(raw) < WORST * ordinary


@pytest.mark.parametrize("row", [". ", ".", "…", "- a ", "_ ", "Ông ", "BS. ", "a, ", "(", " a", "*"])
@pytest.mark.parametrize("place", ["SỞ NỘI VỤ", "V/v", "Kính gửi:", "- Lưu:", "Nguyễn Văn An"])
def test_a_row_of_dots_or_titles_in_any_line_makes_nobody_wait(row: str, place: str, ordinary: float) -> None:
    letter = (
        "SỞ NỘI VỤ\nSố: 12/SNV-TH\nHà Nội, ngày 1 tháng 2 năm 2026\nV/v đôn đốc\nKính gửi: Các xã\n1. Giao các xã.\n"
        "Nơi nhận:\n- Như trên;\n- Lưu: VT.\nGIÁM ĐỐC\nNguyễn Văn An\n"
    )
    assert seconds(letter.replace(place, f"{place} {row * (5_000 // len(row))}x", 1)) < WORST * ordinary


def test_a_book_is_refused_at_once() -> None:
    with pytest.raises(UserError) as error:
        read_text("a " * LARGEST_TEXT)
    assert error.value.code == "letter.too_long"


def test_an_entry_as_long_as_a_page_right_below_kinh_gui_is_no_addressee() -> None:
    letter = read_text("Kính gửi:\n- " + "các đơn vị " * 60 + "\n\nCăn cứ kế hoạch năm, đề nghị thực hiện.")
    assert letter.recipients == ()
