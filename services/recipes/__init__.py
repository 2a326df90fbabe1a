"""Report recipes: a saved view as a small text file, run alike by the window, the command line and the scheduler."""
