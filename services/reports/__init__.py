"""Reports (columns, rows, totals) and the writers of their formats: CSV, JSON, text, clipboard."""
