"""The views of the middle pane beside the campaign list."""
