"""The notice that a newer version of the program is out: off until the user wants it."""
