"""Sample data made by the program itself."""
