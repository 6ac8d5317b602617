"""Taking workbooks in and sending them out."""
