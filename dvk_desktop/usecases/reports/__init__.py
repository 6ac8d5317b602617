"""Reports, registers and letters as official papers."""
