"""Biểu tổng hợp số liệu: a row is a unit, a column one of its figures, under a heading of two rows (`domain.md` 2.4 d).

Totals are formulas and never read. 0 is a reported nought; an empty cell is a figure that was not reported (11.15).
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from dvk_desktop.domain.figures import FIELDS_OF_WORK, MODELS, RECOGNISED, REWARDED, SUBJECTS, figure_id
from dvk_desktop.domain.ledger import Value
from dvk_desktop.exchange.sheets.description import Column, Description, Place, Sheet, ordinal, shown
from dvk_desktop.language import label
from dvk_desktop.language.formats import format_reporting_period
from dvk_desktop.usecases.exchange.manifest import Manifest
from dvk_desktop.usecases.fields import Field, FieldKind
from dvk_desktop.usecases.figures.fields import FIGURE

FIGURE_KEY = "figure:"
_VALUE = Field("value", FieldKind.INTEGER, answer=True, minimum=Decimal(0))
_SHORT = {"collective": "TT", "individual": "CN"}
_REGISTERED = "Tổng số đăng ký"
_NARROW, _WIDE = 6.5, 9.0


def _figure(code: str, group: str = "", short: str = "", width: float = _WIDE) -> Column:
    return Column(
        key=FIGURE_KEY + code,
        heading=label(f"choice.figure.{code}", "vi"),
        field=_VALUE,
        record_type=FIGURE.name,
        editable=True,
        width=width,
        group=group,
        short=short,
    )


def _sum(key: str, short: str) -> Column:
    column = shown(key, f"{_REGISTERED}: {short}", FieldKind.INTEGER, _NARROW)
    return Column(column.key, column.heading, column.field, width=column.width, group=_REGISTERED, short=short)


def _sheets(manifest: Manifest) -> tuple[Sheet, ...]:
    fields = (
        _figure(f"{field}_{subject}", label(f"choice.figure_group.{field}", "vi"), _SHORT[subject], _NARROW)
        for field in FIELDS_OF_WORK
        for subject in SUBJECTS
    )
    recognised = label("choice.figure_group.recognised", "vi")
    rewarded = label("choice.figure_group.rewarded", "vi")
    columns = (
        ordinal(),
        shown("unit", "Đơn vị", width=22),
        _sum("registered", "Tổng"),
        *(_sum(f"registered_{subject}", short) for subject, short in _SHORT.items()),
        *fields,
        _figure("running"),
        _figure("effective"),
        *(_figure(code, recognised, label(f"choice.figure_short.{code}", "vi"), 7.5) for code in RECOGNISED),
        *(_figure(code, rewarded, label(f"choice.figure_short.{code}", "vi"), 8) for code in REWARDED),
        _figure("replicated"),
        _figure("discontinued"),
    )
    title = "BIỂU TỔNG HỢP SỐ LIỆU PHONG TRÀO THI ĐUA “DÂN VẬN KHÉO”"
    return (Sheet("figures", "Số liệu", title, columns, "shown:unit"),)


def _place(column: Column, record: str, manifest: Manifest, filler: str) -> Place:
    """`record` is the unit; a figure is owned by the unit whose it is."""
    code = column.key.removeprefix(FIGURE_KEY)
    birth: dict[str, Value] = {"owner": record, "unit": record, "period": manifest.period}
    birth |= {"year": manifest.year, "code": code}
    return Place(FIGURE.name, figure_id(record, manifest.period, code), birth)


def _places(sheet: Sheet) -> dict[str, str]:
    """Key of a column → its letter."""
    from openpyxl.utils import get_column_letter  # late: reading workbooks does without openpyxl

    return {column.key: get_column_letter(number) for number, column in enumerate(sheet.columns, start=3)}


def _total(sheet: Sheet, row: int) -> Mapping[str, str]:
    """What was registered in all, over the fields; empty as long as nothing was reported."""
    letters = _places(sheet)

    def over(codes: tuple[str, ...]) -> str:
        cells = ",".join(f"{letters[FIGURE_KEY + code]}{row}" for code in codes)
        return f'=IF(COUNT({cells})=0,"",SUM({cells}))'

    found = {"shown:registered": over(MODELS)}
    for subject in SUBJECTS:
        found[f"shown:registered_{subject}"] = over(tuple(code for code in MODELS if code.endswith(f"_{subject}")))
    return found


def _foot(sheet: Sheet, first: int, last: int) -> Mapping[str, str]:
    letters = _places(sheet)
    summed = [key for key in letters if key.startswith((FIGURE_KEY, "shown:registered"))]
    ranges = {key: f"{letters[key]}{first}:{letters[key]}{last}" for key in summed}
    return {key: f'=IF(COUNT({cells})=0,"",SUM({cells}))' for key, cells in ranges.items()}


def _instructions(manifest: Manifest) -> tuple[str, ...]:
    period = format_reporting_period(manifest.period, "vi")
    return (
        f"Mỗi dòng ở trang “Số liệu” là số liệu {period} của riêng một đơn vị, không cộng đơn vị trực thuộc.",
        "Chỉ ghi vào các ô nền vàng nhạt; dòng không có nền vàng là số chương trình đã đếm. TT: tập thể; CN: cá nhân.",
        "Có báo cáo mà không có thì ghi 0; chưa có số liệu thì để trống. Tổng số tự cộng.",
    )


SUMMARY = Description(
    kind="summary",
    title="Biểu tổng hợp số liệu",
    main="unit",
    sheets=_sheets,
    place=_place,
    instructions=_instructions,
    total=_total,
    foot=_foot,
    dependent=True,
    periodic=True,
)
