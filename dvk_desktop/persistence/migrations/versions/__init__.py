"""One script per step, in order."""
