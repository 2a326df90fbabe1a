from __future__ import annotations

import asyncio
import socket
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from services.domain.errors import (
    CredentialsRejected,
    NotOffered,
)
from tests.services.http.oauth_site import Signing
from tests.services.http.support import free_port

SCOPES = ("campaign_data", "account_read", "offline_access")


@pytest.fixture
def redirect():
    return f"http://localhost:{free_port()}/callback"


async def visit(url):
    """What a browser does with the address that it is sent to."""
    async with httpx.AsyncClient(trust_env=False) as browser:
        return await browser.get(url)


class TestBrowser:
    def test_from_begin_to_tokens(self, login, redirect):
        async def work():
            async with Signing(login, redirect) as session:
                begun = await session.begin_browser()
                assert begun.listening
                assert begun.note == ""
                waiting = asyncio.create_task(session.wait_for_browser())
                page = await visit(login.browse(begun.url, redirect))
                return begun, page, await waiting

        begun, page, tokens = asyncio.run(work())
        assert page.status_code == 200
        assert "You can close this page" in page.text
        assert tokens.access_token in login.live
        assert tokens.refresh_token in login.refresh
        assert tokens.scope == ("campaign_data", "account_read")
        assert tokens.access_token not in repr(tokens)
        query = parse_qs(urlsplit(begun.url).query)
        assert query["scope"] == ["campaign_data account_read offline_access"]
        assert begun.url.startswith(login.url + "/authorize?")
        form = login.requests[0].form()
        assert form["redirect_uri"] == redirect
        assert 43 <= len(form["code_verifier"]) <= 128

    def test_each_sign_in_has_its_own_state_and_proof(self, login, redirect):
        async def work():
            async with Signing(login, redirect) as session:
                return [(await session.begin_browser()).url for _ in range(2)]

        first, second = (parse_qs(urlsplit(url).query) for url in asyncio.run(work()))
        assert first["state"] != second["state"]
        assert first["code_challenge"] != second["code_challenge"]

    def test_declined(self, login, redirect):
        async def work():
            async with Signing(login, redirect) as session:
                begun = await session.begin_browser()
                waiting = asyncio.create_task(session.wait_for_browser())
                page = await visit(login.browse(begun.url, redirect, allow=False))
                assert "was not completed" in page.text
                with pytest.raises(CredentialsRejected) as caught:
                    await waiting
                return caught.value

        assert asyncio.run(work()).sentence == "The sign-in to Acme Mail was declined."

    def test_a_foreign_state_changes_nothing(self, login, redirect):
        async def work():
            async with Signing(login, redirect) as session:
                begun = await session.begin_browser()
                waiting = asyncio.create_task(session.wait_for_browser())
                for target in (
                    redirect + "?code=evil&state=wrong",
                    redirect + "?code=evil",
                    redirect + "?error=access_denied",
                    redirect.replace("callback", "favicon.ico"),
                ):
                    page = await visit(target)
                    assert page.status_code in {400, 404}
                    assert "evil" not in page.text
                assert not waiting.done()
                await visit(login.browse(begun.url, redirect))
                await waiting

        asyncio.run(work())

    def test_never_finished(self, login, redirect):
        async def work():
            async with Signing(login, redirect) as session:
                await session.begin_browser()
                with pytest.raises(CredentialsRejected) as caught:
                    await session.wait_for_browser(0.05)
                return caught.value

        assert "in time" in asyncio.run(work()).sentence

    def test_given_up(self, login, redirect):
        async def work():
            async with Signing(login, redirect) as session:
                await session.begin_browser()
                waiting = asyncio.create_task(session.wait_for_browser())
                await asyncio.sleep(0.02)
                await session.aclose()
                with pytest.raises(CredentialsRejected):
                    await waiting

        asyncio.run(work())

    def test_the_port_is_free_again_after_cancelling(self, login, redirect):
        async def work():
            async with Signing(login, redirect) as session:
                await session.begin_browser()
                waiting = asyncio.create_task(session.wait_for_browser())
                await asyncio.sleep(0.02)
                waiting.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await waiting
                assert (await session.begin_browser()).listening

        asyncio.run(work())

    def test_a_code_that_is_too_old(self, login, redirect):
        async def work():
            async with Signing(login, redirect) as session:
                begun = await session.begin_browser()
                target = login.browse(begun.url, redirect)
                login.codes.clear()
                with pytest.raises(CredentialsRejected) as caught:
                    await session.finish_with_pasted(target)
                return caught.value

        error = asyncio.run(work())
        assert "too old" in error.sentence
        assert "invalid_grant" in error.detail


class TestPasting:
    def test_where_the_port_is_taken(self, login):
        with socket.socket() as other:
            other.bind(("127.0.0.1", 0))
            other.listen()
            redirect = f"http://localhost:{other.getsockname()[1]}/callback"

            async def work():
                async with Signing(login, redirect) as session:
                    begun = await session.begin_browser()
                    assert not begun.listening
                    with pytest.raises(NotOffered):
                        await session.wait_for_browser()
                    return begun, await session.finish_with_pasted(
                        login.browse(begun.url, redirect)
                    )

            begun, tokens = asyncio.run(work())
        assert "is in use by another program" in begun.note
        assert "paste" in begun.note
        assert tokens.access_token in login.live

    def test_a_redirect_elsewhere_cannot_be_listened_on(self, login):
        async def work():
            async with Signing(login, "https://localhost/callback") as session:
                begun = await session.begin_browser()
                return begun, await session.finish_with_pasted(
                    login.browse(begun.url, "https://localhost/callback")
                )

        begun, tokens = asyncio.run(work())
        assert not begun.listening
        assert tokens.access_token in login.live

    @pytest.mark.parametrize(
        "mangle",
        [
            lambda url: f"  {url} \n",
            lambda url: f"<{url}>",
            lambda url: url.split("?")[1],
            lambda url: "?" + url.split("?")[1],
            lambda url: url[:40] + "\n" + url[40:],
            lambda url: url + "#_=_",
            lambda url: url.replace("localhost", "127.0.0.1"),
        ],
    )
    def test_what_people_paste(self, login, redirect, mangle):
        async def work():
            async with Signing(login, redirect) as session:
                begun = await session.begin_browser()
                return await session.finish_with_pasted(mangle(login.browse(begun.url, redirect)))

        assert asyncio.run(work()).access_token in login.live

    @pytest.mark.parametrize(
        ("pasted", "words"),
        [
            ("", "does not belong"),
            ("hello", "does not belong"),
            ("https://acme.example/login", "does not belong"),
            ("http://localhost/callback?code=x&state=wrong", "does not belong"),
        ],
    )
    def test_the_wrong_thing_can_be_pasted_again(self, login, redirect, pasted, words):
        async def work():
            async with Signing(login, redirect) as session:
                begun = await session.begin_browser()
                with pytest.raises(CredentialsRejected) as caught:
                    await session.finish_with_pasted(pasted)
                await session.finish_with_pasted(login.browse(begun.url, redirect))
                return caught.value

        error = asyncio.run(work())
        assert words in error.sentence
        assert "Paste the whole address" in error.remedy

    def test_nothing_under_way(self, login):
        async def work():
            async with Signing(login) as session:
                await session.finish_with_pasted("x")

        with pytest.raises(CredentialsRejected):
            asyncio.run(work())
