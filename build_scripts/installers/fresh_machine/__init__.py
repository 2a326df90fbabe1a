"""Proves an installer on a machine that knows nothing of Sendsight: a bare Debian in a folder."""
