"""The job runner: one writer thread, readers, progress and cancel in one call."""
