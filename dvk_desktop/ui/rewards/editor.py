"""The forms of rewards."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from dvk_desktop.domain.text import quoted
from dvk_desktop.language.formats import format_number
from dvk_desktop.ui.common.editor_panel import EditorPanel, FormPart
from dvk_desktop.ui.common.form import RecordForm
from dvk_desktop.ui.common.providers import rows_provider, units_provider
from dvk_desktop.ui.common.reference_editor import ReferenceProvider
from dvk_desktop.ui.common.tick_list import TickList
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.usecases.fields import Field, FieldKind
from dvk_desktop.usecases.rewards.fields import REWARD
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate
BASIC = ("name", "unit", "subject", "form", "level", "giver", "practice_model", "year", "achievement", "amount")
DECISION = ("proposed_on", "decision_number", "decision_date", "golden_book")
OF_PROPOSAL = ("form", "level", "giver", "achievement")


def providers(services: Services) -> Mapping[str, ReferenceProvider]:
    """Where units and practice models are looked up."""

    return {
        "unit": units_provider(services.units),
        "practice_model": rows_provider(
            services.practice_models.models,
            lambda row: row.name,
            lambda row: f"{row.name} ({row.unit_name}, {row.year})",
        ),
    }


def reward_panel(identity: str, name: str, bench: Workbench, services: Services) -> EditorPanel:
    """A reward; `identity` "" makes a new one."""

    def form(names: tuple[str, ...]) -> RecordForm:
        return RecordForm("reward", tuple(REWARD.by_name[one] for one in names), bench, providers=providers(services))

    title = translate("rewards", "Thêm khen thưởng")
    if identity:
        title = translate("rewards", "Sửa {0}").format(quoted(name))
    return EditorPanel(
        f"reward:{identity or 'new'}",
        title,
        (
            FormPart(form(BASIC)),
            FormPart(form(DECISION), translate("rewards", "Ngày đề nghị, quyết định, sổ vàng"), open=bool(identity)),
        ),
        bench,
    )


def decision_panel(record: str, what: str, bench: Workbench) -> EditorPanel:
    """`Ghi quyết định`: number, day, money for each."""
    names = ("decision_number", "decision_date", "amount")
    fields = tuple(replace(REWARD.by_name[name], required=name != "amount") for name in names)
    return EditorPanel(
        f"reward:{record}:decision",
        translate("rewards", "Ghi quyết định khen thưởng {0}").format(what),
        (FormPart(RecordForm("reward", fields, bench)),),
        bench,
        save=translate("rewards", "Ghi quyết định"),
        hint=translate(
            "rewards",
            "Tiền thưởng là mức của mỗi tập thể, cá nhân; để trống thì tính theo Cài đặt › Quy định vào ngày quyết "
            "định, ghi 0 nếu không thưởng tiền.",
        ),
    )


def present_panel(record: str, what: str, bench: Workbench) -> EditorPanel:
    """`Ghi đã trao`: the day."""
    field = replace(REWARD.by_name["presented_on"], required=True)
    title = translate("rewards", "Ghi đã trao {0}").format(what)
    verb = translate("rewards", "Ghi đã trao")
    return EditorPanel(
        f"reward:{record}:presented", title, (FormPart(RecordForm("reward", (field,), bench)),), bench, save=verb
    )


def reason_panel(record: str, what: str, bench: Workbench) -> EditorPanel:
    """`Thu hồi`: the reason."""
    form = RecordForm("reward", (Field("reason", FieldKind.LONG_TEXT, required=True),), bench)
    return EditorPanel(
        f"reward:{record}:reason",
        translate("rewards", "Thu hồi khen thưởng {0}").format(what),
        (FormPart(form),),
        bench,
        save=translate("rewards", "Thu hồi"),
        hint=translate("rewards", "Khen thưởng đã thu hồi vẫn nằm trong danh sách nhưng không tính vào số liệu."),
    )


class ChoiceOfModels(QWidget):
    """Recognised models to tick, all ticked to begin with."""

    def __init__(self, models: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        """`models`: (id, what is shown)."""
        super().__init__(parent)
        self.list = TickList(translate("rewards", "Mô hình được công nhận chưa khen thưởng"), self)
        self.list.setFixedHeight(min(240, 34 * max(2, len(models)) + 4))
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._said = QLabel(self)
        self._said.setProperty("role", "secondary")
        self._said.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._said)
        column.addWidget(self.list)
        self.list.ticks_changed.connect(self._count)
        self.list.set_lines([(identity, text, True) for identity, text in models])

    def chosen(self) -> tuple[str, ...]:
        """Ids of the models that are ticked."""
        return tuple(self.list.ticked())

    def _count(self) -> None:
        self._said.setText(
            translate("rewards", "Đã chọn {0} trên {1} mô hình được công nhận, chưa khen thưởng:").format(
                format_number(len(self.chosen())), format_number(self.list.count())
            )
        )


def proposal_panel(choice: ChoiceOfModels, bench: Workbench, services: Services) -> EditorPanel:
    """`Lập danh sách đề nghị`: the models, one form for all."""
    fields = tuple(REWARD.by_name[name] for name in OF_PROPOSAL)
    return EditorPanel(
        "reward:proposal",
        translate("rewards", "Lập danh sách đề nghị khen thưởng"),
        (FormPart(RecordForm("reward", fields, bench, providers=providers(services))),),
        bench,
        save=translate("rewards", "Lập danh sách"),
        above=choice,
    )
