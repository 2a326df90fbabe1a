"""HTTP for all providers: one client, credentials, limits, retries, OAuth, redaction.

Only this room knows the HTTP library. Start with `client.ApiClient`.
"""
