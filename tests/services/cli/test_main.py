"""The command line as a whole."""

from __future__ import annotations

import pytest

from services.cli import main as main_module
from services.cli import providers
from services.domain.errors import StoreFailed


def test_without_a_command_the_help_is_shown(cli):
    ran = cli()
    assert ran.code == 2
    assert "usage: sendsight-cli" in ran.err
    assert ran.out == ""


@pytest.mark.parametrize(
    "words", [["--help"], ["refresh", "--help"], ["accounts", "add", "--help"]]
)
def test_help(cli, words):
    ran = cli(*words)
    assert ran.code == 0
    assert "usage: sendsight-cli" in ran.out


def test_version(cli):
    ran = cli("--version")
    assert ran.code == 0
    assert ran.out.startswith("sendsight-cli 0.")


def failing(error):
    def run(*_):
        raise error

    return run


def test_a_known_failure_is_one_sentence(cli, monkeypatch):
    monkeypatch.setattr(
        providers, "run", failing(StoreFailed("It broke.", "Mend it.", detail="errno 5"))
    )
    ran = cli("providers")
    assert (ran.code, ran.err) == (3, "It broke. Mend it.\n")
    assert cli("--verbose", "providers").err == "It broke. Mend it.\nerrno 5\n"


def test_a_bug_is_told_without_secrets(cli, monkeypatch):
    monkeypatch.setattr(providers, "run", failing(KeyError("api_key=hush-hush-hush")))
    ran = cli("providers")
    assert ran.code == 3
    assert "made a mistake: KeyError" in ran.err
    assert "Traceback" not in ran.err
    verbose = cli("--verbose", "providers")
    assert "Traceback" in verbose.err
    assert "hush" not in ran.err + verbose.err


def test_ctrl_c(cli, monkeypatch):
    monkeypatch.setattr(providers, "run", failing(KeyboardInterrupt()))
    assert cli("providers").code == 130


def test_output_that_cannot_be_written(cli, monkeypatch):
    monkeypatch.setattr(main_module, "silence", lambda _: None)
    monkeypatch.setattr(providers, "run", failing(OSError(28, "No space left on device")))
    ran = cli("providers")
    assert ran.code == 3
    assert "could not be written: No space left" in ran.err


def test_a_reader_that_has_enough_is_no_failure(cli, monkeypatch):
    silenced = []
    monkeypatch.setattr(main_module, "silence", silenced.append)
    monkeypatch.setattr(providers, "run", failing(BrokenPipeError()))
    ran = cli("providers")
    assert (ran.code, ran.err) == (0, "")
    assert len(silenced) == 1


def test_a_home_takes_the_place_of_the_variable(cli, own_folders, tmp_path):
    from services import settings

    ran = cli("--home", tmp_path / "other", "recipes", "list")
    assert ran.code == 0
    assert str(tmp_path / "other" / "data" / "recipes") in ran.err
    assert settings.data_folder() == tmp_path / "other" / "data"
