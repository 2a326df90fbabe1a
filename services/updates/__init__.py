"""Whether a newer version of the program is out: one small question to one address, only where it is wanted."""
