"""What the user adds to the data: tags, stars, notes, goals; and the list of exports that were made."""

from __future__ import annotations

from datetime import datetime

import msgspec

from services.domain.errors import NotOffered
from services.domain.rounding import spoken
from services.domain.rows import CampaignKey
from services.wording import tr

LONGEST_TAG = 60
LONGEST_NOTE = 2000


class Note(msgspec.Struct, frozen=True):
    """A note on the time axis; `campaign` None: it belongs to all campaigns."""

    note_id: str
    at: datetime
    text: str
    campaign: CampaignKey | None = None


class Goal(msgspec.Struct, frozen=True):
    """A line that a figure should not cross.

    `metric` is a rate's or counter's key (services.domain.metrics); `at_least` tells on which side of
    `value` it should stay. It looks at campaigns sent within `days` of which `providers`, `channels` and
    `tags` hold (empty = all).
    """

    goal_id: str
    name: str
    metric: str
    value: float
    at_least: bool = True
    days: int = 30
    providers: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    each: bool = True
    """Whether every campaign has to meet it; else all of them together."""


class ExportRecord(msgspec.Struct, frozen=True):
    """One file that was written."""

    written_at: datetime
    path: str
    title: str
    format: str
    rows: int
    personal: bool
    sha256: str


def tidy_tag(text: str) -> str:
    """A tag without spare blanks and control characters.

    Raises:
        NotOffered: Nothing is left of it, or it is too long.
    """
    tag = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    if not tag:
        raise NotOffered(tr("The tag is empty."), tr("Write a word."))
    if len(tag) > LONGEST_TAG:
        raise NotOffered(
            tr("The tag has {n} characters.").format(n=len(tag)),
            tr("Use at most {n} characters.").format(n=LONGEST_TAG),
        )
    return tag


def tidy_note(text: str) -> str:
    """A note without control characters but line breaks.

    Raises:
        NotOffered: Nothing is left of it, or it is too long.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    note = "".join(c if c.isprintable() or c == "\n" else " " for c in lines).strip()
    if not note:
        raise NotOffered(tr("The note is empty."), tr("Write what happened."))
    if len(note) > LONGEST_NOTE:
        raise NotOffered(
            tr("The note has {n} characters.").format(n=spoken(len(note))),
            tr("Use at most {n} characters.").format(n=spoken(LONGEST_NOTE)),
        )
    return note
