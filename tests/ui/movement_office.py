"""A commune office with a real data folder and a year's worth of practice models, for the pages' tests and pictures."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from dvk_desktop import app
from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.units import Unit
from dvk_desktop.ui.common.change_hub import ChangeHub
from dvk_desktop.ui.common.theme import Look
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.ui.jobs import JobRunner
from dvk_desktop.usecases.activities.commands import AddActivity, add_activities
from dvk_desktop.usecases.evaluations.commands import NewScorer, OpenEvaluation, open_evaluation
from dvk_desktop.usecases.evaluations.criteria import add_criteria_set, criteria_data
from dvk_desktop.usecases.evaluations.deciding import Recognise, recognise
from dvk_desktop.usecases.evaluations.scores import Points, RecordScores, record_scores
from dvk_desktop.usecases.history.acts import StoreActs
from dvk_desktop.usecases.practice_models.commands import (
    Chosen,
    QuickAdd,
    approve,
    launch,
    quick_add,
    return_with_reason,
)
from dvk_desktop.usecases.practice_models.rounds import OpenRound, open_round
from dvk_desktop.usecases.rewards.commands import (
    OnRewards,
    ProposeRewards,
    RewardDecision,
    present,
    propose_rewards,
    record_decision,
)
from dvk_desktop.usecases.services import Services
from dvk_desktop.usecases.units.commands import SetUpOffice, set_up_office
from dvk_desktop.usecases.units.fields import UNIT
from tests.fresh import lay_empty
from tests.ui.forgetful import NoDrafts, ShortMemory

NOW = datetime(2026, 10, 12, 10, 42)
HAMLETS = (
    ("thon-phuong-hau", "Thôn Phường Hậu", "Nguyễn Thị Hữu Nghị", "0912 345 678"),
    ("thon-dong-ngu", "Thôn Đông Ngữ", "Trần Văn Dũng", "0983 112 233"),
    ("tdp-3", "Tổ dân phố số 3", "Lý Thị Mỹ Lệ", "0975 667 788"),
    ("thon-na-lung", "Thôn Nà Lừng", "Hoàng Văn Thưởng", "0868 900 100"),
    ("thon-khau-buom", "Thôn Khau Bướm", "Đặng Thị Ngữ", ""),
)
MODELS = (
    ("Tổ hợp tác nuôi ong lấy mật dưới tán rừng trồng của hội viên nông dân", 0, "KT", "collective"),
    ("Đoạn đường “Sáng - xanh - sạch - đẹp” do hội viên phụ nữ tự quản", 1, "VHXH", "collective"),
    ("“Tiếng kẻng an ninh” phòng, chống tội phạm và tệ nạn xã hội", 2, "QPAN", "collective"),
    ("Chi bộ “4 tốt” gắn với nêu gương của cán bộ, đảng viên", 3, "HTCT", "collective"),
    ("Ông Hoàng Văn Thưởng vận động hiến đất mở rộng đường liên thôn", 3, "VHXH", "individual"),
    ("Liên kết trồng rừng gỗ lớn, bao tiêu sản phẩm cho hộ nghèo", 4, "KT", "collective"),
    ("Hũ gạo tiết kiệm giúp học sinh bán trú", 0, "VHXH", "collective"),
    ("Camera an ninh từ nguồn xã hội hóa", 2, "QPAN", "collective"),
    ("Bà Lý Thị Mỹ Lệ hòa giải ở cơ sở bằng tiếng dân tộc", 2, "HTCT", "individual"),
    ("Nhà sạch, vườn đẹp, xóa nhà tạm cho hộ cận nghèo", 1, "VHXH", "household"),
    ("Vườn mẫu cây ăn quả theo tiêu chuẩn VietGAP của cựu chiến binh", 4, "KT", "collective"),
    ("Hiến đất mở đường", 0, "VHXH", "collective"),
)
DOSSIER = {
    "situation": "Nhiều hộ có rừng trồng chưa khép tán, lao động nhàn rỗi, thu nhập bấp bênh.",
    "objectives": "Mỗi hộ tăng thu nhập từ 15 triệu đồng trở lên một năm.",
    "method": "Thành lập tổ hợp tác 12 hộ; tập huấn kỹ thuật; góp vốn quay vòng; ký hợp đồng bao tiêu.",
    "forces": "Chi hội nông dân, 12 hộ hội viên, cán bộ khuyến nông xã.",
    "resources": "Vốn quay vòng 60 triệu đồng, 120 đàn ong giống.",
}


@dataclass
class Office:
    """An open data folder and what pages are given."""

    services: Services
    bench: Workbench


@contextmanager
def movement_office(folder: Path, look: Look, jobs: JobRunner) -> Iterator[Office]:
    """An office that has just been set up, on 12/10/2026, with its hamlets."""
    lay_empty(folder)
    with app.open_folder(folder, writes=True, program="test", clock=lambda: NOW) as services:
        command = SetUpOffice("Đảng ủy xã Hữu Lễ", "commune", above="Tỉnh Lạng Sơn")
        office = set_up_office(services.store, services.catalogue, command)  # type: ignore[arg-type]  # it is an SqlStore
        with services.store.write() as work:
            for place, (unit, name, contact, phone) in enumerate(HAMLETS):
                work.add(
                    UNIT,
                    Unit(
                        id=unit,
                        name=name,
                        kind="residential_area",
                        level="hamlet",
                        parent=office,
                        contact=contact,
                        phone=phone,
                        order=place,
                    ),
                )
            work.commit("Nhập danh sách thôn, tổ dân phố")
        hub = ChangeHub()
        services.store.on_commit(hub.publish)  # type: ignore[attr-defined]  # it is an SqlStore
        bench = Workbench(
            jobs=jobs,
            hub=hub,
            look=look,
            clock=lambda: NOW,
            drafts=NoDrafts(),
            memory=ShortMemory(),
            log=StoreActs(services.store, services.ledger),
        )
        try:
            yield Office(services, bench)
        finally:
            jobs.shutdown()


def register(services: Services) -> list[str]:
    """A round with twelve models in several states; returns their ids in the order of `MODELS`."""
    store = services.store
    held = open_round(
        store,
        OpenRound(
            "Đăng ký mô hình “Dân vận khéo” năm 2026",
            2026,
            DateSpec.day(date(2026, 9, 15)),
            DateSpec.day(date(2026, 10, 31)),
            target=3,
            theme="Năm dân vận chính quyền, hướng về cơ sở",
        ),
    )
    ids = []
    for number, (name, unit, field, subject) in enumerate(MODELS):
        values = DOSSIER if number % 3 == 0 else {"objectives": DOSSIER["objectives"]}
        contact = HAMLETS[unit][2]
        command = QuickAdd(name, HAMLETS[unit][0], field, subject, contact, 2026, held, values=values)
        ids.append(quick_add(store, command).id)
    approve(store, Chosen(tuple(ids[:7])))
    launch(store, Chosen(tuple(ids[:5])))
    return_with_reason(store, Chosen((ids[7],), reason="Đề nghị bổ sung nguồn lực thực hiện và người phụ trách."))
    return ids


def score(services: Services, models: list[str]) -> str:
    """An evaluation of the models by the shipped scale of 100 points: two scorers, one of them done. Returns its id."""
    store = services.store
    path = services.resources / "forms" / "criteria" / "scoring_100.json"
    held = add_criteria_set(store, criteria_data(path.read_text(encoding="utf-8"), str(path)))
    scorers = (
        NewScorer("Nguyễn Văn Hùng", "Phó Bí thư Thường trực Đảng ủy"),
        NewScorer("Lương Thị Ngữ", "Chủ tịch Ủy ban MTTQ Việt Nam xã"),
    )
    asked = OpenEvaluation("Xét công nhận mô hình “Dân vận khéo” năm 2026", 2026, held.id, scorers=scorers)
    evaluation = open_evaluation(store, services.catalogue, asked).id
    first, second = services.evaluations.scorers(evaluation)
    criteria = services.evaluations.sheet(evaluation, first.id).criteria
    cells = []
    for number, row in enumerate(services.evaluations.sheet(evaluation, first.id).rows):
        for place, criterion in enumerate(criteria):
            most = int(criterion.maximum or 0)
            cells.append(
                Points(row.practice_model, first.id, criterion.id, str(most - (number * 2 + place) % (most - 4)))
            )
            if number < 4 and place < 3:
                cells.append(Points(row.practice_model, second.id, criterion.id, f"{most - 3},5"))
    record_scores(store, RecordScores(evaluation, tuple(cells)))
    return evaluation


def fill(services: Services) -> None:
    """Everything the pictures show."""
    models = register(services)
    evaluation = score(services, models)
    hold(services)
    reward(services, evaluation, models)


def hold(services: Services) -> None:
    """A handful of activities of several kinds."""
    day = DateSpec.day
    add_activities(
        services.store,
        (
            AddActivity(
                "briefing",
                "Hội nghị quán triệt, triển khai phong trào thi đua “Dân vận khéo” năm 2026",
                day(date(2026, 2, 25)),
                participants=86,
                place="Hội trường Ủy ban nhân dân xã",
                channel="meeting",
            ),
            AddActivity("pledge", "Ký giao ước thi đua giữa các thôn", day(date(2026, 3, 6)), participants=12),
            AddActivity(
                "propaganda", "Tin, bài về gương “Dân vận khéo” trên Zalo của xã", day(date(2026, 5, 19)), reach=2071
            ),
            AddActivity(
                "training",
                "Tập huấn kỹ năng hòa giải, đối thoại cho tổ dân vận thôn",
                day(date(2026, 7, 14)),
                "tdp-3",
                participants=45,
                budget=6_500_000,
                source="Ngân sách xã",
            ),
            AddActivity(
                "inspection",
                "Kiểm tra việc thực hiện mô hình tại Thôn Nà Lừng",
                day(date(2026, 9, 3)),
                "thon-na-lung",
                recommendation="Bổ sung sổ ghi chép thu chi quỹ của mô hình.",
                remedy_due=day(date(2026, 9, 30)),
            ),
        ),
    )


def reward(services: Services, evaluation: str, models: list[str]) -> None:
    """Five models recognised, three of them proposed for rewards, one given and handed over."""
    store = services.store
    decided = Recognise(evaluation, tuple(models[:5]), decision_number="45-QĐ/ĐU", decision_date=date(2026, 10, 9))
    recognise(store, decided)
    added = propose_rewards(store, ProposeRewards(tuple(models[:3]), "commendation", 2026, level="commune")).ids
    record_decision(store, services.catalogue, RewardDecision(added[:2], "128/QĐ-UBND", date(2026, 10, 10), 600_000))
    present(store, OnRewards(added[:1]))


def find_button(parent: QWidget, text: str) -> QAbstractButton:
    """The visible button that says `text`."""
    found = [each for each in parent.findChildren(QAbstractButton) if each.text() == text and each.isVisible()]
    assert found, f"no visible button {text!r}: " + ", ".join(
        repr(each.text()) for each in parent.findChildren(QAbstractButton) if each.isVisible()
    )
    return found[0]


def type_text(widget: QWidget, text: str) -> None:
    """Type `text` as a Vietnamese input method does: composed first, then given as a whole."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)
