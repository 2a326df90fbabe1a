"""Secrets stay out of what the window logs and shows: the two names it needs of `services.http.redaction`."""

from __future__ import annotations

from services.http.redaction import install_log_redaction, redact

__all__ = ["install_log_redaction", "redact"]
