"""Small values: periods of years, money, numbers and points as Vietnamese offices write them (`domain.md` 8.4).

Dates are in `dates.py` and `date_phrases.py`, numbers of papers in `document_numbers.py`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.text import fold


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """Some whole years, both ends included: "giai đoạn 2021-2025"."""

    first_year: int
    last_year: int

    def __post_init__(self) -> None:
        if not 1900 <= self.first_year <= self.last_year <= 2199:
            raise UserError("period.unreadable", value=f"{self.first_year}-{self.last_year}")

    @classmethod
    def parse(cls, text: str) -> Period:
        """Read "2021-2025", "giai đoạn 2021 – 2025", "2025". Raises `UserError("period.unreadable", value=text)`."""
        hit = _PERIOD.fullmatch(fold(text))
        if hit is None:
            raise UserError("period.unreadable", value=text)
        return cls(int(hit[1]), int(hit[2] or hit[1]))

    def canonical(self) -> str:
        """The stored form "2021-2025"; `parse` reads it back."""
        return f"{self.first_year}-{self.last_year}"

    def __contains__(self, year: int) -> bool:
        return self.first_year <= year <= self.last_year


_PERIOD = re.compile(r"(?:giai doan |nhiem ky |nam )?(\d{4})(?: ?- ?(\d{4}))?")


@dataclass(frozen=True, slots=True, order=True)
class Money:
    """An amount in whole đồng."""

    dong: int

    @classmethod
    def parse(cls, text: str) -> Money:
        """Read "107.591.000 đồng", "107591000", "135 triệu đồng", "1,5 tỷ". Raises `UserError("money.unclear", …)`."""
        hit = _MONEY.fullmatch(fold(text))
        if hit is None:
            raise UserError("money.unclear", value=text)
        try:
            amount = parse_number(hit[1]) * _UNITS[(hit[2] or "").strip()]
        except UserError as error:
            raise UserError("money.unclear", value=text) from error
        if amount != int(amount):
            raise UserError("money.unclear", value=text)
        return cls(int(amount))


_MONEY = re.compile(r"(-?[\d., ]*\d) ?(nghin|ngan|trieu|ty|ti)? ?(?:dong|d|vnd)?")
_UNITS = {"": 1, "nghin": 1_000, "ngan": 1_000, "trieu": 1_000_000, "ty": 1_000_000_000, "ti": 1_000_000_000}

_WHOLE = r"-?(?:[0-9]+|[1-9][0-9]{0,2}(?:\.[0-9]{3})+|[1-9][0-9]{0,2}(?: [0-9]{3})+)"
_NUMBER = re.compile(rf"({_WHOLE})(?:,([0-9]+))?")


def parse_number(text: str) -> Decimal:
    """Read a number from a text cell: "." groups thousands, "," is the decimal sign ("2.071" is 2071, "05" is 5).

    Whatever else is in the cell ("trên 100", "5 mô hình", "12.5", "1,234,567") raises
    `UserError("number.unclear", value=text)`: flagged, never guessed.
    """
    plain = " ".join(text.replace("−", "-").split())
    hit = _NUMBER.fullmatch(plain)
    if hit is None:
        raise UserError("number.unclear", value=text)
    return Decimal(re.sub("[. ]", "", hit[1]) + ("." + hit[2] if hit[2] else ""))


_PHONE = re.compile(r"[0-9+(][0-9 .()/+;,\-]{2,60}")


def is_phone(text: str) -> bool:
    """Whether a text can be a telephone number, or several: figures and what is put between them, nothing else."""
    return _PHONE.fullmatch(text) is not None


_DIGITS = 12


def finite_decimal(text: object) -> Decimal | None:
    """The decimal that a canonical value or a cell spells; None for what cannot be added up and rounded.

    "NaN", "Infinity" and "1e999" are decimals to Python but no number of ours: at most 12 digits on either side.
    """
    try:
        value = Decimal(str(text))
    except ArithmeticError:
        return None
    exponent = value.as_tuple().exponent
    return value if isinstance(exponent, int) and value.adjusted() <= _DIGITS and abs(exponent) <= _DIGITS else None


_POINTS = re.compile(r"(-?[0-9]{1,4})(?:[.,]([0-9]{1,2}))?")


def parse_points(text: str) -> Decimal:
    """Read points of a score sheet: "8,5" and "8.5" are the same, at most two decimals, no thousands.

    Raises `UserError("points.unclear", value=text)`.
    """
    hit = _POINTS.fullmatch(text.strip())
    if hit is None:
        raise UserError("points.unclear", value=text)
    return Decimal(hit[1] + ("." + hit[2] if hit[2] else ""))
