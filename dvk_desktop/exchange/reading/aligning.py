"""Hidden cells that no longer stand beside what they were sent with: visible cells sorted without them, a mark dragged
down with the fill handle. Decided by the file alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from dvk_desktop.exchange import hidden

Checks = Callable[[int], str]


@dataclass(slots=True)
class Marks:
    """The hidden cells of the rows below the heading, by row. `moved` and `dropped` count what was done to them."""

    records: list[str]
    states: list[hidden.RowState | None]
    moved: int = 0
    dropped: int = 0

    def drop_what_is_not_theirs(self, ties: Sequence[str] | None, columns: int) -> None:
        """Forget marks that cannot be trusted: a state made for another record (a fill handle counts ids up) or with
        another number of columns. `ties`: by row the check that ties a state to its record; None where all ids are
        lost."""
        for number, state in enumerate(self.states):
            if state is None or not columns:
                continue
            tie = state.checks[4 * columns :]
            foreign = ties is not None and tie not in ("", ties[number])
            if foreign or len(state.checks) < 4 * columns:
                self.records[number], self.states[number] = "", None
                self.dropped += 1

    def align(
        self,
        filled: Sequence[int],
        shows: Checks,
        sent: Callable[[hidden.RowState], str],
        agree: Callable[[int, hidden.RowState], int],
    ) -> None:
        """Give rows the marks they were sent with where only the visible cells were moved.

        `shows`: what a row shows now of what tells the rows apart, `sent`: the same as it was sent; "" if unknown.
        `agree`: in how many other cells a row is as a state was sent. A row is given another row's marks only if these
        are of no use where they stand, one row alone shows exactly what they were sent with, and its other cells do not
        speak for the marks that it has (then only names were moved or typed over).
        """
        loose: dict[str, list[int]] = {}
        for number, state in enumerate(self.states):
            if state is not None and (said := sent(state)) and shows(number) != said:
                loose.setdefault(said, []).append(number)
        if not loose:
            return
        claims: dict[str, list[int]] = {}
        fits = {said for n in filled if (state := self.states[n]) is not None and shows(n) == (said := sent(state))}
        for number in filled:
            said = shows(number)
            state = self.states[number]
            if said in loose and said not in fits and (state is None or sent(state) != said):
                claims.setdefault(said, []).append(number)
        moves = {rows[0]: loose[said][0] for said, rows in claims.items() if len(rows) == len(loose[said]) == 1}
        moves = {row: source for row, source in moves.items() if self._better(row, source, agree)}
        if not moves:
            return
        records, states = list(self.records), list(self.states)
        left = [records[row] for row in moves if row not in moves.values()]  # marks of places that were taken over
        for row, source in moves.items():
            self.records[row], self.states[row] = records[source], states[source]
        for source in moves.values():
            if source not in moves:
                key = left.pop() if left else ""
                self.records[source] = key if key.startswith(hidden.NEW_ROW) else ""
                self.states[source] = None
        self.moved = len(moves)

    def _better(self, row: int, source: int, agree: Callable[[int, hidden.RowState], int]) -> bool:
        own, other = self.states[row], self.states[source]
        assert other is not None
        return own is None or agree(row, other) >= agree(row, own)

    def owners(self, filled: Sequence[int], fits: Callable[[int, hidden.RowState], bool]) -> dict[str, int]:
        """Of rows with the same id the one that it belongs to: the first, or the first that still looks as it was
        sent."""
        found: dict[str, int] = {}
        for number in filled:
            key = self.records[number]
            first = found.setdefault(key, number) if key else number
            if first != number:
                own, other = self.states[number], self.states[first]
                if own is not None and other is not None and not fits(first, other) and fits(number, own):
                    found[key] = number
        return found
