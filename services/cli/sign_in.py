"""Signing in from a terminal: with the browser of this computer, or by a code on any device."""

from __future__ import annotations

import asyncio
import os
import sys
import threading
import webbrowser
from typing import TYPE_CHECKING

from services.sync.signin import SignIn

if TYPE_CHECKING:
    from services.cli.context import Context
    from services.cli.output import Output
    from services.domain.accounts import Account
    from services.sync.signin import SignInStep


def sign_in(account: Account, context: Context, *, by_device: bool) -> dict[str, str]:
    """Sign in and give the secrets to store.

    Raises:
        ServiceError: Declined, not finished in time, or not offered.
    """
    work = SignIn(account, pace=context.pace)
    if by_device:
        return asyncio.run(work.by_device(lambda step: show_code(step, context.output)))
    return asyncio.run(_by_browser(work, context.output))


def show_code(step: SignInStep, output: Output) -> None:
    """Say where to go and what to type."""
    output.result(f"Open {step.url} on any device and type the code {step.code}")
    output.tell("Waiting for the sign-in. Ctrl+C stops it.")


async def _by_browser(work: SignIn, output: Output) -> dict[str, str]:
    loop = asyncio.get_running_loop()

    def show(step: SignInStep) -> None:
        if step.kind == "wrong_paste":
            output.tell(f"{step.note} Or start again with Ctrl+C.")
            return
        output.result(f"Open this address in a browser to sign in:\n{step.url}")
        if step.note:
            output.tell(step.note)
        open_browser(step.url)
        if step.note or (sys.stdin is not None and sys.stdin.isatty()):
            output.tell("If the browser ends on a page that cannot be shown, paste its address.")
            threading.Thread(target=_read_pasted, args=(loop, work), daemon=True).start()

    return await work.by_browser(show)


def _read_pasted(loop: asyncio.AbstractEventLoop, work: SignIn) -> None:
    """Hand over pasted lines; a daemon thread, for nothing may ever be typed."""
    while line := sys.stdin.readline():
        if not line.strip():
            continue
        try:
            loop.call_soon_threadsafe(work.paste, line.strip())
        except RuntimeError:  # the sign-in has ended meanwhile, and its loop with it
            return


def open_browser(url: str) -> None:
    """Open an address where a browser can show; the address was printed for all other cases.

    In a thread, for some browsers return only when they are closed. A text browser in this very
    terminal would only get in the way.
    """
    graphical = sys.platform in {"win32", "darwin"} or any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER")
    )
    if graphical:
        threading.Thread(target=webbrowser.open, args=(url,), daemon=True).start()
