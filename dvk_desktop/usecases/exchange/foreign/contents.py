"""What the cells of a column look like: how many of them can be read as a date, a phone number, one of a list …"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from functools import lru_cache
from itertools import islice
from typing import Any

from dvk_desktop.domain import office_words
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.text import fold
from dvk_desktop.domain.typed_dates import parse_date
from dvk_desktop.domain.values import Money, parse_number
from dvk_desktop.language import has_label, label
from dvk_desktop.language.lists import Lists, aliases_of, codes_of, lists_now
from dvk_desktop.usecases.fields import Field, FieldKind

FindUnit = Callable[[str], str]
"""Id of the one unit that a text names, "" if it names none or several."""
PossibleUnits = Callable[[str], Sequence[str]]
"""Ids of the units that a text may name: one where it is clear, none where nothing is known of it."""

SAMPLE = 60
_PHONE = re.compile(office_words.PHONE)
_MARKS = frozenset(("x", "v", "1", "1.0", "✓", "✔", "√", "co", "+", "*"))
_PERSON = re.compile(r"(?:[^\W\d_a-z][\w'’]*)(?: [^\W\d_][\w'’]*){1,5}")
_TITLES = re.compile(rf"{office_words.any_of(office_words.TITLES)}\.? ")
_DAY = date(2026, 1, 1)
"""Any day does where it is only asked whether a text can be a date."""


def filled(cells: Iterable[Any]) -> list[Any]:
    """The cells with something in them."""
    return [cell for cell in cells if cell is not None and cell != ""]


def sample(cells: Iterable[Any]) -> list[Any]:
    """The first filled cells, as many as are looked at for a guess."""
    return list(islice((cell for cell in cells if cell is not None and cell != ""), SAMPLE))


def distinct(cells: Iterable[Any]) -> dict[str, int]:
    """Different texts of a column as people read them → how often they occur, in the order they are met."""
    found: dict[str, int] = {}
    for cell in cells:
        if cell is not None and (text := plain_text(cell)):
            found[text] = found.get(text, 0) + 1
    return found


def plain_text(cell: Any) -> str:
    """A cell as one line of text; a whole number without its point."""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, (datetime, date)):
        return f"{cell:%d/%m/%Y}"
    return " ".join(str(cell).split())


def is_mark(cell: Any) -> bool:
    """An x or whatever else ticks a column."""
    return cell is True or fold(plain_text(cell)) in _MARKS


def code_of(choices: str, text: str) -> str:
    """The code that a text means in a list: by its label however spelled, by the code, or by words that only one label
    has; "" if that is not sure."""
    return _code_of(choices, fold(text), lists_now())


@lru_cache(maxsize=8192)
def _code_of(choices: str, wanted: str, lists: Lists) -> str:
    labels = _labels(choices, lists)
    if wanted in labels:
        return labels[wanted]
    words = _words(wanted)
    if not words:
        return ""
    within = {code for name, code in labels.items() if words <= _words(name)}
    around = {
        code for name, code in labels.items() if words >= _words(name) and 0 < len(words) - 3 <= len(_words(name))
    }
    around |= {code for name, code in labels.items() if len(words) <= 3 and words >= _words(name) != frozenset()}
    found = within or around
    return next(iter(found)) if len(found) == 1 else ""


@lru_cache(maxsize=256)
def _labels(choices: str, lists: Lists) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for code in codes_of(choices):
        for key in (f"choice.{choices}.{code}", f"choice.{choices}_short.{code}"):
            if has_label(key):
                found.setdefault(fold(label(key, "vi")), code)
        found.setdefault(fold(code), code)
    for word, code in aliases_of(choices).items():
        found.setdefault(fold(word), code)
    return found


@lru_cache(maxsize=8192)
def _words(folded: str) -> frozenset[str]:
    return frozenset(re.findall(r"[^\W_]+", folded)) - {"linh", "vuc", "va", "so", "cac", "ve", "loai"}


def likeness(field: Field, cells: Sequence[Any], find_unit: FindUnit) -> float | None:
    """How many of the cells (0 to 1), a sample, look like values of the field; None if there are none to look at."""
    values = sample(cells)
    if not values:
        return None
    fits = sum(map(_test(field, find_unit), values)) / len(values)
    if field.kind in (FieldKind.TEXT, FieldKind.LONG_TEXT):
        return fits * _as_text(field, values)
    return fits


def _test(field: Field, find_unit: FindUnit) -> Callable[[Any], bool]:
    match field.kind:
        case FieldKind.DATE:
            return _is_date
        case FieldKind.INTEGER:
            if field.name == "year":
                return lambda cell: plain_text(cell).isdigit() and 1990 <= int(plain_text(cell)) <= 2100
            return lambda cell: _is_number(cell, whole=True)
        case FieldKind.DECIMAL:
            return _is_number
        case FieldKind.MONEY:
            return lambda cell: _is_money(cell)
        case FieldKind.PHONE:
            return _is_phone
        case FieldKind.CHOICE:
            return lambda cell: bool(code_of(field.choices, plain_text(cell)))
        case FieldKind.REFERENCE:
            return lambda cell: isinstance(cell, str) and bool(find_unit(cell))
        case FieldKind.NUMBER:
            return lambda cell: isinstance(cell, str) and re.search(r"\d+.*[/-]", cell) is not None
    return lambda cell: isinstance(cell, str) and any(letter.isalpha() for letter in cell)


def _as_text(field: Field, values: Sequence[Any]) -> float:
    texts = [plain_text(value) for value in values]
    length = sum(map(len, texts)) / len(texts)
    if field.name in ("contact", "signer_name", "handler"):
        return sum(is_person(text) for text in texts) / len(texts)
    if field.kind is FieldKind.LONG_TEXT:
        return 1.0 if length >= 40 else 0.6
    if field.required:  # what a record is called: each row another
        return len(set(texts)) / len(texts) * (1.0 if length >= 12 else 0.6)
    return 0.7


@lru_cache(maxsize=4096)
def is_person(text: str) -> bool:
    """Whether a text can be the name of one person, with or without a title ("cô Lan", "Y Thanh Niê")."""
    if any(letter.isdigit() for letter in text) or len(text) > 60:
        return False
    titled = _TITLES.match(fold(text)) is not None
    name = text.split(" ", 1)[1] if titled and " " in text else text
    return (titled and len(name.split()) <= 5) or (_PERSON.fullmatch(name) is not None and name.istitle())


def is_hamlet(text: str) -> bool:
    """See `office_words.is_hamlet`."""
    return office_words.is_hamlet(text, fold(text))


def _is_date(cell: Any) -> bool:
    if isinstance(cell, (date, datetime)):
        return True
    if not isinstance(cell, str):
        return False
    try:
        parse_date(cell, today=_DAY)
    except UserError:
        return False
    return True


def _is_number(cell: Any, *, whole: bool = False) -> bool:
    if isinstance(cell, (int, float)) and not isinstance(cell, bool):
        return not whole or _is_whole(cell)
    try:
        number = parse_number(plain_text(cell))
    except UserError:
        return False
    return not whole or number == int(number)


def _is_whole(cell: float) -> bool:
    return isinstance(cell, int) or cell.is_integer()


def _is_money(cell: Any) -> bool:
    if isinstance(cell, (int, float)) and not isinstance(cell, bool):
        return cell == 0 or cell >= 1_000
    try:
        return Money.parse(plain_text(cell)).dong >= 1_000
    except UserError:
        return False


def _is_phone(cell: Any) -> bool:
    if isinstance(cell, (int, float)) and not isinstance(cell, bool):
        return _is_whole(cell) and 10**8 <= cell < 10**10
    return isinstance(cell, str) and _PHONE.fullmatch(cell.strip()) is not None
