"""The looks of PDF reports that are remembered: client, logo, colour."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from gui.printing.branding import Branding

if TYPE_CHECKING:
    from gui.settings import WindowSettings

_CLIENT, _LOGO, _COLOUR = "report/client", "report/logo", "report/colour"


def load_branding(settings: WindowSettings, title: str = "") -> Branding:
    """The looks chosen last, under a title of this report's own."""
    plain = Branding()
    logo = settings.text(_LOGO)
    return Branding(
        title=title,
        client=settings.text(_CLIENT),
        logo=Path(logo) if logo else None,
        colour=settings.text(_COLOUR) or plain.colour,
    )


def save_branding(settings: WindowSettings, branding: Branding) -> None:
    """Remember client, logo and colour; a title is of one report only."""
    settings.set_text(_CLIENT, branding.client)
    settings.set_text(_LOGO, str(branding.logo) if isinstance(branding.logo, Path) else "")
    settings.set_text(_COLOUR, branding.colour)
