"""What a user can do about directives."""
