"""The tables that are not derived. Alembic migrates them; everything else is projected (`projected.py`)."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, LargeBinary, MetaData, Table, Text

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)

meta = Table(
    "meta",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
    comment="Small facts about this copy: own unit, copy id, number of the projection.",
)

act = Table(
    "act",
    metadata,
    Column("id", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("office", Text, nullable=False),
    Column("copy", Text, nullable=False),
    Column("person", Text, nullable=False),
    Column("source", Text, nullable=False),
    comment="Notes about acts: who, when, what for, from which file. Travels, is never hashed.",
)

change = Table(
    "change",
    metadata,
    Column("sequence", Integer, primary_key=True, autoincrement=True),
    Column("id", Text, nullable=False, unique=True),
    Column("record_type", Text, nullable=False),
    Column("record", Text, nullable=False, index=True),
    Column("fields", Text, nullable=False),
    Column("parents", Text, nullable=False),
    Column("act", Text, nullable=False, index=True),
    Column("note", Text, nullable=False),
    Column("chain", LargeBinary, nullable=False),
    sqlite_autoincrement=True,
    comment="The ledger. Rows are only ever added; `chain` hashes the ids in local order, so tampering shows.",
)

refused = Table(
    "refused",
    metadata,
    Column("id", Text, primary_key=True),
    Column("file", Text, nullable=False),
    comment="Changes this office chose not to take in: an ancestor refused here counts as refused, not as missing.",
)

set_aside = Table(
    "set_aside",
    metadata,
    Column("id", Text, primary_key=True),
    Column("file", Text, nullable=False),
    comment="Switches that came before what they switch and turned out to be no business of whoever said them: they "
    "stay in the ledger, for nothing is ever removed from it, and are read as if they had been refused when they came.",
)

file_in = Table(
    "file_in",
    metadata,
    Column("id", Text, primary_key=True),
    Column("sha256", Text, nullable=False, index=True),
    Column("contents", Text, nullable=False, index=True),
    Column("name", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("package", Text, nullable=False, index=True),
    Column("sender", Text, nullable=False),
    Column("sender_copy", Text, nullable=False),
    Column("number", Integer, nullable=False),
    Column("act", Text, nullable=False, index=True),
    Column("at", Text, nullable=False),
    Column("saved_at", Text, nullable=False),
    Column("counts", Text, nullable=False),
    Column("problems", Text, nullable=False),
    Column("attachment", Text, ForeignKey("attachment.sha256")),
    Column("holds", Text, nullable=False, server_default=""),
    comment="Workbooks taken in, with what came of each.",
)

file_out = Table(
    "file_out",
    metadata,
    Column("package", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("receiver", Text, nullable=False, index=True),
    Column("number", Integer, nullable=False),
    Column("at", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("rows", Integer, nullable=False),
    Column("manifest", Text, nullable=False),
    Column("holds", Text, nullable=False, server_default=""),
    Column("contents", Text, nullable=False, server_default=""),
    comment="Workbooks made for others; `number` counts per receiver, `holds` names the changes in it by sequence.",
)

acknowledged = Table(
    "acknowledged",
    metadata,
    Column("office", Text, primary_key=True),
    Column("copy", Text, primary_key=True),
    Column("number", Integer, nullable=False),
    Column("at", Text, nullable=False),
    Column("packages", Text, nullable=False),
    comment="Which of our packages each copy of another office said last that it holds.",
)

attachment = Table(
    "attachment",
    metadata,
    Column("sha256", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("size", Integer, nullable=False),
    comment="Files kept once by content, in the folder `attachments`.",
)

Index("ix_file_out_at", file_out.c.at)
