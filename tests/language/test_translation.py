"""English is read from Qt's own file format, without Qt."""

from __future__ import annotations

from pathlib import Path

from dvk_desktop.language.translation import read_translations, translated, translations_folder

FILE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="vi">
<context>
    <name>sentence</name>
    <message><source>Đã lưu “{name}” &amp; đóng.</source>
    <translation>“{name}” saved &amp; closed.</translation></message>
    <message><source>Chưa dịch</source><translation type="unfinished">Half</translation></message>
    <message><source>Cũ</source><translation type="vanished">Old</translation></message>
    <message numerus="yes"><source>%n dòng</source><translation>
        <numerusform>%n row</numerusform><numerusform>%n rows</numerusform>
    </translation></message>
</context>
</TS>
"""


def test_only_finished_translations_are_used(tmp_path: Path) -> None:
    path = tmp_path / "dvk_en.ts"
    path.write_text(FILE, encoding="utf-8")
    assert read_translations(path)["sentence", "Đã lưu “{name}” & đóng."] == "“{name}” saved & closed."
    assert {source for _, source in read_translations(path)} == {"Đã lưu “{name}” & đóng.", "%n dòng"}


def test_without_the_file_people_still_read_vietnamese(tmp_path: Path) -> None:
    assert read_translations(tmp_path / "dvk_en.ts") == {}
    assert translated("sentence", "Câu này không có trong file nào", "en") == "Câu này không có trong file nào"


def test_the_translations_stand_beside_the_package() -> None:
    assert translations_folder().name == "translations"
    assert (translations_folder().parent / "dvk_desktop" / "__init__.py").is_file()
