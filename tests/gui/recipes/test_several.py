from __future__ import annotations

import pytest

from gui.recipes.several import KEY, SeveralRecipes
from services.recipes.folder import default_folder, saved_views, view_at

LONG = 20_000


@pytest.fixture
def views(tmp_path):
    made = []
    for name in ("One", "Two"):
        path = tmp_path / f"{name}.sendsight"
        path.write_text(f'name = "{name}"\n')
        made.append(view_at(path))
    return tuple(made)


@pytest.fixture
def window(filled, make_window):
    return make_window()


def test_all_are_kept_on_a_press(qtbot, window, views):
    several = SeveralRecipes(window)
    several.offer(views)
    bar = window.messages.bars[KEY]
    assert bar.sentence == "2 recipes were opened. “Two” is the one on screen."
    with qtbot.waitSignals([window.services.recipes.views_changed] * 2, timeout=LONG):
        bar.buttons["keep"].click()
    assert KEY not in window.messages.bars
    assert [view.name for view in saved_views()] == ["One", "Two"]
    assert {view.path.parent for view in saved_views()} == {default_folder()}
    qtbot.waitUntil(lambda: len(window.saved.views) == 2, timeout=LONG)
    several.offer(window.saved.views)
    assert not window.messages.bars[KEY].buttons


def test_a_single_one_takes_the_offer_away(window, views):
    several = SeveralRecipes(window)
    several.offer(views)
    several.offer(views[:1])
    assert KEY not in window.messages.bars
