"""The program with which offices run the emulation movement "Dân vận khéo"."""

__version__ = "0.1.0"
