"""What the office's world is made of, and its rules: pure Python, standard library only."""
