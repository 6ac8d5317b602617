"""The shipped lists are whole: every field and every code has a label, every rule names codes that exist."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from dvk_desktop.domain.directives import UNWRITTEN
from dvk_desktop.domain.documents import KIND_CODES
from dvk_desktop.domain.errors import BugError, EnvironmentProblem
from dvk_desktop.domain.obligations import OwnState, State, Timeliness
from dvk_desktop.domain.recipients import Doubt
from dvk_desktop.language import has_label, sentence
from dvk_desktop.persistence.catalogue import load_catalogue
from dvk_desktop.usecases.catalogue import Catalogue
from dvk_desktop.usecases.registry import RECORD_TYPES


@pytest.fixture(scope="module")
def catalogue(project: Path) -> Catalogue:
    return load_catalogue(project / "resources" / "forms")


def test_every_field_of_every_record_has_a_label() -> None:
    keys = [f"field.{kind.name}.{field.name}" for kind in RECORD_TYPES.values() for field in kind.all_fields]
    assert [key for key in keys if not has_label(key)] == []


def test_every_list_a_field_names_is_shipped(catalogue: Catalogue) -> None:
    named = {field.choices for kind in RECORD_TYPES.values() for field in kind.all_fields if field.choices}
    assert sorted(named - catalogue.choices.keys()) == []


def test_every_code_of_every_list_has_a_label(catalogue: Catalogue) -> None:
    keys = [f"choice.{name}.{code}" for name in catalogue.choices for code in catalogue.codes(name)]
    keys += [f"choice.obligation_state.{code}" for code in State]
    keys += [f"choice.timeliness.{code}" for code in Timeliness]
    keys += [f"choice.own_duty_state.{code}" for code in OwnState]
    keys += [f"choice.doubt.{code}" for code in Doubt]
    assert [key for key in keys if not has_label(key)] == []


def test_kinds_of_documents_are_those_the_domain_knows_and_what_is_given_without_a_letter(catalogue: Catalogue) -> None:
    kinds = catalogue.codes("doc_type")
    assert tuple(kind for kind in kinds if kind not in UNWRITTEN) == KIND_CODES
    assert set(kinds) == {*KIND_CODES, *UNWRITTEN}


def test_rules_of_groups_name_codes_that_exist(catalogue: Catalogue) -> None:
    levels = {*catalogue.codes("unit_level"), "own", "below"}
    for rule in catalogue.unit_groups:
        assert set(rule.kinds) <= set(catalogue.codes("unit_kind")), rule.key
        assert set(rule.levels) <= levels, rule.key
        assert set(rule.offices) <= levels, rule.key
    assert len({rule.key for rule in catalogue.unit_groups}) == len(catalogue.unit_groups)
    assert set(catalogue.kind_wordings) <= set(catalogue.codes("unit_kind"))


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Thành ủy Bảo Lộc", "party_committee"),
        ("Đảng ủy xã Tân Hà", "party_committee"),
        ("Đảng ủy Công an tỉnh", "party_organisation"),
        ("UBND xã Tân Hà", "peoples_committee"),
        ("Ủy ban MTTQ Việt Nam xã Tân Hà", "front"),
        ("Hội Liên hiệp Phụ nữ xã", "mass_organisation"),
        ("Hội Chữ thập đỏ", "association"),
        ("Sở Nội vụ", "department"),
        ("Tổ dân phố số 5", "residential_area"),
        ("Ban công tác Mặt trận thôn 1", "front_committee"),
        ("Trường THCS Tân Hà", "school"),
        ("Câu lạc bộ Dân vũ", "other"),
        ("Ban Dân tộc tỉnh", "department"),
        ("Thuế tỉnh Lâm Đồng", "department"),
        ("Tòa án nhân dân khu vực 3", "department"),
        ("Ban CHQS xã Tân Hà", "armed_forces"),
        ("Bệnh viện Đa khoa tỉnh", "public_service_unit"),
        ("Báo và Phát thanh, truyền hình Lâm Đồng", "public_service_unit"),
        ("Đại học Đà Lạt", "school"),
        ("Điện lực Bảo Lộc", "enterprise"),
        ("Hội thánh Tin lành Tân Hà", "religious_organisation"),
        ("Liên minh Hợp tác xã tỉnh", "association"),
        ("Tổ hợp tác nuôi ong", "cooperative"),
    ],
)
def test_a_name_tells_the_kind(catalogue: Catalogue, name: str, kind: str) -> None:
    assert catalogue.kind_of(name) == kind


def test_the_name_of_each_body_of_the_template_tells_its_kind(catalogue: Catalogue) -> None:
    told = {
        (body.key, body.kind): catalogue.kind_of(re.sub(r"{\w+}", "xã Tân Hà", body.name)) for body in catalogue.bodies
    }
    assert told
    assert {key: kind for key, kind in told.items() if key[1] != kind} == {}


def test_an_unknown_list_is_our_own_mistake(catalogue: Catalogue) -> None:
    with pytest.raises(BugError):
        catalogue.codes("colours")


@pytest.mark.parametrize("content", [None, "{", "[]", "{}", '{"choices": {"a": [1]}}'])
def test_a_damaged_list_is_told_by_its_file(tmp_path: Path, content: str | None) -> None:
    if content is not None:
        (tmp_path / "lists.json").write_text(content, encoding="utf-8")
    with pytest.raises(EnvironmentProblem) as raised:
        load_catalogue(tmp_path)
    assert raised.value.code == "catalogue.broken"
    assert "lists.json" in sentence(raised.value.code, raised.value.parameters)
