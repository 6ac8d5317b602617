"""Cleaning, folding and sorting of Vietnamese text."""

from __future__ import annotations

import sqlite3
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.text import (
    LONGEST_STEM,
    LONGEST_TEXT,
    clean,
    file_stem,
    fold,
    fold_aligned,
    fold_exact,
    name_sort_key,
    repair_legacy,
    shortened,
    sort_key,
)

ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
vietnamese = st.text(
    st.sampled_from("aăâdđeêghioôơuưy ’'-–\"“” 0159ÀẢÃÁẠằẳẵắặốợỦỵĐÐ\u0301\u0323\u200b\u00a0"), max_size=30
)


@given(st.text())
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    assert clean(clean(text)) == clean(text)
    assert clean(clean(text, multiline=True), multiline=True) == clean(text, multiline=True)


@given(st.text())
def test_cleaned_text_can_be_stored_and_compared(text: str) -> None:
    kept = clean(text, multiline=True)
    assert unicodedata.is_normalized("NFC", kept)
    assert not any(unicodedata.category(c) in ("Cc", "Cf", "Cs") and c != "\n" for c in kept)
    kept.encode("utf-8")


@given(st.text(max_size=200))
def test_a_title_becomes_a_name_that_every_file_system_takes(title: str) -> None:
    stem = file_stem(title)
    assert not set(stem) & set('\\/:*?"<>|\n\0')
    assert stem == stem.strip(" .")
    assert len(stem) <= LONGEST_STEM
    assert file_stem(stem) == stem


def test_a_file_is_named_as_its_title_as_far_as_can_be() -> None:
    assert file_stem("Báo cáo 6/2026: “Dân vận khéo”...") == "Báo cáo 6 2026 “Dân vận khéo”"


def test_the_door_takes_away_what_cannot_be_seen_and_leaves_the_wording() -> None:
    assert clean("  Ðà\u00a0Lạt\u200b \r\n phong trào công tác ") == "Đà Lạt phong trào công tác"
    assert clean("a  \r\n\tb\x0bc\n\n", multiline=True) == "a\n b\nc"
    assert clean("hoà, hòa") == "hoà, hòa"
    with pytest.raises(UserError) as refused:
        clean("x" * (LONGEST_TEXT + 1))
    assert refused.value.code == "text.too_long"


@given(st.one_of(st.text(), vietnamese))
def test_folding_is_idempotent_and_blind_to_nfd(text: str) -> None:
    folded = fold(text)
    assert fold(folded) == folded
    assert fold(unicodedata.normalize("NFD", text)) == folded
    assert fold(unicodedata.normalize("NFC", text)) == folded
    exact = fold_exact(text)
    assert fold_exact(exact) == exact
    assert fold_exact(unicodedata.normalize("NFD", text)) == exact


@given(st.text())
def test_the_aligned_fold_keeps_every_place(text: str) -> None:
    text = unicodedata.normalize("NFC", text)
    assert len(fold_aligned(text)) == len(text)


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("duong loc", "Đường Lộc"),
        ("uy ban", "UỶ BAN"),
        ("Ðà Lạt", "đà lạt"),
        ("b'lao", "Phường B’Lao"[7:]),
        ("dan van kheo", "“Dân vận khéo”"),
        ("2021-2025", "2021–2025"),
    ],
)
def test_search_without_marks_finds_what_was_written_with_them(typed: str, stored: str) -> None:
    assert fold(typed) == fold(stored)


def test_tone_placement_makes_no_difference_and_tones_do() -> None:
    for old, new in (("hòa", "hoà"), ("ủy", "uỷ"), ("khóa", "khoá"), ("THÚY", "thuý"), ("khỏe", "khoẻ")):
        assert fold_exact(old) == fold_exact(new)
    assert fold_exact("quý") == "quý"
    assert fold_exact("án") != fold_exact("an")
    assert fold_exact("của") == "của"


def test_the_alphabet_is_sorted_as_vietnamese_does() -> None:
    assert sorted(set(ALPHABET), key=sort_key) == list(ALPHABET)
    assert sorted(["mạ", "má", "mã", "mả", "mà", "ma", "Ma"], key=sort_key) == [
        "ma",
        "Ma",
        "mà",
        "mả",
        "mã",
        "má",
        "mạ",
    ]
    words = ["An", "An Bình", "Anh", "Ăn", "Ân", "Da", "Đà", "Thôn 2", "Thôn 10"]
    assert sorted(set(words), key=sort_key) == words


@given(st.lists(vietnamese, max_size=8))
def test_sqlite_sorts_by_the_key_as_python_does(texts: list[str]) -> None:
    keys = [sort_key(text) for text in texts]
    with sqlite3.connect(":memory:") as connection:
        connection.execute("create table t (k text)")
        connection.executemany("insert into t values (?)", [(key,) for key in keys])
        assert [row[0] for row in connection.execute("select k from t order by k")] == sorted(keys)
    connection.close()


@given(vietnamese, vietnamese)
def test_what_folds_and_cleans_alike_sorts_alike(one: str, other: str) -> None:
    if clean(one) == clean(other):
        assert sort_key(clean(one)) == sort_key(clean(other))
    assert (sort_key(one) < sort_key(other)) + (sort_key(one) == sort_key(other)) + (
        sort_key(one) > sort_key(other)
    ) == 1


def test_people_are_sorted_by_given_name() -> None:
    names = ["Nguyễn Văn Ái", "Trần Thị An", "Lê Ân", "Đỗ Đạt", "Y Thanh Hà Niê Kđăm"]
    assert sorted(set(names), key=name_sort_key) == names
    assert sorted(["TRẦN VĂN AN", "Lê Văn An"], key=name_sort_key) == ["Lê Văn An", "TRẦN VĂN AN"]


@pytest.mark.parametrize(
    ("typed", "font", "meant", "encoding"),
    [
        ("Uû ban nh©n d©n", None, "Uỷ ban nhân dân", "tcvn3"),
        ("céng hßa x· héi chñ nghÜa viÖt nam", ".VnTimeH", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "tcvn3"),
        ("Hµ Néi", None, "Hà Nội", "tcvn3"),
        ("ÑAÛNG COÄNG SAÛN", None, "ĐẢNG CỘNG SẢN", "vni"),
        ("Uûy ban nhaân daân", "VNI-Times", "Ủy ban nhân dân", "vni"),
        ("Ủy ban nhân dân", ".VnTime", "Ủy ban nhân dân", None),
        ("café São Paulo, Müller", None, "café São Paulo, Müller", None),
        ("và là thôn", None, "và là thôn", None),
        ("cá", None, "cá", None),
        ("UBND", ".VnTime", "UBND", None),
    ],
)
def test_old_fonts_are_repaired_only_when_it_is_sure(
    typed: str, font: str | None, meant: str, encoding: str | None
) -> None:
    assert repair_legacy(typed, font) == (meant, encoding)


@pytest.mark.parametrize("name", ["Xã Ia Púch", "Xã Chư Púh", "Thôn Xã Púng Púch và Hà Lâm"])
def test_a_name_in_another_language_is_not_taken_for_an_old_font(name: str) -> None:
    assert repair_legacy(name) == (name, None)


@given(st.text(alphabet="ab –,Đ", max_size=60), st.integers(1, 40))
def test_a_shortened_text_is_a_beginning_that_fits_and_says_so(text: str, longest: int) -> None:
    short = shortened(text, longest)
    if len(text) <= longest:
        assert short == text
    else:
        assert short.endswith("…")
        assert text.startswith(short[:-1])
        assert 1 <= len(short[:-1]) <= longest


def test_a_text_is_shortened_after_a_whole_word_and_its_stop_goes() -> None:
    assert shortened("Rà soát, đánh giá các mô hình", 12) == "Rà soát…"
    assert shortened("Rà soát, đánh giá các mô hình", 8) == "Rà soát…"
    assert shortened("Dânvậnkhéo", 4) == "Dânv…"
