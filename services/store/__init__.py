"""The workspace: a DuckDB file that keeps accounts, campaigns, counters over time, links, breakdowns and clicks.

`workspace.Workspace` opens, writes and closes it; `reader.Reader` answers. Everything that can go wrong leaves
this package as `StoreFailed` with a plain sentence.
"""
