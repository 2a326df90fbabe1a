"""The file a recipe writes: its folder and its name, safe on every system whatever the recipe says."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING

from services.domain.errors import ExportFailed
from services.recipes.faults import shown
from services.recipes.folder import reports_folder
from services.recipes.recipe import Recipe, RecipeFailed
from services.reports.destination import failure_of
from services.reports.filenames import LONGEST
from services.wording import tr

if TYPE_CHECKING:
    from datetime import date

    from services.domain.plan import Period

PLACES = ("recipe", "report", "period", "from", "to", "today", "suffix")
"""What a name may hold in braces."""
_PLACE = re.compile(r"\{([^{}]*)\}")
_UNSAFE = re.compile(r'[<>:"/\\|?*]+')
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?")
"""Names that Windows keeps for devices, whatever follows the dot."""
_LONGEST_BYTES = 180
"""File systems take 255; a number, the ending and that of the sidecar come behind."""
_GAPS = re.compile(r"_{2,}")


def file_name(recipe: Recipe, period: Period, today: date, suffix: str) -> str:
    """The name of a recipe's file.

    `{recipe}`, `{report}`, `{period}` (its name), `{from}`, `{to}`, `{today}` and `{suffix}` are replaced.
    An open end of the period leaves nothing. Signs that some system does not allow become hyphens.

    Args:
        recipe: Its name, report and template.
        period: The days it is about.
        today: The day it runs on.
        suffix: Ending of the file's kind, with or without the dot.

    Raises:
        RecipeFailed: The template has other words in braces.
    """
    ending = suffix.removeprefix(".")
    words = {
        "recipe": recipe.name,
        "report": recipe.report,
        "period": recipe.filters.period,
        "from": period.first.isoformat() if period.first else "",
        "to": period.last.isoformat() if period.last else "",
        "today": today.isoformat(),
        "suffix": ending,
    }

    def filled(place: re.Match[str]) -> str:
        if place[1] not in words:
            raise RecipeFailed(
                tr("The recipe's file name has {place}, which stands for nothing.").format(
                    place=f"{{{shown(place[1])}}}"
                ),
                tr("Use {places}.").format(places=", ".join(f"{{{name}}}" for name in PLACES)),
            )
        return words[place[1]]

    name = safe_name(_PLACE.sub(filled, recipe.destination.name))
    if name.casefold().endswith(f".{ending}".casefold()):
        name = name[: -len(ending) - 1]
    cut = _GAPS.sub("_", name)[:LONGEST].encode("utf-8", "replace")[:_LONGEST_BYTES]
    stem = cut.decode("utf-8", "ignore").strip(" ._-") or "report"
    return f"{f'{stem}-report' if _RESERVED.fullmatch(stem) else stem}.{ending}"


def safe_name(text: str) -> str:
    """A text as a file's name: no folders, no signs that are not allowed or not seen, no dot in front."""
    composed = unicodedata.normalize("NFC", text)
    seen = "".join(sign if sign.isprintable() else " " for sign in composed)
    return " ".join(_UNSAFE.sub("-", seen).split()).strip(" .")


def folder_of(recipe: Recipe, beside: Path | None) -> Path:
    """The folder a recipe writes into; only the folder for reports is made where it is missing.

    Args:
        recipe: The recipe.
        beside: The folder of the recipe's file, from which a relative folder is taken.

    Raises:
        ExportFailed: The folder for reports cannot be made.
    """
    said = recipe.destination.folder.strip()
    if said:
        try:
            folder = Path(said).expanduser()
            return folder if folder.is_absolute() else (beside or reports_folder()) / folder
        except (RuntimeError, ValueError):
            raise ExportFailed(
                tr("The folder {folder} does not exist.").format(folder=shown(said)),
                tr("Choose another folder in the recipe."),
            ) from None
    folder = reports_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise failure_of(error, folder / "report") from None
    return folder
