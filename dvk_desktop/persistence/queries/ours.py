"""Which units this data folder works for: our office, and those before it whose data it has gone on with."""

OURS_SQL = (
    "IN (WITH RECURSIVE ours(unit) AS (SELECT :office UNION "
    "SELECT o.office FROM taken_over o JOIN ours ON o.unit = ours.unit) SELECT unit FROM ours)"
)
"""Behind a column: it is our office or one that was ours. Parameter: office."""


def of_others(line: str) -> str:
    """SQL: whether a line of duty is one that we wait for. Those that a unit has made for itself, of single clauses of
    a letter that it took in, are its own affair: the letter itself counts, once. Parameter: office."""
    return f"(NOT {line}.unit {OURS_SQL} AND NOT ({line}.task IS NOT NULL AND {line}.owner IS {line}.unit))"
