"""Where values come from, what waits for a decision, undo, and whether two offices hold the same."""
