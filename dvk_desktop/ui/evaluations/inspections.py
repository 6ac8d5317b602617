"""An evaluation, a result and a criteria set beside their lists. Called on reader threads."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from dvk_desktop.domain.evaluations import Criterion, bands_of
from dvk_desktop.language import label, sentence
from dvk_desktop.language.formats import format_number
from dvk_desktop.ui.common.choices import choice_label
from dvk_desktop.ui.common.columns import date_text
from dvk_desktop.ui.common.inspector import Fact, Inspection, Section
from dvk_desktop.ui.common.record_history import history_section
from dvk_desktop.ui.evaluations.columns import (
    criteria_status,
    evaluation_status,
    number_text,
    result_status,
    scorer_status,
)
from dvk_desktop.usecases.evaluations.rows import CriteriaDetail, CriteriaSetRow, EvaluationRow, ResultRow
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate


def inspect_evaluation(services: Services, row: EvaluationRow) -> Inspection:
    """One evaluation: what is scored by which criteria, and how far each scorer is."""
    scorers = services.evaluations.scorers(row.id)
    facts = (
        Fact(label("field.evaluation.criteria_set"), row.criteria_name),
        Fact(label("field.evaluation.round"), row.round_name),
        Fact(label("field.evaluation.opens_on"), date_text(row.opens_on)),
        Fact(label("field.evaluation.closes_on"), date_text(row.closes_on)),
        Fact(translate("evaluations", "Số hồ sơ"), number_text(row.candidates)),
        Fact(translate("evaluations", "Đã chấm xong"), number_text(row.scored)),
        Fact(translate("evaluations", "Đã có quyết định"), number_text(row.decided)),
    )
    people = tuple(
        Fact(", ".join(part for part in (one.name, one.position) if part), status=scorer_status(one)) for one in scorers
    )
    nobody = (translate("evaluations", "Chưa có người chấm nào."),) if not people else ()
    return Inspection(
        title=row.name,
        subtitle=choice_label("evaluation_way", row.way),
        status=evaluation_status(row),
        facts=facts,
        sections=(
            Section(translate("evaluations", "Người chấm ({0})").format(len(people)), people, nobody),
            history_section(services.ledger.acts_on(row.id), "evaluation"),
        ),
        buttons=("reopen", "results") if row.state == "closed" else ("score", "results"),
    )


def inspect_result(services: Services, row: ResultRow) -> Inspection:
    """What the sheets of one candidate come to, and the decision on it."""
    facts = [
        Fact(translate("evaluations", "Hạng"), number_text(row.rank)),
        Fact(translate("evaluations", "Điểm"), number_text(row.total)),
        Fact(translate("evaluations", "Xếp loại"), choice_label("band", row.band)),
        Fact(
            translate("evaluations", "Phiếu chấm"),
            translate("evaluations", "{0} trên {1} người").format(row.scorers, row.scorers_asked),
        ),
    ]
    if row.scorers > 1 and row.lowest is not None and row.highest is not None:
        facts.append(
            Fact(
                translate("evaluations", "Thấp – cao nhất"),
                f"{format_number(row.lowest)} – {format_number(row.highest)}",
            )
        )
    if row.result:
        facts += [
            Fact(label("field.recognition.decision_number"), row.decision_number),
            Fact(label("field.recognition.decision_date"), date_text(row.decision_date)),
            Fact(label("field.recognition.level"), choice_label("unit_level", row.level)),
        ]
    if row.note:
        facts.append(Fact(translate("evaluations", "Lý do"), row.note))
    sheets = []
    for scorer in services.evaluations.scorers(row.evaluation):
        sheet = services.evaluations.sheet(row.evaluation, scorer.id)
        line = next((one for one in sheet.rows if one.practice_model == row.practice_model), None)
        if line is not None and (line.total is not None or line.remark):
            text = number_text(line.total) + (f"\n{line.remark}" if line.remark else "")
            sheets.append(Fact(scorer.name, text.strip()))
    return Inspection(
        title=row.name,
        subtitle=" · ".join(part for part in (row.unit_name, choice_label("field", row.field)) if part),
        status=result_status(row),
        facts=tuple(facts),
        sections=(Section(translate("evaluations", "Điểm từng người"), tuple(sheets)),) if sheets else (),
        buttons=("cancel",) if row.result else ("decide", "propose"),
    )


def inspect_criteria(services: Services, row: CriteriaSetRow) -> Inspection:
    """One criteria set with its criteria."""
    detail = services.evaluations.criteria(row.id)
    held = detail.criteria_set
    facts = (
        Fact(label("field.criteria_set.issued_by"), row.issued_by),
        Fact(label("field.criteria_set.year"), "" if row.year is None else str(row.year)),
        Fact(label("field.criteria_set.total"), number_text(row.found)),
        Fact(label("field.criteria_set.pass_from"), number_text(held.pass_from)),
        Fact(label("field.criteria_set.combine"), choice_label("combine", held.combine or "")),
        Fact(label("field.criteria_set.ties"), choice_label("ties", held.ties or "")),
        Fact(label("field.criteria_set.frozen_on"), date_text(held.frozen_on)),
    )
    return Inspection(
        title=row.name,
        status=criteria_status(row),
        facts=facts,
        sections=(
            Section(
                translate("evaluations", "Tiêu chí ({0})").format(len(detail.criteria)),
                lines=(
                    *(sentence(notice.code, notice.parameters) for notice in detail.notices),
                    *(_criterion(one) for one in detail.criteria),
                ),
            ),
            Section(translate("evaluations", "Xếp loại"), _bands(detail)),
            history_section(services.ledger.acts_on(row.id), "criteria_set"),
        ),
        buttons=("version", "copy") if row.state == "frozen" else ("edit", "copy"),
    )


def _criterion(one: Criterion) -> str:
    """A criterion as one line: "I. Sự lãnh đạo … (tối đa 15 điểm, bước 0,5)"."""
    limits = [translate("evaluations", "tối đa {0} điểm").format(number_text(one.maximum))]
    if one.step:
        limits.append(translate("evaluations", "bước {0}").format(format_number(one.step)))
    if one.minimum:
        limits.append(translate("evaluations", "dưới {0} là không đạt").format(format_number(one.minimum)))
    number = f"{one.group or one.order}. "
    return f"{number}{one.name} ({', '.join(limits)})"


def _bands(detail: CriteriaDetail) -> tuple[Fact, ...]:
    return tuple(
        Fact(choice_label("band", code), translate("evaluations", "từ {0} điểm").format(format_number(lowest)))
        for code, lowest in bands_of(detail.criteria_set)
    )
