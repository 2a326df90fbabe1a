"""The layer between the window and the services: the only room of `services` that knows Qt's core."""
