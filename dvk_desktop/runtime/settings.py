"""What the window remembers between two starts. Nothing of the office's business is here: that is in the ledger."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal

from dvk_desktop.runtime.atomic import write_atomically
from dvk_desktop.runtime.errors import RuntimeProblem

VERSION = 1
SMALLEST_FONT, LARGEST_FONT = 9, 24


def _no_columns() -> Mapping[str, tuple[str, ...]]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Settings:
    """`font_size`: height of text in pixels (9 to 24); `columns`: list name → names of the columns shown, in order;
    `window`: Qt's saved geometry in base64; `backup_folder`: where each day's backup is copied too, "" for nowhere."""

    language: Literal["vi", "en"] = "vi"
    theme: Literal["system", "light", "dark"] = "system"
    font_size: int = 14
    columns: Mapping[str, tuple[str, ...]] = field(default_factory=_no_columns)
    window: str = ""
    user_name: str = ""
    backup_folder: str = ""


#: From version n to n + 1, on the bare JSON object. One entry a version, each with a test.
UPGRADES: Mapping[int, Callable[[dict[str, Any]], dict[str, Any]]] = MappingProxyType({})


def load_settings(path: Path) -> Settings:
    """Read the settings; a missing file gives the defaults, a damaged one is put aside as `settings.damaged.json`.

    A value that is not allowed is replaced by its default, an unknown one is dropped: a window must open. Settings of
    a newer program are read as far as they are understood. Raises nothing but `RuntimeProblem` when the file exists
    and the system refuses to read it (disk.failed, file.no_permission).
    """
    try:
        text = path.read_bytes()
    except FileNotFoundError:
        return Settings()
    except PermissionError as error:
        raise RuntimeProblem("file.no_permission", path=path) from error
    except OSError as error:
        raise RuntimeProblem("disk.failed", path=path, detail=error.strerror) from error
    try:
        return _understood(json.loads(text))
    except (ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError):
        _put_aside(path)
        return Settings()


def save_settings(path: Path, settings: Settings) -> None:
    """Write the settings as a whole. Raises the `RuntimeProblem` of `write_atomically`."""
    content = {"version": VERSION} | {name: getattr(settings, name) for name in _names()}
    content["columns"] = dict(settings.columns)
    write_atomically(path, json.dumps(content, ensure_ascii=False, indent=2).encode() + b"\n")


def _names() -> list[str]:
    return [each.name for each in dataclasses.fields(Settings)]


def _put_aside(path: Path) -> None:
    try:
        path.replace(path.with_name("settings.damaged.json"))
    except OSError:  # read-only folder: the next start meets the same file again, and again opens with the defaults
        return


def _understood(content: dict[str, Any]) -> Settings:
    for version in range(int(content["version"]), VERSION):
        content = UPGRADES[version](content)
    allowed = {name: content[name] for name in _names() if name in content and _is_allowed(name, content[name])}
    if "columns" in allowed:
        allowed["columns"] = MappingProxyType({key: tuple(names) for key, names in allowed["columns"].items()})
    return Settings(**allowed)


def _is_allowed(name: str, value: object) -> bool:
    match name:
        case "language":
            return value in ("vi", "en")
        case "theme":
            return value in ("system", "light", "dark")
        case "font_size":
            return isinstance(value, int) and SMALLEST_FONT <= value <= LARGEST_FONT
        case "columns":
            return isinstance(value, dict) and all(
                isinstance(names, list) and all(isinstance(each, str) for each in names) for names in value.values()
            )
        case _:
            return isinstance(value, str)
