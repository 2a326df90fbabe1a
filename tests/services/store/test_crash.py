"""A kill at any moment, a full disk: the next refresh ends as if nothing had happened."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from services.domain.errors import StoreFailed
from services.domain.kinds import CountOf, Dimension
from services.domain.plan import RefreshOptions
from services.domain.records import (
    Batch,
    BreakdownSet,
    CampaignRef,
    Counters,
    DetailDone,
    Link,
    LinkSet,
    Mark,
    Slice,
)
from services.store.workspace import Workspace
from tests.services.store.samples import NOW, account, campaign, dump, many_clicks

PAGES = 14
ROOT = Path(__file__).parents[3]
POSIX = pytest.mark.skipif(os.name != "posix", reason="limits of files are POSIX")


def page(number):
    """One page of a refresh: campaigns, details and the mark that says how far it came."""
    ref = CampaignRef("email", str(number % 7))
    return Batch(
        campaigns=(campaign(ref, counters=Counters(sends=1000, clicks=10 * number)),),
        links=(LinkSet(ref, (Link("https://shop.example/0", number, number),)),),
        breakdowns=(BreakdownSet(ref, (Slice(Dimension.OS, CountOf.CLICKS, "iOS", number),)),),
        clicks=many_clicks(300, ref, first=300 * number),
        details_done=(DetailDone(ref),),
        marks=(Mark("page", str(number)),),
    )


def refresh(workspace, told=None):
    """Read on from the mark, a page before it once more, as providers do."""
    mark = int(workspace.plan("a1", NOW, RefreshOptions()).marks.get("page", 0))
    for number in range(max(mark - 1, 0), PAGES):
        workspace.apply("a1", page(number), keyed_by="k")
        if told is not None:
            told(number)


def say(*words):
    """The child's word to its parent."""
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def child(function, *arguments):
    """The command of a process that runs a function of this module."""
    code = f"from tests.services.store.test_crash import {function} as run; run()"
    return [sys.executable, "-c", code, *map(str, arguments)]


def start_refresh(path):
    return subprocess.Popen(child("run", path), stdout=subprocess.PIPE, text=True, cwd=ROOT)


def run():
    """The child: opens, adds the account where it is missing, refreshes, tells each page."""
    workspace = Workspace.open(Path(sys.argv[1]))
    say("open")
    if not workspace.accounts():
        workspace.save_account(account())
    refresh(workspace, say)
    workspace.close()


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory):
    workspace = Workspace.open(tmp_path_factory.mktemp("undisturbed") / "w.sendsight")
    workspace.save_account(account())
    refresh(workspace)
    content = dump(workspace)
    workspace.close()
    return content


def killed(process, after):
    """Read the child's lines, and kill it as soon as one says `after`."""
    for line in process.stdout:
        if line.strip() == after:
            process.kill()
            break
    process.stdout.read()
    process.stdout.close()
    assert process.wait() == (1 if sys.platform == "win32" else -signal.SIGKILL)


def test_killed_again_and_again_a_refresh_ends_as_an_undisturbed_one(path, undisturbed):
    # The child goes on while the signal travels, so the kills fall anywhere in the next page's
    # work.
    for after in ("open", "0", "4", "8", "11"):
        killed(start_refresh(path), after)
    workspace = Workspace.open(path)
    if not workspace.accounts():
        workspace.save_account(account())
    refresh(workspace)
    assert dump(workspace) == undisturbed
    workspace.close()


def test_killed_before_its_first_word_a_new_workspace_can_be_opened(path):
    for delay in (0.12, 0.2, 0.3):
        process = start_refresh(path)
        try:
            process.wait(timeout=delay)
        except subprocess.TimeoutExpired:
            process.kill()
        process.communicate()
    Workspace.open(path).close()


def run_on_a_full_disk():
    """The child: the file may not grow beyond a limit until the first failure."""
    import resource

    path = Path(sys.argv[1])
    workspace = Workspace.open(path)
    workspace.save_account(account())
    reader = workspace.reader()
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), resource.RLIM_INFINITY))
    try:
        refresh(workspace)
    except StoreFailed as error:
        say(error)
    kept, again = reader.facts(), ""
    try:
        workspace.apply("a1", Batch(clicks=many_clicks(60_000, first=10**6)))
    except StoreFailed as error:
        again = error.sentence
    mark = int(workspace.plan("a1", NOW, RefreshOptions()).marks["page"])
    say(kept.clicks == 300 * (mark + 1), again)
    if len(sys.argv) > 3:
        os.kill(os.getpid(), signal.SIGKILL)
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    refresh(workspace)
    workspace.close()


@POSIX
@pytest.mark.parametrize(
    ("limit", "end"), [(300_000, []), (400_000, ["killed"])], ids=["goes on", "killed"]
)
def test_a_full_disk_keeps_what_had_arrived(path, undisturbed, limit, end):
    done = subprocess.run(
        child("run_on_a_full_disk", path, limit, *end),
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    lines = done.stdout.splitlines()
    assert lines[0] == (
        "The disk is full; what had arrived is kept. Free some space, then try again."
    ), done.stderr
    assert lines[1] == "True The disk is full; what had arrived is kept."
    assert done.returncode == (-signal.SIGKILL if end else 0), done.stderr
    workspace = Workspace.open(path)
    refresh(workspace)
    assert dump(workspace) == undisturbed
    workspace.close()
