"""Tables as every pane uses them: declared columns, a model that sorts itself, a view, totals, copy, column chooser."""
