"""What a file may be at most, when it is read and when one is made: nothing is made that could not be read again. Sizes
in bytes.

A crafted file costs the sandbox its time and memory, never the program; these limits keep that cost bearable on an
office PC (4 GB) and lie far above what offices send.
"""

from __future__ import annotations

# A file, and what it unpacks to.
LARGEST_FILE = 64 << 20
LARGEST_UNPACKED = 400 << 20
MOST_PARTS = 5_000
LARGEST_SHEET_PART = 80 << 20
"""XML of one sheet that is searched for formulas without a value; a larger one is read without that."""

# Workbooks.
MOST_ROWS, MOST_COLUMNS, MOST_CELLS = 200_000, 1_000, 1_500_000
MOST_FOREIGN_CELLS = 300_000
"""Of a workbook without our marks: its tables have to be found, which takes longer than reading what we wrote."""
MOST_SHEETS = 300
MOST_WITHOUT_VALUE = 20_000
"""Cells of a sheet whose formula shows no value."""

# Word forms.
LARGEST_WORD_PART = 40 << 20
MOST_WORD_CELLS = 200_000

# Packages (.zip).
MOST_MEMBERS = 3_000
LARGEST_MEMBER = 64 << 20
LARGEST_PACKAGE = 1 << 30
MOST_SHRUNK = 200
"""Nothing an office sends shrinks to less than a two-hundredth; what claims so would only fill memory and time."""

# Passwords.
MOST_SPINS = 1_000_000
"""Rounds of hashing that a file may ask for, about 2 s; Office and LibreOffice ask for 100,000."""
LARGEST_ENCRYPTION_INFO = 1 << 16
LONGEST_PASSWORD = 255
"""Characters; Excel takes no more."""
