"""Texts that stand for codes: a mapping kept in the ledger, through which records are read."""
