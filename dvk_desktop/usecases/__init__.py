"""What a user can do: commands in, rows out; one folder per feature. No Qt, SQL, Excel or PDF here."""
