"""The rules of the house as functions: a module in, findings out. Each can fail: `test_rules_can_fail.py` shows it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from tests.architecture.source import Module, called_name, imported, receiver

MOST_LINES = 400
ERRORS = {"CodedError", "UserError", "EnvironmentProblem", "BugError", "RuntimeProblem", "SandboxProblem"}
VIETNAMESE = re.compile("[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]", re.IGNORECASE)
# `meta` is no business table: it holds what only this copy of the data knows about itself. Nor are the books of files
# that came and went: they say what happened here and are derived from nothing.
# `temp` belongs to one connection and is gone with it.
OWN_BOOKS = "meta|file_in|file_out|attachment|refused|set_aside|acknowledged|temp"
SQL_WRITE = re.compile(rf"\s*(INSERT (OR \w+ )?INTO|REPLACE INTO|DELETE FROM|UPDATE)\s(?!({OWN_BOOKS})\b)")
NETWORK = ("socket", "http", "urllib.request", "ftplib", "smtplib", "ssl", "PySide6.QtNetwork", "webbrowser")


def nobody_looks_at_the_clock(module: Module) -> Iterator[str]:
    """The time comes in as an argument, so that every rule can be tested for every day."""
    for call in module.calls():
        name, on = called_name(call), receiver(call).rpartition(".")[2]
        if on in ("date", "datetime") and name in ("today", "now", "utcnow"):
            yield module.at(call, f"{on}.{name}() here: take a clock as an argument")
        if on == "time" and name in ("time", "time_ns", "localtime", "gmtime"):
            yield module.at(call, f"time.{name}() here: take a clock as an argument")
        if on in ("QDate", "QDateTime") and name.startswith("current"):
            yield module.at(call, f"{on}.{name}() here: take a clock as an argument")


def only_the_unit_of_work_commits(module: Module) -> Iterator[str]:
    """Forgetting to commit is safe, and no helper ends somebody else's transaction.

    A use case calls `commit()` on its unit of work; below, in `persistence`, nobody else calls it at all.
    """
    if module.path == "dvk_desktop/persistence/unit_of_work.py":
        return
    for call in module.calls():
        on = receiver(call).rpartition(".")[2].lstrip("_")
        in_persistence = module.path.startswith("dvk_desktop/persistence/")
        if called_name(call) == "commit" and (in_persistence or on in ("connection", "conn", "session", "database")):
            yield module.at(call, f"{receiver(call)}.commit(): only persistence/unit_of_work.py commits")


def texts_to_translate_are_literals(module: Module) -> Iterator[str]:
    """lupdate reads the source, it does not run it."""
    for call in module.calls():
        name, on = called_name(call), receiver(call).rpartition(".")[2]
        if name == "tr":
            texts = call.args[:2]
        elif name == "translate" and on not in ("", "QCoreApplication", "QApplication"):
            continue  # `transform.translate(right, down)`, `str.translate(table)`
        elif name in ("translate", "QT_TRANSLATE_NOOP") and len(call.args) > 1:
            if isinstance(call.args[0], ast.Constant) and call.args[0].value is None:
                continue  # `bytes.translate(None, without)`
            texts = call.args[:3]
        else:
            continue
        for text in texts:
            if not (isinstance(text, ast.Constant) and isinstance(text.value, str)):
                yield module.at(call, f"{name}({ast.unparse(text)}): only literals can be translated")


def every_vietnamese_text_of_a_screen_can_be_translated(module: Module) -> Iterator[str]:
    """Vietnamese is the source language of `tr()`; a text outside of it stays Vietnamese for ever."""
    marked: set[int] = set()
    for node in module.nodes():
        if isinstance(node, ast.Call) and called_name(node) in ("tr", "translate", "QT_TRANSLATE_NOOP"):
            marked |= {id(inner) for inner in ast.walk(node)}
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            marked.add(id(node.value))  # a docstring
    for node in module.nodes():
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in marked:
            found = VIETNAMESE.search(node.value)
            if found:
                yield module.at(node, f"“{node.value[:30]}” outside of tr()")


def no_error_is_swallowed(module: Module) -> Iterator[str]:
    """What may be ignored is named with `contextlib.suppress(ThatError)`."""
    for node in module.nodes():
        if isinstance(node, ast.ExceptHandler):
            if node.type is None:
                yield module.at(node, "bare except")
            if all(isinstance(line, ast.Pass) or _is_ellipsis(line) for line in node.body):
                yield module.at(node, "except … pass: say with contextlib.suppress what may be ignored")
        if isinstance(node, ast.Call) and called_name(node) == "suppress":
            broad = [name for name in map(ast.unparse, node.args) if name in ("Exception", "BaseException")]
            if broad:
                yield module.at(node, f"suppress({broad[0]}) swallows our own mistakes")


def _is_ellipsis(line: ast.stmt) -> bool:
    return isinstance(line, ast.Expr) and isinstance(line.value, ast.Constant) and line.value.value is ...


def tests_wait_for_things_not_for_time(module: Module) -> Iterator[str]:
    """A sleep is too short on a slow machine and too long on every other."""
    for call in module.calls():
        name, on = called_name(call), receiver(call).rpartition(".")[2]
        if (on, name) in (("time", "sleep"), ("qtbot", "wait"), ("QTest", "qWait"), ("QThread", "msleep")):
            yield module.at(call, f"{on}.{name}(): wait for a signal or a condition")


def no_module_is_longer_than_a_reader_bears(module: Module) -> Iterator[str]:
    """About 300 lines is the aim, 400 the end."""
    lines = module.text.count("\n")
    if lines > MOST_LINES:
        yield f"{module.path}:{lines}: {lines} lines, {MOST_LINES} are allowed and 300 the aim: split it"


def everything_public_says_what_it_is_for(module: Module) -> Iterator[str]:
    """Modules, public classes and public functions have a docstring (methods where the name does not say it all)."""
    if ast.get_docstring(module.tree) is None:
        yield module.at(module.tree, "module without docstring")
    for node in module.tree.body:
        public = isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) and node.name[0] != "_"
        if public and ast.get_docstring(node) is None and not _is_overload(node):
            yield module.at(node, f"{node.name} without docstring")


def _is_overload(node: ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    return any(ast.unparse(decorator).endswith("overload") for decorator in node.decorator_list)


def text_files_name_their_encoding(module: Module) -> Iterator[str]:
    """Windows reads and writes texts as cp1258 unless it is told otherwise, and Vietnamese breaks."""
    for call in module.calls():
        name = called_name(call)
        if any(keyword.arg in ("encoding", None) for keyword in call.keywords):
            continue
        if name == "open" and isinstance(call.func, ast.Name):
            modes = [*call.args[1:2], *(keyword.value for keyword in call.keywords if keyword.arg == "mode")]
            if not any(isinstance(mode, ast.Constant) and "b" in str(mode.value) for mode in modes):
                yield module.at(call, "open() of a text without encoding")
        if (name == "read_text" and not call.args) or (name == "write_text" and len(call.args) == 1):
            yield module.at(call, f"{name}() without encoding")


def nothing_talks_to_the_network(module: Module) -> Iterator[str]:
    """The program works without any network, and what an office keeps never leaves the PC by itself."""
    for node, name in imported(module):
        if any(name == banned or name.startswith(banned + ".") for banned in NETWORK):
            yield module.at(node, f"import of {name}")


def nobody_but_the_projector_writes_tables(module: Module) -> Iterator[str]:
    """Business tables are a projection of the ledger; whoever writes them directly writes something nobody can undo."""
    for node in module.nodes():
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and SQL_WRITE.match(node.value):
            yield module.at(node, f"SQL that writes: {node.value.strip()[:40]!r}")
        if isinstance(node, ast.Call) and called_name(node) in ("insert", "update", "delete"):
            on = receiver(node)
            table = (node.args and not on) or on.startswith(("sqlalchemy", "sa", "tables.")) or on.endswith("_table")
            if table and not node.keywords and _imports_sqlalchemy(module):
                yield module.at(node, f"{ast.unparse(node)[:40]}: a statement that writes")


def _imports_sqlalchemy(module: Module) -> bool:
    return any(name.startswith("sqlalchemy") for _, name in imported(module))


def error_classes(modules: tuple[Module, ...]) -> set[str]:
    """The names of all coded errors: the known ones and every class made from them."""
    names = set(ERRORS)
    grown = True
    while grown:
        before = len(names)
        for module in modules:
            for node in module.nodes():
                if isinstance(node, ast.ClassDef):
                    bases = {ast.unparse(base).rpartition(".")[2] for base in node.bases}
                    names |= {node.name} if bases & names else set()
        grown = len(names) > before
    return names


def raised_codes(module: Module, classes: set[str]) -> Iterator[tuple[ast.Call, str | None]]:
    """Each coded error made in the file, with its code; None where the code is no literal.

    Handing on the code of another error (`UserError(problem.code, …)`) is no new code and is left out. A module that
    chooses codes at run time keeps them in a table `…CODES = {…: "code"}` at its top; its values stand for the choice.
    """
    tables = [
        value.value
        for node in module.tree.body
        if isinstance(node, ast.Assign | ast.AnnAssign) and isinstance(node.value, ast.Dict)
        if ast.unparse(node).partition("=")[0].partition(":")[0].strip().endswith("CODES")
        for value in node.value.values
        if isinstance(value, ast.Constant) and isinstance(value.value, str)
    ]
    for call in module.calls():
        if called_name(call) not in classes or not call.args:
            continue
        code = call.args[0]
        for choice in [code.body, code.orelse] if isinstance(code, ast.IfExp) else [code]:
            if isinstance(choice, ast.Constant) and isinstance(choice.value, str):
                yield call, choice.value
            elif not (isinstance(choice, ast.Attribute) and choice.attr == "code"):
                yield from ((call, chosen) for chosen in tables or [None])
