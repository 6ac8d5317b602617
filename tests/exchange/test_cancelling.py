"""Many workbooks at once: progress is told of each, and stopping leaves whole files taken in or none of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from dvk_desktop.usecases.progress import Cancelled
from tests.exchange.office import Office, fill_in, model_row

FILES = 5
ROUND = {"round": "round-2026", "blank": 2}


class Watching:
    """Notes what is told; cancels when it is told for the time after `most`."""

    def __init__(self, most: int = 1 << 30) -> None:
        self.seen: list[tuple[int, int]] = []
        self.most = most

    def step(self, done: int, total: int, what: str = "") -> None:
        self.seen.append((done, total))
        if done >= self.most:
            raise Cancelled


@pytest.fixture
def returns(district: Office) -> list[Path]:
    district.open_round()
    forms = [district.export("registration", "lac", **ROUND) for _ in range(FILES)]
    return [fill_in(form, [model_row(f"Mô hình {n}")], form.with_name(f"{n}.xlsx")) for n, form in enumerate(forms)]


def test_progress_is_told_of_every_file_while_reading_and_while_writing(district: Office, returns: list[Path]) -> None:
    reading, writing = Watching(), Watching()

    district.exchange.apply(district.exchange.plan(returns, progress=reading), progress=writing)

    for watching in (reading, writing):
        assert {(done, FILES) for done in range(FILES + 1)} == set(watching.seen)
        assert watching.seen == sorted(watching.seen)


@pytest.mark.parametrize("most", range(FILES))
def test_a_batch_stopped_while_writing_has_the_files_before_whole_and_nothing_of_the_others(
    district: Office, returns: list[Path], most: int
) -> None:
    batch = district.exchange.plan(returns)

    with pytest.raises(Cancelled):
        district.exchange.apply(batch, progress=Watching(most))

    assert sorted(file.name for file in district.exchange.history()) == [f"{n}.xlsx" for n in range(most)]
    assert sorted(str(model.name) for model in district.models()) == [f"Mô hình {n}" for n in range(most)]
    assert [district.attachments.path(file.sha256) is not None for file in batch.files] == [
        number < most for number in range(FILES)
    ]


def test_a_batch_that_was_stopped_is_taken_up_where_it_ended(district: Office, returns: list[Path]) -> None:
    with pytest.raises(Cancelled):
        district.exchange.apply(district.exchange.plan(returns), progress=Watching(2))

    again = district.exchange.apply(district.exchange.plan(returns))

    assert [file.already_imported for file in again.files] == [True, True, False, False, False]
    assert len(district.models()) == FILES
