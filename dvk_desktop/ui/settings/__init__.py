"""The office, the look, backups, the change log, values that two offices gave differently."""
