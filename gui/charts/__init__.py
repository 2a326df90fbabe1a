"""Charts drawn with pyqtgraph in the theme's colours; each can be read as a table, copied and saved."""
