"""The cards of the season above the columns: what to do at this time of the year, with the ways to it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from dvk_desktop.language import sentence
from dvk_desktop.language.formats import format_reporting_period
from dvk_desktop.ui.common.workbench import PageRequest, Workbench
from dvk_desktop.usecases.home.seasons import Season, SeasonalCard

translate = QCoreApplication.translate
PUT_AWAY = "home.put_away"
_KEPT = 24  # cards put away that are remembered: more than two years of them


def ways_of(card: SeasonalCard) -> tuple[tuple[str, PageRequest], ...]:
    """The buttons of a card, the first one the usual next step."""
    of_year = {"year": str(card.year)}
    any_year = {"year": ""}
    close = PageRequest("obligations", "closed", {"period": card.period or str(card.year)}, action="close")
    report = (translate("home", "Lập báo cáo"), PageRequest("reports", "reports"))
    match card.season:
        case Season.OPEN_YEAR:
            return (
                (
                    translate("home", "Mở kỳ của việc định kỳ"),
                    PageRequest("obligations", "letter", of_year, action="open_year"),
                ),
                (translate("home", "Xác nhận mô hình tiếp tục"), PageRequest("practice_models", "models", any_year)),
                (translate("home", "Xem bộ tiêu chí"), PageRequest("evaluations", "criteria", any_year)),
            )
        case Season.OPEN_PERIODS:
            target = PageRequest("obligations", "letter", of_year, action="open_year")
            return ((translate("home", "Mở kỳ của việc định kỳ"), target),)
        case Season.CLOSE_FIGURES:
            return ((translate("home", "Chốt số liệu…"), close), report)
        case Season.TRADITION_DAY:
            return (
                (translate("home", "Xem mô hình trong năm"), PageRequest("practice_models", "models", of_year)),
                (translate("home", "Xét công nhận"), PageRequest("evaluations", "evaluations", any_year)),
                (translate("home", "Khen thưởng"), PageRequest("rewards", "", any_year)),
            )
        case Season.YEAR_END:
            return (report, (translate("home", "Chốt số liệu…"), close))


def seasonal_card(card: SeasonalCard, bench: Workbench, put_away: Callable[[SeasonalCard], None]) -> QWidget:
    """What the card says, its buttons, and `Cất đi`."""
    told = {
        "year": str(card.year),
        "count": card.count,
        "period": format_reporting_period(card.period) if card.period else "",
    }
    frame = QFrame()
    frame.setProperty("role", "card")
    title = QLabel(sentence(f"season.{card.season.value}.title", told), frame)
    title.setProperty("role", "section")
    text = QLabel(sentence(f"season.{card.season.value}", {**told, "day": card.day}), frame)
    text.setProperty("role", "secondary")
    text.setWordWrap(True)
    row = QHBoxLayout()
    row.setSpacing(8)
    for name, target in ways_of(card):
        button = QPushButton(name, frame)
        button.clicked.connect(lambda checked=False, target=target: bench.open(target))
        row.addWidget(button)
    row.addStretch(1)
    away = QPushButton(translate("home", "Cất đi"), frame)
    away.setToolTip(translate("home", "Không hiện thẻ này nữa; việc vẫn làm được ở các trang"))
    away.clicked.connect(partial(put_away, card))
    row.addWidget(away)
    column = QVBoxLayout(frame)
    column.setContentsMargins(16, 12, 16, 12)
    column.setSpacing(6)
    column.addWidget(title)
    column.addWidget(text)
    column.addLayout(row)
    return frame


def remember_put_away(bench: Workbench, card: SeasonalCard) -> None:
    """Not to be shown again on this PC."""
    held = tuple(bench.memory.recall(PUT_AWAY) or ())
    bench.memory.remember(PUT_AWAY, (*held, card.key)[-_KEPT:])
