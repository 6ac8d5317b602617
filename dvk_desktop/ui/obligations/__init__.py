"""Theo dõi, đôn đốc: what we owe, what those below owe us, reminders, facts recorded quickly."""
