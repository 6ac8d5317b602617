"""What the program stands on: paths, settings, log, single instance, sandbox. Standard library and platformdirs."""
