"""The campaign list: columns, table, empty states."""
