"""The second place for backups: whether a folder is fit for it, said in words."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from dvk_desktop.runtime.atomic import real_path

translate = QCoreApplication.translate


def problem_of_place(text: str, data_folder: Path) -> str:
    """What is wrong with the folder `text` as a second place for the backups of `data_folder`; "" if nothing is."""
    if not text:
        return ""
    place = Path(text)
    if not place.is_absolute() or not place.is_dir():
        return translate("backup", "Không thấy thư mục này. Đề nghị chọn một thư mục đang có trên máy, ổ đĩa hoặc USB.")
    if real_path(place).is_relative_to(real_path(data_folder)):
        return translate(
            "backup", "Đây là chính thư mục dữ liệu. Đề nghị chọn nơi khác, tốt nhất là ổ đĩa khác hoặc USB."
        )
    if not os.access(place, os.W_OK):
        return translate("backup", "Máy không cho ghi vào thư mục này. Đề nghị chọn thư mục khác.")
    return ""
