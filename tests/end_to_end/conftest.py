"""A desk for the window's stories: the real program over the demo's servers, as a person would use it."""

from __future__ import annotations

import pytest

from tests.end_to_end.desk import NOW, Desk
from tests.support.window import formats, plain_look, settings, theme

__all__ = ("formats", "plain_look", "settings", "theme")


@pytest.fixture
def hub(request):
    """The four providers on this machine with 5 campaigns each, or as many as a test asks for.

    What stops or kills amid pages needs 12: the pages of 5 are too few at some hours of the day.
    """
    from services.demo.hub import DemoHub

    with DemoHub(NOW, clicks=800, campaigns=getattr(request, "param", 5), pace=1_000.0) as made:
        for server in made.servers:
            server.keep_log = True
        yield made


@pytest.fixture
def desk(qtbot, qapp, theme, settings, formats, tmp_path, hub):
    """Opens windows over a workspace of the test's own and closes them in the end."""
    made = Desk(qtbot, qapp, theme, settings, formats, tmp_path, hub)
    yield made
    made.close()
