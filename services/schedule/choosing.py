"""Which scheduler this computer has."""

from __future__ import annotations

import sys

from services.schedule.base import Backend
from services.schedule.launchd import Launchd
from services.schedule.running import Runner, run
from services.schedule.systemd import Systemd
from services.schedule.task_scheduler import TaskScheduler
from services.schedule.unsupported import Unsupported


def backend(runner: Runner = run, *, platform: str = sys.platform) -> Backend:
    """The scheduler of a system.

    Args:
        runner: Runs the system's programs.
        platform: As `sys.platform` names it.
    """
    if platform == "linux":
        return Systemd(runner)
    if platform == "darwin":
        return Launchd(runner)
    if platform == "win32":
        return TaskScheduler(runner)
    return Unsupported()
