"""The main window: navigation, top bar, stack of pages, status bar. No feature logic."""
