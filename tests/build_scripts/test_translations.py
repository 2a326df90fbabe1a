"""The program's languages: nothing stale, nothing unfinished, nothing that does not fit its text."""

from __future__ import annotations

import ast
import json
import re
import shutil
from pathlib import Path

import pytest

from build_scripts import translations
from build_scripts.translation_file import faults, messages
from build_scripts.translations import (
    ROOT,
    TARGETS,
    catalogue,
    main,
    release,
    sources,
    ts_file,
    update,
)
from services.qt.languages import LANGUAGES

RENEW = "run `python3 build_scripts/dev.py translations`, then translate what it tells"


@pytest.fixture(scope="module")
def now(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str, str]]:
    """What lupdate finds in the code as it is."""
    file = tmp_path_factory.mktemp("now") / "sendsight_xx.ts"
    update(file)
    return {(one.context, one.source, one.comment) for one in messages(file)}


@pytest.mark.parametrize("language", TARGETS)
def test_no_text_is_stale(language: str, now: set[tuple[str, str, str]]) -> None:
    kept = {(one.context, one.source, one.comment) for one in messages(ts_file(language))}
    assert now - kept == set(), RENEW
    assert kept - now == set(), RENEW


@pytest.mark.parametrize("language", TARGETS)
def test_no_text_is_without_a_translation(language: str) -> None:
    open_texts = [one.source for one in messages(ts_file(language)) if not one.finished]
    assert open_texts == []


@pytest.mark.parametrize("language", TARGETS)
def test_each_translation_fits(language: str) -> None:
    found = {one.source: faults(one.source, one.translation) for one in messages(ts_file(language))}
    assert {source: wrong for source, wrong in found.items() if wrong} == {}


@pytest.mark.parametrize("language", TARGETS)
def test_a_language_is_not_english(language: str) -> None:
    """Names and formats are the same everywhere; sentences are not."""
    same = [
        one.source
        for one in messages(ts_file(language))
        if one.source == one.translation and len(re.findall(r"[^\W\d_]{2,}", one.source)) > 4
    ]
    assert same == []


def test_no_text_is_built_of_values() -> None:
    """lupdate takes a literal as it stands: what an f-string becomes is never found again."""
    wrong = [
        f"{path.relative_to(ROOT)}:{call.lineno}"
        for path in sources()
        for call in _calls(ast.parse(path.read_text(encoding="utf-8")))
        if call.args and isinstance(call.args[0], ast.JoinedStr | ast.BinOp)
    ]
    assert wrong == []


def test_lupdate_finds_every_literal(now: set[tuple[str, str, str]]) -> None:
    """It does not look into an f-string, for one."""
    found = {source for _, source, _ in now}
    missed = [
        f"{path.relative_to(ROOT)}:{call.lineno} {call.args[0].value}"
        for path in sources()
        for call in _calls(ast.parse(path.read_text(encoding="utf-8")))
        if call.args and isinstance(call.args[0], ast.Constant) and call.args[0].value not in found
    ]
    assert missed == []


def test_plain_words_stand_where_lupdate_files_them_as_plain() -> None:
    """Within a class with bases it files `tr("...")` under the class, where `services.wording` does not look."""
    wrong = [
        f"{path.relative_to(ROOT)}:{call.lineno}"
        for path in sources()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef) and (node.bases or node.keywords)
        for call in _calls(node)
        if isinstance(call.func, ast.Name) and isinstance(call.args[0], ast.Constant)
    ]
    assert wrong == []


def _calls(tree: ast.AST) -> list[ast.Call]:
    names = {"tr", "noop"}
    return [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and (
            (isinstance(node.func, ast.Name) and node.func.id in names)
            or (isinstance(node.func, ast.Attribute) and node.func.attr == "tr")
        )
    ]


def test_catalogues_are_made_where_they_are_older(tmp_path: Path) -> None:
    shutil.copy(ts_file("de"), ts_file("de", tmp_path))
    release(("de",), tmp_path)
    made = catalogue("de", tmp_path)
    first = made.stat().st_mtime_ns
    release(("de",), tmp_path)
    assert made.stat().st_mtime_ns == first
    ts_file("de", tmp_path).touch()
    release(("de",), tmp_path)
    assert made.stat().st_mtime_ns > first


def test_a_translator_gets_the_open_texts_and_gives_them_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for language in TARGETS:
        shutil.copy(ts_file(language), ts_file(language, tmp_path))
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    monkeypatch.setattr(
        translations, "ts_file", lambda code, folder=tmp_path: ts_file(code, folder)
    )
    monkeypatch.setattr(
        translations, "catalogue", lambda code, folder=tmp_path: catalogue(code, folder)
    )
    file = tmp_path / "sendsight_de.ts"
    text = file.read_text(encoding="utf-8")
    once = text.replace("<translation>Kampagnen</translation>", '<translation type="unfinished"/>')
    file.write_text(once, encoding="utf-8")
    assert main(["--open", "de"]) == 0
    given = json.loads(capsys.readouterr().out)
    assert "Campaigns" in {one["source"] for one in given}
    answer = tmp_path / "answer.json"
    answer.write_text(json.dumps([{**one, "text": "Kampagnen"} for one in given]), encoding="utf-8")
    main(["--fill", "de", str(answer)])
    assert f"{LANGUAGES['de']}: 0 texts without" in capsys.readouterr().out
    assert [one for one in messages(file) if not one.finished] == []
