"""The window: everything that may touch a widget."""
