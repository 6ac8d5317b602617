"""The windows: the only package that knows Qt. Screens send commands to use cases and show the rows they get back."""
