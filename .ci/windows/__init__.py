"""Building and proving the Windows version, on Windows or on Debian under Wine. Used by `dev.py` only."""
