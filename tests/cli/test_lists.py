"""The lists of choices on the command line."""

from __future__ import annotations

from tests.cli.conftest import CommandLine


def test_an_own_field_is_added_given_to_a_model_and_named_in_the_list(dvk: CommandLine) -> None:
    made = dvk.ask("lists", "add", "field", "Chuyển đổi số", "--short", "CĐS", "--aliases", "Công nghệ số; CNTT")
    assert made == {"code": "chuyen-doi-so"}
    unit = ("--unit", "Đảng ủy xã Suối Đá", "--subject", "collective", "--year", "2026")
    dvk.ask("models", "add", "Tổ công nghệ số cộng đồng", "--field", "cntt", *unit)
    (row,) = dvk.ask("models", "list", "--year", "2026")["rows"]
    assert row["field"] == "chuyen-doi-so"
    assert "CĐS" in dvk("models", "list", "--year", "2026").out
    refused = dvk("lists", "restore", "field", "chuyen-doi-so")
    assert (refused.code, "1 chỗ" in refused.err) == (1, True)


def test_a_kind_of_letter_is_called_otherwise_put_out_of_use_and_back(dvk: CommandLine) -> None:
    dvk.ask("lists", "edit", "doc_type", "cong_dien", "--name", "Công điện khẩn", "--out-from", "01/01/2026")
    rows = {row["code"]: row for row in dvk.ask("lists", "list", "doc_type")["rows"]}
    assert (rows["cong_dien"]["name"], rows["cong_dien"]["offered"]) == ("Công điện khẩn", False)
    assert dvk.ask("directives", "list", "--type", "công điện")["total"] == 0
    dvk.ask("lists", "restore", "doc_type", "cong_dien")
    rows = {row["code"]: row for row in dvk.ask("lists", "list", "doc_type")["rows"]}
    assert (rows["cong_dien"]["name"], rows["cong_dien"]["offered"]) == ("Công điện", True)
