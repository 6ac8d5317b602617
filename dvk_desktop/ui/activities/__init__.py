"""Hoạt động: what was held, published, inspected or spent."""
