"""The proof of the installer tells each step and stops at the first that fails."""

from __future__ import annotations

from build_scripts.installers import windows_proof


class _Steps:
    def __init__(self, *steps):
        self._steps = steps

    def steps(self):
        return [(step.__name__, step) for step in self._steps]


def good():
    """Holds."""


def bad():
    raise AssertionError("found 1, expected 2")


def test_each_step_is_told(capsys):
    assert windows_proof.run(_Steps(good, good)) == 0
    assert capsys.readouterr().out.count("ok    good (") == 2


def test_the_first_that_fails_ends_it(capsys):
    assert windows_proof.run(_Steps(bad, good)) == 1
    said = capsys.readouterr().out
    assert said == "FAIL  bad: found 1, expected 2\n"


def test_the_path_of_the_proof_is_longer_than_nsis_s_variables():
    assert len(windows_proof.LONG_PATH) > 2 * 1024
