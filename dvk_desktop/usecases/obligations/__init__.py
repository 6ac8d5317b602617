"""What a user can do about obligations."""
