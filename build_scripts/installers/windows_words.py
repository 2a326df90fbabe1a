"""What Windows shows of a program: the properties of an .exe, as PyInstaller reads them."""

from __future__ import annotations

from build_scripts.installers import identity

_VERSION_FILE = """VSVersionInfo(
  ffi=FixedFileInfo(filevers={four}, prodvers={four}, mask=0x3f, flags=0x0, OS=0x40004, fileType=0x1,
                    subtype=0x0, date=(0, 0)),
  kids=[
    StringFileInfo([StringTable("040904B0", [
{strings}
    ])]),
    VarFileInfo([VarStruct("Translation", [1033, 1200])]),
  ],
)
"""


def of_four(version: str) -> tuple[int, int, int, int]:
    """A version as Windows counts it: four numbers; what follows the numbers (rc1) is left out.

    >>> of_four("1.2.0rc1")
    (1, 2, 0, 0)
    """
    numbers = []
    for part in version.split(".")[:4]:
        digits = "".join(letter if letter.isdigit() else " " for letter in part).split()
        numbers.append(int(digits[0]) if digits and part[0].isdigit() else 0)
    first, second, third, fourth = [*numbers, 0, 0, 0][:4]
    return first, second, third, fourth


def version_file(program: str, words: str) -> str:
    """What an .exe tells in its properties, as PyInstaller reads it.

    Args:
        program: The file's name without its ending.
        words: What the task manager shows.
    """
    told = {
        "CompanyName": identity.PUBLISHER,
        "FileDescription": words,
        "FileVersion": identity.version(),
        "InternalName": program,
        "LegalCopyright": identity.COPYRIGHT,
        "OriginalFilename": f"{program}.exe",
        "ProductName": identity.NAME,
        "ProductVersion": identity.version(),
    }
    strings = ",\n".join(f"      StringStruct({key!r}, {text!r})" for key, text in told.items())
    return _VERSION_FILE.format(four=of_four(identity.version()), strings=strings)
