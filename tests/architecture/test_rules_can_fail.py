"""A rule that cannot fail protects nothing: each is shown code that breaks it and code that does not."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from tests.architecture import rules
from tests.architecture.source import Module, imported, snippet

Rule = Callable[[Module], Iterator[str]]

BAD: list[tuple[Rule, str]] = [
    (rules.nobody_looks_at_the_clock, "from datetime import date\nx = date.today()"),
    (rules.nobody_looks_at_the_clock, "import datetime\nx = datetime.datetime.now(datetime.UTC)"),
    (rules.nobody_looks_at_the_clock, "import time\nx = time.time()"),
    (rules.nobody_looks_at_the_clock, "x = QDate.currentDate()"),
    (rules.only_the_unit_of_work_commits, "def save(connection):\n    connection.commit()"),
    (rules.only_the_unit_of_work_commits, "self._connection.commit()"),
    (rules.texts_to_translate_are_literals, "self.tr(f'{n} đơn vị')"),
    (rules.texts_to_translate_are_literals, "self.tr(text)"),
    (rules.texts_to_translate_are_literals, "QCoreApplication.translate('Page', text)"),
    (rules.texts_to_translate_are_literals, "QT_TRANSLATE_NOOP(context, 'Đóng')"),
    (rules.every_vietnamese_text_of_a_screen_can_be_translated, "button.setText('Đóng')"),
    (rules.every_vietnamese_text_of_a_screen_can_be_translated, "label.setText(f'{n} đơn vị')"),
    (rules.no_error_is_swallowed, "try:\n    f()\nexcept:\n    g()"),
    (rules.no_error_is_swallowed, "try:\n    f()\nexcept OSError:\n    pass"),
    (rules.no_error_is_swallowed, "try:\n    f()\nexcept OSError:\n    ..."),
    (rules.no_error_is_swallowed, "with contextlib.suppress(Exception):\n    f()"),
    (rules.tests_wait_for_things_not_for_time, "import time\ntime.sleep(1)"),
    (rules.tests_wait_for_things_not_for_time, "def test(qtbot):\n    qtbot.wait(100)"),
    (rules.no_module_is_longer_than_a_reader_bears, "x = 1\n" * 401),
    (rules.everything_public_says_what_it_is_for, "x = 1"),
    (rules.everything_public_says_what_it_is_for, "'''A room.'''\ndef public():\n    return 1"),
    (rules.everything_public_says_what_it_is_for, "'''A room.'''\nclass Public:\n    x = 1"),
    (rules.text_files_name_their_encoding, "open('a.txt')"),
    (rules.text_files_name_their_encoding, "path.read_text()"),
    (rules.text_files_name_their_encoding, "path.write_text('ă')"),
    (rules.nothing_talks_to_the_network, "from urllib.request import urlopen"),
    (rules.nothing_talks_to_the_network, "def f():\n    import socket"),
    (rules.nothing_talks_to_the_network, "from PySide6 import QtNetwork"),
    (rules.nobody_but_the_projector_writes_tables, "connection.execute('UPDATE unit SET name = 1')"),
    (rules.nobody_but_the_projector_writes_tables, "import sqlalchemy as sa\nsa.insert(tables.unit)"),
    (rules.nobody_but_the_projector_writes_tables, "from sqlalchemy import delete\ndelete(unit)"),
    (rules.nobody_but_the_projector_writes_tables, "import sqlalchemy\ntables.unit.insert()"),
]
GOOD: list[tuple[Rule, str]] = [
    (rules.nobody_looks_at_the_clock, "x = clock()\ny = date(2025, 1, 1)\nz = self.now()"),
    (rules.only_the_unit_of_work_commits, "with work() as unit_of_work:\n    unit_of_work.commit()"),
    (rules.texts_to_translate_are_literals, "self.tr('%n đơn vị', '', n)\ntranslate('Page', 'Đóng')"),
    (rules.texts_to_translate_are_literals, "text.translate(TABLE)\nraw.translate(None, without)"),
    (rules.texts_to_translate_are_literals, "turning.translate(self.width(), 0)"),
    (rules.every_vietnamese_text_of_a_screen_can_be_translated, "'''Đóng.'''\nx = self.tr('Đóng')\ny = 'name'"),
    (rules.no_error_is_swallowed, "try:\n    f()\nexcept OSError as error:\n    log(error)"),
    (rules.no_error_is_swallowed, "with contextlib.suppress(FileNotFoundError):\n    f()"),
    (rules.tests_wait_for_things_not_for_time, "qtbot.waitUntil(ready)\nqtbot.waitSignal(done)"),
    (rules.no_module_is_longer_than_a_reader_bears, "x = 1\n" * 400),
    (rules.everything_public_says_what_it_is_for, "'''A room.'''\ndef _private():\n    return 1"),
    (rules.text_files_name_their_encoding, "open('a', 'rb')\nopen('a', encoding='utf-8')\np.open()\np.read_bytes()"),
    (rules.nothing_talks_to_the_network, "from urllib.parse import quote"),
    (rules.nobody_but_the_projector_writes_tables, "connection.execute('SELECT 1')"),
    (rules.nobody_but_the_projector_writes_tables, "import sqlalchemy\nnames.insert(0, 'a')\nseen.update(more)"),
]


def _name(value: object) -> str | None:
    return getattr(value, "__name__", None)


@pytest.mark.parametrize(("rule", "code"), BAD, ids=_name)
def test_a_rule_finds_what_breaks_it(rule: Rule, code: str) -> None:
    assert list(rule(snippet(code)))


@pytest.mark.parametrize(("rule", "code"), GOOD, ids=_name)
def test_a_rule_leaves_honest_code_alone(rule: Rule, code: str) -> None:
    assert not list(rule(snippet(code)))


def test_within_persistence_nothing_but_the_unit_of_work_commits() -> None:
    code = "self.anything.commit()"
    assert list(rules.only_the_unit_of_work_commits(snippet(code, "dvk_desktop/persistence/search.py")))
    assert not list(rules.only_the_unit_of_work_commits(snippet(code, "dvk_desktop/persistence/unit_of_work.py")))


def test_codes_are_found_in_errors_of_every_class() -> None:
    module = snippet(
        "class Special(UserError): ...\n"
        "class MoreSpecial(errors.Special): ...\n"
        "raise MoreSpecial('a.b', x=1)\n"
        "raise UserError('c.d' if x else 'e.f')\n"
        "raise BugError(code)\n"
        "raise UserError(problem.code, **problem.parameters)\n"
        "raise ValueError('no.code')"
    )
    found = [code for _, code in rules.raised_codes(module, rules.error_classes((module,)))]
    assert sorted(map(str, found)) == ["None", "a.b", "c.d", "e.f"]


def test_codes_chosen_at_run_time_are_found_in_their_table() -> None:
    module = snippet("_CODES = {1: 'a.b', 2: 'c.d'}\nraise UserError(_CODES[number])")
    assert [code for _, code in rules.raised_codes(module, {"UserError"})] == ["a.b", "c.d"]


def test_relative_imports_are_understood() -> None:
    code = "from . import text\nfrom ..usecases import ports\nfrom .text import fold"
    inside = snippet(code, "dvk_desktop/domain/a.py")
    assert [name for _, name in imported(inside)] == [
        "dvk_desktop.domain.text",
        "dvk_desktop.usecases.ports",
        "dvk_desktop.domain.text.fold",
    ]
    package = snippet("from .text import fold", "dvk_desktop/domain/__init__.py")
    assert [name for _, name in imported(package)] == ["dvk_desktop.domain.text.fold"]
