"""What a user can do about evaluations."""
