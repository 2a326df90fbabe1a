"""What a recipe's report looks like and holds: the same for the window, the command line and the scheduler."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from gui.printing.branding import Branding
from gui.printing.content import ReportKind, ReportOptions
from services.domain.plan import Period
from services.recipes.recipe import LookChoice

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from services.domain.accounts import ProviderInfo
    from services.domain.lenses import Lenses
    from services.domain.own_marks import Note
    from services.domain.rows import Selection
    from services.recipes.recipe import Recipe


def branding_of(recipe: Recipe, beside: Path | None = None) -> Branding:
    """The looks that a recipe asks for.

    Args:
        recipe: The recipe.
        beside: The folder of its file, from which a relative logo is taken.
    """
    looks = recipe.looks
    plain = Branding()
    return Branding(
        title=looks.title or recipe.name,
        client=looks.client,
        logo=_logo(looks.logo.strip(), beside),
        colour=looks.colour or plain.colour,
    )


def looks_of(branding: Branding) -> LookChoice:
    """Looks as a recipe keeps them; our own colour is not named."""
    return LookChoice(
        title=branding.title,
        client=branding.client,
        logo=str(branding.logo) if isinstance(branding.logo, Path) else "",
        colour="" if branding.colour == Branding().colour else branding.paint,
    )


def _logo(said: str, beside: Path | None) -> Path | None:
    if not said:
        return None
    try:
        path = Path(said).expanduser()
    except RuntimeError:  # nobody's home: it is told as a file that is not there
        return Path(said)
    return path if path.is_absolute() or beside is None else beside / path


def kind_of(selection: Selection) -> ReportKind:
    """What a report is about: one campaign, a period, or what was picked."""
    if len(selection.campaigns) == 1:
        return ReportKind.CAMPAIGN
    if not selection.campaigns and selection.period != Period():
        return ReportKind.PERIOD
    return ReportKind.SELECTION


def report_options(
    selection: Selection,
    period_name: str,
    *,
    now: datetime,
    known_until: datetime,
    zone: str,
    lenses: Lenses,
    providers: Sequence[ProviderInfo],
    notes: Sequence[Note],
) -> ReportOptions:
    """What a recipe's report holds.

    Args:
        selection: Which campaigns.
        period_name: The recipe's word for the period, which only a report about a period tells.
        now: The present instant.
        known_until: The instant up to which data were read.
        zone: IANA name of the zone of times.
        lenses: The lenses.
        providers: The providers' declarations.
        notes: The user's notes.
    """
    kind = kind_of(selection)
    return ReportOptions(
        kind=kind,
        now=now,
        known_until=known_until,
        zone=zone,
        lenses=lenses,
        period_name=period_name if kind is ReportKind.PERIOD else "",
        providers=tuple(providers),
        notes=tuple(notes),
    )
