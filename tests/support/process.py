"""What this process holds open, its memory, and what another needs to start, on every system."""

from __future__ import annotations

import ctypes
import gc
import os
import signal
import socket
import stat
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

APART = getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0)
"""Creation flags of a process that is to be stopped: else Ctrl+Break would end the tests, too."""


def stop(process: subprocess.Popen, number: int = signal.SIGINT) -> None:
    """Ask a process to end: by a signal, on Windows by Ctrl+Break, which is all one can send there."""
    process.send_signal(signal.CTRL_BREAK_EVENT if sys.platform == "win32" else number)


def bare_environment() -> dict[str, str]:
    """Nothing but what a process needs to start: no display, no home, no settings of the tests."""
    if sys.platform == "win32":
        kept = ("PATH", "SYSTEMROOT", "TEMP", "USERPROFILE")
        return {"PYTHONUTF8": "1"} | {name: os.environ[name] for name in kept if name in os.environ}
    return {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"}


def open_files() -> list[str]:
    """Open sockets, pipes and files by what they lead to; on Windows sockets only."""
    if sys.platform == "win32":
        made = [one for one in gc.get_objects() if isinstance(one, socket.socket)]
        return [f"socket:{one.fileno()}" for one in made if one.fileno() != -1]
    found = []
    for entry in Path("/proc/self/fd" if sys.platform == "linux" else "/dev/fd").iterdir():
        with suppress(OSError):
            found.append(str(entry.readlink()) if sys.platform == "linux" else _kind(entry))
    return found


def sockets() -> set[str]:
    """Open sockets."""
    return {target for target in open_files() if target.startswith("socket:")}


def used_memory() -> float:
    """Megabytes of this process; on a Mac the most it ever had."""
    if sys.platform == "linux":
        pages = int(Path("/proc/self/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 1e6
    if sys.platform == "win32":
        return _windows_memory() / 1e6
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6


def _kind(entry: Path) -> str:
    found = os.fstat(int(entry.name))
    kinds = {stat.S_IFSOCK: "socket", stat.S_IFIFO: "pipe"}
    return f"{kinds.get(stat.S_IFMT(found.st_mode), 'file')}:{entry.name}"


def _windows_memory() -> int:
    """Bytes that this process has for itself."""
    sizes = ("peak", "working", "p1", "p2", "p3", "p4", "pagefile", "peak_pagefile", "private")

    class Counters(ctypes.Structure):
        _fields_ = [
            ("size", ctypes.c_uint32),
            ("faults", ctypes.c_uint32),
            *((name, ctypes.c_size_t) for name in sizes),
        ]

    counters = Counters(size=ctypes.sizeof(Counters))
    kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    kernel.GetCurrentProcess.restype = ctypes.c_void_p
    asked = kernel.K32GetProcessMemoryInfo
    asked.argtypes = [ctypes.c_void_p, ctypes.POINTER(Counters), ctypes.c_uint32]
    if not asked(kernel.GetCurrentProcess(), ctypes.byref(counters), counters.size):
        raise ctypes.WinError(ctypes.get_last_error())
    return counters.private
