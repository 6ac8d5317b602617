"""Problems of the surroundings, coded like those of the domain, which this ring may not know."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType


class RuntimeProblem(Exception):
    """The surroundings do not allow it: disk, lock, permission. `code` and `parameters` as in `domain.errors`.

    The command line and the window say its sentence (exit code 3); `dvk_desktop.language` has one for every code.
    """

    def __init__(self, code: str, /, **parameters: object) -> None:
        super().__init__(code)
        self.code = code
        self.parameters: Mapping[str, object] = MappingProxyType(parameters)

    def __str__(self) -> str:
        details = ", ".join(f"{name}={value!r}" for name, value in self.parameters.items())
        return f"{self.code}({details})"


class SandboxProblem(RuntimeProblem):
    """A file from outside could not be read, or its reading was stopped (code "cancelled").

    Whoever called the sandbox turns it into an error of the user's file, adding its `path` (exit code 1).
    `technical` is for the log: places in the code, nothing the file said. `is_ours`: the reader stumbled in its own
    code, so the file may be as it should.
    """

    def __init__(
        self,
        code: str,
        parameters: Mapping[str, object] | None = None,
        /,
        *,
        technical: str = "",
        is_ours: bool = False,
    ) -> None:
        super().__init__(code, **(parameters or {}))
        self.technical, self.is_ours = technical, is_ours


def places_of(error: BaseException) -> list[str]:
    """The chain of causes of an exception for the log: type, code if it has one, and places in the code.

    Never its text: texts of other people's exceptions quote names, cells and SQL values.
    """
    from traceback import extract_tb  # late: it costs a sandbox child a tenth of its start and is rarely needed

    lines: list[str] = []
    seen: set[int] = set()
    cause: BaseException | None = error
    while cause is not None and id(cause) not in seen:
        seen.add(id(cause))
        kind, code = type(cause), getattr(cause, "code", None)
        lines.append(f"{kind.__module__}.{kind.__qualname__}" + (f" [{code}]" if isinstance(code, str) else ""))
        for frame in extract_tb(cause.__traceback__)[-40:]:
            file = frame.filename.replace("\\", "/").rsplit("/", 1)[-1]
            lines.append(f"  {file}:{frame.lineno} {frame.name}")
        if isinstance(cause, SandboxProblem) and cause.technical:
            lines += [f"  in the reader: {line.strip()}" for line in cause.technical.splitlines()]
        cause = cause.__cause__ or cause.__context__
    return lines
