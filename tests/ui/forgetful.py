"""Drafts and memory that last as long as the test; a log of no acts."""

from __future__ import annotations

from dvk_desktop.ui.common.drafts import Draft


class NoDrafts:
    """A `DraftStore` without files."""

    def __init__(self) -> None:
        self._drafts: dict[str, Draft] = {}

    def save(self, draft: Draft) -> None:
        self._drafts[draft.key] = draft

    def load(self, key: str) -> Draft | None:
        return self._drafts.get(key)

    def remove(self, key: str) -> None:
        self._drafts.pop(key, None)

    def all(self) -> list[Draft]:
        return sorted(self._drafts.values(), key=lambda draft: draft.saved, reverse=True)


class ShortMemory:
    """A `Memory` without settings."""

    def __init__(self) -> None:
        self._kept: dict[str, tuple[str, ...]] = {}

    def recall(self, key: str) -> tuple[str, ...] | None:
        return self._kept.get(key)

    def remember(self, key: str, value: tuple[str, ...]) -> None:
        self._kept[key] = value


class NoActs:
    """An `ActLog` beside which nothing is written."""

    def latest(self) -> str:
        return ""

    def undo(self, act: str) -> object:
        raise AssertionError(f"nothing was written, so there is no act {act} to undo")
