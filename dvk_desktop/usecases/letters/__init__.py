"""What a user can do with an official letter that came as a file or a pasted text."""
