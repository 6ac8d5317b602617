"""Tables and charts of reports, made from `YearFigures`; no number is worked out anywhere else.

Headings are those of official forms (`domain.md` 2.4) and are not translated.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.language import label
from dvk_desktop.language.formats import format_date_spec
from dvk_desktop.language.lists import codes_of
from dvk_desktop.usecases.reports.chart import BarChart, Series
from dvk_desktop.usecases.reports.figures import LEVELS, UnitFigures, YearFigures
from dvk_desktop.usecases.reports.grid import OTHER_SUBJECT
from dvk_desktop.usecases.reports.paper import Cell, Column, Table

NOT_REPORTED = "Chưa báo cáo"
_SUBJECT_HEADINGS = {"collective": "TT", "individual": "CN", OTHER_SUBJECT: "Hộ, khác"}
_FORMS = ("commendation", "merit")


def vietnamese(key: str) -> str:
    """The Vietnamese label of a key: papers are Vietnamese whatever the screen speaks."""
    return label(key, "vi")


def choice(choices: str, code: str) -> str:
    """The Vietnamese label of a code; "" for none, a code nobody described as it is."""
    found = vietnamese(f"choice.{choices}.{code}") if code else ""
    return code if found.startswith("choice.") else found


def day_text(day: DateSpec | None) -> str:
    """A date as papers write it; "" for none."""
    return format_date_spec(day.canonical().removesuffix("~"), "vi") if day else ""


def field_table(figures: YearFigures, before: YearFigures | None) -> Table:
    """Registered models by field and subject, beside the year before."""
    subjects = figures.subjects
    this = f"Năm {figures.year}"
    columns = [Column("Lĩnh vực"), Column("Tổng số", this)]
    columns += [Column(_subject_word(subject), this) for subject in subjects]
    if before is not None:
        columns += [Column(f"Năm {before.year}"), Column("Tăng, giảm")]

    def row(name: str, code: str) -> tuple[Cell, ...]:
        count = figures.models.of(code)
        cells: list[Cell] = [name, count, *(figures.models.of(code, subject) for subject in subjects)]
        if before is not None:
            cells += [before.models.of(code), count - before.models.of(code)]
        return tuple(cells)

    fields = list(figures.fields)
    if before is not None:
        fields += [code for code in before.fields if code not in fields]
    rows = tuple(row(choice("field", code), code) for code in fields)
    return Table(tuple(columns), rows, row("Tổng cộng", ""), title="Số mô hình, điển hình đăng ký theo lĩnh vực")


def _subject_word(subject: str) -> str:
    return "Hộ gia đình, khác" if subject == OTHER_SUBJECT else choice("subject", subject)


def comparison_table(figures: YearFigures, before: YearFigures | None) -> Table:
    """The main numbers beside the year before (`domain.md` 2.2: registered ≠ running ≠ recognised ≠ rewarded)."""
    lines: list[tuple[str, Callable[[YearFigures], int]]] = [
        ("Mô hình, điển hình đăng ký", lambda one: one.models.total),
        ("Đang thực hiện", lambda one: one.running),
        ("Được công nhận", lambda one: one.recognised_total),
        ("Được khen thưởng", lambda one: one.rewards.standing),
        ("Nhân rộng từ mô hình khác", lambda one: one.replicated),
        ("Kết thúc, không tiếp tục", lambda one: one.discontinued),
        ("Hoạt động đã tổ chức", lambda one: one.activities.all.count),
        ("Lớp tập huấn", lambda one: one.training.count),
        ("Kinh phí hoạt động (đồng)", lambda one: one.activities.all.budget),
    ]
    columns = [Column("Chỉ tiêu"), Column(f"Năm {figures.year}")]
    if before is not None:
        columns += [Column(f"Năm {before.year}"), Column("Tăng, giảm")]
    rows: list[tuple[Cell, ...]] = []
    for name, of in lines:
        cells: list[Cell] = [name, of(figures)]
        if before is not None:
            cells += [of(before), of(figures) - of(before)]
        rows.append(tuple(cells))
    return Table(tuple(columns), tuple(rows), title="Kết quả chung")


def unit_table(figures: YearFigures) -> Table:
    """The table by unit with its two-row heading (`domain.md` 2.4 d). A unit that did not report has no numbers."""
    columns = [Column("Đơn vị", width_mm=34), Column("Tổng", "Tổng số đăng ký", align="right")]
    columns += [_number(_SUBJECT_HEADINGS[subject], "Tổng số đăng ký") for subject in figures.subjects]
    for code in figures.fields:
        group = choice("field_short", code)
        columns += [_number(_SUBJECT_HEADINGS[subject], group) for subject in figures.subjects]
    columns.append(_number("Đang thực hiện"))
    levels, forms = recognition_levels(figures), reward_forms(figures)
    columns += [_number(choice("unit_level", level) or "Khác", "Được công nhận") for level in levels]
    columns += [_number(choice("reward_form", form), "Được khen thưởng") for form in forms]
    columns += [_number("Nhân rộng"), _number("Kết thúc, không tiếp tục"), Column("Ghi chú")]

    def row(line: UnitFigures) -> tuple[Cell, ...]:
        if not line.reported:
            return (line.name, *(None for _ in columns[2:]), NOT_REPORTED)
        numbers = _unit_numbers(figures, line, levels, forms)
        return (line.name, *numbers, "")

    total: tuple[Cell, ...] = (
        "Tổng cộng",
        figures.models.total,
        *(figures.models.of(subject=subject) for subject in figures.subjects),
        *(figures.models.of(code, subject) for code in figures.fields for subject in figures.subjects),
        figures.running,
        *(figures.recognised.get(level, 0) for level in levels),
        *(figures.rewards.by_form.get(form, 0) for form in forms),
        figures.replicated,
        figures.discontinued,
        "",
    )
    note = "TT: tập thể; CN: cá nhân. Số 0 là đã báo cáo và không có; ô trống là đơn vị chưa báo cáo."
    title = "Biểu số liệu tổng hợp theo đơn vị"
    return Table(tuple(columns), tuple(row(line) for line in figures.units), total, title=title, note=note)


def _number(heading: str, group: str | None = None) -> Column:
    return Column(heading, group, align="right")


def _unit_numbers(
    figures: YearFigures, line: UnitFigures, levels: Sequence[str], forms: Sequence[str]
) -> tuple[int, ...]:
    return (
        line.models.total,
        *(line.models.of(subject=subject) for subject in figures.subjects),
        *(line.models.of(code, subject) for code in figures.fields for subject in figures.subjects),
        line.running,
        *(line.recognised.get(level, 0) for level in levels),
        *(line.rewards.get(form, 0) for form in forms),
        line.replicated,
        line.discontinued,
    )


def recognition_levels(figures: YearFigures) -> tuple[str, ...]:
    """Columns of recognition: commune, district, province always, any other level where it occurs."""
    return (*LEVELS[:3], *(level for level in figures.recognised if level not in LEVELS[:3]))


def reward_forms(figures: YearFigures) -> tuple[str, ...]:
    """Columns of rewards: giấy khen and bằng khen always, any other form where it occurs."""
    return (*_FORMS, *(form for form in figures.rewards.by_form if form not in _FORMS))


def recognition_table(figures: YearFigures) -> Table:
    """Recognised models by level."""
    rows = tuple(
        (choice("unit_level", level) or "Khác", figures.recognised.get(level, 0))
        for level in recognition_levels(figures)
    )
    total: tuple[Cell, ...] = ("Tổng cộng", figures.recognised_total)
    return Table((Column("Cấp công nhận"), _number("Số mô hình, điển hình")), rows, total, title="Kết quả công nhận")


def reward_table(figures: YearFigures) -> Table:
    """Rewards that stand, by form."""
    rows = tuple((choice("reward_form", form), figures.rewards.by_form.get(form, 0)) for form in reward_forms(figures))
    total: tuple[Cell, ...] = ("Tổng cộng", figures.rewards.standing)
    note = "Không tính khen thưởng đã thu hồi."
    return Table((Column("Hình thức"), _number("Số lượng")), rows, total, title="Khen thưởng", note=note)


def activity_table(figures: YearFigures) -> Table:
    """Activities by kind, every kind with its noughts."""
    columns = (
        Column("Loại hoạt động"),
        *(_number(name) for name in ("Số cuộc, lượt", "Số người", "Lượt tiếp cận", "Kinh phí (đồng)")),
    )
    totals = figures.activities
    kinds = [*codes_of("activity_kind"), *(kind for kind in totals.by_kind if kind not in codes_of("activity_kind"))]
    rows = []
    for kind in kinds:
        one = totals.by_kind.get(kind)
        rows.append(
            (choice("activity_kind", kind), one.count, one.participants, one.reach, one.budget)
            if one
            else (choice("activity_kind", kind), 0, 0, 0, 0)
        )
    every = totals.all
    total: tuple[Cell, ...] = ("Tổng cộng", every.count, every.participants, every.reach, every.budget)
    return Table(columns, tuple(rows), total, title="Hoạt động trong năm")


def duty_table(figures: YearFigures) -> Table:
    """What the units had to report on letters, and whether they did in time."""
    columns = (
        Column("Đơn vị"),
        *(_number(name) for name in ("Phải nộp", "Đã nộp", "Đúng hạn", "Nộp trễ", "Quá hạn")),
        Column("Tỷ lệ đúng hạn (%)", align="right", none_text="–"),
    )
    rows: list[tuple[Cell, ...]] = []
    for line in figures.units:
        one = line.duties
        if one.expected:
            rows.append((line.name, one.expected, one.done, one.on_time, one.late, one.overdue, one.rate_on_time))
    one = figures.duties
    total: tuple[Cell, ...] = (
        "Tổng cộng",
        one.expected,
        one.done,
        one.on_time,
        one.late,
        one.overdue,
        one.rate_on_time,
    )
    return Table(columns, tuple(rows), total, title="Thực hiện chế độ báo cáo theo văn bản")


def field_chart(figures: YearFigures, before: YearFigures | None) -> BarChart:
    """Registered models by field, this year beside the year before."""
    codes = figures.fields
    series = [Series(f"Năm {figures.year}", tuple(figures.models.of(code) for code in codes))]
    if before is not None:
        series.insert(0, Series(f"Năm {before.year}", tuple(before.models.of(code) for code in codes)))
    labels = tuple(choice("field_short", code) for code in codes)
    return BarChart(labels, tuple(series), "Số mô hình, điển hình đăng ký theo lĩnh vực")
