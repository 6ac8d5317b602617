"""Figures that units state for a period."""
