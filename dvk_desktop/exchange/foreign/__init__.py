"""Reading tables that somebody else made: found anywhere on a sheet, their text healed, their rows as differences."""
