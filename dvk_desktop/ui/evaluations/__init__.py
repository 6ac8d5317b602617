"""Xét công nhận: evaluations, score sheets, results and decisions, criteria sets."""
