"""Functions that an office switches on when it needs them; see `switching`."""
