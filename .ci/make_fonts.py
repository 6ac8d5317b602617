"""Make `resources/fonts` again from Debian's packages (run by hand, needs fonttools; the result is committed).

    python .ci/make_fonts.py LIBERATION2_DIRECTORY NOTO_DIRECTORY

LIBERATION2_DIRECTORY: `fonts-liberation2` (2.x is OFL; `fonts-liberation` 1.x is GPL and must not be taken).
NOTO_DIRECTORY: `fonts-noto-core` + `fonts-noto-extra`.
Liberation has reserved font names, so its files are copied byte for byte. Noto has none, so it may be subset.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

from fontTools import merge, subset

RESULT = Path(__file__).resolve().parent.parent / "resources" / "fonts"
LIBERATION = ("Regular", "Bold", "Italic", "BoldItalic")
NOTO = ("Regular", "SemiBold")
LETTERS = (
    (0x0020, 0x007E), (0x00A0, 0x017F),  # Latin, Latin-1, Latin Extended-A (ă đ ĩ ũ)
    (0x018F, 0x018F), (0x01A0, 0x01A1), (0x01AF, 0x01B0),  # ơ ư
    (0x02BB, 0x02BC), (0x02C6, 0x02DD), (0x0300, 0x0309), (0x0323, 0x0323),  # marks, for text that is not NFC yet
    (0x1E00, 0x1EFF),  # Latin Extended Additional: ạ … ỹ
    (0x2000, 0x206F), (0x2070, 0x209F), (0x20AB, 0x20AC),  # punctuation, superscripts, ₫ €
    (0x2100, 0x218F), (0xFFFD, 0xFFFD),  # № ⅓
)  # fmt: skip
# What Noto Sans lacks and a screen needs is taken from its sister fonts, which have the same 1000 units per em.
SYMBOLS = {
    "NotoSansMath-Regular": "≤≥≠≈−→←↑↓↔⇒↩↗√∑∞",
    "NotoSansSymbols2-Regular": "✓✔★☆▲▼◀▶▸▾●○■□◐⚠⏎⌘",
}


def cut(source: Path, codes: list[int], result: Path) -> None:
    """Write to `result` the part of the font `source` that shows `codes`."""
    options = subset.Options()
    options.layout_features = ["kern", "mark", "mkmk", "ccmp", "locl", "tnum", "lnum", "pnum", "case"]
    options.name_IDs = ["*"]
    options.drop_tables += ["MATH"]
    font = subset.load_font(str(source), options)
    chooser = subset.Subsetter(options)
    chooser.populate(unicodes=codes)
    chooser.subset(font)
    subset.save_font(font, str(result), options)


def main(liberation: Path, noto: Path) -> None:
    """Write the four Liberation Serif files and the two Noto Sans files."""
    for style in LIBERATION:
        shutil.copyfile(liberation / f"LiberationSerif-{style}.ttf", RESULT / f"LiberationSerif-{style}.ttf")
    letters = [code for first, last in LETTERS for code in range(first, last + 1)]
    for style in NOTO:
        with tempfile.TemporaryDirectory() as folder:
            parts = [Path(folder) / "letters.ttf"]
            cut(noto / f"NotoSans-{style}.ttf", letters, parts[0])
            for name, symbols in SYMBOLS.items():
                parts.append(Path(folder) / f"{name}.ttf")
                cut(noto / f"{name}.ttf", [ord(symbol) for symbol in symbols], parts[-1])
            plain = subset.load_font(str(parts[0]), subset.Options())
            font = merge.Merger().merge([str(part) for part in parts])
            # The symbols are taller than the letters: lines keep the height of the letters.
            for table, fields in {
                "hhea": ("ascent", "descent", "lineGap"),
                "OS/2": ("sTypoAscender", "sTypoDescender", "sTypoLineGap", "usWinAscent", "usWinDescent"),
            }.items():
                for field in fields:
                    setattr(font[table], field, getattr(plain[table], field))
            font["name"] = plain["name"]
            font.save(str(RESULT / f"NotoSans-{style}.ttf"))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
