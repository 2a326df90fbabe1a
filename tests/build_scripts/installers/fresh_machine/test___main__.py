"""The command: what it needs, the order of the steps, and what it keeps."""

from __future__ import annotations

import pytest

from build_scripts.installers.fresh_machine import __main__ as module
from build_scripts.installers.fresh_machine.steps import Failed


class Parts:
    """Proof and window at once: every step passes, and is noted."""

    def __init__(self, failing=""):
        self.called = []
        self.failing = failing

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)

        def step():
            self.called.append(name)
            if name == self.failing:
                raise Failed("no")
            return "well"

        return step


@pytest.fixture
def parts(monkeypatch, tmp_path):
    made = Parts()
    monkeypatch.setattr(module, "KEPT", tmp_path / "kept")
    monkeypatch.setattr(module.bare_root, "missing", list)
    monkeypatch.setattr(module, "Proof", lambda *_: made)
    monkeypatch.setattr(module, "Window", lambda *_: made)
    monkeypatch.setattr(module, "wait_for_room", made.wait_for_room)
    (tmp_path / "p.deb").write_text("package")
    return made


def run(tmp_path, *more):
    words = [str(tmp_path / "p.deb"), "--folder", str(tmp_path / "machine"), *more]
    return module.main(words)


def test_the_whole_proof_in_its_order(parts, tmp_path, capsys):
    assert run(tmp_path) == 0
    steps = [name for name in parts.called if name != "end"]
    assert steps[:2] == ["make_root", "install_older"]
    assert steps.index("wait_for_room") < steps.index("refresh") < steps.index("compare")
    assert steps.index("compare") < steps.index("upgrade") < steps.index("see_kept")
    assert steps.index("close") < steps.index("purge") < steps.index("install_again")
    assert parts.called[-1] == "end"
    assert not (tmp_path / "machine").exists()
    report = (tmp_path / "kept/report.txt").read_text()
    assert f"{len(steps)} of {len(steps)} steps passed" in report
    assert report in capsys.readouterr().out


def test_a_failing_step_is_the_exit_code_and_the_machine_can_be_kept(parts, tmp_path):
    parts.failing = "purge"
    assert run(tmp_path, "--keep") == 1
    assert (tmp_path / "machine").is_dir()


def test_what_is_missing_is_told_at_once(parts, tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(module.bare_root, "missing", lambda: ["root's rights", "xvfb"])
    assert run(tmp_path) == 3
    assert "there must be: root's rights, xvfb" in capsys.readouterr().err
    assert parts.called == []


def test_a_package_that_is_not_there_is_told(parts, tmp_path, capsys):
    assert module.main([str(tmp_path / "none.deb")]) == 3
    assert "none.deb" in capsys.readouterr().err
