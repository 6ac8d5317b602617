"""What must be done now: the page "Hôm nay"."""
