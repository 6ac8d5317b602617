"""What every page is made of: theme and icons, lists, forms, questions, notices."""
