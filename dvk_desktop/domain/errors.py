"""Coded errors. They carry a code and parameters, never a sentence: sentences are in `dvk_desktop.language`.

Three kinds, because three different people can do something about them:
`UserError` (the input is wrong: whoever gave it mends it), `EnvironmentProblem` (disk, lock, permission: whoever
sits at the PC), `BugError` (ours).
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType


class CodedError(Exception):
    """An error with a stable `code` such as ``"unit.unknown"`` and the `parameters` its sentence names."""

    def __init__(self, code: str, /, **parameters: object) -> None:
        super().__init__(code)
        self.code = code
        self.parameters: Mapping[str, object] = MappingProxyType(parameters)

    def __str__(self) -> str:
        details = ", ".join(f"{name}={value!r}" for name, value in self.parameters.items())
        return f"{self.code}({details})"


class UserError(CodedError):
    """What was given cannot be taken: a wrong date, an unknown unit, a file that is no letter. Exit code 1."""


class EnvironmentProblem(CodedError):
    """The surroundings do not allow it: disk full, folder read-only, data held by another program. Exit code 3."""


class BugError(CodedError):
    """We broke a promise of our own. Exit code 70; the only kind whose technical details are shown."""

    @classmethod
    def of(cls, error: BaseException) -> BugError:
        """The error itself, "bug" for one without a code."""
        return error if isinstance(error, cls) else cls("bug")
