"""The forms of evaluations, decisions and criteria sets."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.evaluations import Criterion
from dvk_desktop.domain.text import fold, quoted
from dvk_desktop.domain.values import parse_points
from dvk_desktop.language.formats import format_number
from dvk_desktop.ui.common.choices import choice_label, choice_list
from dvk_desktop.ui.common.editor_panel import EditorPanel, FormPart
from dvk_desktop.ui.common.form import RecordForm
from dvk_desktop.ui.common.providers import rows_provider
from dvk_desktop.ui.common.reference_editor import ReferenceProvider
from dvk_desktop.ui.common.tick_list import TickList
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.usecases.evaluations.commands import NewScorer
from dvk_desktop.usecases.evaluations.criteria import CriteriaData, NewCriterion, criteria_data
from dvk_desktop.usecases.evaluations.fields import CRITERIA_SET, EVALUATION, RECOGNITION
from dvk_desktop.usecases.fields import Field, FieldKind
from dvk_desktop.usecases.listing import ListQuery
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate
SHIPPED = "shipped:"
"""Before the code of a criteria set that comes with the program and is not recorded yet."""

_SCORERS = Field("scorers", FieldKind.LIST)
_CRITERIA = Field("criteria", FieldKind.LIST, required=True)
_BANDS = Field("band_lines", FieldKind.LIST)
OF_EVALUATION = ("name", "year", "criteria_set", "round", "opens_on", "closes_on")
OF_DECISION = ("decision_number", "decision_date", "level")
OF_CRITERIA = (
    "name",
    "issued_by",
    "year",
    "total",
    "pass_from",
    "combine",
    "ties",
    "decimals",
    "valid_from",
    "valid_to",
)


def shipped_criteria(services: Services) -> list[CriteriaData]:
    """The criteria sets that come with the program. Reads files: on a reader thread."""
    folder = services.resources / "forms" / "criteria"
    return [criteria_data(path.read_text(encoding="utf-8"), str(path)) for path in sorted(folder.glob("*.json"))]


def providers(services: Services) -> Mapping[str, ReferenceProvider]:
    """Where criteria sets and rounds are looked up; shipped sets stand after the office's own."""

    def sets(text: str) -> list[tuple[str, str]]:
        rows = services.evaluations.criteria_sets.all(ListQuery(text))
        own = [(row.id, row.name) for row in rows if row.state != "expired"]
        names = {name for _, name in own}
        words = fold(text).split()
        shipped = [
            (SHIPPED + data.code, translate("evaluations", "{0} (mẫu có sẵn)").format(data.name))
            for data in shipped_criteria(services)
            if data.name not in names and all(word in fold(data.name) for word in words)
        ]
        return (own + shipped)[:20]

    def set_name(identity: str) -> str:
        return next((row.name for row in services.evaluations.criteria_sets.all() if row.id == identity), "")

    return {
        "criteria_set": ReferenceProvider(sets, set_name),
        "registration_round": rows_provider(services.practice_models.rounds, lambda row: row.name),
    }


def evaluation_panel(bench: Workbench, services: Services) -> EditorPanel:
    """`Mở đợt xét`: what, by which criteria, who scores."""
    fields = (*(EVALUATION.by_name[name] for name in OF_EVALUATION), _SCORERS)
    form = RecordForm("evaluation", fields, bench, providers=providers(services))
    return EditorPanel(
        "evaluation:new",
        translate("evaluations", "Mở đợt xét"),
        (FormPart(form),),
        bench,
        save=translate("evaluations", "Mở đợt xét"),
        hint=translate(
            "evaluations",
            "Mọi mô hình đã đăng ký, đã duyệt, đang thực hiện của đợt đăng ký (hoặc của năm) được đưa vào.",
        ),
    )


def scorers_panel(evaluation: str, name: str, bench: Workbench) -> EditorPanel:
    """`Thêm người chấm`."""
    form = RecordForm("evaluation", (replace(_SCORERS, required=True),), bench)
    title = translate("evaluations", "Thêm người chấm cho {0}").format(quoted(name))
    verb = translate("evaluations", "Thêm người chấm")
    return EditorPanel(f"evaluation:{evaluation}:scorers", title, (FormPart(form),), bench, save=verb)


def candidates_panel(evaluation: str, name: str, ticks: TickList, bench: Workbench) -> EditorPanel:
    """`Danh sách xét`: the models that may be in it, those that are ticked."""
    ticks.setFixedHeight(min(360, 34 * max(3, ticks.count()) + 4))
    return EditorPanel(
        f"evaluation:{evaluation}:candidates",
        translate("evaluations", "Danh sách xét của {0}").format(quoted(name)),
        (FormPart(RecordForm("evaluation", (), bench)),),
        bench,
        hint=translate("evaluations", "Bỏ đánh dấu thì mô hình không được xét nữa; điểm đã chấm vẫn giữ."),
        above=ticks,
    )


def removal_panel(evaluation: str, name: str, ticks: TickList, bench: Workbench) -> EditorPanel:
    """`Bỏ người chấm`: who, and why."""
    ticks.setFixedHeight(min(240, 34 * max(2, ticks.count()) + 4))
    reason = Field("reason", FieldKind.TEXT, required=True)
    return EditorPanel(
        f"evaluation:{evaluation}:removal",
        translate("evaluations", "Bỏ người chấm khỏi {0}").format(quoted(name)),
        (FormPart(RecordForm("evaluation", (reason,), bench)),),
        bench,
        save=translate("evaluations", "Bỏ người chấm"),
        hint=translate("evaluations", "Đánh dấu người không chấm nữa; điểm người đó đã cho không còn được tính."),
        above=ticks,
    )


def scorers_of(lines: object) -> tuple[NewScorer, ...]:
    """People as typed: "Nguyễn Văn A, Bí thư chi bộ" is a name and a position."""
    found = []
    for line in lines if isinstance(lines, tuple) else ():
        name, _, position = str(line).partition(",")
        found.append(NewScorer(name.strip(), position.strip()))
    return tuple(found)


def decision_panel(evaluation: str, count: int, bench: Workbench) -> EditorPanel:
    """`Ghi quyết định`: number, day, level."""
    fields = tuple(replace(RECOGNITION.by_name[name], required=True) for name in OF_DECISION)
    return EditorPanel(
        f"evaluation:{evaluation}:decision",
        translate("evaluations", "Ghi quyết định công nhận {0} mô hình").format(format_number(count)),
        (FormPart(RecordForm("recognition", fields, bench)),),
        bench,
        save=translate("evaluations", "Ghi quyết định"),
    )


def reason_panel(evaluation: str, title: str, verb: str, hint: str, bench: Workbench) -> EditorPanel:
    """Asks for the reason of a refusal or of taking a decision back."""
    field = replace(RECOGNITION.by_name["note"], required=True)
    form = RecordForm("recognition", (field,), bench)
    return EditorPanel(f"evaluation:{evaluation}:reason", title, (FormPart(form),), bench, save=verb, hint=hint)


def criteria_panel(identity: str, name: str, bench: Workbench) -> EditorPanel:
    """A criteria set that is not in use yet: its particulars and its criteria, a line each."""
    about = RecordForm("criteria_set", tuple(CRITERIA_SET.by_name[one] for one in OF_CRITERIA), bench)
    lines = RecordForm("criteria_set", (_CRITERIA, _BANDS), bench)
    return EditorPanel(
        f"criteria_set:{identity}",
        translate("evaluations", "Sửa {0}").format(quoted(name)),
        (
            FormPart(lines),
            FormPart(about, translate("evaluations", "Tên, năm, cách tính điểm"), open=True),
        ),
        bench,
        hint=translate(
            "evaluations",
            "Mỗi dòng một tiêu chí: tên; điểm tối đa; bước điểm; điểm liệt. Bước và điểm liệt để trống được. "
            "Ví dụ: Cách làm “khéo”; 20; 0,5; 10",
        ),
    )


def criterion_line(one: Criterion) -> str:
    """A recorded criterion as it would be typed."""
    numbers = [format_number(each) if each is not None else "" for each in (one.maximum, one.step, one.minimum)]
    while numbers and not numbers[-1]:
        numbers.pop()
    return "; ".join([one.name or "", *numbers])


def band_line(code: str, lowest: Decimal) -> str:
    """A recorded band as it would be typed."""
    return f"{choice_label('band', code)}; {format_number(lowest)}"


def bands_typed(lines: object) -> tuple[str, ...]:
    """Bands as typed, "Tốt; 80", as they are recorded; a name of the office's own stands for itself. UserError
    "criteria.bands" for a line without name or points, "points.unclear"."""
    codes = {fold(name): code for code, name in choice_list("band")}
    found = []
    for line in lines if isinstance(lines, tuple) else ():
        name, _, points = (part.strip() for part in str(line).replace("|", ";").rpartition(";"))
        if not (name and points):
            raise UserError("criteria.bands", value=str(line))
        found.append(f"{codes.get(fold(name), name)}:{parse_points(points)}")
    return tuple(found)


def criteria_of(lines: object) -> tuple[NewCriterion, ...]:
    """Criteria as typed. UserError "points.unclear" for a number that is none; a line without one has maximum 0."""
    found = []
    for line in lines if isinstance(lines, tuple) else ():
        parts = [part.strip() for part in re.split(r"\s*[;|\t]\s*", str(line))]
        numbers = [parse_points(part) if part else None for part in parts[1:4]] + [None] * 3
        maximum, step, minimum = numbers[:3]
        found.append(NewCriterion(parts[0], maximum or parse_points("0"), step, minimum))
    return tuple(found)
