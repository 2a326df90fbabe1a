"""Which scheduler a computer has."""

from __future__ import annotations

import sys

import pytest

from services.schedule.choosing import backend
from services.schedule.launchd import Launchd
from services.schedule.systemd import Systemd
from services.schedule.task_scheduler import TaskScheduler
from services.schedule.unsupported import Unsupported


@pytest.mark.parametrize(
    ("platform", "kind"),
    [
        ("linux", Systemd),
        ("darwin", Launchd),
        ("win32", TaskScheduler),
        ("freebsd14", Unsupported),
    ],
)
def test_each_system_has_its_scheduler(platform, kind):
    assert type(backend(platform=platform)) is kind


def test_without_a_word_it_is_this_computers():
    assert type(backend()) is type(backend(platform=sys.platform))


@pytest.mark.parametrize(
    "platform",
    ["win32"]
    if sys.platform == "win32"
    else ["linux", "darwin", "win32"],  # others' have Unix paths
)
def test_every_scheduler_lists_what_it_installed_and_forgets_what_it_removed(
    programs, entry, platform
):
    chosen = backend(platform=platform)
    assert chosen.note.startswith("Runs while you are signed in.")
    chosen.install(entry)
    assert [found.entry for found in chosen.installed()] == [entry]
    assert chosen.remove(entry.identifier) == ()
    assert chosen.installed() == ()
