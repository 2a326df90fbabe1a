"""The installer for Windows, compiled by NSIS from `nsis/sendsight.nsi`.

NSIS compiles on Linux, too: there it proves the script, with a stand-in for the bundle.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from build_scripts.installers import identity, own_files, sizes
from build_scripts.installers.icon_files import write_ico, write_sidebar
from build_scripts.installers.windows_signing import can_sign, sign
from build_scripts.installers.windows_words import of_four
from gui.taskbar import APP_USER_MODEL_ID

SCRIPT = identity.HERE / "nsis" / "sendsight.nsi"
LEAST_BUILD = 17763
"""Of Windows 10, version 1809: the oldest that Qt 6.11 runs on."""
USUAL_PLACES = ("C:/Program Files (x86)/NSIS/makensis.exe", "C:/Program Files/NSIS/makensis.exe")


def definitions(bundle: Path, made: Path) -> dict[str, str]:
    """What the script needs to know, by name."""
    return {
        "NAME": identity.NAME,
        "PACKAGE": identity.PACKAGE,
        "COMMAND_LINE": identity.COMMAND_LINE,
        "VERSION": identity.version(),
        "VERSION_OF_FOUR": ".".join(map(str, of_four(identity.version()))),
        "PUBLISHER": identity.PUBLISHER,
        "COPYRIGHT": identity.COPYRIGHT,
        "SUMMARY": identity.SUMMARY,
        "APP_USER_MODEL_ID": APP_USER_MODEL_ID,
        "RECIPE_ENDING": identity.RECIPE_ENDING,
        "RECIPE_TYPE": identity.RECIPE_TYPE,
        "LEAST_BUILD": str(LEAST_BUILD),
        "INSTALLED_KIB": str(-(-sizes.sizes(bundle).total() // 1024)),
        "ICON": str(own_files.ICO),
        "SIDEBAR": str(own_files.WINDOWS / "sidebar.bmp"),
        "LICENSE": str(identity.LICENSE),
        "BUNDLE_FILES": str(bundle / "*"),
        "OUTPUT": str(made),
    }


def as_include(words: dict[str, str]) -> str:
    """The definitions as NSIS reads them; a dollar or a quotation mark stays one."""
    lines = []
    for name, text in words.items():
        plain = text.replace("$", "$$").replace('"', '$\\"')
        lines.append(f'!define {name} "{plain}"')
    return "\n".join([*lines, ""])


def command(makensis: str, include: Path, *, signer: str = "", target: str = "") -> list[str]:
    """How NSIS is called.

    Args:
        makensis: The compiler.
        include: The file with the definitions.
        signer: The command that signs a file, "" = nothing is signed.
        target: Another processor than the usual x86, for tests.
    """
    words = [f"-DIDENTITY={include}"]
    words += [f"-DSIGN={signer}"] if signer else []
    words += [f"-DTARGET={target}"] if target else []
    return [makensis, "-V2", "-WX", "-INPUTCHARSET", "UTF8", *words, str(SCRIPT)]


def find_makensis() -> str | None:
    """The compiler, on the PATH or where its own installer puts it; None where it is not."""
    usual = (place for place in USUAL_PLACES if Path(place).is_file())
    return shutil.which("makensis") or next(usual, None)


def make_setup(bundle: Path) -> Path:
    """Make the installer from a bundle, signed where the environment names a certificate; answers its file.

    Raises:
        FileNotFoundError: NSIS is not here.
        subprocess.CalledProcessError: It failed, or the signing; what they said stands above.
    """
    made = identity.DIST / f"{identity.NAME}-{identity.version()}-setup.exe"
    signer = ""
    if can_sign(os.environ):
        sign(bundle / f"{name}.exe" for name in (identity.PACKAGE, identity.COMMAND_LINE))
        signer = f'"{sys.executable}" -m build_scripts.installers.windows_signing'
    else:
        print("The installer is not signed: the environment names no certificate.", file=sys.stderr)
    return compiled(definitions(bundle, made), signer=signer)


def compiled(words: dict[str, str], *, signer: str = "", target: str = "") -> Path:
    """Let NSIS make an installer of definitions; answers its file. Raises as `make_setup`."""
    makensis = find_makensis()
    if makensis is None:
        raise FileNotFoundError("NSIS is needed for the installer; put makensis on the PATH.")
    made = Path(words["OUTPUT"])
    made.parent.mkdir(parents=True, exist_ok=True)
    write_ico(Path(words["ICON"]))
    # It is packed with its date.
    day = identity.source_epoch()
    os.utime(write_sidebar(Path(words["SIDEBAR"])), (day, day))
    include = Path(words["ICON"]).with_name("identity.nsh")
    include.write_text(as_include(words), encoding="utf-8")
    stamped = {**os.environ, "SOURCE_DATE_EPOCH": str(identity.source_epoch())}
    subprocess.run(
        command(makensis, include, signer=signer, target=target),
        check=True,
        cwd=identity.ROOT,
        env=stamped,
    )
    return made
