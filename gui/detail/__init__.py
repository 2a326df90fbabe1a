"""The detail pane: key figures, links, clicks over time, audience and the click log of the selected campaigns."""
