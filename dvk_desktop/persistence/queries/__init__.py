"""Rows to read: one module per feature, all through the one list mechanism of `lists.py`."""
