"""Scripts for those who build Sendsight; no part of the program."""
