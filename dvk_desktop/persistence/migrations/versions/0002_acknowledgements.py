"""What files carried, and what other copies say has arrived.

Revision ID: 0002
Revises: 0001
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision: str | None = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Files of before are not known to have carried anything: they are sent once more."""
    for table in ("file_in", "file_out"):
        op.add_column(table, sa.Column("holds", sa.Text(), nullable=False, server_default=""))
    op.add_column("file_out", sa.Column("contents", sa.Text(), nullable=False, server_default=""))
    op.create_table(
        "acknowledged",
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("office", "copy")),
        sa.Column("number", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("at", "packages")),
        sa.PrimaryKeyConstraint("office", "copy", name="pk_acknowledged"),
    )
