"""Which units this data folder works for: our office, and those before it whose data it has gone on with."""

OURS_SQL = (
    "IN (WITH RECURSIVE ours(unit) AS (SELECT :office UNION "
    "SELECT o.office FROM taken_over o JOIN ours ON o.unit = ours.unit) SELECT unit FROM ours)"
)
"""Behind a column: it is our office or one that was ours. Parameter: office."""
