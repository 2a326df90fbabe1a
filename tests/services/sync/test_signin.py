"""Signing in by browser and by code, against a login server with the vendor's rules."""

from __future__ import annotations

import asyncio
import socket
from contextlib import closing

import httpx
import pytest

from services.demo.constant_contact_login import ConstantContactLogin
from services.domain.accounts import Account
from services.domain.errors import CredentialsRejected, NotOffered
from services.sync.signin import SignIn
from tests.services.sync.office import settled, until
from tests.support.process import sockets


@pytest.fixture(scope="module")
def login():
    with ConstantContactLogin() as made:
        made.pace = 1000.0
        yield made


@pytest.fixture
def port():
    with closing(socket.socket()) as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


@pytest.fixture
def account(login, port):
    redirect = f"http://localhost:{port}/callback"
    login.redirects.add(redirect)
    return Account(
        "a1",
        "constant_contact",
        "Stores",
        "http://127.0.0.1:9/v3",
        login_url=login.url,
        settings={"client_id": login.client_id, "redirect_uri": redirect},
    )


def ended_on(url):
    """Where the vendor's page sends the browser, which nobody follows."""
    with httpx.Client(trust_env=False) as browser:
        return browser.get(url).headers["location"]


def run(work):
    async def drive():
        try:
            return await work
        finally:
            await settled()

    return asyncio.run(drive())


async def wait_for(steps, count):
    while len(steps) < count:
        await asyncio.sleep(0.005)
    return steps[-1]


def test_the_browser_comes_back_by_itself(login, account):
    before = sockets()
    steps = []

    async def work():
        signing_in = SignIn(account, pace=1000.0)
        task = asyncio.ensure_future(signing_in.by_browser(steps.append))
        step = await wait_for(steps, 1)
        assert (step.kind, step.note) == ("open_browser", "")

        def browse():
            with httpx.Client(trust_env=False, follow_redirects=True) as browser:
                return browser.get(step.url)

        page = await asyncio.to_thread(browse)
        assert "close this page" in page.text
        return await task

    secrets = run(work())
    assert login.scope_of(secrets["access_token"])
    assert secrets["refresh_token"]
    assert secrets["expires_at"]
    until(lambda: len(sockets()) <= len(before))


@pytest.mark.parametrize("taken", [False, True])
def test_a_wrong_paste_is_told_and_a_right_one_ends_it(login, account, port, taken):
    steps = []

    async def work():
        signing_in = SignIn(account)
        task = asyncio.ensure_future(signing_in.by_browser(steps.append))
        opened = await wait_for(steps, 1)
        assert bool(opened.note) is taken
        wrong = (
            "nothing of the kind",
            f"http://localhost:{port}/callback?code=1&state=another",
            f"http://localhost:{port}/callback?state=",
        )
        for number, text in enumerate(wrong, start=2):
            signing_in.paste(text)
            told = await wait_for(steps, number)
            assert told.kind == "wrong_paste"
            assert told.note.endswith(".")
            assert not task.done()
        right = await asyncio.to_thread(ended_on, opened.url)
        signing_in.paste(f"  <{right}>\n")
        return await task

    with closing(socket.socket()) as other:
        if taken:
            other.bind(("127.0.0.1", port))
            other.listen()
        secrets = run(work())
    assert login.scope_of(secrets["access_token"])
    assert len(steps) == 4


def test_a_declined_sign_in_ends_it(login, account, port):
    steps = []

    async def work():
        signing_in = SignIn(account)
        task = asyncio.ensure_future(signing_in.by_browser(steps.append))
        opened = await wait_for(steps, 1)
        state = httpx.URL(opened.url).params["state"]
        signing_in.paste(f"http://localhost:{port}/callback?error=access_denied&state={state}")
        return await task

    with pytest.raises(CredentialsRejected, match="declined"):
        run(work())
    assert len(steps) == 1


def test_a_code_that_the_provider_refuses_ends_it(login, account, port):
    steps = []

    async def work():
        signing_in = SignIn(account)
        task = asyncio.ensure_future(signing_in.by_browser(steps.append))
        opened = await wait_for(steps, 1)
        state = httpx.URL(opened.url).params["state"]
        signing_in.paste(f"http://localhost:{port}/callback?code=made-up&state={state}")
        return await task

    with pytest.raises(CredentialsRejected):
        run(work())


@pytest.mark.parametrize("way", ["by_browser", "by_device"])
def test_giving_up_leaves_nothing_listening(account, port, way):
    before = sockets()
    steps = []

    async def work():
        task = asyncio.ensure_future(getattr(SignIn(account), way)(steps.append))
        await wait_for(steps, 1)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    run(work())
    until(lambda: len(sockets()) <= len(before))
    with closing(socket.socket()) as again:
        again.bind(("127.0.0.1", port))


def test_a_code_on_another_device(login, account):
    steps = []
    login.polls_needed = 10**6  # only the person confirms it

    async def work():
        task = asyncio.ensure_future(SignIn(account, pace=1000.0).by_device(steps.append))
        step = await wait_for(steps, 1)
        assert step.kind == "device_code"
        assert step.code in step.full_url

        def confirm():
            with httpx.Client(trust_env=False) as browser:
                return browser.get(step.full_url).status_code

        assert await asyncio.to_thread(confirm) == 200
        return await task

    assert login.scope_of(run(work())["access_token"])


def test_who_has_no_sign_in_says_so():
    account = Account("a", "clicksend", "Shop", "http://127.0.0.1:9/v3")
    for way in (SignIn(account).by_browser, SignIn(account).by_device):
        with pytest.raises(NotOffered):
            run(way(lambda step: None))


def test_the_client_id_comes_first(account):
    nobody = Account(
        "a", "constant_contact", "Stores", account.api_url, login_url=account.login_url
    )
    with pytest.raises(CredentialsRejected, match="client id"):
        run(SignIn(nobody).by_browser(lambda step: None))


def test_a_paste_into_nothing_is_ignored(account):
    SignIn(account).paste("http://localhost/callback?code=1&state=2")
