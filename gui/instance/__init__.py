"""One window a user and workspace: a second start hands its request to the first and ends."""
