"""Errors by message, the list envelope, and paging two at a time."""

from __future__ import annotations

import asyncio

import pytest

from services.domain.errors import (
    CredentialsRejected,
    NotOffered,
    PermissionMissing,
    UnexpectedAnswer,
)
from services.http.types import Answer, Renew, Throttled
from services.providers.copernica_api import (
    Reader,
    Refused,
    api_version,
    lower_keys,
    masked,
    side_by_side,
    verdict,
)
from tests.support.copernica import FIXTURES


def answer(body, status=200, path="/v4/x"):
    return Answer(status, {"content-type": "application/json"}, body.encode(), path, "Copernica")


class Api:
    """Answers lists from rows, with the server's habits as arguments."""

    def __init__(self, rows, *, cap=1000, total=True, ignore_start=False, short=(), lie=0):
        self.lie = lie
        self.rows, self.cap, self.total, self.ignore_start, self.short = (
            rows,
            cap,
            total,
            ignore_start,
            short,
        )
        self.starts = []

    async def get(self, path, params, *, limits):
        asked = dict(params)
        start = int(asked["start"])
        self.starts.append(start)
        await asyncio.sleep(0)
        limit = min(int(asked["limit"]), self.cap)
        size = self.short[len(self.starts) - 1] if len(self.starts) <= len(self.short) else limit
        page = self.rows[0 if self.ignore_start else start :][:size]
        total = (
            f',"total":{len(self.rows) + self.lie}'
            if self.total and asked["total"] == "true"
            else ""
        )
        data = ",".join(f'{{"ID":"{row}"}}' for row in page)
        return answer(
            f'{{"start":{start},"limit":{limit},"count":{len(page)}{total},"data":[{data}]}}'
        )


def read(api):
    async def main():
        return [row["id"] async for page in Reader(api).pages("ms/clicks") for row in page.rows]

    return asyncio.run(main())


def test_the_version_is_the_last_part_of_the_address():
    assert api_version("https://api.copernica.com/v4") == 4
    assert api_version("http://127.0.0.1:99/V2/") == 2
    assert api_version("http://127.0.0.1:99") == 4
    assert api_version("https://v3.example/api") == 4


def test_a_bad_token_is_renewed_whatever_the_status():
    text = (FIXTURES / "error.json").read_text()
    for status in (400, 401, 403, 200):
        found = verdict(answer(text, status))
        assert isinstance(found, Renew)
        assert isinstance(found.error, CredentialsRejected)
    assert isinstance(verdict(answer("", 401)).error, CredentialsRejected)


def test_messages_tell_the_400s_apart():
    def of(message, status=400):
        return verdict(answer(f'{{"error":{{"message":"{message}"}}}}', status))

    assert isinstance(of("Invalid method"), NotOffered)
    assert isinstance(of("Invalid request, element 1 is missing in 'directory' path"), NotOffered)
    assert isinstance(of("No entity with supplied ID"), NotOffered)
    assert isinstance(of("No database with supplied ID"), NotOffered)
    assert isinstance(of("The mailing has already been removed"), NotOffered)
    assert isinstance(of("Too many requests"), Throttled)
    assert isinstance(of("Invalid method", 200), NotOffered)
    strange = of("The moon is full")
    assert isinstance(strange, Refused)
    assert str(strange).startswith("Copernica did not accept a request: The moon is full.")
    assert isinstance(verdict(answer("<html>", 400)), Refused)


def test_a_missing_right_is_no_bad_token():
    found = verdict(answer('{"error":{"message":"No rights to statistics"}}', 403))
    assert isinstance(found, PermissionMissing)
    assert isinstance(verdict(answer("", 403)).error, PermissionMissing)


def test_other_answers_are_left_to_the_status():
    assert verdict(answer('{"data":[{"errortype":"error"}]}')) is None
    assert verdict(answer('{"error":null,"data":[]}')) is None
    assert verdict(answer("not json with \\" + '"error"')) is None
    assert verdict(answer("", 503)) is None
    assert verdict(answer('{"errors":{"total":1}}')) is None


def test_texts_to_show_hold_no_token():
    shown = masked("GET x?access_token=abc123&y with Bearer eyJ.e30.sig\nend " + "z" * 300)
    assert "abc123" not in shown
    assert "eyJ" not in shown
    assert len(shown) == 200


def test_keys_are_read_in_any_case_and_an_empty_object_may_be_a_list():
    assert lower_keys({"ID": 1, "Unsubscribed": 2}) == {"id": 1, "unsubscribed": 2}
    assert lower_keys([]) == {}


@pytest.mark.parametrize("cap", [1000, 700, 100])
@pytest.mark.parametrize("total", [True, False])
def test_paging_reads_every_row_whatever_the_page(cap, total):
    rows = list(range(1, 2346))
    api = Api(rows, cap=cap, total=total)
    assert read(api) == [str(row) for row in rows]
    assert len(api.starts) <= len(rows) // cap + 2


def test_a_short_page_in_the_middle_leaves_no_gap():
    api = Api(list(range(30)), cap=10, short=(10, 4))
    assert sorted(set(read(api)), key=int) == [str(n) for n in range(30)]


@pytest.mark.parametrize("lie", [-95, -90, -55, -50, -100, 1, 40, 5000])
def test_a_wrong_total_loses_no_row(lie):
    api = Api(list(range(100)), cap=10, lie=lie)
    assert read(api) == [str(n) for n in range(100)]
    assert len(api.starts) <= 14


def test_all_rows_on_one_full_page_of_a_server_that_ignores_start():
    api = Api(list(range(10)), cap=10, ignore_start=True)
    assert read(api) == [str(n) for n in range(10)]


def test_lists_without_any_envelope_end():
    class Bare:
        async def get(self, path, params, *, limits):
            return answer('[{"timestamp":"a"},{"timestamp":"a"}]')

    async def main():
        return [row async for page in Reader(Bare()).pages("sms/errors") for row in page.rows]

    assert len(asyncio.run(main())) == 2


def test_pages_that_begin_with_equal_rows_without_ids_are_not_the_same_page():
    class Equal:
        async def get(self, path, params, *, limits):
            start = int(dict(params)["start"])
            rows = ['{"link":"a"}', '{"link":"a"}', '{"link":"a"}', '{"link":"b"}', '{"link":"c"}']
            page = ",".join(rows[start : start + 2])
            return answer(f'{{"limit":2,"total":5,"data":[{page}]}}')

    async def main():
        return [row async for page in Reader(Equal()).pages("ms/clicks") for row in page.rows]

    assert len(asyncio.run(main())) == 5


def test_an_empty_list_takes_one_call():
    api = Api([])
    assert read(api) == []
    assert api.starts == [0]


def test_a_server_that_ignores_start_is_found_out():
    for total in (True, False):
        api = Api(list(range(50)), cap=10, total=total, ignore_start=True)
        with pytest.raises(UnexpectedAnswer, match="same page again"):
            read(api)
        assert len(api.starts) <= 4


def test_a_list_that_never_ends_is_left():
    class Endless:
        calls = 0

        async def get(self, path, params, *, limits):
            start = int(dict(params)["start"])
            self.calls += 1
            data = ",".join(f'{{"ID":"{n}"}}' for n in range(start, start + 1000))
            return answer(f'{{"limit":1000,"total":1500,"data":[{data}]}}')

    api = Endless()
    with pytest.raises(UnexpectedAnswer):
        read(api)
    assert api.calls < 20


def test_odd_envelopes():
    class One:
        def __init__(self, body):
            self.body = body

        async def get(self, path, params, *, limits):
            return answer(self.body)

    def rows(body):
        return asyncio.run(Reader(One(body)).page("x", ()))

    assert rows('[{"ID":7}]').rows == ({"id": 7},)
    assert rows('{"Data":{"7":{"ID":"7"}}}').count == 1
    assert rows('{"start":0,"count":0,"total":0}').count == 0
    assert rows('{"data":[1,{"id":"2"}],"total":"2"}').count == 2
    for bad in ('{"data":"x"}', '"text"', "{}", '{"data":null,"count":3}'):
        with pytest.raises(UnexpectedAnswer):
            rows(bad)

    def single(body):
        return asyncio.run(Reader(One(body)).single("x"))

    assert single('{"data":{"ID":"7"}}') == {"id": "7"}
    assert single('{"ID":"7","data":[]}') == {"id": "7", "data": []}
    assert single("[]") == {}
    with pytest.raises(UnexpectedAnswer):
        single("[1]")
    with pytest.raises(UnexpectedAnswer):
        single('{"ID":')


def test_jobs_run_two_at_a_time_and_in_order():
    running, most, ended = 0, 0, []

    async def job(number):
        nonlocal running, most
        running += 1
        most = max(most, running)
        for _ in range(5 - number % 3):
            await asyncio.sleep(0)
        running -= 1
        ended.append(number)
        return number

    async def main(stop=None):
        found = []
        results = side_by_side(lambda n=n: job(n) for n in range(9))
        async for number in results:
            found.append(number)
            if number == stop:
                await results.aclose()
                break
        return found

    assert asyncio.run(main()) == list(range(9))
    assert most == 2
    ended.clear()
    running = 0
    assert asyncio.run(main(stop=2)) == [0, 1, 2]
    assert len(ended) <= 5
