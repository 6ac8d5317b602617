"""How the office has its papers look."""
