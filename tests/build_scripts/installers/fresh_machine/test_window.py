"""What is seen of the window, with stand-ins for screen and session."""

from __future__ import annotations

import numpy as np
import pytest

from build_scripts.installers.fresh_machine import window as module
from build_scripts.installers.fresh_machine.machine import Done, Machine, User
from build_scripts.installers.fresh_machine.proof import Proof
from build_scripts.installers.fresh_machine.screen import HEIGHT, WIDTH
from build_scripts.installers.fresh_machine.steps import Failed
from services.recipes.reading import parse_recipe


class Screen:
    """Shows one picture after the other, the last for ever."""

    display = ":9"

    def __init__(self, *pictures):
        self.pictures = list(pictures)
        self.keys = []

    def pixels(self):
        return self.pictures.pop(0) if len(self.pictures) > 1 else self.pictures[0]

    def settled(self):
        return self.pictures[-1]

    def tool(self, *words):
        self.keys.append(words)


class Session:
    """Every command ends well; one process runs."""

    def __init__(self):
        self.started = []

    def run(self, user, *words, **_):
        del user
        self.started.append(words)
        return Done(0, "", "")

    def processes(self, program):
        del program
        return [1]


def picture(colours, value=0):
    pixels = np.arange(WIDTH * HEIGHT, dtype=np.uint32) % colours + 1 + value
    return pixels.reshape(HEIGHT, WIDTH).astype(np.uint32)


@pytest.fixture
def window(tmp_path, monkeypatch):
    monkeypatch.setattr(module, "START", 0.2)
    proof = Proof(tmp_path, tmp_path / "p.deb")
    proof.machine = Machine(tmp_path / "root")
    proof.users = {"ben": User("ben", 1001)}
    made = module.Window(proof, tmp_path / "pictures")
    made._session = Session()
    return made


def test_pictures_are_kept_also_those_that_fail(window, tmp_path):
    window._screen = Screen(picture(10), picture(3000, 7))
    assert window.select().startswith("2-campaign.png: 1440 x 900")
    assert window._screen.keys == [("key", "Down")]
    window._screen = Screen(picture(5000), picture(3))
    with pytest.raises(Failed, match="only 3 colours"):
        window.select()
    assert (tmp_path / "pictures/2-campaign.png").is_file()


def test_a_picture_that_stays_is_a_failure(window):
    window._screen = Screen(picture(3000))
    with pytest.raises(Failed, match="no campaign's figures appear"):
        window.select()


def test_a_recipe_is_a_recipe_and_goes_to_a_second_start(window, tmp_path):
    read = parse_recipe(module.RECIPE)
    assert (read.recipe.name, read.recipe.filters.search) == ("Spring", "spring")
    assert read.warnings == ()
    place = tmp_path / "root/home/ben/.local/share/Sendsight"
    place.mkdir(parents=True)
    window._screen = Screen(picture(10), picture(3000, 7))
    assert window.recipe().startswith("3-recipe.png")
    (words,) = window._session.started
    assert words[0] == "sendsight"
    assert words[-1] == "/home/ben/.local/share/Sendsight/spring.sendsight"


def test_a_second_start_has_to_uncover_the_window_and_to_end(window, monkeypatch):
    pink = np.full((HEIGHT, WIDTH), module.PINK, dtype=np.uint32)
    monkeypatch.setattr(module.subprocess, "Popen", Cover)
    window._screen = Screen(picture(9), pink, picture(3000))
    assert window.second_start().startswith("in front again")
    window._screen = Screen(pink)
    with pytest.raises(Failed, match="stays behind"):
        window.second_start()
    window._screen = Screen(pink, picture(3000))
    window._session.processes = lambda program: [1, 2]
    with pytest.raises(Failed, match="2 processes"):
        window.second_start()


class Cover:
    """A window over everything, that nobody needs to see."""

    def __init__(self, *_, **__):
        self.ended = False

    def terminate(self):
        self.ended = True

    def wait(self):
        assert self.ended


def test_what_its_log_says_is_found(window, tmp_path):
    state = tmp_path / "root/home/ben/.local/state/Sendsight/log"
    assert window._log() == ""
    state.mkdir(parents=True)
    (state / "sendsight.log").write_text("WARNING x")
    assert window._log() == "WARNING x"


def test_the_disk_is_forgotten_where_that_is_allowed(monkeypatch, tmp_path):
    monkeypatch.setattr(module, "DISK_CACHE", tmp_path / "drop")
    assert module.forget_disk()
    assert (tmp_path / "drop").read_text() == "3\n"
    monkeypatch.setattr(module, "DISK_CACHE", tmp_path / "nowhere" / "drop")
    assert not module.forget_disk()


def test_without_a_window_the_steps_say_so(window):
    window._session = None
    with pytest.raises(Failed, match="no window was opened"):
        window.select()
    with pytest.raises(Failed, match="no window"):
        window.session.run(None)
