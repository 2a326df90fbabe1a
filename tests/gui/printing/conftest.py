from __future__ import annotations

import pytest

from gui.printing.paper import PaperTheme, Type


@pytest.fixture
def paper(theme):
    return PaperTheme(theme.font())


@pytest.fixture
def kind(theme):
    return Type(theme.font())
