"""The texts themselves, one module a room; `catalogue.py` collects them."""
