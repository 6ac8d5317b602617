"""Every theme of the shipped list has a label, the name it has there."""

from __future__ import annotations

import json
from pathlib import Path

from dvk_desktop.language.catalogue import labels

THEMES = Path(__file__).parents[2] / "resources" / "forms" / "themes.json"


def test_every_shipped_theme_is_called_what_the_list_calls_it() -> None:
    shipped = {theme["code"]: theme["name"] for theme in json.loads(THEMES.read_text(encoding="utf-8"))["themes"]}
    start = "choice.theme."
    assert {key.removeprefix(start): text for key, text in labels().items() if key.startswith(start)} == shipped
