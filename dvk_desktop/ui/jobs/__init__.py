"""Work off the GUI thread: one writer, a few readers, progress that can be cancelled."""

from __future__ import annotations

from dvk_desktop.ui.jobs.runner import Job, JobRunner

__all__ = ["Job", "JobRunner"]
