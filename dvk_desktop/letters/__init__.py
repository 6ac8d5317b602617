"""Official letters in: a file or pasted text becomes text and segments with their place in the text."""
