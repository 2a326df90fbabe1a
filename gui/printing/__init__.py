"""The report for clients: read in a thread, laid out on pages, written as a PDF."""
