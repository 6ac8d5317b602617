"""Joins the frame, the pages and the services into the running window: the only part of `ui` that sees all of it."""
