"""What needs to be painted (PDF, pictures) is painted by the window's room, which this room does not know.

It is looked up by name when a recipe asks for it; a computer without the window's libraries lacks it.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Protocol, cast

import msgspec

from services.domain.accounts import ProviderInfo
from services.domain.errors import NotOffered
from services.domain.lenses import Lenses
from services.domain.rows import Selection
from services.recipes.recipe import Recipe
from services.recipes.table import Table
from services.store.reader import Reader
from services.wording import tr

MODULE = "gui.printing.painter"
"""Where the painter is: the module's function `painter()` gives it."""


class PaintJob(msgspec.Struct, frozen=True, kw_only=True):
    """What is to be painted.

    Args:
        recipe: The recipe.
        title: The report's name for people.
        period: The period in words.
        lenses: What figures are looked at through; every page says it.
        zone: IANA name of the zone of times.
        decimal_mark: Of numbers.
        facts: Labels and texts about where the figures come from.
        tables: The tables in their order; their rows are read as they are asked for.
        reader: Reads the workspace, in the calling thread.
        selection: What the recipe picks.
        now: The present instant.
        known_until: The instant up to which data were read.
        providers: The providers' declarations, for the reasons of missing figures.
        beside: The folder of the recipe's file, from which a relative logo is taken.
    """

    recipe: Recipe
    title: str
    period: str
    lenses: Lenses
    zone: str
    decimal_mark: str
    facts: tuple[tuple[str, str], ...]
    tables: tuple[Table, ...]
    reader: Reader
    selection: Selection
    now: datetime
    known_until: datetime
    providers: tuple[ProviderInfo, ...] = ()
    beside: Path | None = None


class Painted(msgspec.Struct, frozen=True):
    """What was painted: of how many campaigns, and plain sentences about what it lacks."""

    rows: int
    warnings: tuple[str, ...] = ()


class Painter(Protocol):
    """Paints without a window; may be called in any thread that has the process's Qt to itself."""

    def write_pdf(self, job: PaintJob, path: Path, *, cancelled: Callable[[], bool]) -> Painted:
        """Write a PDF into a new file.

        Raises:
            OSError: The file cannot be written.
            ExportStopped: `cancelled` said so.
        """
        ...

    def pictures(self, job: PaintJob, *, cancelled: Callable[[], bool]) -> Mapping[str, bytes]:
        """The charts by file name ("daily.png").

        Raises:
            ExportStopped: `cancelled` said so.
        """
        ...


def find_painter(module: str = MODULE) -> Painter:
    """The painter of this computer.

    Raises:
        NotOffered: It has none.
    """
    try:
        found = importlib.import_module(module)
        return cast(Painter, found.painter())
    except (ImportError, OSError, AttributeError) as error:
        # Qt's libraries want others of the system, which a server may not have.
        raise NotOffered(
            tr(
                "This computer cannot make PDF files and pictures: the window's parts are not here."
            ),
            tr("Install Sendsight with its window, or choose csv, xlsx or zip in the recipe."),
            detail=f"{type(error).__name__}: {error}",
        ) from None
