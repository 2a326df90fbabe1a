"""The program's languages through Qt's own pipeline: texts out of the code, translations, catalogues.

    python3 build_scripts/dev.py translations               renew the .ts files, make the catalogues, tell what is open
    python3 build_scripts/dev.py translations --open de     the open texts of a language as JSON, for a translator
    python3 build_scripts/dev.py translations --fill de FILE    put a translator's JSON into the .ts file

The `.ts` files (`resources/translations/sendsight_de.ts`) are the source and Qt Linguist opens them; the
catalogues (`.qm`) beside them are made, not kept in git. lupdate reads literals of `self.tr`, `tr` and `noop` by
their names: see `services.wording`.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path

from build_scripts.translation_file import Message, filled, messages, opened
from services.qt.languages import LANGUAGES, SOURCE

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
TARGETS = tuple(code for code in LANGUAGES if code != SOURCE)
_LEFT_OUT = ("services/cli/", "services/demo/", "services/__main__.py")
"""What is not for the window's users: the command line speaks English, and so do invented campaigns."""


def sources() -> list[Path]:
    """The files whose texts are translated."""
    found = (path for room in ("gui", "services") for path in (ROOT / room).rglob("*.py"))
    names = sorted(path.relative_to(ROOT).as_posix() for path in found)
    return [ROOT / name for name in names if not name.startswith(_LEFT_OUT)]


def ts_file(language: str, folder: Path = FOLDER) -> Path:
    """Where a language's texts and translations stand."""
    return folder / f"sendsight_{language}.ts"


def catalogue(language: str, folder: Path = FOLDER) -> Path:
    """Where a language's catalogue is made."""
    return folder / f"sendsight_{language}.qm"


def update(*files: Path) -> None:
    """Bring `.ts` files up to the code: new texts come in unfinished, those that are gone go.

    Raises:
        subprocess.CalledProcessError: lupdate failed or warned.
    """
    for file in files:
        _run(
            "pyside6-lupdate",
            *map(str, sources()),
            *("-ts", str(file), "-no-obsolete", "-locations", "none", "-silent"),
            *("-source-language", SOURCE, "-target-language", file.stem.rpartition("_")[2]),
            # A guess from a similar text is a wrong translation that looks finished.
            *("-disable-heuristic", "similartext", "-tr-function-alias", "QT_TR_NOOP+=noop"),
        )


def release(languages: tuple[str, ...] = TARGETS, folder: Path = FOLDER) -> None:
    """Make the catalogues that are missing or older than their `.ts` files.

    Raises:
        subprocess.CalledProcessError: lrelease failed.
    """
    for language in languages:
        source, made = ts_file(language, folder), catalogue(language, folder)
        if not made.exists() or made.stat().st_mtime_ns <= source.stat().st_mtime_ns:
            _run("pyside6-lrelease", "-silent", "-nounfinished", str(source), "-qm", str(made))


def unfinished(language: str) -> list[Message]:
    """The texts of a language without a finished translation."""
    return [one for one in messages(ts_file(language)) if not one.finished]


def _run(tool: str, *arguments: str) -> None:
    command = [str(Path(sys.executable).parent / tool), *arguments]
    done = subprocess.run(command, check=False, capture_output=True, text=True, cwd=ROOT)
    said = (done.stderr + done.stdout).strip()
    if done.returncode or "arning" in said:
        raise subprocess.CalledProcessError(done.returncode or 1, tool, said, said)


def _fill(language: str, file: Path) -> int:
    """Put translations into a `.ts` file; answers how many texts got one."""
    given = json.loads(file.read_text(encoding="utf-8"))
    number = filled(
        ts_file(language), {(one["source"], one["comment"]): one["text"] for one in given}
    )
    update(ts_file(language))  # in lupdate's own layout again
    return number


def main(arguments: list[str]) -> int:
    """Renew, open or fill; answers 1 where texts are left without a translation."""
    parser = argparse.ArgumentParser(prog="dev.py translations")
    parser.add_argument("--open", metavar="LANGUAGE", choices=TARGETS)
    parser.add_argument("--release", action="store_true", help="make the catalogues only")
    parser.add_argument("--fill", nargs=2, metavar=("LANGUAGE", "FILE"))
    options = parser.parse_args(arguments)
    if options.release:
        release()
        return 0
    if options.open:
        json.dump(opened(unfinished(options.open)), sys.stdout, ensure_ascii=False, indent=1)
        return 0
    if options.fill:
        print(f"{_fill(options.fill[0], Path(options.fill[1]))} texts filled.")
    else:
        update(*map(ts_file, TARGETS))
    release()
    left = {language: len(unfinished(language)) for language in TARGETS}
    for language, number in left.items():
        print(f"{LANGUAGES[language]}: {number} texts without a finished translation.")
    return 1 if any(left.values()) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
