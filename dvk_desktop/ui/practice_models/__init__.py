"""Mô hình, điển hình: the list, registration rounds, what waits for approval."""
