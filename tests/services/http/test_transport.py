from __future__ import annotations

import asyncio
import logging
import ssl

import httpx

from services.http.transport import open_http, tls_context


def test_one_context_for_all_and_it_checks():
    context = tls_context()
    assert context is tls_context()
    assert context.verify_mode == ssl.CERT_REQUIRED
    assert context.check_hostname


def test_the_system_trust_store_is_used():
    import truststore

    assert isinstance(tls_context(), truststore.SSLContext)


def test_the_libraries_do_not_log_addresses():
    for name in ("httpx", "httpcore", "httpcore.connection", "httpcore.http11"):
        assert not logging.getLogger(name).isEnabledFor(logging.INFO)


def test_proxies_apply_elsewhere_but_never_to_loopback(monkeypatch):
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")

    async def proxied(url):
        http = open_http(url, 1)
        transport = http._transport_for_url(httpx.URL(url))
        await http.aclose()
        return transport is not http._transport

    assert asyncio.run(proxied("https://api.example.com"))
    assert not asyncio.run(proxied("http://127.0.0.1:8080"))
    assert not asyncio.run(proxied("http://localhost:8080"))
    monkeypatch.setenv("NO_PROXY", "example.com")
    assert not asyncio.run(proxied("https://api.example.com"))
