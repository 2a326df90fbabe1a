"""Makes the bundle and the installers; nothing of this is shipped."""
