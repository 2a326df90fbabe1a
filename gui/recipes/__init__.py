"""Saved views: what is on screen kept as a recipe, opened again, run and scheduled."""
