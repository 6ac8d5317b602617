"""The main window: navigation, stack and status bar; no feature logic."""
