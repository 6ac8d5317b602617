"""Switches that are in the ledger and count for nothing.

Revision ID: 0003
Revises: 0002
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision: str | None = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Nothing was set aside before."""
    op.create_table(
        "set_aside",
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("id", "file")),
        sa.PrimaryKeyConstraint("id", name="pk_set_aside"),
    )
