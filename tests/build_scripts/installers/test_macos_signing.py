"""Signing and notarising for macOS: the steps, their order, and that nothing secret is told."""

from __future__ import annotations

import base64
import plistlib
import subprocess
from pathlib import Path

import pytest

from build_scripts.installers import macos_signing as signing

SECRET = "p4ss word"
WHO = "Developer ID Application: Somebody (TEAM)"
ALL = {
    signing.CERTIFICATE: base64.b64encode(b"p12").decode(),
    signing.PASSWORD: SECRET,
    signing.IDENTITY: WHO,
    signing.NOTARY_KEY: base64.b64encode(b"p8").decode(),
    signing.NOTARY_KEY_ID: "KEY",
    signing.NOTARY_ISSUER: "ISSUER",
}


@pytest.fixture
def ran(monkeypatch):
    """The commands that would run; they are macOS's own."""
    calls = []
    answers = {"notarytool": "status: Accepted", "list-keychains": '    "/old/login.keychain"\n'}

    def note(words, **_options):
        calls.append(list(words))
        said = next((text for word, text in answers.items() if word in words), "")
        return subprocess.CompletedProcess(words, int(answers.get("fail") in words), stdout=said)

    monkeypatch.setattr(signing.subprocess, "run", note)
    return calls, answers


@pytest.fixture
def application(tmp_path):
    """What PyInstaller makes, in small."""
    root = tmp_path / "Sendsight.app"
    code = {
        "Contents/MacOS/sendsight": b"\xcf\xfa\xed\xfe program",
        "Contents/Frameworks/libpython.dylib": b"\xcf\xfa\xed\xfe",
        "Contents/Frameworks/a/b/deep.so": b"\xca\xfe\xba\xbe",
        "Contents/Frameworks/Qt/QtCore.framework/Versions/A/QtCore": b"\xcf\xfa\xed\xfe",
        "Contents/Resources/words.txt": b"text",
    }
    for name, content in code.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(content)
    (root / "Contents/MacOS/sendsight-cli").symlink_to("sendsight")
    (root / "Contents/Resources/libpython.dylib").symlink_to("../Frameworks/libpython.dylib")
    return root


def test_the_deepest_are_signed_first_and_only_code(application):
    assert [path.name for path in signing.inside_out(application)] == [
        "QtCore",
        "deep.so",
        "libpython.dylib",
        "QtCore.framework",
    ]


def test_everything_in_its_order(ran, application, tmp_path):
    calls, _ = ran
    with signing.signer(ALL) as signer:
        signer.sign_application(application)
        signer.sign_image(tmp_path / "a.dmg")
        assert signer.left_out == []
    steps = [" ".join(words[:2]) for words in calls]
    assert steps == [
        "security list-keychains",
        "security create-keychain",
        "security set-keychain-settings",
        "security unlock-keychain",
        "security import",
        "security set-key-partition-list",
        "security list-keychains",
        *["codesign --force"] * 5,
        "codesign --verify",
        "ditto -c",
        "xcrun notarytool",
        "xcrun stapler",
        "codesign --force",
        "xcrun notarytool",
        "xcrun stapler",
        "xcrun stapler",
        "security list-keychains",
        "security delete-keychain",
    ]
    signed = [words for words in calls if words[:2] == ["codesign", "--force"]]
    assert all(WHO in words and "--timestamp" in words for words in signed)
    assert [words[-1] for words in signed if "--entitlements" in words] == [str(application)]
    assert calls[-2][-1] == "/old/login.keychain"
    assert not Path(calls[-1][-1]).parent.exists()


def test_without_secrets_it_says_so_and_only_marks(ran, application, tmp_path):
    calls, _ = ran
    with signing.signer({}) as signer:
        signer.sign_application(application)
        signer.sign_image(tmp_path / "a.dmg")
        (said,) = signer.left_out
    assert "not signed" in said
    assert [words[:5] for words in calls] == [["codesign", "--force", "--deep", "--sign", "-"]]


def test_signed_without_a_key_for_apple_says_so(ran, application):
    calls, _ = ran
    with signing.signer({signing.IDENTITY: WHO}) as signer:
        signer.sign_application(application)
        (said,) = signer.left_out
    assert "not notarised" in said
    assert not [words for words in calls if "notarytool" in words]
    assert not [words for words in calls if words[0] == "security"]


def test_a_certificate_that_cannot_be_read_is_told_without_its_password(ran):
    calls, answers = ran
    answers["fail"] = "import"
    with pytest.raises(signing.SigningError) as caught, signing.signer(ALL):
        pass
    assert str(caught.value) == "security import failed (1)."
    assert calls[-1][1] == "delete-keychain"


def test_what_apple_refuses_fails(ran, application):
    _, answers = ran
    answers["notarytool"] = "status: Invalid"
    with pytest.raises(signing.SigningError, match="did not accept"), signing.signer(ALL) as signer:
        signer.sign_application(application)


def test_the_entitlements_are_few():
    assert list(plistlib.loads(plistlib.dumps(signing.ENTITLEMENTS)).values()) == [True]
    assert "com.apple.security.cs.disable-library-validation" not in signing.ENTITLEMENTS
