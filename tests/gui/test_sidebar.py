"""The window's left side: accounts above saved views, and no sentence of either cut."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from gui.recipes.saved_views import SavedViews
from gui.sidebar import Sidebar


@pytest.mark.parametrize("width", [220, 280, 600])
def test_the_sentence_of_no_views_is_whole(services, theme, qtbot, width):
    views = SavedViews(services, theme)
    bar = Sidebar(QWidget(), views)
    qtbot.addWidget(bar)
    bar.resize(width, 500)
    bar.show()
    qtbot.waitExposed(bar)
    words = views.empty
    assert words.isVisible()
    assert words.height() >= words.heightForWidth(words.width())


def test_a_narrower_side_claims_more_height(services, theme, qtbot):
    views = SavedViews(services, theme)
    qtbot.addWidget(views)
    views.resize(600, 100)
    views.show()
    wide = views.minimumSizeHint().height()
    views.resize(200, 100)
    assert views.minimumSizeHint().height() > wide
