"""Which changes concern a unit: what it owns, what is addressed to it, what goes along, and the same for all below it.

A record belongs to the scope of its owner and of the units it is addressed to. A task goes with its letter (`parent`),
a letter goes to everybody whom an obligation for it addresses (`draws`), a round concerns every unit below its owner.
Restricted records, drafts of letters (`RecordType.held_back`) and what goes along with either belong to none, as far as
they have not been told already: what is known to have reached, or came from, an office stays in what concerns it, and
so does the later word that the record is restricted (or no longer is), for both of them alike; nothing else said since
goes. A letter that was issued once is no draft any more, so everybody who was told of it is told what becomes of it.

What concerned a unit that has ended concerns its heirs; and it concerns the unit itself who its heirs are and what else
they were made of, for its office may be running and must learn that it ended.

Places are never forgotten: who was once told of a record is also told that it was undone, given to somebody else, or is
no longer the same as another one; else two offices could never agree again.
"""

from __future__ import annotations

import json

from sqlalchemy import text

from dvk_desktop.persistence.reading import Reader
from dvk_desktop.usecases.registry import RECORD_TYPES

RESTRICTING = frozenset(field.name for kind in RECORD_TYPES.values() for field in kind.all_fields if field.restricts)

ENDED_INTO = """
SELECT s.former, s.unit FROM unit_succession s JOIN unit f ON f.id = s.former
 WHERE f.valid_to IS NOT NULL AND s.unit IS NOT NULL
"""
"""Units that have ended, with each of their heirs: what concerned them concerns these."""

_INSIDE = f"""
WITH RECURSIVE
  lines (child, parent) AS (
    SELECT id, parent FROM unit WHERE parent IS NOT NULL
    UNION SELECT id, party_parent FROM unit WHERE party_parent IS NOT NULL
    UNION SELECT id, front_parent FROM unit WHERE front_parent IS NOT NULL),
  ended (former, heir) AS ({ENDED_INTO}),
  below (id) AS (SELECT :unit UNION SELECT child FROM lines JOIN below ON lines.parent = below.id),
  inside (id) AS (SELECT id FROM below UNION SELECT former FROM ended JOIN inside ON ended.heir = inside.id)"""

_WITHIN = f"""{_INSIDE},
  heirs (id) AS (SELECT :unit UNION SELECT heir FROM ended JOIN heirs ON ended.former = heirs.id),
  above (id) AS (SELECT id FROM heirs UNION SELECT parent FROM lines JOIN above ON lines.child = above.id),
  kin (id) AS (SELECT id FROM inside UNION SELECT heir FROM ended JOIN kin ON ended.former = kin.id),
  steps (record) AS (
    SELECT u.record FROM place_unit u JOIN place ON place.record = u.record
     WHERE place.record_type = 'unit_succession' AND u.unit IN (SELECT id FROM kin)),
  within (record) AS (
    SELECT record FROM place_unit WHERE unit IN (SELECT id FROM inside)
    UNION SELECT record FROM place_unit WHERE below = 1 AND unit IN (SELECT id FROM above)
    UNION SELECT id FROM above
    UNION SELECT record FROM steps
    UNION SELECT unit FROM place_unit WHERE record IN (SELECT record FROM steps)
    UNION SELECT w.other FROM place_with w JOIN within ON w.record = within.record WHERE w.draws = 1
    UNION SELECT w.record FROM place_with w JOIN within ON w.other = within.record WHERE w.draws = 0
    UNION SELECT joint.other FROM joint JOIN within ON joint.one = within.record
    UNION SELECT joint.one FROM joint JOIN within ON joint.other = within.record)
"""

_CLOSED = """,
  closed (record) AS (
    SELECT record FROM place WHERE restricted = 1
    UNION SELECT w.record FROM place_with w JOIN closed ON w.other = closed.record)
"""

_FREE = "within.record NOT IN (SELECT record FROM closed)"

_RECORDS = f"""{_WITHIN}{_CLOSED}
SELECT within.record FROM within JOIN place ON place.record = within.record WHERE {_FREE}
"""

_RESTRICTED = f"""{_WITHIN}{_CLOSED}
SELECT change.id, change.record, change.act, change.fields, change.sequence
  FROM within JOIN place ON place.record = within.record JOIN change ON change.record = within.record
 WHERE NOT ({_FREE})
"""

_SWITCHES = """
SELECT id FROM change WHERE record_type = 'act' AND record IN (SELECT value FROM json_each(:acts))
EXCEPT SELECT id FROM set_aside
"""

_EXCHANGED = """
SELECT a.office, f.holds FROM acknowledged a, json_each(a.packages) receipt
  JOIN file_out f ON f.package = json_extract(receipt.value, '$[0]')
UNION ALL
SELECT json_extract(counts, '$.about.maker'), holds FROM file_in WHERE holds <> ''
"""

_EVERY = "SELECT id FROM change WHERE id NOT IN (SELECT id FROM set_aside) ORDER BY id"

_BELOW = f"{_INSIDE} SELECT id FROM inside"

_CHANGES = """
WITH RECURSIVE scope (record) AS MATERIALIZED (
  SELECT value FROM json_each(:records)
  UNION
  SELECT record FROM joint WHERE one IN (SELECT value FROM json_each(:records))
                             AND other IN (SELECT value FROM json_each(:records))),
acts (act) AS (
  SELECT act FROM change WHERE record IN (SELECT record FROM scope) AND id NOT IN (SELECT id FROM set_aside)
  UNION
  SELECT replaced.later FROM replaced JOIN acts ON replaced.act = acts.act)
SELECT id FROM change WHERE record IN (SELECT record FROM scope)
UNION
SELECT id FROM change WHERE record_type = 'act' AND record IN (SELECT act FROM acts)
EXCEPT
SELECT id FROM set_aside
"""


def records_in_scope(reader: Reader, unit: str) -> set[str]:
    """Ids of the records that concern `unit` and everything below it; what was ever called the same included."""
    return {str(record) for record in reader.connection.execute(text(_RECORDS), {"unit": unit}).scalars()}


def changes_in_scope(reader: Reader, unit: str) -> list[str]:
    """Sorted ids of every change in the scope of `unit` ("" is the whole ledger): changes to its records, the switches
    of acts that touched them or replaced those, and the "same as" records between them."""
    if not unit:
        return list(reader.connection.exec_driver_sql(_EVERY).scalars())
    records = records_in_scope(reader, unit)
    found = set(reader.connection.execute(text(_CHANGES), {"records": json.dumps(sorted(records))}).scalars())
    return sorted(str(identity) for identity in found | _told(reader, unit))


def _told(reader: Reader, unit: str) -> set[str]:
    """The changes of restricted records that stay in what concerns `unit`: see the top of this page."""
    rows = reader.connection.execute(text(_RESTRICTED), {"unit": unit}).all()
    exchanged = _exchanged(reader, unit) if rows else set()
    if not exchanged:
        return set()
    told = {record for _, record, _, _, sequence in rows if sequence in exchanged}
    kept = {
        str(identity): str(act)
        for identity, record, act, fields, sequence in rows
        if sequence in exchanged or (record in told and json.loads(fields).keys() <= RESTRICTING)
    }
    acts = json.dumps(sorted(set(kept.values())))
    return {*kept, *reader.connection.execute(text(_SWITCHES), {"acts": acts}).scalars()}


def _exchanged(reader: Reader, unit: str) -> set[int]:
    """Local numbers of the changes that reached, or came from, the offices with which `unit` is compared: itself and
    those below it; for our own unit everybody outside of it."""
    from dvk_desktop.usecases.exchange.receipts import numbers_in  # not at start

    own = reader.connection.exec_driver_sql("SELECT value FROM meta WHERE name = 'office'").scalar()
    inside = _below(reader, str(own or ""))
    wanted = _below(reader, unit) - (inside if unit not in inside else set())
    found: set[int] = set()
    for office, holds in reader.connection.exec_driver_sql(_EXCHANGED):
        if office != own and (office not in inside if unit == own else office in wanted):
            found.update(numbers_in(holds))
    return found


def _below(reader: Reader, unit: str) -> set[str]:
    return set(reader.connection.execute(text(_BELOW), {"unit": unit}).scalars())
