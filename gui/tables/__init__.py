"""Tables as every pane uses them: declared columns, a sorting model, a view, totals, copying."""
