"""The project's Python files, parsed once, for rules that read code."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Module:
    """One file: its place below the project (`dvk_desktop/domain/text.py`), its text and its tree."""

    path: str
    text: str
    tree: ast.Module

    @property
    def name(self) -> str:
        """The dotted name, `dvk_desktop.domain.text`; a package's `__init__` bears the package's name."""
        return self.path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")

    def nodes(self) -> Iterator[ast.AST]:
        """Every node of the tree, outer ones first."""
        return ast.walk(self.tree)

    def calls(self) -> Iterator[ast.Call]:
        """Every call in the file."""
        return (node for node in self.nodes() if isinstance(node, ast.Call))

    def at(self, node: ast.AST, message: str) -> str:
        """A finding, clickable in most terminals."""
        return f"{self.path}:{getattr(node, 'lineno', 1)}: {message}"


def snippet(text: str, path: str = "dvk_desktop/domain/sample.py") -> Module:
    """A module that exists only in a test."""
    return Module(path, text, ast.parse(text))


@cache
def modules(*folders: str) -> tuple[Module, ...]:
    """All files below the given folders of the project (or the given files), parsed; sorted by path."""
    found = []
    for folder in folders:
        start = PROJECT / folder
        for file in [start] if start.is_file() else sorted(start.rglob("*.py")):
            text = file.read_text(encoding="utf-8")
            found.append(Module(file.relative_to(PROJECT).as_posix(), text, ast.parse(text)))
    return tuple(found)


def called_name(call: ast.Call) -> str:
    """The last part of what is called: `commit` for `a.b.commit()`; empty for anything stranger."""
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def receiver(call: ast.Call) -> str:
    """What a method is called on, as written: `a.b` for `a.b.commit()`; empty for a plain function."""
    return ast.unparse(call.func.value) if isinstance(call.func, ast.Attribute) else ""


def imported(module: Module) -> Iterator[tuple[ast.AST, str]]:
    """Every name the file imports, late imports too: (node, "package.module" or "package.module.name")."""
    package = module.name if module.path.endswith("/__init__.py") else module.name.rpartition(".")[0]
    for node in module.nodes():
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield node, alias.name
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                parents = package.split(".")[: len(package.split(".")) - node.level + 1]
                base = ".".join([*parents, base] if base else parents)
            for alias in node.names:
                yield node, f"{base}.{alias.name}"
