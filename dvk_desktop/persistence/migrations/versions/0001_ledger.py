"""The ledger, the notes about acts, and the books of files in and out.

Revision ID: 0001
Revises:
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision: str | None = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the first tables."""
    op.create_table(
        "meta",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_meta"),
        comment="Small facts about this copy: own unit, copy id, number of the projection.",
    )
    op.create_table(
        "act",
        *(
            sa.Column(name, sa.Text(), nullable=False)
            for name in ("id", "kind", "title", "at", "office", "copy", "person", "source")
        ),
        sa.PrimaryKeyConstraint("id", name="pk_act"),
    )
    op.create_table(
        "change",
        sa.Column("sequence", sa.Integer(), autoincrement=True, nullable=False),
        *(
            sa.Column(name, sa.Text(), nullable=False)
            for name in ("id", "record_type", "record", "fields", "parents", "act", "note")
        ),
        sa.Column("chain", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("sequence", name="pk_change"),
        sa.UniqueConstraint("id", name="uq_change_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_change_record", "change", ["record"])
    op.create_index("ix_change_act", "change", ["act"])
    op.create_table(
        "refused",
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("id", "file")),
        sa.PrimaryKeyConstraint("id", name="pk_refused"),
    )
    op.create_table(
        "attachment",
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name="pk_attachment"),
    )
    op.create_table(
        "file_in",
        *(
            sa.Column(name, sa.Text(), nullable=False)
            for name in ("id", "sha256", "contents", "name", "kind", "package", "sender", "sender_copy")
        ),
        sa.Column("number", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("act", "at", "saved_at", "counts", "problems")),
        sa.Column("attachment", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_file_in"),
        sa.ForeignKeyConstraint(["attachment"], ["attachment.sha256"], name="fk_file_in_attachment"),
    )
    for column in ("sha256", "contents", "package", "act"):
        op.create_index(f"ix_file_in_{column}", "file_in", [column])
    op.create_table(
        "file_out",
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("package", "kind", "receiver")),
        sa.Column("number", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("at", "name")),
        sa.Column("rows", sa.Integer(), nullable=False),
        sa.Column("manifest", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("package", name="pk_file_out"),
    )
    op.create_index("ix_file_out_receiver", "file_out", ["receiver"])
    op.create_index("ix_file_out_at", "file_out", ["at"])
