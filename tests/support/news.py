"""The page of newest versions, on the loopback address; it counts what it is asked."""

from __future__ import annotations

from typing import Any

from services.demo.server import DemoServer, Reply, Request


class NewsServer(DemoServer):
    """Answers every request with `reply`."""

    reply = Reply({"version": "9.1", "page": "{url}/news"})

    def answer(self, _: Request) -> Reply:
        return self.reply

    def tell(self, version: str, page: str = "/news", **more: Any) -> None:
        """Answer with a version and a page of this server from now on."""
        whole = f"{self.url}{page}" if page.startswith("/") else page
        self.reply = Reply({"version": version, "page": whole, **more})

    @property
    def address(self) -> str:
        return f"{self.url}/newest.json"
