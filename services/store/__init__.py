"""The workspace: a DuckDB file that keeps what was read from the providers.

`workspace.Workspace` opens, writes and closes it; `reader.Reader` answers. Everything that can go
wrong leaves this package as `StoreFailed` with a plain sentence.
"""
