"""Dialogs of the Tools menu: automatic clicks, goals, notes, privacy; and the undo of the user's own marks."""
