"""Runs the steps of a proof one after the other; says of each what it found and how long it took, ends with a table."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path


class Failed(Exception):
    """Something does not hold; the words say what."""


Step = Callable[[], str]
"""A step answers what it found, in a few words, or raises Failed."""


@dataclass(frozen=True)
class Result:
    """How a step ended; `passed` is None for one that was left out."""

    title: str
    passed: bool | None
    seconds: float
    words: str

    def row(self) -> str:
        """A line of the table."""
        said = {True: "passed", False: "FAILED", None: "left out"}[self.passed]
        return f"{said:8}  {self.seconds:7.1f} s  {self.title}"


@dataclass
class Steps:
    """The steps so far.

    Args:
        results: How they ended.
        lines: All that was said.
    """

    results: list[Result] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    _broken: bool = False

    def run(self, title: str, step: Step, *, essential: bool = False) -> bool:
        """Run a step; answers whether it passed.

        Args:
            title: What it checks.
            step: The step.
            essential: Where it fails, those after it are left out.
        """
        self.say(f"- {title}")
        if self._broken:
            return self._add(Result(title, None, 0.0, "an earlier step that it needs failed"))
        began = time.monotonic()
        try:
            words, passed = step(), True
        except (Failed, OSError, ValueError, LookupError) as error:
            words, passed = str(error) or type(error).__name__, False
            self._broken = essential
        return self._add(Result(title, passed, time.monotonic() - began, words))

    def _add(self, result: Result) -> bool:
        self.results.append(result)
        said = {True: "passed", False: "FAILED", None: "left out"}[result.passed]
        self.say(f"    {said}, {result.seconds:.1f} s: {result.words}")
        return bool(result.passed)

    def say(self, line: str) -> None:
        """Print a line at once, and keep it."""
        self.lines.append(line)
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()

    @property
    def passed(self) -> bool:
        """Whether all did."""
        return bool(self.results) and all(result.passed for result in self.results)

    def end(self, report: Path) -> int:
        """Say the table, write all that was said into a file; answers the exit code."""
        self.say("")
        for result in self.results:
            self.say(result.row())
        good = sum(1 for result in self.results if result.passed)
        whole = sum(result.seconds for result in self.results)
        self.say(f"{good} of {len(self.results)} steps passed in {whole:.0f} s.")
        report.parent.mkdir(parents=True, exist_ok=True)
        report.write_text("\n".join(self.lines) + "\n", encoding="utf-8")
        return 0 if self.passed else 1
