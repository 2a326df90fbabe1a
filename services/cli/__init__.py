"""`sendsight-cli`: the services at a command line, for schedulers and scripts; no window, no Qt."""
