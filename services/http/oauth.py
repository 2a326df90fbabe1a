"""Signing in with OAuth 2: in the system browser (PKCE, loopback redirect) or by code elsewhere.

Messages are oauthlib's (see `oauth_messages`), carried by `ApiClient.post_form`, so that limits,
time caps, redirect rules and redaction hold here too. Facts of the flows: RFC 6749, 7636, 8252,
8628 and Constant Contact's guide (a fixed port, because the vendor compares the redirect address
letter by letter).
"""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

from services.domain.errors import (
    CredentialsRejected,
    NotOffered,
    RateLimited,
    ServiceError,
    UnexpectedAnswer,
    Unreachable,
)
from services.http.oauth_listener import CallbackListener
from services.http.oauth_messages import (
    OAUTH_STATUSES,
    BrowserRequest,
    device_form,
    device_token_form,
    error_of,
    parse_tokens,
    refresh_form,
    sign_in_error,
)
from services.http.oauth_types import (
    DEFAULT_REDIRECT,
    BrowserSignIn,
    DevicePrompt,
    OAuthEndpoints,
    TokenSet,
)
from services.http.redaction import register_secret
from services.wording import tr

if TYPE_CHECKING:
    from services.http.client import ApiClient
    from services.http.types import Answer

__all__ = [
    "DEFAULT_REDIRECT",
    "BrowserSignIn",
    "DevicePrompt",
    "OAuthEndpoints",
    "OAuthSession",
    "TokenSet",
]

BROWSER_TIME = 10 * 60.0
POLL_SECONDS = 5.0
CODE_LIFE = 600.0
FAULTS_IN_A_ROW = 5


class OAuthSession:
    """One sign-in at a time, and renewals, of one client id.

    Args:
        client: A client (without a credential) whose base address is on the host of the endpoints.
        endpoints: Where to sign in; usually `OAuthEndpoints.below(login_url)`.
        client_id: The app's id, which Constant Contact calls "API key". No secret.
        scopes: Rights to ask for.
        redirect_uri: As registered at the provider; its port is listened on.
    """

    def __init__(
        self,
        client: ApiClient,
        endpoints: OAuthEndpoints,
        client_id: str,
        scopes: tuple[str, ...],
        *,
        redirect_uri: str = DEFAULT_REDIRECT,
    ) -> None:
        self._client = client
        self._endpoints = endpoints
        self._client_id = client_id
        self._scopes = scopes
        self._redirect = redirect_uri
        self._browser: BrowserRequest | None = None
        self._listener: CallbackListener | None = None
        self._device: _Device | None = None

    @property
    def service(self) -> str:
        """The provider's name."""
        return self._client.settings.service

    @property
    def waits_for_browser(self) -> bool:
        """Whether a sign-in in the browser is under way whose answer has not come yet."""
        return self._browser is not None

    async def begin_browser(self) -> BrowserSignIn:
        """Start a sign-in in the browser: listen on the redirect address and say what to open.

        A sign-in begun before is given up. Where the port is taken nothing listens; the note says
        so.
        """
        await self.aclose()
        self._browser = BrowserRequest(self._client_id, self._scopes, self._redirect)
        url = self._browser.authorize_url(self._endpoints.authorize)
        listener = CallbackListener(self._redirect, self._browser.state, self.service)
        note = await listener.start()
        if not note:
            self._listener = listener
        return BrowserSignIn(url, self._redirect, listening=not note, note=note)

    async def wait_for_browser(self, seconds: float = BROWSER_TIME) -> TokenSet:
        """Wait until the browser comes back, and exchange its code for tokens.

        Raises:
            ServiceError: Declined, not confirmed in time, or the exchange failed.
        """
        if self._listener is None:
            raise NotOffered(
                tr("Sendsight could not listen for the browser's answer."),
                tr("Paste the address that the browser ended on."),
            )
        try:
            async with asyncio.timeout(seconds):
                url = await self._listener.answer()
        except TimeoutError:
            raise CredentialsRejected(
                tr("The sign-in was not finished in the browser in time."),
                tr("Start the sign-in again."),
            ) from None
        finally:
            await self._close_listener()
        if not url:
            raise CredentialsRejected(
                tr("The sign-in was given up."), tr("Start the sign-in again.")
            )
        return await self.finish_with_pasted(url)

    async def finish_with_pasted(self, url: str) -> TokenSet:
        """Finish with the address that the browser ended on, pasted by the user.

        An address that is not the answer changes nothing: it may be tried again with another.

        Raises:
            ServiceError: The address is not the answer to this sign-in, or the exchange failed.
        """
        if self._browser is None:
            raise CredentialsRejected(
                tr("No sign-in is under way."), tr("Start the sign-in again.")
            )
        address = _pasted(url, self._redirect)
        try:
            code = self._browser.code_of(address, self.service)
        except ServiceError:
            answer_of = parse_qs(urlsplit(address).query)
            if "error" in answer_of and answer_of.get("state") == [self._browser.state]:
                self._browser = None  # the provider's own "no" ends the sign-in
            raise
        request, self._browser = self._browser, None
        answer = await self._post(self._endpoints.token, request.token_form(code))
        return self._tokens(answer)

    async def begin_device(self) -> DevicePrompt:
        """Start a sign-in by code and say what to show.

        Raises:
            ServiceError: The provider does not offer it or did not answer as documented.
        """
        endpoint = self._endpoints.device
        if endpoint is None:
            raise NotOffered(
                tr("{service} does not offer signing in by code.").format(service=self.service),
                tr("Sign in with the browser."),
            )
        answer = await self._post(endpoint, device_form(endpoint, self._client_id, self._scopes))
        if answer.status in OAUTH_STATUSES or error_of(answer):
            raise self._refused(answer)
        self._device = _Device.read(answer)
        return self._device.prompt

    async def poll_device(self) -> TokenSet:
        """Ask at the provider's interval until the code is confirmed.

        Raises:
            ServiceError: Declined, expired, or the provider stayed away for long.
        """
        device = self._device
        if device is None:
            raise CredentialsRejected(
                tr("No sign-in is under way."), tr("Start the sign-in again.")
            )
        interval, faults = device.interval, 0
        while time.monotonic() < device.ends:
            await asyncio.sleep(interval / self._client.pace)
            try:
                tokens = await self._poll_once(device)
                faults = 0
            except _SlowDown:
                interval += POLL_SECONDS
            except (Unreachable, RateLimited):
                faults, interval = faults + 1, interval + POLL_SECONDS
                if faults >= FAULTS_IN_A_ROW:
                    raise
            else:
                if tokens is not None:
                    self._device = None
                    return tokens
        self._device = None
        raise sign_in_error(self.service, "expired_token")

    async def refresh(self, refresh_token: str) -> TokenSet:
        """Buy a new access token.

        Where the answer holds no refresh token, the old one stays valid and is returned. Use
        `TokenKeeper` rather than this: it keeps renewals single and saves before use.

        Raises:
            CredentialsRejected: The grant has ended; the user has to sign in again.
            ServiceError: Anything else.
        """
        form = refresh_form(self._client_id, refresh_token)
        answer = await self._post(self._endpoints.token, form)
        tokens = self._tokens(answer, renewing=True)
        if tokens.refresh_token is None:
            return TokenSet(
                access_token=tokens.access_token,
                refresh_token=refresh_token,
                expires_at=tokens.expires_at,
                scope=tokens.scope,
            )
        return tokens

    async def aclose(self) -> None:
        """Give up a sign-in that is under way and stop listening."""
        self._browser = None
        self._device = None
        await self._close_listener()

    async def _close_listener(self) -> None:
        listener, self._listener = self._listener, None
        if listener is not None:
            await listener.aclose()

    async def _poll_once(self, device: _Device) -> TokenSet | None:
        form = device_token_form(self._client_id, device.code)
        answer = await self._post(self._endpoints.token, form)
        name = (error_of(answer) or ("", ""))[0]
        if name == "authorization_pending":
            return None
        if name == "slow_down":
            raise _SlowDown
        self._device = None
        return self._tokens(answer)

    def _tokens(self, answer: Answer, *, renewing: bool = False) -> TokenSet:
        """The tokens in an answer; some servers send errors with status 200."""
        if answer.status in OAUTH_STATUSES or error_of(answer):
            raise self._refused(answer, renewing=renewing)
        return parse_tokens(answer)

    async def _post(self, endpoint: str, form: dict[str, str]) -> Answer:
        path = self._client.same_host_path(endpoint)
        return await self._client.post_form(path, form, accept=OAUTH_STATUSES)

    def _refused(self, answer: Answer, *, renewing: bool = False) -> ServiceError:
        found = error_of(answer)
        if found is None:
            # Without the shape of an OAuth error only 401 speaks of the credential.
            kind = CredentialsRejected if answer.status == 401 else UnexpectedAnswer
            return kind(
                tr("{service} did not accept the sign-in.").format(service=self.service),
                tr("Check the login address of the account, then sign in again."),
                detail=f"{answer.path}: HTTP {answer.status}, {answer.content_type or 'no type'}",
            )
        return sign_in_error(self.service, *found, renewing=renewing)


class _SlowDown(Exception):
    """The provider wants to be asked less often."""


class _Device:
    """A sign-in by code that waits for its confirmation."""

    def __init__(self, code: str, interval: float, prompt: DevicePrompt) -> None:
        self.code = code
        self.interval = interval
        self.prompt = prompt
        self.ends = time.monotonic() + prompt.expires_in

    @classmethod
    def read(cls, answer: Answer) -> _Device:
        """Read the device endpoint's answer; a missing `interval` means 5 s (RFC 8628 3.2)."""
        body = answer.json(dict[str, Any])
        code, user_code = body.get("device_code"), body.get("user_code")
        page = body.get("verification_uri") or body.get("verification_url")
        if not (
            isinstance(code, str)
            and isinstance(user_code, str)
            and isinstance(page, str)
            and code
            and user_code
            and page.startswith(("https://", "http://"))
        ):
            raise UnexpectedAnswer(
                tr("{service} answered the sign-in without a code to show.").format(
                    service=answer.service
                ),
                tr("Try again later, or sign in with the browser."),
                detail=f"{answer.path}: HTTP {answer.status}",
            )
        register_secret(code)
        full = body.get("verification_uri_complete")
        known = isinstance(full, str) and full.startswith(("https://", "http://"))
        return cls(
            code,
            _number(body.get("interval"), POLL_SECONDS),
            DevicePrompt(
                user_code, page, full if known else None, _number(body.get("expires_in"), CODE_LIFE)
            ),
        )


def _number(value: object, default: float) -> float:
    """A positive number of seconds, also given as text; at most a day."""
    try:
        number = float(value) if isinstance(value, int | float | str) else default
    except ValueError:
        return default
    return min(number, 86400.0) if number > 0 else default


def _pasted(text: str, redirect_uri: str) -> str:
    """What people paste, as an address: all of it, or only the part from the question mark on."""
    clean = "".join(text.split()).strip("<>\"'")
    query = urlsplit(clean).query if "?" in clean else clean
    return f"{redirect_uri}?{query.split('#')[0]}"
