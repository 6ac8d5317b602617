"""Whatever is answered, each row has one fate, the fates add up, and what the sender says is a function of the file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.ledger import History, Value
from dvk_desktop.usecases.exchange.answers import Answers, BatchAnswers
from dvk_desktop.usecases.exchange.authority import Authority
from dvk_desktop.usecases.exchange.contents import CellPlace, Difference, Problem, RowRead, WorkbookRead
from dvk_desktop.usecases.exchange.judging import plan_file
from dvk_desktop.usecases.exchange.known import Known
from dvk_desktop.usecases.exchange.manifest import Manifest, Party
from dvk_desktop.usecases.exchange.plan import WRITTEN, Fate, FilePlan
from dvk_desktop.usecases.exchange.returns import Return
from dvk_desktop.usecases.ports import ActNote
from tests.usecases.exchange.test_judging import PARENTS, head, known_record

MANIFEST = Manifest("p1", "registration", Party("d", "Huyện"), Party("x", "Xã"), "x", "copy", 1, "2026-03-02", "0.1")
KEYS = [f"Đăng ký!{number}" for number in range(6, 10)]


class Cells:
    """Knows the columns by their names: whole numbers for households, texts for the rest."""

    def place(self, read: WorkbookRead, row: RowRead, key: str) -> CellPlace | None:
        return CellPlace("practice_model", row.record, key, {"owner": "x"})

    def records(self, read: WorkbookRead, row: RowRead) -> frozenset[str]:
        return frozenset({row.record})

    def cell_value(self, read: WorkbookRead, row: RowRead, key: str, text: str) -> Value:
        if key != "households":
            return text
        if not text.isdigit():
            raise UserError("number.unclear", value=text)
        return int(text)


def row(number: int, kind: str, known: bool) -> RowRead:
    record = f"m{number}"
    sent = {"contact": (head(known_record(record, contact="Lan")),)} if known else {}
    fields: dict[str, Value] = {"contact": "Ba"} if known else {"owner": "x", "name": f"Mô hình {number}"}
    one = Difference("practice_model", record, fields, sent, frozenset(fields), "" if known else f"new:{number}")
    read = RowRead("Đăng ký", number, record, f"Mô hình {number}", [one], [], sent)
    if kind in ("number", "code"):
        code, key, typed = ("number.unclear", "households", "x") if kind == "number" else ("cell.choice", "field", "Lạ")
        problem = Problem(code, "Đăng ký", f"C{number}", typed)
        read.problems, read.wrong = [problem], {key: problem}
    if kind == "doubt":
        read.doubt = True
        other = Difference(
            "practice_model", f"new{number}", {"owner": "x", "name": "Khác"}, {}, frozenset({"name"}), "i"
        )
        read.alternative = [other]
    if kind == "lost":
        read.problems = [Problem("row.no_record", "Đăng ký")]
    return read


rows = st.lists(
    st.tuples(st.sampled_from(["plain", "number", "code", "doubt", "lost"]), st.booleans(), st.sampled_from("xy")),
    max_size=4,
)
option = st.sampled_from(["new", "same", "accept", "refuse", "in", "out", "replaces", "yes", ""])
said = st.lists(
    st.one_of(
        st.tuples(st.just("row"), st.sampled_from(KEYS), st.sampled_from(["identity", "outside", "keep"]), option),
        st.tuples(st.just("whole"), st.just(""), st.sampled_from(["identity", "outside", "return"]), option),
        st.tuples(st.just("mend"), st.sampled_from(KEYS), st.sampled_from(["households", "field", "contact"]),
                  st.sampled_from(["5", "KT", "Kinh tế", "chữ", ""])),
        st.tuples(st.just("here"), st.sampled_from(KEYS), st.just("field"), st.sampled_from(["VHXH", "?"])),
        st.tuples(st.just("read"), st.just("field"), st.just("LẠ"), st.sampled_from(["KT", "không có", ""])),
    ),
    max_size=6,
)  # fmt: skip


def answered(given: list[tuple[str, str, str, str]]) -> Answers:
    answers = Answers()
    for what, key, code, value in given:
        match what:
            case "row":
                answers = answers.with_row(key, code, value, "vì sao")
            case "whole":
                answers = answers.with_whole(code, value)
            case "mend" | "here":
                answers = answers.with_mend(key, code, value, here=what == "here")
            case "read":
                answers = answers.with_reading(key, code, value)
    return answers


def judged(read: WorkbookRead, histories: dict[str, History], answers: Answers, left: frozenset[str]) -> FilePlan:
    known = Known(histories, frozenset(), Authority(PARENTS), own="d", left=left)
    fresh = FilePlan(Path("a.xlsx"), "", "")
    return plan_file(fresh, read, Return(read), known, answers, ActNote("import"), Cells())


@given(rows, said, st.sets(st.sampled_from(KEYS)))
def test_every_row_has_one_fate_and_they_add_up_whatever_is_answered(
    found: list[tuple[str, bool, str]], given: list[tuple[str, str, str, str]], left: set[str]
) -> None:
    read = WorkbookRead("registration", MANIFEST, "x")
    read.rows = [row(number, kind, known) for number, (kind, known, _) in enumerate(found, 6)]
    histories = {
        f"m{number}": known_record(f"m{number}", owner, contact="Lan")
        for number, (_, known, owner) in enumerate(found, 6)
        if known
    }
    plan = judged(read, histories, answered(given), frozenset(left))

    assert plan.counts["read"] == sum(plan.counts[fate] for fate in Fate) == len(read.rows)
    assert [planned.key for planned in plan.rows] == [f"Đăng ký!{r.row}" for r in read.rows]
    written = {n.change.id for planned in plan.rows if planned.fate in WRITTEN for n in planned.changes}
    assert written <= {n.change.id for n in plan.changes}
    assert not written & set(plan.refused)
    assert all(planned.rule for planned in plan.rows if planned.fate is Fate.SKIPPED)
    assert all(planned.problems for planned in plan.rows if planned.fate is Fate.REJECTED)
    assert {planned.key for planned in plan.rows if planned.rule == "left_out"} == set(plan.left)

    other = judged(read, {}, replace(answered(given), rows={}), frozenset())
    theirs = [{n.change.id for n in p.changes if n.change.act in (p.act, "")} for p in (plan, other)]
    of_file = {n.change.id for n in judged(read, {}, _everything(read), frozenset()).changes}
    of_file |= {n.change.id for n in judged(read, {}, _everything(read, identity="same"), frozenset()).changes}
    assert theirs[0] | theirs[1] <= of_file


def _everything(read: WorkbookRead, identity: str = "new") -> Answers:
    """Answers with which every row is taken in that can be."""
    answers = Answers().with_whole("identity", identity).with_whole("outside", "accept")
    for one in read.rows:
        for key in one.wrong:
            answers = answers.with_mend(f"{one.sheet}!{one.row}", key, "5", here=True)
    return answers


@given(said, said)
def test_the_narrower_answer_counts(
    wide: list[tuple[str, str, str, str]], narrow: list[tuple[str, str, str, str]]
) -> None:
    both = BatchAnswers(answered(wide)).with_file("hash", answered(narrow))

    for key in KEYS:
        for code in ("identity", "outside", "keep"):
            own = answered(narrow).row(key).options.get(code)
            found = both.of("hash").row(key).options.get(code)
            assert found == own if own else found == answered(wide).row(key).options.get(code)
    assert both.of("other file") == answered(wide)
    assert Answers().with_row("a", "keep", "out").with_row("a", "keep", "").of("keep", "a") == ""
