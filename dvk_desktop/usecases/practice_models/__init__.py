"""What a user can do about practice models."""
