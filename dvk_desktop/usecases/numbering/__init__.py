"""Own numbers for the letters of an office, reserved and given back."""
