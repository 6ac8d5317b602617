"""Every room's texts are collected, once, and are fit to be read."""

from __future__ import annotations

import ast
import re
import unicodedata
from pathlib import Path

import pytest

from dvk_desktop.language import texts
from dvk_desktop.language.catalogue import collect, labels, rooms, sentences
from dvk_desktop.language.template import KINDS

FOLDER = Path(texts.__path__[0])


def test_a_file_in_the_folder_is_a_room() -> None:
    assert rooms() == sorted(path.stem for path in FOLDER.glob("*.py") if path.stem != "__init__")


def test_the_same_key_in_two_rooms_is_refused() -> None:
    with pytest.raises(ValueError, match=r"'a\.b' is in texts/one\.py and in texts/two\.py"):
        collect([("one", {"a.b": "x"}), ("two", {"a.b": "y"})])


def test_every_text_is_composed_trimmed_and_not_empty() -> None:
    for key, text in {**sentences(), **labels()}.items():
        assert text, key
        assert text == unicodedata.normalize("NFC", text), key
        assert text == text.strip(), key
        assert "  " not in text, key


def test_every_brace_in_a_sentence_belongs_to_a_placeholder_of_a_known_kind() -> None:
    for code, text in sentences().items():
        rest = re.sub(rf"\{{\{{|\}}\}}|\{{[a-z][a-z0-9_]*(:({'|'.join(KINDS)}))?\}}", "", text)
        assert "{" not in rest, code
        assert "}" not in rest, code


def test_a_title_belongs_to_a_sentence() -> None:
    for code in sentences():
        if code.endswith(".title"):
            assert code.removesuffix(".title") in sentences()


@pytest.mark.parametrize("room", rooms())
def test_every_text_of_a_room_is_marked_for_translation(room: str) -> None:
    tree = ast.parse((FOLDER / f"{room}.py").read_text(encoding="utf-8"))
    contexts = {"SENTENCES": "sentence", "LABELS": "label"}
    for statement in tree.body:
        if not isinstance(statement, ast.AnnAssign) or not isinstance(statement.target, ast.Name):
            continue
        context = contexts.get(statement.target.id)
        if context is None:
            continue
        assert isinstance(statement.value, ast.Dict), f"{room}: {statement.target.id} is not written out as a dict"
        for key, value in zip(statement.value.keys, statement.value.values, strict=True):
            where = f"texts/{room}.py:{value.lineno}"
            assert isinstance(key, ast.Constant), f"{where}: a key that is no literal"
            assert isinstance(value, ast.Call), f"{where}: not marked with QT_TRANSLATE_NOOP"
            assert isinstance(value.func, ast.Name), where
            assert value.func.id == "QT_TRANSLATE_NOOP", where
            assert [type(each) for each in value.args] == [ast.Constant, ast.Constant], f"{where}: literals only"
            assert isinstance(value.args[0], ast.Constant), where
            assert value.args[0].value == context, f"{where}: context must be {context!r}"
