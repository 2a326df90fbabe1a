"""Adding, testing, signing in and removing accounts, on the network loop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from services.sync.accounts import remove_account, save_account
from services.sync.signin import SignIn, SignInStep

if TYPE_CHECKING:
    from collections.abc import Callable

    from services.domain.accounts import Account, AccountCheck
    from services.qt.loop import LoopThread
    from services.sync.session import Session


class AccountService:
    """What the account form and the account list ask for; all coroutines run on the loop."""

    def __init__(self, session: Session, loop: LoopThread) -> None:
        self._session = session
        self._loop = loop
        self._signing_in: SignIn | None = None

    async def check(self, draft: Account, secrets: dict[str, str]) -> AccountCheck:
        """Test an account; secrets that the form left untouched come from the keyring.

        Tokens that the test renews are stored, or remembered for `save`, which may be given the old ones.
        """
        return await self._session.engine.check(draft, secrets)

    async def save(self, account: Account, secrets: dict[str, str], *, run_only: bool) -> Account:
        """Store an account with its secrets, tokens in their newest form."""
        return await save_account(self._session, account, secrets, run_only=run_only)

    async def remove(self, account_id: str, *, with_data: bool) -> None:
        """Remove an account, its secrets and, where asked for, its data."""
        await remove_account(self._session, account_id, with_data=with_data)

    async def sign_in(
        self, draft: Account, method: str, tell: Callable[[SignInStep], None]
    ) -> dict[str, str]:
        """Sign in by browser or device code."""
        signing_in = self._signing_in = SignIn(draft, pace=self._session.engine.pace)
        try:
            if method == "device":
                return await signing_in.by_device(tell)
            return await signing_in.by_browser(tell)
        finally:
            if self._signing_in is signing_in:  # not another that was begun meanwhile
                self._signing_in = None

    def paste_redirect(self, text: str) -> None:
        """Hand a pasted address to the sign-in that waits; from any thread."""
        signing_in = self._signing_in
        if signing_in is not None:
            self._loop.call(lambda: signing_in.paste(text))
