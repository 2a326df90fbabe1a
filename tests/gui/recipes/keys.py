"""Keys of a dialog: each underlined letter once."""

from __future__ import annotations

import re

from PySide6.QtWidgets import QAbstractButton, QLabel


def doubled_keys(dialog) -> list[str]:
    """Letters that two fields or buttons of a dialog share."""
    letters: list[str] = []
    for widget in (*dialog.findChildren(QAbstractButton), *dialog.findChildren(QLabel)):
        if isinstance(widget, QLabel) and widget.buddy() is None:
            continue
        found = re.search(r"&([^&])", widget.text())
        if found:
            letters.append(found.group(1).casefold())
    return sorted({letter for letter in letters if letters.count(letter) > 1})
