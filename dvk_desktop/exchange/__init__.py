"""Excel in and out: sheets, templates, reader, plan input, error workbooks, lists. No Qt, SQL or PDF here."""
