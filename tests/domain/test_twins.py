"""Two models are suspected to be one by an additive score in which every point is explained."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dvk_desktop.domain.twins import MANY, Features, TwinIndex, TwinRules, features, likeness
from dvk_desktop.persistence.catalogue import load_catalogue
from dvk_desktop.runtime.paths import resource

RULES = load_catalogue(Path(resource("forms"))).twins


def of(name: str, **more: str) -> Features:
    return features(RULES, name, **more)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Camera an ninh", "Camara an ninh"),
        ("Đường hoa nông thôn mới", "Tuyến đường hoa nông thôn mới"),
        ("Mô hình “Đường hoa”", "ĐƯỜNG HOA"),
        ("Tiếng kẻng an ninh thôn 3", "Tiếng kẻng an ninh thôn 03"),
        ("Tổ hòa giải khéo", "Tổ hoà giải khéo"),
        ("Thu gom rác thải tại hộ", "Tại hộ thu gom rác thải"),
    ],
)
def test_names_mended_lengthened_or_in_another_order_are_suspected(one: str, other: str) -> None:
    found = likeness(of(one), of(other), RULES)

    assert found is not None
    assert found.score == sum(reason.points for reason in found.reasons)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Tổ tự quản số 3", "Tổ tự quản số 4"),
        ("Đường hoa", "Camera an ninh"),
        ("Mô hình nuôi bò", "Mô hình nuôi ong lấy mật"),
        ("Vườn rau sạch", ""),
    ],
)
def test_other_names_and_other_numbers_are_not(one: str, other: str) -> None:
    assert likeness(of(one), of(other), RULES) is None


def test_the_same_phone_speaks_for_and_another_subject_against() -> None:
    name, longer = "Camera an ninh", "Camera an ninh ở nhà văn hóa"
    plain = likeness(of(name), of(longer), RULES)
    same = likeness(of(name, phone="0905 123 456"), of(longer, phone="0905123456"), RULES)
    other = likeness(of(name, subject="collective"), of(name, subject="individual"), RULES)

    assert plain is not None
    assert same is not None
    assert other is not None
    assert (same.score - plain.score, "phone_equal") == (RULES.weights["phone_equal"], same.reasons[1].code)
    assert [reason.code for reason in other.reasons] == ["name_equal", "subject_differs"]


names = st.lists(st.sampled_from(["duong", "hoa", "camera", "an", "ninh", "to", "3", "4"]), min_size=1, max_size=5)


@given(names, names)
def test_the_score_is_the_same_from_both_sides(one: list[str], other: list[str]) -> None:
    mine, theirs = of(" ".join(one)), of(" ".join(other))

    assert likeness(mine, theirs, RULES) == likeness(theirs, mine, RULES)


def test_among_very_many_a_twin_is_found_by_its_rare_words() -> None:
    index = TwinIndex(RULES)
    for number in range(MANY * 2):
        letters = "".join(chr(97 + int(digit)) for digit in f"{number:04d}")
        index.add("g", str(number), of(f"Tổ tự quản {letters} khu dân cư"))

    found = index.near("g", of("Tổ tự quản aabc khu dân cư"))

    assert found[0][0] == "12"
    assert index.near("other group", of("Tổ tự quản aabc khu dân cư")) == []


def test_rules_that_were_not_given_suspect_nothing() -> None:
    assert likeness(of("Đường hoa"), of("Đường hoa"), TwinRules()) is None
