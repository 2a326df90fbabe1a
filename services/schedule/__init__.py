"""Schedules: report recipes that the operating system's own scheduler runs; no daemon of ours, no Qt, no network."""
