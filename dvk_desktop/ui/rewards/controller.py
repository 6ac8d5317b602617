"""What the page of rewards does."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QCoreApplication

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.text import quoted
from dvk_desktop.language import sentence
from dvk_desktop.language.formats import format_number
from dvk_desktop.ui.common import files
from dvk_desktop.ui.common.list_controller import ListController, Values
from dvk_desktop.ui.common.open_file import open_file
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.ui.rewards import editor
from dvk_desktop.usecases.entry import Edit
from dvk_desktop.usecases.listing import ListQuery
from dvk_desktop.usecases.progress import Progress
from dvk_desktop.usecases.reports.letterhead import letterhead_for
from dvk_desktop.usecases.rewards import commands
from dvk_desktop.usecases.rewards.certificates import certificate_for
from dvk_desktop.usecases.rewards.commands import (
    AddedRewards,
    AddReward,
    OnRewards,
    ProposeRewards,
    RewardDecision,
)
from dvk_desktop.usecases.rewards.fields import REWARD
from dvk_desktop.usecases.rewards.rows import RewardDetail, RewardRow
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate


class RewardController(ListController[RewardRow]):
    """Proposes, decides, hands over and takes back rewards."""

    def __init__(self, bench: Workbench, services: Services) -> None:
        super().__init__(bench)
        self._services, self._store = services, services.store

    # -- proposing -------------------------------------------------------------------------------------------------

    def propose(self) -> None:
        """Offer the models recognised in the working year that have no reward yet."""
        year = self._bench.year.value

        def read() -> list[tuple[str, str]]:
            query = ListQuery(filters={"year": str(year), "result": "recognised"})
            rewards = self._services.rewards.rewards.all(ListQuery(filters={"year": str(year)}))
            rewarded = {row.practice_model for row in rewards if row.state not in ("refused", "withdrawn")}
            rows = self._services.evaluations.recognitions.all(query)
            return [
                (row.practice_model, f"{row.name} ({row.unit_name})")
                for row in rows
                if row.practice_model not in rewarded
            ]

        self._bench.read("rewards.candidates", read, self._show_proposal, self._page)

    def _show_proposal(self, models: list[tuple[str, str]]) -> None:
        if not models:
            text = translate("rewards", "Năm {0} không còn mô hình được công nhận nào chưa đề nghị khen thưởng.")
            self._bench.notify(text.format(self._bench.year.value))
            return
        choice = editor.ChoiceOfModels(models)
        panel = editor.proposal_panel(choice, self._bench, self._services)

        def save(values: Values, _: bool) -> None:
            command = ProposeRewards(
                models=choice.chosen(),
                form=str(values["form"]),
                year=self._bench.year.value,
                level=str(values["level"] or ""),
                giver=str(values["giver"] or ""),
                achievement=str(values["achievement"] or ""),
            )
            self._acts.save(panel, lambda: commands.propose_rewards(self._store, command), self._said_added)

        self.open_form(panel, {}, save)

    def _said_added(self, added: AddedRewards) -> str:
        text = translate("rewards", "Đã ghi {0} đề nghị khen thưởng.").format(format_number(len(added.ids)))
        return " ".join([text, *(sentence(one.code, one.parameters) for one in added.notices[:2])])

    def add(self) -> None:
        """Open the form for one reward."""
        panel = editor.reward_panel("", "", self._bench, self._services)

        def save(values: Values, _: bool) -> None:
            given: dict[str, Any] = {name: value for name, value in values.items() if value is not None}
            command = AddReward(**given)
            self._acts.save(panel, lambda: commands.add_reward(self._store, command), self._said_added)

        self.open_form(panel, {"year": self._bench.year.value, "proposed_on": DateSpec.day(self._bench.today())}, save)
        panel.parts[0].form.focus_first_empty()

    def edit(self) -> None:
        """Open the selected reward for editing."""
        row = self._page.current_row()
        if row is not None:
            self._bench.read("rewards.edit", lambda: self._services.rewards.detail(row.id), self._show_edit, self._page)

    def _show_edit(self, detail: RewardDetail) -> None:
        panel = editor.reward_panel(detail.row.id, detail.row.name, self._bench, self._services)
        self.open_edit(
            panel,
            {field.name: getattr(detail.reward, field.name) for field in REWARD.all_fields},
            lambda values: commands.edit_reward(self._store, Edit(detail.row.id, values, detail.seen)),
            translate("rewards", "Đã lưu {0}.").format(quoted(detail.row.name)),
        )

    # -- facts -----------------------------------------------------------------------------------------------------

    def decide(self) -> None:
        """Record the decision that gives the selected rewards."""
        rows = self._page.selected_rows()
        if not rows:
            return
        panel = editor.decision_panel(rows[0].id, _what(rows), self._bench)

        def save(values: Values, _: bool) -> None:
            command = RewardDecision(
                _ids(rows),
                str(values["decision_number"]),
                cast("DateSpec", values["decision_date"]),
                cast("int | None", values["amount"]),
            )
            said = translate("rewards", "Đã ghi quyết định {0} cho {1}.").format(command.decision_number, _what(rows))
            self._acts.save(
                panel, lambda: commands.record_decision(self._store, self._services.catalogue, command), said
            )

        self.open_form(panel, {"decision_date": DateSpec.day(self._bench.today())}, save)

    def present(self) -> None:
        """Record the day on which the selected rewards were handed over."""
        rows = self._page.selected_rows()
        if not rows:
            return
        panel = editor.present_panel(rows[0].id, _what(rows), self._bench)

        def save(values: Values, _: bool) -> None:
            command = OnRewards(_ids(rows), cast("DateSpec", values["presented_on"]))
            said = translate("rewards", "Đã ghi trao khen thưởng cho {0}.").format(_what(rows))
            self._acts.save(panel, lambda: commands.present(self._store, command), said)

        self.open_form(panel, {"presented_on": DateSpec.day(self._bench.today())}, save)

    def refuse(self) -> None:
        """Record today that the selected proposals were not granted."""
        rows = self._page.selected_rows()
        if rows:
            said = translate("rewards", "Đã ghi không được khen: {0}.").format(_what(rows))
            self._acts.do(lambda: commands.refuse(self._store, OnRewards(_ids(rows))), said)

    def withdraw(self) -> None:
        """Take the selected rewards back, with the reason."""
        rows = self._page.selected_rows()
        if not rows:
            return
        panel = editor.reason_panel(rows[0].id, _what(rows), self._bench)

        def save(values: Values, _: bool) -> None:
            command = OnRewards(_ids(rows), reason=str(values["reason"]))
            said = translate("rewards", "Đã thu hồi khen thưởng của {0}.").format(_what(rows))
            self._acts.save(panel, lambda: commands.withdraw(self._store, command), said)

        self.open_form(panel, {}, save)

    # -- paper -----------------------------------------------------------------------------------------------------

    def print_certificates(self) -> None:
        """Write a certificate for each of the selected rewards and open what is to be printed."""
        rows = self._page.selected_rows()
        if not rows:
            return
        folder = files.usual_folder(self._bench)
        if len(rows) > 1:
            folder /= files.file_name(translate("rewards", "Giấy khen {0}").format(self._bench.year.value), "")

        def done(written: list[Path]) -> None:
            self._bench.notify(
                translate("rewards", "Đã tạo {0} file trong thư mục “{1}”.").format(len(written), folder.name)
            )
            open_file(written[0])

        self._bench.jobs.run(
            lambda progress: self._write_certificates(rows, folder, progress),
            on_done=done,
            on_error=self._bench.fail,
            title=translate("rewards", "In giấy khen"),
            owner=self._page,
        )

    def _write_certificates(self, rows: Sequence[RewardRow], folder: Path, progress: Progress) -> list[Path]:
        """On a reader thread."""
        services, written = self._services, []
        letterhead = letterhead_for(
            services.store, services.catalogue, services.store.office.unit, services.clock().date()
        )
        with services.store.read() as reading:
            papers = [certificate_for(reading, row.id, letterhead) for row in rows]
        for number, (row, paper) in enumerate(zip(rows, papers, strict=True)):
            progress.step(number, len(rows), row.name)
            name = files.file_name(translate("rewards", "Giấy khen – {0}").format(row.name), ".pdf")
            written.append(files.save(folder / name, services.renderer.render(paper, "pdf")))
        return written


def _ids(rows: Sequence[RewardRow]) -> tuple[str, ...]:
    return tuple(row.id for row in rows)


def _what(rows: Sequence[RewardRow]) -> str:
    if len(rows) == 1:
        return quoted(rows[0].name)
    return translate("rewards", "{0} tập thể, cá nhân").format(format_number(len(rows)))
