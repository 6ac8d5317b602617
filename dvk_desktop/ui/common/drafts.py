"""What is being typed survives a power cut: one small file a form, replaced as a whole."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from dvk_desktop.runtime.atomic import write_atomically


@dataclass(frozen=True, slots=True)
class Place:
    """Where a form stands: over which list (key of its `ListConfig`), of which record, opened by which action, with
    which text (the file of a letter, or its words)."""

    list: str = ""
    record: str = ""
    action: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """A form not saved yet. `key`: which form of which record; `values`: field → what was typed, valid or not."""

    key: str
    title: str
    saved: datetime
    values: Mapping[str, str]
    place: Place = Place()


class DraftStore(Protocol):
    """Keeps drafts. Called on the GUI thread; writing one takes a few milliseconds."""

    def save(self, draft: Draft) -> None:
        """Keep `draft` in place of the one with the same key. Raises `RuntimeProblem` when it cannot be written."""

    def load(self, key: str) -> Draft | None:
        """The draft with this key, or None."""

    def remove(self, key: str) -> None:
        """Forget the draft with this key, if any."""

    def all(self) -> list[Draft]:
        """All drafts, the newest first."""


class FolderDrafts:
    """Keeps each draft as a JSON file in `folder` (the data folder's drafts/)."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def save(self, draft: Draft) -> None:
        content = {
            "key": draft.key,
            "title": draft.title,
            "saved": draft.saved.isoformat(),
            "values": dict(draft.values),
            "place": asdict(draft.place),
        }
        write_atomically(self._path(draft.key), json.dumps(content, ensure_ascii=False, indent=1).encode())

    def load(self, key: str) -> Draft | None:
        return _read(self._path(key))

    def remove(self, key: str) -> None:
        self._path(key).unlink(missing_ok=True)

    def all(self) -> list[Draft]:
        found = [draft for path in self._folder.glob("*.json") if (draft := _read(path)) is not None]
        return sorted(found, key=lambda draft: draft.saved, reverse=True)

    def _path(self, key: str) -> Path:
        return self._folder / (re.sub(r"[^a-z0-9_-]", "_", key.lower()) + ".json")


def _read(path: Path) -> Draft | None:
    """The draft in `path`; None if there is none or the file was damaged (what cannot be read cannot be offered)."""
    try:
        content = json.loads(path.read_bytes())
        values = {str(name): str(value) for name, value in content["values"].items()}
        place = Place(**{str(name): str(text) for name, text in content.get("place", {}).items()})
        saved = datetime.fromisoformat(content["saved"])
        return Draft(str(content["key"]), str(content["title"]), saved, values, place)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None
