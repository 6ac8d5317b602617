"""English is complete, belongs to the code, and fits what it translates."""

from __future__ import annotations

import importlib
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest

from dvk_desktop.language.template import placeholders

UPDATE = "run: .venv/bin/python .ci/translations.py update"


@pytest.fixture(scope="module")
def tools(project: Path) -> Iterator[ModuleType]:
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(project / ".ci"))
        yield importlib.import_module("translations")


@pytest.fixture(scope="module")
def english(tools: ModuleType) -> dict[tuple[str, str], ElementTree.Element]:
    return {(context, message.findtext("source", "")): message for context, message in tools.messages(tools.ENGLISH)}


Messages = dict[tuple[str, str], ElementTree.Element]


def test_every_text_of_the_code_is_in_the_file_and_no_other(tools: ModuleType, english: Messages) -> None:
    code = tools.texts_of_code()
    assert not code - english.keys(), UPDATE
    assert not english.keys() - code, UPDATE


def test_every_text_has_finished_english(tools: ModuleType) -> None:
    missing = tools.missing()
    assert not missing, f"{len(missing)} texts without English; see: .venv/bin/python .ci/translations.py missing"


def forms(message: ElementTree.Element) -> list[str]:
    translation = message.find("translation")
    if translation is None or translation.get("type"):
        return []
    return [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]


def test_english_asks_for_the_same_values(english: Messages) -> None:
    for (context, source), message in english.items():
        for text in forms(message):
            assert placeholders(text) == placeholders(source), (context, source)
            assert sorted(re.findall(r"\{\d\}", text)) == sorted(re.findall(r"\{\d\}", source)), (context, source)
            assert set(re.findall(r"%[0-9n]", text)) - {"%n"} == set(re.findall(r"%[0-9n]", source)) - {"%n"}, source


def test_english_keeps_the_spaces_around_and_the_keys(english: Messages) -> None:
    for (context, source), message in english.items():
        for text in forms(message):
            assert text, (context, source)
            assert (text[:1].isspace(), text[-1:].isspace()) == (source[:1].isspace(), source[-1:].isspace()), source
            assert ("&" in text) == ("&" in source), (context, source)


def test_the_file_is_laid_out_as_the_tool_writes_it(tools: ModuleType) -> None:
    text = tools.ENGLISH.read_text(encoding="utf-8")
    assert text == tools.rendered(ElementTree.parse(tools.ENGLISH).getroot()), UPDATE


def test_english_is_taken_in_and_nothing_else_moves(
    tools: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "dvk_en.ts"
    path.write_text(
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="en" sourcelanguage="vi">\n'
        "<context>\n    <name>Page</name>\n    <message>\n        <source>Lưu &amp; đóng</source>\n"
        '        <translation type="unfinished"></translation>\n    </message>\n    <message numerus="yes">\n'
        '        <source>%n dòng</source>\n        <translation type="unfinished">\n'
        "            <numerusform></numerusform>\n            <numerusform></numerusform>\n"
        "        </translation>\n    </message>\n</context>\n</TS>\n",
        encoding="utf-8",
    )
    monkeypatch.setattr(tools, "ENGLISH", path)
    assert [each["source"] for each in tools.missing()] == ["Lưu & đóng", "%n dòng"]
    written = tools.fill(
        [
            {"context": "Page", "source": "Lưu & đóng", "translation": "Save & close"},
            {"context": "Page", "source": "%n dòng", "translation": ["%n row", "%n rows"]},
            {"context": "Page", "source": "unknown", "translation": "x"},
        ]
    )
    assert written == 2
    assert tools.missing() == []
    text = path.read_text(encoding="utf-8")
    assert "<translation>Save &amp; close</translation>" in text
    assert "<numerusform>%n rows</numerusform>" in text


def test_the_contexts_are_those_qt_looks_under(tools: ModuleType) -> None:
    import ast

    code = (
        "class Page:\n  def show(self):\n    self.tr('Một'); translate('ctx', 'Hai')\n"
        "    class Inner:\n      x = self.tr('Ba')\n"
        "y = QT_TRANSLATE_NOOP('label', 'Bốn')\n'abc'.translate(table)\n"
    )
    assert set(tools.texts_in(ast.parse(code))) == {("Page", "Một"), ("ctx", "Hai"), ("Inner", "Ba"), ("label", "Bốn")}


def test_compiled_files_are_made_when_missing_or_older(
    tools: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = tmp_path / "qtbase_vi.ts"
    source.write_bytes((tools.FOLDER / source.name).read_bytes())
    monkeypatch.setattr(tools, "FOLDER", tmp_path)
    assert tools.build() == [source.with_suffix(".qm")]
    assert source.with_suffix(".qm").read_bytes()[:4] == b"\x3c\xb8\x64\x18"
    assert tools.build() == []


@pytest.mark.skipif(sys.platform == "win32", reason="one system's names of Qt's libraries are enough")
def test_the_vietnamese_of_qt_translates_texts_qt_has(tools: ModuleType) -> None:
    import PySide6

    qt = Path(PySide6.__path__[0]) / "Qt"
    names = [f"lib/libQt6{name}.so.6" for name in ("Core", "Gui", "Widgets", "PrintSupport")]
    names += ["plugins/printsupport/libcupsprintersupport.so", "plugins/platformthemes/libqgtk3.so"]
    content = b"".join((qt / name).read_bytes() for name in names)
    strange = [
        (context, source)
        for context, message in tools.messages(tools.FOLDER / "qtbase_vi.ts")
        if (source := message.findtext("source", "")).encode() + b"\0" not in content
    ]
    assert strange == []


def test_every_accelerator_of_qt_is_a_key_on_the_keyboard(tools: ModuleType) -> None:
    for context, message in tools.messages(tools.FOLDER / "qtbase_vi.ts"):
        source, text = message.findtext("source", ""), message.findtext("translation", "")
        keys = re.findall("&(.)", text)
        assert len(keys) == source.count("&"), (context, source)
        assert all(key.isascii() and key.isalpha() for key in keys), (context, text)
        assert set(re.findall("%.", text)) == set(re.findall("%.", source)), (context, source)
