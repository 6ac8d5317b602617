"""Every row has exactly one fate, the first that applies; planning is a function of the file and what is known."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from dvk_desktop.domain.ledger import History, make_change
from dvk_desktop.usecases.exchange.authority import Authority
from dvk_desktop.usecases.exchange.contents import Difference, Problem, RowRead, WorkbookRead
from dvk_desktop.usecases.exchange.judging import plan_file
from dvk_desktop.usecases.exchange.known import Known
from dvk_desktop.usecases.exchange.manifest import Manifest, Party
from dvk_desktop.usecases.exchange.plan import Fate, FilePlan
from dvk_desktop.usecases.exchange.returns import Return
from dvk_desktop.usecases.ports import ActNote

MANIFEST = Manifest("p1", "registration", Party("d", "Huyện"), Party("x", "Xã"), "x", "copy", 1, "2026-03-02", "0.1")
PARENTS = {"x": ["d"], "y": ["d"], "d": []}


def known_record(record: str, owner: str = "x", **fields: str) -> History:
    return History([make_change("practice_model", record, {"owner": owner, "name": record, **fields}, {}, "birth")])


def head(history: History) -> str:
    return history.changes[0].id


def row(record: str, fields: dict[str, str], parents: dict[str, tuple[str, ...]], number: int = 6) -> RowRead:
    difference = Difference("practice_model", record, dict(fields), parents, frozenset(fields))
    return RowRead("Đăng ký", number, record, record, [difference] if fields else [], [], parents)


def planned(rows: list[RowRead], histories: dict[str, History], **answers: str) -> FilePlan:
    read = WorkbookRead("registration", MANIFEST, "x", rows)
    known = Known(histories, frozenset(), Authority(PARENTS))
    return plan_file(FilePlan(Path("a.xlsx"), "", ""), read, Return(read), known, answers, ActNote("import"))


def fates(plan: FilePlan) -> list[str]:
    return [planned_row.fate for planned_row in plan.rows]


def test_an_untouched_row_is_the_same_and_an_unheard_of_one_is_added() -> None:
    new = row("m2", {"name": "Mới", "owner": "x"}, {})

    assert fates(planned([row("m1", {}, {}), new], {"m1": known_record("m1")})) == [Fate.SAME, Fate.ADDED]


def test_a_value_typed_over_the_one_sent_is_changed() -> None:
    history = known_record("m1", contact="Lan")

    plan = planned([row("m1", {"contact": "Ba"}, {"contact": (head(history),)})], {"m1": history})

    assert fates(plan) == [Fate.CHANGED]
    assert (plan.rows[0].before, plan.rows[0].after) == ({"contact": "Lan"}, {"contact": "Ba"})


def test_another_field_changed_here_meanwhile_is_merged() -> None:
    history = known_record("m1", contact="Lan", method="a")
    sent = {"contact": (head(history),), "method": (head(history),)}
    here = make_change("practice_model", "m1", {"method": "b"}, {"method": [head(history)]}, "act")
    later = History([*history.changes, here])
    one = row("m1", {"contact": "Ba"}, {"contact": sent["contact"]})
    one.sent = sent

    assert fates(planned([one], {"m1": later})) == [Fate.MERGED]


def test_the_same_field_changed_here_meanwhile_is_a_conflict_and_an_equal_value_is_none() -> None:
    history = known_record("m1", contact="Lan")
    here = make_change("practice_model", "m1", {"contact": "Ba"}, {"contact": [head(history)]}, "act")
    later = History([*history.changes, here])
    sent = {"contact": (head(history),)}

    differing, equal = row("m1", {"contact": "Tư"}, sent), row("m1", {"contact": "Ba"}, sent)

    assert fates(planned([differing], {"m1": later})) == [Fate.CONFLICT]
    same = planned([equal], {"m1": later})
    assert fates(same) == [Fate.SAME]
    assert len(same.changes) == 1  # written all the same: what we have decides the name only


def test_a_wrong_cell_rejects_the_row_before_anything_else_is_looked_at() -> None:
    theirs = known_record("m1", owner="y")
    wrong = row("m1", {"contact": "Ba"}, {"contact": (head(theirs),)})
    wrong.problems.append(Problem("cell.required"))

    plan = planned([wrong], {"m1": theirs})

    assert (fates(plan), plan.changes) == ([Fate.REJECTED], [])


def test_a_record_of_another_unit_is_outside_unless_accepted() -> None:
    theirs = known_record("m1", owner="y", contact="Lan")
    one = row("m1", {"contact": "Ba"}, {"contact": (head(theirs),)})

    refused = planned([one], {"m1": theirs})
    assert (fates(refused), refused.changes) == ([Fate.OUTSIDE], [])
    assert len(refused.refused) == 1
    assert fates(planned([one], {"m1": theirs}, outside="accept")) == [Fate.CHANGED]


records = st.sampled_from(["m1", "m2", "m3"])
some_rows = st.lists(
    st.tuples(records, st.dictionaries(st.sampled_from(["contact", "name"]), st.sampled_from("ab")), st.booleans()),
    max_size=3,
    unique_by=lambda one: one[0],
)


@given(some_rows, st.lists(records, unique=True), st.sampled_from(["x", "y"]), st.booleans())
def test_what_was_read_is_the_sum_of_all_fates(
    found: list[tuple[str, dict[str, str], bool]], known: list[str], owner: str, accept: bool
) -> None:
    histories = {record: known_record(record, owner, contact="Lan") for record in known}
    rows = []
    for number, (record, fields, wrong) in enumerate(found):
        heads = {name: (head(histories[record]),) for name in fields} if record in histories else {}
        rows.append(row(record, {**fields, **({} if record in histories else {"owner": "x"})}, heads, number))
        if wrong:
            rows[-1].problems.append(Problem("cell.required"))

    plan = planned(rows, histories, **({"outside": "accept"} if accept else {}))

    assert plan.counts["read"] == len(found) == sum(n for fate, n in plan.counts.items() if fate != "read")
    assert {noted.change.record for noted in plan.changes} <= {
        planned_row.record for planned_row in plan.rows if planned_row.fate not in (Fate.REJECTED, Fate.OUTSIDE)
    }
