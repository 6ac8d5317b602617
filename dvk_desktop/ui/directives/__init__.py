"""Văn bản: letters in and out, taking one in, passing it on."""
