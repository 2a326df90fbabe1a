"""The refresh engine: accounts side by side, page by page, into the workspace; no Qt and no display."""
