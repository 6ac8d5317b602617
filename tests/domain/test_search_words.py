"""What a typed word may mean."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dvk_desktop.domain.search_words import spellings, words_of, words_typed
from dvk_desktop.domain.text import fold


def test_what_telex_makes_of_tw_also_means_tw() -> None:
    assert spellings("25-NQ/TƯ") == ("25-nq/tu", "25-nq/tw")
    assert spellings("25-NQ/TW") == ("25-nq/tw", "25-nq/tu")
    assert spellings("TƯ") == ("tu", "tw")
    assert spellings("TU") == ("tu",), "a provincial committee is not the centre"
    assert spellings("tưởng") == ("tuong",)


def test_a_number_typed_without_its_signs_is_known() -> None:
    assert "134-cv/thu" in spellings("134cvthu")
    assert {"657-cv", "657/cv"} <= set(spellings("657cv"))
    assert "238/ubnd-kgvx" in spellings("238ubndkgvx")
    assert spellings("134") == ("134",)


def test_mere_signs_are_no_word() -> None:
    assert words_of(" - … “ ") == []


@given(st.text(max_size=40))
def test_every_word_is_looked_for_as_it_folds(text: str) -> None:
    for word, found in zip([word for word in words_typed(text) if spellings(word)], words_of(text), strict=True):
        assert found[0] == fold(word)
        assert all(each == fold(each) for each in found)


def test_a_pasted_citation_is_looked_for_without_what_links_its_parts() -> None:
    assert words_typed("Công văn số 134-CV/ThU, ngày 09/6/2025 của Thành ủy") == [
        *("Công", "văn", "134-CV/ThU", "09/6/2025", "Thành", "ủy")
    ]
    assert words_typed("“Dân vận khéo”;") == ["Dân", "vận", "khéo"]


def test_names_keep_the_words_that_elsewhere_only_link() -> None:
    assert words_typed("Sở Nội vụ") == ["Sở", "Nội", "vụ"]
    assert words_typed("so noi vu") == ["so", "noi", "vu"]
    assert words_typed("Cửa Lò") == ["Cửa", "Lò"]
    assert words_typed("của") == ["của"]


def test_a_number_below_ten_is_meant_with_and_without_its_zero() -> None:
    assert spellings("2-CV/ĐU") == ("2-cv/du", "02-cv/du")
    assert spellings("02") == ("02", "2")
    assert {"2-cv/du", "02-cv/du"} <= set(spellings("2cvdu"))
    assert spellings("25") == ("25",)
