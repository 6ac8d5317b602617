"""What the window remembers between two starts, kept in the settings file of the data folder."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from dvk_desktop.runtime.errors import RuntimeProblem
from dvk_desktop.runtime.settings import Settings, load_settings, save_settings


class SettingsMemory:
    """Implements `Memory` over the settings file. Not being able to remember is never a reason to stop working."""

    def __init__(self, path: Path) -> None:
        self._path = path
        try:
            self.settings = load_settings(path)
        except RuntimeProblem:
            self.settings = Settings()

    def recall(self, key: str) -> tuple[str, ...] | None:
        """See `Memory.recall`."""
        return self.settings.columns.get(key)

    def remember(self, key: str, value: tuple[str, ...]) -> None:
        """See `Memory.remember`."""
        kept: Mapping[str, tuple[str, ...]] = {**self.settings.columns, key: value}
        self.change(replace(self.settings, columns=kept))

    def change(self, settings: Settings) -> bool:
        """Take over other settings; False if they could not be written (they hold until the end all the same)."""
        self.settings = settings
        try:
            save_settings(self._path, settings)
        except RuntimeProblem:
            return False
        return True
