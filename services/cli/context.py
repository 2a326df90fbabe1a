"""What every command needs: which workspace, how to open it, and its accounts by name."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import msgspec

from services.cli.output import Output, UsageError
from services.domain.errors import StoreFailed
from services.settings import demo_workspace_file, workspace_file

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from services.domain.accounts import Account
    from services.domain.plan import Progress
    from services.store.workspace import Workspace
    from services.sync.session import Session


class Context(msgspec.Struct, frozen=True):
    """The options before the command, and the streams."""

    path: Path
    demo: bool
    pace: float
    demo_clicks: int | None
    output: Output

    @classmethod
    def of(cls, args: Namespace, output: Output) -> Context:
        """The context of a command line."""
        own = demo_workspace_file() if args.demo else workspace_file()
        return cls(args.workspace or own, args.demo, args.pace, args.demo_clicks, output)

    @property
    def exists(self) -> bool:
        """Whether there is a workspace to be opened."""
        try:
            return self.path.exists()
        except OSError:
            return True  # opening it will tell

    @contextmanager
    def stored(self) -> Iterator[Workspace]:
        """The workspace as it is stored, without network, keyring or demo servers.

        Raises:
            StoreFailed: There is none, or it cannot be opened.
        """
        from services.store.workspace import Workspace

        if not self.exists:
            raise no_workspace(self)
        workspace = Workspace.open(self.path, create=False)
        try:
            workspace.settle()
            yield workspace
        finally:
            workspace.close()

    def session(self, on_progress: Callable[[Progress], None] = lambda _: None) -> Session:
        """The workspace with engine and secrets; a missing one is created.

        Raises:
            StoreFailed: It cannot be opened.
        """
        from services.sync.session import open_session

        return open_session(
            self.path,
            demo=self.demo,
            pace=self.pace,
            demo_clicks=self.demo_clicks,
            on_progress=on_progress,
        )


def no_workspace(context: Context) -> StoreFailed:
    """There is nothing to read yet."""
    if context.demo:
        return StoreFailed(
            "The demo workspace is empty.", "Run `sendsight-cli --demo refresh` first."
        )
    return StoreFailed(
        f"There is no workspace {context.path.name} yet.",
        "Add an account with `sendsight-cli accounts add`, then refresh.",
    )


def account_named(accounts: Sequence[Account], name: str) -> Account:
    """An account by its exact name, else by its name without regard to case, else by its id.

    Raises:
        UsageError: There is none.
    """
    folded = name.strip().casefold()
    tests: tuple[Callable[[Account], bool], ...] = (
        lambda account: account.name == name,
        lambda account: account.name.strip().casefold() == folded,
        lambda account: account.account_id == name,
    )
    for test in tests:
        found = next((account for account in accounts if test(account)), None)
        if found is not None:
            return found
    names = ", ".join(account.name for account in accounts)
    raise UsageError(
        f"There is no account called {name}. "
        + (f"There are: {names}." if names else "There are none yet.")
    )
