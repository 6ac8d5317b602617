"""Days off, days worked instead, and how the office sets deadlines."""
