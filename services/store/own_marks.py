"""Tags, stars, notes, goals and the list of exports: what the user adds, and what a refresh never touches."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING, Any

import msgspec

from services.domain.decoding import decoder
from services.domain.errors import NotOffered
from services.domain.own_marks import ExportRecord, Goal, Note, tidy_note, tidy_tag
from services.domain.rows import CampaignKey, Selection
from services.store.columns import INTEGERS, asker, aware, listed, naive
from services.store.query_campaigns import number_of, numbers
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import datetime

    from services.store.columns import Ask
    from services.store.writer import Writer

_NOTES = """
SELECT n.note_id, n.noted_at, n.text, a.account_id, c.product, c.campaign_id
FROM notes n LEFT JOIN campaigns c ON c.campaign_no = n.campaign_no
LEFT JOIN accounts a ON a.account_no = c.account_no ORDER BY n.noted_at, n.note_id"""


class OwnMarks:
    """Reads and writes the user's own marks. Every call is a transaction of its own.

    All methods raise StoreFailed; marks of campaigns that the workspace does not know are left out.
    """

    def __init__(self, writer: Writer, ask: Ask, clock: Callable[[], datetime]) -> None:
        self._writer = writer
        self._ask = ask
        self._clock = clock

    def all_tags(self) -> tuple[str, ...]:
        """Every tag in use, by name without case."""
        rows = self._ask("SELECT tag FROM own_tags GROUP BY tag ORDER BY lower(tag), tag", [])
        return tuple(row[0] for row in rows)

    def tags_of(self, keys: Sequence[CampaignKey]) -> dict[CampaignKey, tuple[str, ...]]:
        """The campaigns' tags, for undo."""
        found: dict[CampaignKey, tuple[str, ...]] = dict.fromkeys(keys, ())
        for account, product, campaign, tag in self._ask(
            "SELECT a.account_id, c.product, c.campaign_id, t.tag FROM own_tags t "
            "JOIN campaigns c ON c.campaign_no = t.campaign_no "
            "JOIN accounts a ON a.account_no = c.account_no ORDER BY lower(t.tag), t.tag",
            [],
        ):
            key = CampaignKey(account, product, campaign)
            if key in found:
                found[key] = (*found[key], tag)
        return found

    def set_tags(self, tags: dict[CampaignKey, tuple[str, ...]]) -> None:
        """Give each campaign exactly these tags.

        Raises:
            NotOffered: A tag is empty or too long.
        """
        wanted = {key: _distinct(map(tidy_tag, texts)) for key, texts in tags.items()}
        with self._writer.transaction() as con:
            for key, texts in wanted.items():
                number = number_of(asker(con), key)
                if number is None:
                    continue
                con.execute("DELETE FROM own_tags WHERE campaign_no = ?", [number])
                for text in texts:
                    con.execute("INSERT INTO own_tags VALUES (?, ?)", [number, text])

    def set_starred(self, keys: Sequence[CampaignKey], *, starred: bool) -> None:
        """Star campaigns, or take their stars away."""
        if not keys:
            return
        with self._writer.transaction() as con:
            found = numbers(asker(con), Selection(campaigns=tuple(keys)), by_send_time=False) or []
            con.execute(f"DELETE FROM stars WHERE campaign_no IN {INTEGERS}", [listed(found)])  # noqa: S608
            if starred:
                con.execute(f"INSERT INTO stars SELECT * FROM {INTEGERS}", [listed(found)])  # noqa: S608

    def notes(self) -> tuple[Note, ...]:
        """All notes, oldest first."""
        return read_notes(self._ask)

    def save_note(self, note: Note) -> None:
        """Write a note, or replace the one with its id.

        Raises:
            NotOffered: It is empty or too long, or its campaign is not known.
        """
        text = tidy_note(note.text)
        with self._writer.transaction() as con:
            number = number_of(asker(con), note.campaign) if note.campaign else None
            if note.campaign and number is None:
                raise NotOffered(
                    tr("The note's campaign is not in the workspace."),
                    tr("Choose another campaign."),
                )
            con.execute("DELETE FROM notes WHERE note_id = ?", [note.note_id])
            con.execute(
                "INSERT INTO notes VALUES (?, ?, ?, ?, ?)",
                [note.note_id, number, naive(note.at), text, naive(self._clock())],
            )

    def delete_note(self, note_id: str) -> None:
        """Delete a note; one that is gone already is no error."""
        with self._writer.transaction() as con:
            con.execute("DELETE FROM notes WHERE note_id = ?", [note_id])

    def goals(self) -> tuple[Goal, ...]:
        """The goals in the user's order; what a later version wrote and this one cannot read is left out."""
        found = []
        for (content,) in self._ask("SELECT content FROM goals ORDER BY position", []):
            try:
                found.append(decoder(Goal).decode(content))
            except msgspec.MsgspecError:
                continue
        return tuple(found)

    def save_goals(self, goals: Sequence[Goal]) -> None:
        """Replace the goals."""
        with self._writer.transaction() as con:
            con.execute("DELETE FROM goals")
            for position, goal in enumerate(goals):
                named = msgspec.structs.replace(goal, name=_storable(goal.name))
                content = msgspec.json.encode(named).decode()
                con.execute("INSERT INTO goals VALUES (?, ?, ?)", [goal.goal_id, position, content])

    def exports(self) -> tuple[ExportRecord, ...]:
        """The files that were written, newest first."""
        rows = self._ask(
            'SELECT written_at, path, title, format, "rows", personal, sha256 FROM exports '
            "ORDER BY written_at DESC, path",
            [],
        )
        return tuple(ExportRecord(row[0].replace(tzinfo=UTC), *row[1:]) for row in rows)

    def log_export(self, record: ExportRecord) -> None:
        """Note that a file was written."""
        with self._writer.transaction() as con:
            con.execute(
                "INSERT INTO exports VALUES (?, ?, ?, ?, ?, ?, ?)",
                [
                    naive(record.written_at),
                    _storable(record.path),
                    _storable(record.title),
                    record.format,
                    record.rows,
                    record.personal,
                    record.sha256,
                ],
            )

    def clear_exports(self) -> None:
        """Empty the list of exports; the files stay."""
        with self._writer.transaction() as con:
            con.execute("DELETE FROM exports")


def read_notes(ask: Ask) -> tuple[Note, ...]:
    """All notes, oldest first."""
    return tuple(_note(row) for row in ask(_NOTES, []))


def _note(row: tuple[Any, ...]) -> Note:
    key = CampaignKey(row[3], row[4], row[5]) if row[3] is not None else None
    at = aware(row[1])
    assert at is not None  # noqa: S101 - NOT NULL
    return Note(row[0], at, row[2], key)


def _storable(text: str) -> str:
    """Text without half a surrogate pair, which a file's name may hold and the database refuses."""
    return text.encode("utf-8", "replace").decode()


def _distinct(texts: Iterable[str]) -> list[str]:
    """Tags that differ in more than case, in the order given."""
    return list({text.casefold(): text for text in texts}.values())
