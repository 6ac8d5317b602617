"""Khen thưởng: proposals, decisions, what was handed over."""
