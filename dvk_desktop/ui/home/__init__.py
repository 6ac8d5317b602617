"""Hôm nay: what must be done now, what waits, how those below stand, the year in numbers."""
