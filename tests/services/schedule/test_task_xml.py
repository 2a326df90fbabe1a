"""The XML of Windows' tasks: written, and read back."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from services.domain.errors import ExportFailed
from services.schedule import task_xml
from services.schedule.entry import make_entry
from services.schedule.task_xml import NAMESPACE, check_command, read_task, task_text
from services.schedule.timing import Timing

NOW = datetime(2026, 11, 20, 12, 0)
ALL = {"t": NAMESPACE}


@pytest.fixture(autouse=True)
def somebody(monkeypatch):
    """Who is signed in on Windows."""
    monkeypatch.setenv("USERDOMAIN", "OFFICE")
    monkeypatch.setenv("USERNAME", "Jörg")


def parsed(entry):
    """The task's XML."""
    return ET.fromstring(task_text(entry, NOW).partition("?>")[2])


def timed(entry, timing):
    """The trigger of a task, as XML."""
    task = parsed(make_entry_like(entry, timing))
    trigger = task.find("t:Triggers/t:CalendarTrigger", ALL)
    return [(e.tag.rpartition("}")[2], (e.text or "").strip()) for e in trigger.iter()][1:]


def make_entry_like(entry, timing):
    """The same entry at another time."""
    return make_entry(Path(entry.recipe), timing, entry.command)


def test_a_daily_task_begins_with_its_next_run(entry):
    assert timed(entry, Timing.daily(7, 30)) == [
        ("StartBoundary", "2026-11-21T07:30:00"),
        ("Enabled", "true"),
        ("ScheduleByDay", ""),
        ("DaysInterval", "1"),
    ]


def test_a_weekly_task_names_its_days(entry):
    assert timed(entry, Timing.weekly([6, 0], 7)) == [
        ("StartBoundary", "2026-11-22T07:00:00"),
        ("Enabled", "true"),
        ("ScheduleByWeek", ""),
        ("WeeksInterval", "1"),
        ("DaysOfWeek", ""),
        ("Monday", ""),
        ("Sunday", ""),
    ]


def test_a_monthly_task_names_its_day_and_every_month(entry):
    said = timed(entry, Timing.monthly(5, 7))
    assert said[0] == ("StartBoundary", "2026-12-05T07:00:00")
    assert ("Day", "5") in said
    assert len(said) - said.index(("Months", "")) == 13


def test_a_task_is_the_users_own_and_makes_up_missed_runs(entry):
    task = parsed(entry)
    assert task.findtext("t:Principals/t:Principal/t:UserId", "", ALL) == "OFFICE\\Jörg"
    assert task.findtext("t:Principals/t:Principal/t:LogonType", "", ALL) == "InteractiveToken"
    assert task.findtext("t:Principals/t:Principal/t:RunLevel", "", ALL) == "LeastPrivilege"
    assert task.findtext("t:Settings/t:StartWhenAvailable", "", ALL) == "true"
    assert task.findtext("t:Settings/t:DisallowStartIfOnBatteries", "", ALL) == "false"


def test_a_command_is_quoted_as_windows_programs_take_it_apart(recipe):
    program = str(Path("/c/My Programs/cli.exe").absolute())
    told = (program, "run", "a b", 'q"q', "end\\", "end \\", "", "<&>")
    task = parsed(make_entry(recipe, Timing.daily(7), told))
    assert task.findtext("t:Actions/t:Exec/t:Command", "", ALL) == program
    assert task.findtext("t:Actions/t:Exec/t:Arguments", "", ALL) == (
        'run "a b" q\\"q end\\ "end \\\\" "" <&>'
    )


@pytest.mark.parametrize(
    "word", ["%TEMP%", "a%temp%b", "100%TEMP%", "a % b%Temp%", "$(Arg0)", "x$(Name)"]
)
def test_what_windows_would_replace_is_refused(word):
    with pytest.raises(ExportFailed, match="would replace"):
        check_command(("c:/cli.exe", word), {"Temp": "c:/temp"})


@pytest.mark.parametrize("word", ["50%", "50% off 20% more", "%%", "TEMP", "$HOME", "(x)", "%TEMP"])
def test_percent_signs_that_mean_nothing_to_windows_are_fine(word):
    check_command(("c:/cli.exe", word), {"Temp": "c:/temp"})


def test_a_task_brings_its_entry_back(entry):
    text = task_text(entry, NOW)
    task = read_task(text)
    assert task.mark.entry == entry
    assert task.enabled
    assert not task_xml.changed(task, datetime(2027, 6, 1))


def test_a_task_is_the_same_after_the_scheduler_wrote_it_anew(entry):
    text = task_text(entry, NOW)
    anew = text.replace("\n", "\r\n").replace(
        "<Enabled>true</Enabled>\r\n      <Sch", "<Enabled>true</Enabled><Sch"
    )
    anew = anew.replace("</RegistrationInfo>", "<URI>\\x</URI></RegistrationInfo>")
    lost = anew.encode("cp437", "replace").decode("cp437").replace("Ü", "?")
    assert lost != anew
    assert read_task("\ufeff" + lost).mark.entry == entry
    assert not task_xml.changed(read_task(lost), NOW)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("T07:30:00", "T08:30:00"),
        ("<Monday />", "<Tuesday />"),
        ("<Monday />", "<Monday /><Tuesday />"),
        ("sendsight-cli</Command>", "other</Command>"),
        ("report run", "report  run --more"),
    ],
)
def test_a_task_that_does_something_else_is_changed(entry, before, after):
    text = task_text(entry, NOW)
    assert before in text
    assert task_xml.changed(read_task(text.replace(before, after)), NOW)


@pytest.mark.parametrize(
    "text",
    ["", "no XML", "<Task/>", f'<Task xmlns="{NAMESPACE}"><RegistrationInfo/></Task>'],
    ids=range(4),
)
def test_what_is_not_ours_is_not_read(text):
    assert read_task(text) is None


def test_a_task_that_was_switched_off_says_so(entry):
    text = task_text(entry, NOW)
    off = text.replace("<Enabled>true</Enabled>\n    <Exec", "<Enabled>false</Enabled>\n    <Exec")
    assert off != text
    assert read_task(off).enabled is False
