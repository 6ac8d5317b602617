"""The form for making workbooks: which kind, about what, for whom, where to."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal

from dvk_desktop.language.formats import format_number
from dvk_desktop.ui.common.choices import choice_label
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.ui.exchange.send_choices import KINDS, SendChoices
from dvk_desktop.ui.exchange.send_frame import SendFrame, fill
from dvk_desktop.usecases.exchange.commands import ExportCommand
from dvk_desktop.usecases.exchange.manifest import SHAPES
from dvk_desktop.usecases.exchange.selection import SHAPED_KINDS, SHARED_KINDS

translate = QCoreApplication.translate
_PERIODIC = ("progress", "summary")
BELOW, ABOVE, SHARED, OWN = "below", "above", "shared", "own"
MOST_UNITS_SEEN = 9


class SendPanel(SendFrame):
    """`make_wanted(ExportCommand)`: make it. `left`: close the form."""

    make_wanted = Signal(object)

    def __init__(self, choices: SendChoices, wanted: Mapping[str, str], folder: Path, bench: Workbench) -> None:
        """`wanted`: what another page asked for: "kind", and ids of "round", "directive", "evaluation", "scorer",
        "unit"; "shape" of the form."""
        super().__init__(folder, bench)
        self._choices = choices
        for kind in KINDS:
            self.kind.addItem(choice_label("workbook", kind), kind)
        fill(self.shape, [(shape, choice_label("workbook_shape", shape)) for shape in SHAPES])
        self.kind.currentIndexChanged.connect(lambda _: self._kind_changed())
        self.about.currentIndexChanged.connect(lambda _: self._about_changed())
        self.way.currentIndexChanged.connect(lambda _: self._way_changed())
        self.shape.currentIndexChanged.connect(lambda _: self._shape_changed())
        self.files.toggled.connect(lambda _: self._shape_changed())
        self.accepted.connect(self._make)
        self.all.clicked.connect(self._tick_all)
        self.units.ticks_changed.connect(self._count)
        self._prefill(wanted)

    def command(self) -> ExportCommand | None:
        """What is to be made; None (and a sentence below) if something is still missing."""
        kind, folder = str(self.kind.currentData()), self.folder.text().strip()
        units = self.ticked() if self.way.isVisibleTo(self) else []
        wrong = ""
        if self.about.isVisibleTo(self) and not self.about.count():
            wrong = _nothing_about(kind)
        elif self.way.isVisibleTo(self) and not units:
            wrong = translate("exchange", "Chưa chọn đơn vị nào. Đề nghị đánh dấu ít nhất một đơn vị.")
        elif not folder or not Path(folder).is_dir():
            wrong = translate("exchange", "Thư mục lưu chưa có trên máy. Đề nghị chọn thư mục khác.")
        self.wrong.setText(wrong)
        self.wrong.setVisible(bool(wrong))
        if wrong:
            return None
        about = str(self.about.currentData() or "")
        return ExportCommand(
            kind=kind,
            target=Path(folder),
            receivers=tuple(units),
            shared=self.way.currentData() == SHARED and kind in SHARED_KINDS,
            round=about if kind == "registration" else "",
            evaluation=about if kind in ("scoring", "results") else "",
            scorer=str(self.scorer.currentData() or "") if kind == "scoring" else "",
            directives=(about,) if kind == "assignment" and about else (),
            mark_sent=kind == "assignment" and self.sent.isChecked(),
            period=about if kind in _PERIODIC else "",
            shape=str(self.shape.currentData()) if kind in SHAPED_KINDS else "list",
            password=self.password.text() if self.password.isVisibleTo(self) else "",
            with_files=self.files.isVisibleTo(self) and self.files.isChecked(),
            everything=kind == "bundle" and self.everything.isChecked(),
        )

    def ticked(self) -> list[str]:
        """Ids of the units that are ticked."""
        return list(self.units.ticked())

    # -- inside ----------------------------------------------------------------------------------------------------

    def _prefill(self, wanted: Mapping[str, str]) -> None:
        kinds = {"round": "registration", "directive": "assignment", "evaluation": "scoring"}
        kind = wanted.get("kind") or next((kinds[name] for name in kinds if wanted.get(name)), KINDS[0])
        self.kind.setCurrentIndex(max(0, self.kind.findData(kind)))
        self._kind_changed()
        for name in kinds:
            if wanted.get(name) and (place := self.about.findData(wanted[name])) >= 0:
                self.about.setCurrentIndex(place)
        if wanted.get("scorer") and (place := self.scorer.findData(wanted["scorer"])) >= 0:
            self.scorer.setCurrentIndex(place)
        if wanted.get("shape") and (place := self.shape.findData(wanted["shape"])) >= 0:
            self.shape.setCurrentIndex(place)
        if (unit := wanted.get("unit")) and unit in dict(self._choices.own):
            self.way.setCurrentIndex(max(0, self.way.findData(OWN)))
        if unit:
            self.units.tick(lambda identity, _: identity == unit)

    def _kind_changed(self) -> None:
        kind = str(self.kind.currentData())
        fill(self.about, self._choices.about(kind))
        if kind == "assignment":
            self.about.insertItem(0, translate("exchange", "Mọi nhiệm vụ chưa xong"), "")
            self.about.setCurrentIndex(0)
        self._show(self.about, kind != "bundle")
        ways = [(BELOW, translate("exchange", "Đơn vị trực thuộc, mỗi đơn vị một file"))]
        if kind in SHARED_KINDS:
            ways.append((SHARED, translate("exchange", "Một file dùng chung cho các đơn vị")))
        if self._choices.above and kind in ("registration", "assignment", "bundle", *_PERIODIC):
            ways.append((ABOVE, translate("exchange", "Cấp trên")))
        if kind == "bundle":
            ways.append((OWN, translate("exchange", "Máy khác của cơ quan ta (gửi toàn bộ dữ liệu)")))
        fill(self.way, ways)
        self._show(self.way, kind != "scoring")
        self._show(self.sent, kind == "assignment")
        self._show(self.shape, kind in SHAPED_KINDS)
        for part in (self.everything, self.everything_note):
            part.setVisible(kind == "bundle")
        self._about_changed()
        self._way_changed()
        self._shape_changed()

    def _shape_changed(self) -> None:
        printed = self.shape.isVisibleTo(self) and self.shape.currentData() == "paper"
        self.files.setVisible(not printed)
        with_files = self.files.isChecked() and not printed
        self.files_note.setVisible(with_files)
        self._show(self.password, not printed and not with_files)

    def _about_changed(self) -> None:
        scoring = self.kind.currentData() == "scoring"
        scorers = self._choices.scorers.get(str(self.about.currentData() or ""), ()) if scoring else ()
        fill(self.scorer, [("", translate("exchange", "Tất cả người chấm, mỗi người một file")), *scorers])
        self._show(self.scorer, scoring)
        note = self._choices.notes.get(str(self.about.currentData() or ""), "")
        self.about_note.setText(note)
        self.about_note.setVisible(bool(note) and self.about.isVisibleTo(self))

    def _way_changed(self) -> None:
        way = self.way.currentData()
        units = {ABOVE: self._choices.above, OWN: self._choices.own}.get(way, self._choices.below)
        self.units.set_lines([(identity, name, True) for identity, name in units])
        shown = self.kind.currentData() != "scoring"
        self.units.setVisible(shown)
        self.all.setVisible(shown and len(units) > 1)
        rows = min(MOST_UNITS_SEEN, max(1, len(units)))
        self.units.setFixedHeight(rows * self._bench.look.sizes.row + 4)

    def _tick_all(self) -> None:
        ticked = self.all.isChecked()
        self.units.tick(lambda *_: ticked)

    def _count(self) -> None:
        ticked, total = len(self.ticked()), self.units.count()
        self.all.setChecked(ticked == total and total > 0)
        self.all.setText(
            translate("exchange", "Tất cả (đã chọn {0} trong {1} đơn vị)").format(
                format_number(ticked), format_number(total)
            )
        )

    def _make(self) -> None:
        if (command := self.command()) is not None:
            self.make_wanted.emit(command)


def _nothing_about(kind: str) -> str:
    if kind == "registration":
        return translate("exchange", "Chưa có đợt đăng ký nào. Đề nghị mở đợt ở trang “Mô hình, điển hình” trước.")
    return translate("exchange", "Chưa có đợt xét nào. Đề nghị mở đợt xét ở trang “Xét công nhận” trước.")
