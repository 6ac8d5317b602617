"""The only PySide6: the shell, one folder per feature, and what they share."""
