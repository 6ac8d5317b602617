"""What a user can do about rewards."""
