"""The colours can be read, the sizes are those of the plan, the drawings are all there."""

from __future__ import annotations

import ast
import itertools
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QFont, QPalette, QRawFont
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QMessageBox,
    QPushButton,
    QStatusBar,
    QTableView,
    QTableWidget,
    QToolButton,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from dvk_desktop.runtime.paths import resource
from dvk_desktop.ui.common.assets import FAMILY, icon_pixmap
from dvk_desktop.ui.common.theme import Look, _from_system
from dvk_desktop.ui.common.tokens import DARK, LIGHT, Sizes, Tokens, contrast
from dvk_desktop.ui.shell.shots import in_foreign_fonts

THEMES = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
GROUNDS = ("window", "surface", "surface_alt")
STATUSES = ("ok", "wait", "late", "decide", "quiet")


@THEMES
def test_every_text_can_be_read_on_every_ground_it_stands_on(tokens: Tokens) -> None:
    pairs = [
        *itertools.product(("text", "text_2", "text_3", "accent", "accent_hover", *STATUSES), GROUNDS),
        *itertools.product(("text", "text_2", *STATUSES), ("selection", "accent_soft", "quiet_soft")),
        *((status, f"{status}_soft") for status in STATUSES),
        *(("text", f"{status}_soft") for status in STATUSES),
        ("accent", "accent_soft"),
        ("on_accent", "accent"),
        ("on_accent", "accent_hover"),
        ("text", "found"),
        ("surface", "text"),
    ]
    colours = tokens.as_mapping()
    low = {pair: contrast(colours[pair[0]], colours[pair[1]]) for pair in pairs}
    assert {pair: round(value, 2) for pair, value in low.items() if value < 4.5} == {}


@THEMES
def test_edges_of_controls_and_charts_can_be_seen(tokens: Tokens) -> None:
    colours = tokens.as_mapping()
    charts = tuple(f"chart_{number}" for number in range(1, 6))
    pairs = [
        *itertools.product(("border_strong", "accent"), GROUNDS),
        *itertools.product(charts, ("surface", "surface_alt")),  # charts stand on cards
    ]
    low = {pair: contrast(colours[pair[0]], colours[pair[1]]) for pair in pairs}
    assert {pair: round(value, 2) for pair, value in low.items() if value < 3} == {}


def test_sizes_at_14_are_those_of_the_plan() -> None:
    sizes = Sizes(14)
    assert (sizes.row, sizes.two_line_row, sizes.line, sizes.header) == (32, 52, 20, 34)
    assert (sizes.navigation_entry, sizes.field, sizes.primary) == (36, 32, 34)
    assert (sizes.top_bar, sizes.status_bar) == (48, 26)


@pytest.mark.parametrize("size", [13, 14, 16, 18])
def test_rows_leave_room_for_stacked_diacritics(size: int, look: Look) -> None:
    from PySide6.QtGui import QFontMetrics

    sizes = Sizes(size)
    ink = QFontMetrics(look.font(size)).tightBoundingRect("ỮỄẬỖẤgjqy")
    assert sizes.row >= ink.height() + 8
    assert sizes.line >= ink.height() - 3  # capitals with two marks over descenders of the line above hardly ever meet
    assert sizes.row % 2 == 0


def test_the_shipped_font_is_used_and_its_figures_are_as_wide_as_each_other(look: Look) -> None:
    from PySide6.QtGui import QFontMetrics

    assert look.font().family() == "Noto Sans"
    for bold in (False, True):
        metrics = QFontMetrics(look.font(bold=bold))
        assert len({metrics.horizontalAdvance(figure) for figure in "0123456789"}) == 1


@pytest.mark.parametrize("path", sorted(resource("icons").glob("*.svg")), ids=lambda path: path.stem)
def test_every_drawing_shows_something(path: object, qapp: QApplication) -> None:
    image = icon_pixmap(path.stem, "#1B2430", 16).toImage()  # type: ignore[attr-defined]  # a Path
    assert any(image.pixelColor(x, y).alpha() > 100 for x in range(16) for y in range(16))


def test_high_contrast_takes_the_colours_of_the_system(look: Look) -> None:
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, QColor("#FFFF00"))
    palette.setColor(QPalette.ColorRole.Base, QColor("#000000"))
    tokens = _from_system(palette)
    assert tokens.late == tokens.text == "#ffff00"
    assert tokens.surface == tokens.late_soft == "#000000"


def test_the_text_size_of_the_settings_changes_the_whole_program(look: Look) -> None:
    look.apply("dark", 18)
    assert look.sizes.row == 38
    assert look.tokens is DARK
    look.apply("light", 15)
    assert look.sizes.text in (14, 16)


def test_every_class_of_widgets_is_in_the_shipped_font_where_the_system_has_one_for_some(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On Windows a style that is set gives classes of widgets fonts of the system's own, and a first style sheet sets a
    style (seen with Qt 6.8 to 6.12). A platform without such fonts does not show it, so it is played here."""
    set_style, set_sheet = qapp.setStyle, qapp.setStyleSheet

    def take_the_systems_fonts() -> None:
        for name in ("QAbstractItemView", "QMenu", "QMessageBox", "QTipLabel", "QStatusBar"):
            QApplication.setFont(QFont("a font of the system"), name)

    def style(name: str) -> None:
        set_style(name)
        take_the_systems_fonts()

    def sheet(text: str) -> None:
        first = not qapp.styleSheet()
        set_sheet(text)
        if first:
            take_the_systems_fonts()

    qapp.setStyleSheet("")
    monkeypatch.setattr(qapp, "setStyle", style)
    monkeypatch.setattr(qapp, "setStyleSheet", sheet)
    look = Look(qapp, "light", 14)
    try:
        widgets = (
            QTableView(),
            QListWidget(),
            QTreeView(),
            QComboBox(),
            QMenu(),
            QMessageBox(),
            QStatusBar(),
            QLabel(),
        )
        asked = {type(each).__name__: QApplication.font(each).family() for each in widgets}
        assert set(asked.values()) == {FAMILY}, asked
        assert QApplication.font("QTipLabel").family() == FAMILY
        table = QTableView()
        table.ensurePolished()
        assert in_foreign_fonts(table, FAMILY) == set()
        assert table.horizontalHeader().font().family() == FAMILY
    finally:
        set_sheet("")
        look.deleteLater()


def test_a_widget_in_another_font_is_named(look: Look, qtbot: QtBot) -> None:
    table = QTableWidget(1, 1)
    qtbot.addWidget(table)
    assert in_foreign_fonts(table, look.family) == set()
    table.setFont(QFont("DejaVu Serif"))
    assert any(each.startswith("QTableWidget") for each in in_foreign_fonts(table, look.family))


def test_another_text_size_reaches_what_the_style_sheet_dresses(look: Look, qtbot: QtBot) -> None:
    table, primary, tool, line = QTableWidget(1, 1), QPushButton("Lưu"), QToolButton(), QLineEdit()
    primary.setProperty("role", "primary")
    dressed = (table, primary, tool, line)
    for each in dressed:
        qtbot.addWidget(each)
        each.show()
    for size in (18, 13, 16):
        look.apply("light", size)
        assert {type(each).__name__: each.font().pixelSize() for each in dressed} == dict.fromkeys(
            (type(each).__name__ for each in dressed), size
        )


def test_a_change_of_look_dresses_a_widget_no_oftener_for_standing_deep_in_others(look: Look, qtbot: QtBot) -> None:
    dressed: Counter[str] = Counter()

    class Counted(QLabel):
        def changeEvent(self, event: QEvent) -> None:
            dressed[self.objectName()] += event.type() == QEvent.Type.StyleChange

    window = around = QWidget()
    qtbot.addWidget(window)
    for depth in range(8):
        around = QFrame(around)
        Counted(around).setObjectName(str(depth))
    window.show()
    dressed.clear()
    look.apply("dark", 16)
    assert dressed["7"] == dressed["0"] > 0


def test_every_sign_in_the_texts_of_the_window_is_in_the_shipped_font(project: Path, qapp: QApplication) -> None:
    """What is not comes from another font, or from none: Windows and Linux have different ones."""
    font = QRawFont(str(resource("fonts/NotoSans-Regular.ttf")), 14)
    missing = {
        (path.relative_to(project).as_posix(), sign)
        for room in ("ui", "language")
        for path in (project / "dvk_desktop" / room).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
        for sign in node.value
        if sign.isprintable() and not font.supportsCharacter(ord(sign))
    }
    assert missing == set()
