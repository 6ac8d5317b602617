"""Workbooks between offices: taken in, made, awaited; and what waits for a decision."""
