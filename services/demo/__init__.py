"""Servers of our own that speak the four providers' APIs, for the demo workspace and the tests."""
