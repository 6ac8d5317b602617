"""What a user can do about activities."""
