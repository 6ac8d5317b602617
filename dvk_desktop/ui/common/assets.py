"""What the screen takes from the shipped files: fonts, icons, translations of Qt's own texts."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QCoreApplication, QRectF, Qt, QTranslator
from PySide6.QtGui import QFontDatabase, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from dvk_desktop.runtime.paths import resource, shipped

FONTS = ("NotoSans-Regular.ttf", "NotoSans-SemiBold.ttf")
FAMILY = "Noto Sans"


@cache
def load_fonts() -> str | None:
    """Make the shipped fonts known to Qt (once). Returns their family, or None when the files are not there."""
    loaded = [QFontDatabase.addApplicationFont(str(resource(f"fonts/{name}"))) for name in FONTS]
    if -1 in loaded:
        return None
    families = QFontDatabase.applicationFontFamilies(loaded[0])
    return families[0] if families else None


def program_icon() -> QIcon:
    """What stands for the program in its title and in the task bar."""
    return QIcon(str(resource("icons/app.svg")))


def install_translators(application: QCoreApplication, language: str) -> list[QTranslator]:
    """Install the program's and Qt's own texts in `language` ("vi", "en"), as far as the files are there."""
    installed = []
    for name in (f"dvk_{language}.qm", f"qtbase_{language}.qm"):
        translator = QTranslator(application)
        if translator.load(str(shipped("translations") / name)):
            application.installTranslator(translator)
            installed.append(translator)
    return installed


@cache
def _drawing(name: str) -> str:
    path: Path = resource(f"icons/{name}.svg")
    return path.read_text(encoding="utf-8")


@cache
def icon_pixmap(name: str, colour: str, size: int, ratio: float = 1.0, gap: int = 0) -> QPixmap:
    """The drawing `name` of resources/icons in `colour` (``#RRGGBB``), `size` pixels square on a screen of `ratio`.

    `gap`: empty pixels at its right, because Qt puts the text of a button too close to its icon.
    """
    renderer = QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", colour).encode()))
    pixmap = QPixmap(round((size + gap) * ratio), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap


def make_icon(name: str, colour: str, disabled: str, size: int, ratio: float, gap: int) -> QIcon:
    """An icon with its look when disabled."""
    icon = QIcon(icon_pixmap(name, colour, size, ratio, gap))
    icon.addPixmap(icon_pixmap(name, disabled, size, ratio, gap), QIcon.Mode.Disabled)
    return icon
