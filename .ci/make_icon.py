"""Make `resources/icons/app.ico` again from `app.svg` (run by hand; the result is committed)."""

from __future__ import annotations

import io
import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).resolve().parent.parent / "resources" / "icons"
SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)


def picture(renderer: QSvgRenderer, size: int) -> Image.Image:
    """The drawing at `size` × `size` pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # PySide's stubs want bytes, Qt takes text
    return Image.open(io.BytesIO(bytes(buffer.data().data())))


def main() -> None:
    """Draw every size and write them into one file."""
    application = QGuiApplication([])
    renderer = QSvgRenderer(str(ICONS / "app.svg"))
    pictures = [picture(renderer, size) for size in SIZES]
    pictures[-1].save(
        ICONS / "app.ico", format="ICO", sizes=[(size, size) for size in SIZES], append_images=pictures[:-1]
    )
    del application


if __name__ == "__main__":
    main()
