"""Photos, scans and other files of records."""
