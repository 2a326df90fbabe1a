"""What goes wrong on the way, with real sockets, names and certificates."""

from __future__ import annotations

import asyncio
import datetime
import errno
import socket
import ssl
import sys
import threading
import time

import httpx
import pytest

from services.domain.errors import CredentialsRejected, UnexpectedAnswer, Unreachable
from services.http.body import Truncated
from services.http.faults import fault_of
from tests.services.http.support import RawServer, client_for, free_port, read_head


def failure(url, *, pace=10.0, **how):
    """The error of one GET, how long it took, and how many requests were tried."""

    async def work():
        client = client_for(url, pace=pace)
        started = time.monotonic()
        try:
            await client.get("campaigns", **how)
        except Unreachable as error:
            return error, time.monotonic() - started, client.calls
        finally:
            await client.aclose()

    return asyncio.run(work())


class TestOffline:
    def test_connection_refused_shows_within_3_s(self):
        error, took, calls = failure(f"http://127.0.0.1:{free_port()}", pace=1.0)
        assert error.sentence == (
            "Acme Mail cannot be reached: 127.0.0.1 does not accept the connection."
        )
        assert "Stored data is still shown." in error.remedy
        assert 1.0 < took < 3.0
        assert calls == 3

    def test_pace_divides_its_waits(self):
        _, took, calls = failure(f"http://127.0.0.1:{free_port()}", pace=100)
        assert took < 0.5
        assert calls == 3

    def test_no_such_host(self):
        error, took, _ = failure("https://nonexistent.invalid/v3")
        assert error.sentence.startswith("Acme Mail cannot be reached: ")
        assert "nonexistent.invalid" in error.sentence or "offline" in error.sentence
        assert took < 3.5

    def test_a_slow_name_server_is_not_asked_again_and_again(self, monkeypatch):
        asked = []

        async def slow(self, *args, **kwargs):
            asked.append(args)
            await asyncio.sleep(1.4)
            raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")

        monkeypatch.setattr(asyncio.BaseEventLoop, "getaddrinfo", slow)
        error, _, calls = failure("https://nonexistent.invalid/v3")
        assert error.sentence == "Acme Mail cannot be reached: this computer seems to be offline."
        assert calls == 1


@pytest.fixture(scope="module")
def self_signed(tmp_path_factory):
    """A certificate for 127.0.0.1 that nobody vouches for, and its key."""
    if sys.platform != "linux":  # there it comes with the keyring's own needs
        pytest.importorskip("cryptography", reason="nothing here makes certificates")
    from ipaddress import ip_address

    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.datetime.now(datetime.UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now)
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False
        )
        .sign(key, hashes.SHA256())
    )
    folder = tmp_path_factory.mktemp("tls")
    (folder / "cert.pem").write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    (folder / "key.pem").write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return folder / "cert.pem", folder / "key.pem"


class TestTls:
    def test_a_certificate_that_nobody_vouches_for(self, self_signed):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(*self_signed)
        seen = []

        def serve(conn):
            seen.append(1)
            try:
                with context.wrap_socket(conn, server_side=True) as secure:
                    seen.append(read_head(secure))
            except ssl.SSLError:
                pass

        with RawServer(serve) as server:
            error, took, calls = failure(server.url.replace("http:", "https:"))
        assert "certificate of 127.0.0.1 is not accepted" in error.sentence
        assert calls == 1
        assert took < 2
        assert seen == [1], "no request may be sent over it"

    def test_a_server_that_speaks_no_tls(self):
        def serve(conn):
            conn.recv(10)
            conn.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")

        with RawServer(serve) as server:
            error, _, calls = failure(server.url.replace("http:", "https:"))
        assert "does not offer a secure connection" in error.sentence
        assert calls == 1


class TestBrokenServers:
    def test_no_http_at_all(self):
        def serve(conn):
            read_head(conn)
            conn.sendall(b"220 mail.example ESMTP\r\n")

        with RawServer(serve) as server, pytest.raises(UnexpectedAnswer) as caught:
            failure(server.url, pace=100)
        assert "220 mail" not in caught.value.detail

    def test_a_reset_connection(self):
        def serve(conn):
            read_head(conn)
            conn.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\0\0\0\0\0\0\0")
            conn.close()

        with RawServer(serve) as server:
            error, _, calls = failure(server.url, pace=100)
        assert "the connection broke" in error.sentence
        assert calls == 4

    def test_a_proxy_that_refuses(self, monkeypatch):
        def serve(conn):
            read_head(conn)
            conn.sendall(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")

        with RawServer(serve) as proxy:
            monkeypatch.setenv("HTTPS_PROXY", proxy.url)
            error, _, calls = failure("https://api.example.invalid/v3")
        assert "the proxy of this network" in error.sentence
        assert calls == 1

    @pytest.mark.parametrize("proxy", ["nonsense://x", "socks5://127.0.0.1:1", "::::"])
    def test_a_proxy_setting_that_cannot_be_used(self, monkeypatch, proxy):
        monkeypatch.setenv("HTTPS_PROXY", proxy)
        error, _, _ = failure("https://api.example.invalid/v3")
        assert "proxy" in error.sentence


@pytest.mark.parametrize(
    ("cause", "words"),
    [
        (OSError(errno.ENETUNREACH, "x"), "no network connection"),
        (OSError(errno.EHOSTUNREACH, "x"), "no network connection"),
        (socket.gaierror(socket.EAI_NONAME, "x"), "there is no host named api.acme.example"),
        (socket.gaierror(socket.EAI_AGAIN, "x"), "offline"),
        (ConnectionRefusedError(errno.ECONNREFUSED, "x"), "does not accept the connection"),
        (
            ExceptionGroup("all", [ConnectionRefusedError(errno.ECONNREFUSED, "x")]),
            "does not accept",
        ),
        (ConnectionResetError(), "the connection broke"),
    ],
)
def test_words_for_causes(cause, words):
    error = httpx.ConnectError("secret words")
    error.__cause__ = cause
    fault = fault_of(error, "Acme Mail", "api.acme.example")
    assert words in fault.error.sentence
    assert not fault.sent
    assert "secret words" not in str(fault.error) + fault.error.detail


def test_a_refusal_after_the_request_was_sent_is_a_broken_connection():
    error = httpx.ReadError("x")
    error.__cause__ = ConnectionResetError()
    fault = fault_of(error, "Acme Mail", "host")
    assert fault.sent
    assert "broke" in fault.error.sentence


@pytest.mark.parametrize(
    ("error", "kind", "tries"),
    [
        (httpx.LocalProtocolError("Illegal header value b'secret'"), CredentialsRejected, 1),
        (httpx.ConnectTimeout("x"), Unreachable, 2),
        (httpx.ReadTimeout("x"), Unreachable, 2),
        (Truncated(), UnexpectedAnswer, 4),
        (httpx.RemoteProtocolError("secret"), UnexpectedAnswer, 4),
        (httpx.WriteError("x"), Unreachable, 4),
    ],
)
def test_kinds(error, kind, tries):
    fault = fault_of(error, "Acme Mail", "host")
    assert isinstance(fault.error, kind)
    assert fault.tries == tries
    assert "secret" not in str(fault.error) + fault.error.detail


def test_a_loop_of_causes_ends():
    error = httpx.ReadError("x")
    error.__cause__ = error
    assert fault_of(error, "Acme Mail", "host").error.detail == "ReadError"


def test_no_thread_is_left():
    assert threading.active_count() < 20
