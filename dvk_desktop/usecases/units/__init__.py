"""What a user can do about units."""
