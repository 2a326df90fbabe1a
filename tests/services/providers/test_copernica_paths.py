"""Finding the path names of an account, and remembering them."""

from __future__ import annotations

from datetime import timedelta

import pytest

from services.domain.errors import NotOffered, PermissionMissing, UnexpectedAnswer
from services.domain.records import Mark
from services.providers.copernica_api import Page, Refused
from services.providers.copernica_paths import HTML, SMS, Paths, list_path
from tests.support.copernica import NOW


class Reader:
    """Knows some paths."""

    def __init__(self, *known, refusal=None, empty=()):
        self.known, self.asked, self.empty = (*known, *empty), [], empty
        self.refusal = refusal or NotOffered("no")

    async def page(self, path, filters, *, total, limit):
        self.asked.append(path)
        if path not in self.known:
            raise self.refusal
        count = 0 if path in self.empty else 1
        return Page(rows=(), start=0, count=count, limit=limit, total=count, first="")


def found(reader, version=4, marks=None, product=HTML):
    paths = Paths(reader, version)
    paths.start(marks or {}, NOW)
    return paths, run(paths.open_list(product))


def run(coroutine):
    try:
        coroutine.send(None)
    except StopIteration as end:
        return end.value
    msg = "waited for something"
    raise AssertionError(msg)


def test_v4_asks_for_the_new_name_first_and_older_versions_for_the_old_one():
    for version, order in (
        (4, ["html", "publisher"]),
        (3, ["publisher", "html"]),
        (2, ["publisher", "html"]),
    ):
        reader = Reader()
        paths, opened = found(reader, version)
        assert opened is None
        assert reader.asked == [f"{name}/emailings" for name in order]
        assert paths.take_marks() == (Mark("prefix:html", f"none {NOW.isoformat()}"),)
        assert paths.take_marks() == ()
        assert paths.missing_note(HTML) == "Copernica offers no HTML mailings to this account."


def test_the_name_that_answers_is_remembered_and_asked_first():
    paths, opened = found(Reader("publisher/emailings"))
    assert opened[0] == "publisher/emailings"
    assert paths.take_marks() == (Mark("prefix:html", "publisher"),)
    reader = Reader("publisher/emailings")
    found(reader, marks={"prefix:html": "publisher"})
    assert reader.asked == ["publisher/emailings"]


def test_a_name_that_lists_nothing_gives_way_to_one_that_lists_mailings():
    reader = Reader("publisher/emailings", empty=("html/emailings",))
    paths, opened = found(reader)
    assert opened[0] == "publisher/emailings"
    assert paths.take_marks() == (Mark("prefix:html", "publisher"),)
    assert run(paths.name(HTML)) == "publisher"


def test_where_no_name_lists_anything_the_first_serves_but_is_not_remembered():
    reader = Reader(empty=("html/emailings", "publisher/emailings"))
    paths, opened = found(reader)
    assert opened[0] == "html/emailings"
    assert run(paths.name(HTML)) == "html"
    assert paths.take_marks() == ()
    assert paths.missing_note(HTML) is None
    paths.raise_if_nothing()


def test_a_remembered_name_may_list_nothing():
    reader = Reader("publisher/emailings", empty=("html/emailings",))
    _, opened = found(reader, marks={"prefix:html": "html"})
    assert opened[0] == "html/emailings"
    assert reader.asked == ["html/emailings"], "a short window is no reason to ask elsewhere"


def test_a_remembered_name_that_stopped_working_is_asked_for_anew():
    reader = Reader("html/emailings")
    paths, opened = found(reader, marks={"prefix:html": "publisher"})
    assert opened[0] == "html/emailings"
    assert paths.take_marks() == (Mark("prefix:html", "html"),)


def test_a_missing_product_is_asked_for_again_after_a_week():
    for days, calls in ((6, 0), (8, 1)):
        marks = {
            "prefix:sms": f"none {(NOW - timedelta(days=days)).isoformat()}",
            "prefix:html": "html",
        }
        reader = Reader()
        paths, opened = found(reader, marks=marks, product=SMS)
        assert opened is None
        assert len(reader.asked) == calls
        assert paths.missing_note(SMS) is None, "it was said before"
    reader = Reader()
    found(reader, marks={"prefix:sms": f"none {NOW.isoformat()}"}, product=SMS)
    assert reader.asked == ["sms/mailings"], "where nothing else is there either, ask"
    found(reader, marks={"prefix:sms": "none gibberish", "prefix:html": "html"}, product=SMS)
    assert len(reader.asked) == 2


def test_any_refusal_of_a_path_makes_it_try_the_next():
    for refusal in (NotOffered("x"), PermissionMissing("x"), Refused("x")):
        _, opened = found(Reader("publisher/emailings", refusal=refusal))
        assert opened[0] == "publisher/emailings"
    with pytest.raises(UnexpectedAnswer):
        found(Reader(refusal=UnexpectedAnswer("garbled")))


def test_an_account_without_any_product():
    paths, _ = found(Reader())
    with pytest.raises(NotOffered, match="neither e-mail nor SMS"):
        paths.raise_if_nothing()
    paths, _ = found(Reader(refusal=PermissionMissing("no right")))
    with pytest.raises(PermissionMissing):
        paths.raise_if_nothing()
    paths, _ = found(Reader("html/emailings"))
    paths.raise_if_nothing()


def test_names_are_looked_up_once():
    reader = Reader("publisher/emailings")
    paths = Paths(reader, 4)
    paths.start({}, NOW)
    assert run(paths.name(HTML)) == "publisher"
    assert run(paths.name(HTML)) == "publisher"
    assert len(reader.asked) == 2
    paths.start({"prefix:html": "html"}, NOW)
    assert run(paths.name(HTML)) == "html"
    assert len(reader.asked) == 2


def test_list_paths():
    assert list_path(SMS, "sms") == "sms/mailings"
    assert list_path(HTML, "publisher") == "publisher/emailings"
