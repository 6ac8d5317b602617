"""The report of a year in the usual outline (`domain.md` 2.4 f): figures written out, the office adds its own words.

`year_report` takes figures that were counted before and draws nothing: PDF, Word and Excel are rendered from the one
paper, so no number can differ between them.
"""

from __future__ import annotations

from dataclasses import replace

from dvk_desktop.domain.obligations import Totals
from dvk_desktop.domain.text import uncapital
from dvk_desktop.language.formats import format_day, format_money, format_number
from dvk_desktop.usecases.evaluations.rows import RecognitionRow
from dvk_desktop.usecases.reports import list_tables, tables
from dvk_desktop.usecases.reports.figures import YearFigures
from dvk_desktop.usecases.reports.letterhead import Letterhead
from dvk_desktop.usecases.reports.paper import Block, BulletList, Heading, Paper, Paragraph, Run
from dvk_desktop.usecases.reports.year_parts import LetterRow

TO_WRITE = "(Cơ quan lập báo cáo bổ sung.)"
_BEST = 10


def year_report(figures: YearFigures, before: YearFigures | None, letterhead: Letterhead) -> Paper:
    """The report on `figures`, compared with `before` where that is given, on the office's letterhead."""
    blocks: list[Block] = [
        *_leadership(figures),
        *_results(figures, before),
        Heading(1, "III. ĐÁNH GIÁ CHUNG"),
        *(_gap(place, name) for place, name in enumerate(("Ưu điểm", "Hạn chế", "Nguyên nhân", "Bài học"), start=1)),
        Heading(1, "IV. PHƯƠNG HƯỚNG, NHIỆM VỤ"),
        Paragraph((Run(TO_WRITE, italic=True),)),
        Heading(1, "V. KIẾN NGHỊ, ĐỀ XUẤT"),
        Paragraph((Run(TO_WRITE, italic=True),)),
    ]
    return Paper(
        layout=letterhead.layout,
        day=letterhead.day,
        head=letterhead.head("BC"),
        title="Báo cáo",
        subtitle=f"Kết quả thực hiện phong trào thi đua “Dân vận khéo” năm {figures.year}",
        addressees=letterhead.addressees,
        blocks=tuple(blocks),
        signature=letterhead.signature,
        copies=letterhead.copies,
        annex=_annex(figures),
    )


def _gap(place: int, name: str) -> Paragraph:
    return Paragraph((Run(f"{place}. {name}: ", bold=True), Run(TO_WRITE, italic=True)))


def _leadership(figures: YearFigures) -> list[Block]:
    issued = [letter for letter in figures.letters if letter.direction == "outgoing"]
    blocks: list[Block] = [
        Heading(1, "I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO, TRIỂN KHAI"),
        Paragraph(
            f"Trong năm {figures.year}, đã tiếp nhận {number(figures.letters_in)} văn bản chỉ đạo của cấp trên, "
            f"ban hành {number(figures.letters_out)} văn bản triển khai thực hiện phong trào."
        ),
    ]
    if issued:
        blocks.append(BulletList(tuple(_letter(letter) for letter in issued)))
    kinds = figures.activities.by_kind
    for kind, sentence in (
        ("briefing", "Đã tổ chức {count} cuộc quán triệt với {people} người tham dự."),
        ("pledge", "Đã tổ chức {count} cuộc ký giao ước thi đua với {people} người tham dự."),
        ("propaganda", "Đã thực hiện {count} lượt tuyên truyền, tiếp cận {reach} lượt người."),
    ):
        one = kinds.get(kind)
        if one:
            text = sentence.format(count=number(one.count), people=number(one.participants), reach=number(one.reach))
            blocks.append(Paragraph(text))
    return blocks


def _letter(letter: LetterRow) -> str:
    kind = tables.choice("doc_type", letter.doc_type)
    named = f"{kind} số {letter.number_full}" if letter.number_full else f"{kind} (chưa có số)"
    day = tables.day_text(letter.date)
    return " ".join(part for part in (named, f"ngày {day}" if day else "", f"về {letter.subject}") if part)


def _results(figures: YearFigures, before: YearFigures | None) -> list[Block]:
    models = figures.models
    blocks: list[Block] = [
        Heading(1, "II. KẾT QUẢ THỰC HIỆN"),
        Paragraph(f"Số liệu trong báo cáo tính đến ngày {format_day(figures.as_of)}.{_span(figures)}"),
        Heading(2, "1. Xây dựng mô hình, điển hình"),
        Paragraph(
            f"Năm {figures.year} có {number(models.total)} mô hình, điển hình đăng ký, trong đó "
            f"{_by_subject(figures)}; {number(figures.running)} mô hình, điển hình đang thực hiện"
            f"{_compared(models.total, before)}."
        ),
        tables.comparison_table(figures, before),
        tables.field_table(figures, before),
    ]
    if models.total:
        blocks.append(tables.field_chart(figures, before))
    blocks.append(Paragraph("Số liệu theo từng đơn vị ở Phụ lục I, danh sách mô hình, điển hình ở Phụ lục II."))
    if figures.silent:
        blocks.append(Paragraph(f"Còn {number(len(figures.silent))} đơn vị chưa báo cáo: {', '.join(figures.silent)}."))
    blocks += [
        Heading(2, "2. Xét công nhận"),
        Paragraph(
            f"Đã công nhận {number(figures.recognised_total)} mô hình, điển hình; "
            f"đề nghị cấp trên công nhận {number(figures.proposed_higher)}."
        ),
        tables.recognition_table(figures),
        *_best(figures),
        Heading(2, "3. Hoạt động, tập huấn, kinh phí"),
        tables.activity_table(figures),
        Paragraph(
            f"Đã mở {number(figures.training.count)} lớp tập huấn cho {number(figures.training.participants)} người. "
            f"Kinh phí hoạt động {format_money(figures.activities.all.budget, 'vi')}; "
            f"kinh phí đăng ký của các mô hình {format_money(figures.model_budget, 'vi')}."
        ),
        Heading(2, "4. Khen thưởng"),
        tables.reward_table(figures),
        Heading(2, "5. Thực hiện chế độ báo cáo"),
        Paragraph(f"Các đơn vị cấp dưới: {_duties(figures.duties)}"),
        *([tables.duty_table(figures)] if figures.duties.expected else []),
        Paragraph(f"Cơ quan lập báo cáo: {_duties(figures.own_duties)}"),
    ]
    return blocks


def _span(figures: YearFigures) -> str:
    if (span := figures.own_span) is None:
        return ""
    since, until = map(format_day, span)
    return f" Năm báo cáo {figures.year} tính từ ngày {since} đến ngày {until}."


def _by_subject(figures: YearFigures) -> str:
    words = [
        f"{number(figures.models.of(subject=subject))} {name}"
        for subject, name in (("collective", "tập thể"), ("individual", "cá nhân"), ("other", "hộ gia đình, khác"))
        if subject in figures.subjects
    ]
    return ", ".join(words)


def _compared(total: int, before: YearFigures | None) -> str:
    if before is None:
        return ""
    difference = total - before.models.total
    if difference == 0:
        return f", bằng năm {before.year}"
    word = "tăng" if difference > 0 else "giảm"
    return f", {word} {number(abs(difference))} so với năm {before.year}"


def _best(figures: YearFigures) -> list[Block]:
    best = figures.recognitions[:_BEST]
    if not best:
        return []
    items = tuple(f"“{row.name}” ({row.unit_name}), lĩnh vực {_field(row)}" for row in best)
    return [Paragraph("Một số mô hình, điển hình tiêu biểu:"), BulletList(items)]


def _field(row: RecognitionRow) -> str:
    return uncapital(tables.choice("field", row.field))


def _duties(one: Totals) -> str:
    if not one.expected:
        return "không có báo cáo phải nộp trong năm."
    return (
        f"phải nộp {number(one.expected)}, đã nộp {number(one.done)} (đúng hạn {number(one.on_time)}, "
        f"trễ hạn {number(one.late)}), quá hạn chưa nộp {number(one.overdue)}."
    )


def _annex(figures: YearFigures) -> tuple[Block, ...]:
    by_unit = replace(tables.unit_table(figures), title="PHỤ LỤC I. BIỂU SỐ LIỆU TỔNG HỢP THEO ĐƠN VỊ")
    title = f"PHỤ LỤC II. DANH SÁCH MÔ HÌNH, ĐIỂN HÌNH NĂM {figures.year}"
    if not figures.listed:
        return by_unit, Paragraph("Trong năm không có mô hình, điển hình đăng ký.")
    return by_unit, list_tables.model_table(figures.listed, title)


def number(value: int) -> str:
    """A number in running text; up to nine with a leading nought, as offices write quantities."""
    return f"{value:02d}" if 0 < value < 10 else format_number(value)
