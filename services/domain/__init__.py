"""Frozen records, enumerations, parsing and error classes. Imports msgspec and the standard library only."""
