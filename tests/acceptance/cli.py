"""The program as the acceptance tests use it: `python -m services` in a process and home of its own."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).parents[2]
TABLES = ("campaigns", "links", "breakdowns", "clicks")
HEADERS = {
    "campaigns": "provider,account,product,campaign_id,name,channel,status,sent_at,sends,delivered,"
    "delivered_derived,bounced,opens,unique_opens,clicks,unique_clicks,opt_outs,complaints,cost,currency",
    "links": "provider,account,product,campaign_id,url,clicks,unique_clicks",
    "breakdowns": "provider,account,product,campaign_id,dimension,of,source,label,count",
    "clicks": "provider,account,product,campaign_id,click_id,clicked_at,url,recipient,ip,user_agent,"
    "device,os,browser,country,count",
}
"""Stable CSV headers as the issue prints them; more may follow."""


@dataclass
class Ran:
    """How a command ended."""

    code: int
    out: str
    err: str


class Cli:
    """Runs commands in one home folder, with a keyring that is a file there."""

    def __init__(self, home: Path, pace: float = 1000.0) -> None:
        self.home = home
        self.pace = pace
        kept = {k: v for k, v in os.environ.items() if not k.lower().endswith("_proxy")}
        kept.pop("DISPLAY", None)
        self.environment = kept | {
            "HOME": str(home),
            "SENDSIGHT_HOME": str(home),
            "PYTHONPATH": str(ROOT),
            "PYTHON_KEYRING_BACKEND": "tests.support.file_keyring.FileKeyring",
            "SENDSIGHT_TEST_KEYRING": str(home / "keyring.json"),
        }

    def __call__(self, *words: object, stdin: object = None) -> Ran:
        """Run a command; `stdin` becomes JSON."""
        return self._run("-m", "services", "--pace", self.pace, *words, stdin=stdin)

    def _run(self, *words: object, stdin: object = None) -> Ran:
        done = subprocess.run(
            [sys.executable, *map(str, words)],
            input=json.dumps(stdin or {}).encode(),
            capture_output=True,
            cwd=ROOT,
            env=self.environment,
            timeout=100,
            check=False,
        )
        return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())

    def table(self, name: str, *words: object) -> list[dict[str, str]]:
        """A report as rows; only the columns that the issue names."""
        ran = self("report", name, "--format", "csv", *words)
        assert ran.code == 0, ran.err
        return _rows(name, ran.out)

    def tables(self, *words: object) -> dict[str, list[dict[str, str]]]:
        """All four reports, from one process."""
        texts = self.reports([[name, *words] for name in TABLES])
        return dict(zip(TABLES, map(_rows, TABLES, texts), strict=True))

    def reports(self, commands: Sequence[Sequence[object]], *before: object) -> list[str]:
        """Several reports as CSV, from one process. A command is a report's name and its options."""
        return self.several(
            [(("report", *one, "--format", "csv"), None) for one in commands], *before
        )

    def several(
        self, commands: Sequence[tuple[Sequence[object], object]], *before: object
    ) -> list[str]:
        """What commands say that run one after the other in one process; each must end well.

        A start takes a quarter of a second of a processor, an account a tenth of it. A command is
        its words and what becomes JSON on its standard input.
        """
        code = (
            "import io, json, sys\nfrom services.cli.main import main\n"
            "for words, sent in json.load(sys.stdin):\n"
            "    sys.stdin = io.TextIOWrapper(io.BytesIO(json.dumps(sent).encode()))\n"
            "    assert main([*sys.argv[1:], *words]) == 0\n"
            "    print(chr(12), end='', flush=True)"
        )
        asked = [([str(word) for word in words], sent or {}) for words, sent in commands]
        ran = self._run("-c", code, "--pace", self.pace, *before, stdin=asked)
        assert ran.code == 0, ran.err
        return ran.out.split("\f")[:-1]

    def outcome(self, *words: object) -> dict[str, Any]:
        """Refresh; how each account ended, by its name."""
        ran = self("refresh", "--json", *words)
        data = json.loads(ran.out)
        return {one["account"]: one for one in data["accounts"]}

    def files(self) -> bytes:
        """Everything that was written in the home folder, except the keyring."""
        return b"\n".join(
            path.read_bytes()
            for path in sorted(self.home.rglob("*"))
            if path.is_file() and path.name != "keyring.json"
        )


def _rows(name: str, text: str) -> list[dict[str, str]]:
    reader = csv.DictReader(io.StringIO(text, newline=""))
    wanted = HEADERS[name].split(",")
    assert (reader.fieldnames or [])[: len(wanted)] == wanted
    return [{key: row[key] for key in wanted} for row in reader]


def differences(got: list[dict[str, str]], wanted: list[dict[str, str]]) -> list[str]:
    """Rows that are only on one side, equal rows counted; empty where the tables are equal."""
    one = Counter(tuple(row.items()) for row in got)
    other = Counter(tuple(row.items()) for row in wanted)
    return [f"got     {dict(row)} x{n}" for row, n in (one - other).items()] + [
        f"wanted  {dict(row)} x{n}" for row, n in (other - one).items()
    ]
