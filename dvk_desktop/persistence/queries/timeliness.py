"""The one comparison of obligations with today, as SQL. Tested equal to `domain.obligations.timeliness`.

Expressions take the alias of an `obligation` row and the parameter ``:today`` (ISO day).
"""

from __future__ import annotations


def timeliness_sql(alias: str = "t") -> str:
    """The code of `domain.obligations.Timeliness`."""
    o = alias
    return (
        f"(CASE WHEN {o}.state IN ('not_applicable', 'transferred', 'closed') THEN 'not_counted' "
        f"WHEN {o}.due_day IS NULL THEN 'no_deadline' "
        f"WHEN {o}.done_day IS NOT NULL THEN CASE WHEN {o}.done_day > {o}.due_day THEN 'late' ELSE 'on_time' END "
        f"WHEN {o}.state IN ('accepted', 'reported') THEN 'on_time' "
        f"WHEN {o}.due_day = :today THEN 'due_today' "
        f"WHEN {o}.due_day > :today THEN 'due_later' ELSE 'overdue' END)"
    )


def days_sql(alias: str = "t") -> str:
    """The number of days the timeliness is about: left, overdue or late, else 0."""
    o = alias
    return (
        f"(CASE {timeliness_sql(o)} "
        f"WHEN 'late' THEN CAST(julianday({o}.done_day) - julianday({o}.due_day) AS INTEGER) "
        f"WHEN 'due_later' THEN CAST(julianday({o}.due_day) - julianday(:today) AS INTEGER) "
        f"WHEN 'overdue' THEN CAST(julianday(:today) - julianday({o}.due_day) AS INTEGER) ELSE 0 END)"
    )


def counted_sql(alias: str = "t") -> dict[str, str]:
    """Number of a board (`rows.COUNTED`) → whether an obliged line counts in it (`domain.obligations.totals`)."""
    when = timeliness_sql(alias)
    done = f"coalesce({alias}.state, '') IN ('reported', 'accepted')"
    return {
        "expected": f"({when} <> 'not_counted')",
        "done": f"({done})",
        "on_time": f"({done} AND {when} <> 'late')",
        "late": f"({when} = 'late')",
        "overdue": f"({when} = 'overdue')",
    }


def counted_condition() -> str:
    """Whether a line counts in the number of a board that `:value` names; in none of another name."""
    cases = " ".join(f"WHEN '{number}' THEN {sql}" for number, sql in counted_sql().items())
    return f"CASE :value {cases} ELSE 0 END"


def totals_sql(alias: str = "t") -> str:
    """Four sums over obliged lines, as columns expected, done, late, overdue."""
    counted = counted_sql(alias)
    sums = ("expected", "done", "late", "overdue")
    return ", ".join(f"coalesce(sum({counted[number]}), 0) AS {number}" for number in sums)


def obliged_sql(alias: str = "t") -> str:
    """Whether the line stands: its unit was not taken off again."""
    return f"coalesce({alias}.obliged, 1) = 1"


def open_sql(alias: str = "t") -> str:
    """Whether something is still to be done: neither done nor closed."""
    done = "('reported', 'accepted', 'not_applicable', 'transferred', 'closed')"
    return f"coalesce({alias}.state, '') NOT IN {done}"
