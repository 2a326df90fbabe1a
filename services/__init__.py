"""Sendsight's services: everything that works without a window.

`DISTRIBUTION` is the marker by which the program tells its own `services` package from a foreign one.
"""

from __future__ import annotations

DISTRIBUTION = "sendsight"
VERSION = "0.1.0"
