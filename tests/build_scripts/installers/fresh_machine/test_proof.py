"""The steps see what does not hold, with a stand-in for the machine."""

from __future__ import annotations

import pytest

from build_scripts.installers.fresh_machine import packages
from build_scripts.installers.fresh_machine import proof as module
from build_scripts.installers.fresh_machine.listing import listed
from build_scripts.installers.fresh_machine.machine import Done, User
from build_scripts.installers.fresh_machine.steps import Failed

APT = "Need to get 58.1 MB/58.1 MB of archives.\n1 upgraded, 60 newly installed, 0 to remove and 0"


class Session:
    """Answers commands by a word in them."""

    answers: dict[str, Done] = {}

    def __init__(self, machine):
        del machine

    def __enter__(self):
        return self

    def __exit__(self, *_):
        return None

    def run(self, user, *words, given=""):
        del user, given
        line = " ".join(words)
        return next((done for word, done in self.answers.items() if word in line), Done(0, "", ""))


@pytest.fixture
def proof(tmp_path, monkeypatch):
    monkeypatch.setattr(module, "Session", Session)
    monkeypatch.setattr(Session, "answers", {})
    (tmp_path / "root/srv").mkdir(parents=True)
    (tmp_path / "p.deb").write_text("package")
    made = module.Proof(tmp_path, tmp_path / "p.deb")
    made.users = {"anna": User("anna", 1000), "ben": User("ben", 1001)}
    said = {"apt-get": APT, "dpkg-query": "1.0"}
    made.machine.administer = lambda *words: Done(0, said.get(words[0], ""), "")
    made.said = said
    monkeypatch.setattr(module.packages, "field", lambda package, name: "1.0")
    return made


def test_an_upgrade_is_seen_by_the_version_and_by_what_is_gone(proof):
    assert proof.upgrade() == "version 1.0, 60 packages new, 58.1 MB fetched"
    left = proof.machine.inside(packages.GONE)
    left.parent.mkdir(parents=True)
    left.touch()
    with pytest.raises(Failed, match="still there"):
        proof.upgrade()
    proof.said["dpkg-query"] = "0.9"
    with pytest.raises(Failed, match=r"0\.9 is installed, not 1\.0"):
        proof.upgrade()


def test_apt_may_remove_nothing(proof):
    proof.said["apt-get"] = APT.replace("0 to remove", "2 to remove")
    with pytest.raises(Failed, match="2 to remove"):
        proof.upgrade()


def test_a_lost_library_is_named(proof):
    proof.said["/bin/sh"] = "  libX11.so.6 => /x (0x1)\n  libGL.so.1 => not found\n"
    with pytest.raises(Failed, match=r"not found: libGL\.so\.1"):
        proof.find_libraries()


def test_a_network_is_seen(proof):
    Session.answers = {"net/dev": Done(0, "head\n lo: 1\n eth0: 2\n", "")}
    with pytest.raises(Failed, match="lo, eth0"):
        proof.see_no_network()
    Session.answers = {"net/dev": Done(0, "head\n lo: 1\n", "")}
    assert proof.see_no_network() == "the loopback alone"


def test_words_about_the_keyring_are_wanted_and_no_traceback(proof):
    Session.answers = {"accounts add": Done(3, "", "Hint.\nNo keyring here.")}
    assert proof.add_without_keyring() == "No keyring here."
    Session.answers = {"accounts add": Done(3, "", "Traceback: keyring")}
    with pytest.raises(Failed, match="Traceback"):
        proof.add_without_keyring()
    Session.answers = {"accounts add": Done(0, "", "")}
    with pytest.raises(Failed, match="ended with 0, not 3"):
        proof.add_without_keyring()


def test_a_key_in_a_file_is_seen(proof):
    Session.answers = {"dbus-run": Done(0, "code 0\nShop\n", "")}
    assert proof.add_with_keyring().startswith("kept by GNOME Keyring")
    Session.answers = {"dbus-run": Done(0, "code 0\nShop\n/home/ben/.config/x\n", "")}
    with pytest.raises(Failed, match="lies open"):
        proof.add_with_keyring()
    Session.answers = {"dbus-run": Done(0, "code 3\n", "locked")}
    with pytest.raises(Failed, match="locked"):
        proof.add_with_keyring()


def test_what_a_removal_leaves_is_seen(proof):
    home = proof.machine.inside("/home/anna/.local/share/Sendsight")
    home.mkdir(parents=True)
    (home / "demo.duckdb").touch()
    proof.before = listed(proof.machine.root)
    assert proof.purge() == "all files of the system as before; 1 files of the users kept"
    (proof.machine.root / "etc").mkdir()
    (proof.machine.root / "etc/left").touch()
    with pytest.raises(Failed, match="left: etc, etc/left"):
        proof.purge()
    proof.before = listed(proof.machine.root)
    proof.machine.inside("/home/anna/.sendsightrc").touch()
    with pytest.raises(Failed, match=r"in the home folders: anna/\.sendsightrc"):
        proof.purge()


def test_kept_means_the_same_figures_and_tags(proof):
    report = "name,sends\nA,1\n"
    proof.figures = dict.fromkeys(module.REPORTS, report)
    proof.own = "Spring"
    Session.answers = {"report": Done(0, report, ""), "marks": Done(0, "Spring", "")}
    assert proof.see_kept() == "1 campaigns, 1 sends, as before; tags kept"
    Session.answers = {"report": Done(0, report, ""), "marks": Done(0, "", "")}
    with pytest.raises(Failed, match="tags"):
        proof.see_kept()
    Session.answers = {"report": Done(0, "name,sends\nA,2\n", "")}
    with pytest.raises(Failed, match="line 2 differs"):
        proof.see_kept()


def test_archives_beside_the_package_are_tried(proof, tmp_path):
    assert proof.try_portable() == "none was made beside it"
    version = module.identity.version()
    (tmp_path / f"sendsight-{version}-linux.tar.gz").touch()
    (tmp_path / f"Sendsight-{version}.AppImage").touch()
    (tmp_path / f"sendsight-{version}-sizes.txt").touch()
    Session.answers = {"selftest": Done(0, "part\n--\na\nb\n", "")}
    assert proof.try_portable() == "tested themselves: AppImage 2 parts, gz 2 parts"
    Session.answers = {"AppImage": Done(1, "", "no")}
    with pytest.raises(Failed, match="no"):
        proof.try_portable()
    assert not list(proof.machine.inside("/srv").glob("*.gz"))


def test_the_kind_of_a_recipe_and_its_program_are_asked_for(proof):
    proof.machine.inside("/home/anna/.local/share/Sendsight").mkdir(parents=True)
    kind = module.identity.RECIPE_TYPE
    right = Done(0, f"standard::content-type: {kind}\n", "")
    Session.answers = {"gio info": right, "gio mime": Done(0, "Default: sendsight.desktop\n", "")}
    assert proof.know_recipes() == f".sendsight is {kind}, which sendsight opens"
    Session.answers["gio mime"] = Done(0, "No default\nRegistered: sendsight.desktop\n", "")
    with pytest.raises(Failed, match="something else opens it"):
        proof.know_recipes()
    Session.answers["gio info"] = Done(0, "standard::content-type: text/plain\n", "")
    with pytest.raises(Failed, match="text/plain"):
        proof.know_recipes()
