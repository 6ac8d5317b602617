"""Tables that somebody else made: what was found in a file, what its columns mean, what is remembered of that."""
