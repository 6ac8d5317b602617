"""Lists as official papers: practice models, results, who is late; and the letter that reminds them."""

from __future__ import annotations

from collections.abc import Sequence

from dvk_desktop.domain.errors import UserError
from dvk_desktop.language.formats import format_day
from dvk_desktop.usecases.evaluations.rows import RecognitionRow
from dvk_desktop.usecases.obligations.rows import ObligationRow
from dvk_desktop.usecases.practice_models.rows import PracticeModelRow
from dvk_desktop.usecases.reports import list_tables, tables
from dvk_desktop.usecases.reports.figures import YearFigures
from dvk_desktop.usecases.reports.letterhead import Letterhead
from dvk_desktop.usecases.reports.paper import Block, Paper, Paragraph, Run, Table
from dvk_desktop.usecases.reports.year import number

MOVEMENT = "phong trào thi đua “Dân vận khéo”"


def _list_paper(letterhead: Letterhead, title: str, subtitle: str, table: Table, empty: str) -> Paper:
    blocks: tuple[Block, ...] = (table,) if table.rows else (Paragraph(empty),)
    return Paper(
        layout=letterhead.layout,
        day=letterhead.day,
        head=letterhead.head(),
        title=title,
        subtitle=subtitle,
        blocks=blocks,
        signature=letterhead.signature,
        prepared_by=letterhead.prepared_by,
        landscape=True,
    )


def models_list(models: Sequence[PracticeModelRow], letterhead: Letterhead, what: str) -> Paper:
    """The list of models as shown on the screen; `what` says which ("năm 2026, lĩnh vực kinh tế")."""
    title = "Danh sách mô hình, điển hình “Dân vận khéo”"
    return _list_paper(letterhead, title, what, list_tables.model_table(models), "Không có mô hình, điển hình nào.")


def results_list(rows: Sequence[RecognitionRow], letterhead: Letterhead, what: str) -> Paper:
    """The list of decisions of an evaluation or of a year."""
    title = "Danh sách kết quả xét công nhận mô hình, điển hình “Dân vận khéo”"
    return _list_paper(letterhead, title, what, list_tables.decision_table(rows), "Chưa có kết quả nào.")


def summary_table(figures: YearFigures, letterhead: Letterhead) -> Paper:
    """The table by unit alone, as the upper level asks for it (`domain.md` 2.4 d)."""
    title = "Biểu tổng hợp số liệu phong trào thi đua “Dân vận khéo”"
    empty = "Không có đơn vị nào."
    return _list_paper(letterhead, title, f"Năm {figures.year}", tables.unit_table(figures), empty)


def overdue_list(rows: Sequence[ObligationRow], letterhead: Letterhead) -> Paper:
    """Who is late with what as of the day of the paper; `rows` are those of the list with the filter overdue."""
    subtitle = f"Tính đến ngày {format_day(letterhead.day)}"
    title = "Danh sách đơn vị quá hạn báo cáo"
    return _list_paper(letterhead, title, subtitle, list_tables.overdue_table(rows), "Không có đơn vị nào quá hạn.")


def reminder_letter(rows: Sequence[ObligationRow], letterhead: Letterhead) -> Paper:
    """The công văn đôn đốc to everybody who is late, or (of chosen lines) not yet done. UserError
    "report.nothing_overdue" where nobody is."""
    if not rows:
        raise UserError("report.nothing_overdue", day=letterhead.day)
    units = tuple(dict.fromkeys(row.unit_name for row in rows))
    letters = tuple(dict.fromkeys(row.directive_number for row in rows if row.directive_number))
    numbers = ", ".join(f"số {each}" for each in letters)
    basis = f" theo {'các ' if len(letters) > 1 else ''}văn bản {numbers}" if letters else ""
    day = format_day(letterhead.day)
    late = [row for row in rows if row.timeliness == "overdue"]
    how = "đã quá hạn nhưng chưa gửi" if len(late) == len(rows) else "chưa gửi"
    if late and len(late) < len(rows):
        how += f", trong đó {number(len(late))} báo cáo đã quá hạn"
    title = "Danh sách báo cáo quá hạn" if len(late) == len(rows) else "Danh sách báo cáo chưa gửi"
    table = list_tables.overdue_table(rows, title, own=False)
    closing = (
        f"Đề nghị các đơn vị có tên trên khẩn trương hoàn thành báo cáo, gửi về {letterhead.issuer} "
        "để tổng hợp; đơn vị nào đã gửi đề nghị thông tin lại số, ngày của báo cáo."
    )
    return Paper(
        layout=letterhead.layout,
        day=letterhead.day,
        head=letterhead.head("CV", f"đôn đốc báo cáo kết quả thực hiện {MOVEMENT}"),
        addressees=units,
        blocks=(
            Paragraph(
                f"Qua theo dõi, đến ngày {day} còn {number(len(rows))} báo cáo của {number(len(units))} đơn vị "
                f"về thực hiện {MOVEMENT}{basis} {how}:"
            ),
            table,
            Paragraph((Run(closing),)),
        ),
        signature=letterhead.signature,
        copies=("Như trên", *letterhead.copies),
    )
