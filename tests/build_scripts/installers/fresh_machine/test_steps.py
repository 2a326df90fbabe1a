"""Steps are told one by one, and what depends on a failed one is left out."""

from __future__ import annotations

from build_scripts.installers.fresh_machine.steps import Failed, Steps


def fail():
    raise Failed("it is not there")


def test_all_pass(tmp_path, capsys):
    steps = Steps()
    assert steps.run("It is there", lambda: "seen", essential=True)
    assert steps.end(tmp_path / "made" / "report.txt") == 0
    said = capsys.readouterr().out
    assert "- It is there\n    passed, 0.0 s: seen\n" in said
    assert "1 of 1 steps passed" in said
    assert (tmp_path / "made" / "report.txt").read_text() == said


def test_a_failed_step_fails_the_whole_and_others_go_on(tmp_path, capsys):
    steps = Steps()
    assert not steps.run("One", fail)
    assert steps.run("Two", lambda: "seen")
    assert steps.end(tmp_path / "report.txt") == 1
    said = capsys.readouterr().out
    assert "FAILED, 0.0 s: it is not there" in said
    assert "1 of 2 steps passed" in said


def test_after_an_essential_one_the_rest_is_left_out(tmp_path):
    steps = Steps()
    steps.run("One", fail, essential=True)
    assert not steps.run("Two", lambda: "seen")
    assert [result.passed for result in steps.results] == [False, None]
    assert steps.results[1].row().startswith("left out")
    assert steps.end(tmp_path / "report.txt") == 1


def test_no_step_is_no_proof(tmp_path):
    assert Steps().end(tmp_path / "report.txt") == 1
