"""What is proven without a window: installation, figures, upgrade, removal, keyring."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

from build_scripts.installers import identity
from build_scripts.installers.fresh_machine import bare_root, listing, packages, workspace
from build_scripts.installers.fresh_machine.machine import Done, Machine, Session, User
from build_scripts.installers.fresh_machine.steps import Failed
from build_scripts.installers.identity import COMMAND_LINE, PACKAGE, ROOT

APT = ("apt-get", "install", "--yes", "--no-install-recommends")
REPORTS = ("campaigns", "links")
PACE = "50"
"""By what the demo's limits are divided: they would be a minute of waiting."""
DATA = (
    ".local/share/Sendsight",
    ".local/state/Sendsight",
    ".config/Sendsight",
    # Of the desktop's own libraries: lists of fonts, compiled shaders.
    ".cache/fontconfig",
    ".cache/mesa_shader_cache",
    ".cache/Sendsight",
)
"""Where a user's data may lie, below the home folder."""
UNLOCK = (
    "printf secret | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null; "
    'exec "$@"'
)
"""What a desktop does at a login: the keyring is opened with the password."""
ACCOUNT = (
    *("accounts", "add", "clicksend", "--name", "Shop", "--set", "username=me"),
    *("--secrets-from", "-"),
)
KEY = "not-a-real-key"
GIVEN = f'{{"api_key": "{KEY}"}}'


PORTABLE = {
    ".gz": f"cd $(mktemp -d) && tar xf {{file}} && */{COMMAND_LINE} selftest && rm -r *",
    ".AppImage": f"cd $(mktemp -d) && ln -s {{file}} {COMMAND_LINE} && "
    f"./{COMMAND_LINE} --appimage-extract-and-run selftest",
}
"""What runs them; an AppImage is unpacked, since a bare machine has no FUSE."""


@dataclass
class Proof:
    """The machine, the packages, and what earlier steps found.

    Args:
        folder: Where everything lies.
        package: The package that is proven.
        older: The one before it; None = one is made from it.
        clicks: How many the demo invents.
        release: Of Debian; "" = that of this machine.
    """

    folder: Path
    package: Path
    older: Path | None = None
    clicks: str = "200000"
    release: str = ""
    machine: Machine = field(init=False)
    users: dict[str, User] = field(default_factory=dict)
    figures: dict[str, str] = field(default_factory=dict)
    own: str = ""
    before: dict[str, str] = field(default_factory=dict)
    _source: subprocess.Popen[bytes] | None = None

    def __post_init__(self) -> None:
        self.machine = Machine(self.folder / "root")

    @property
    def demo(self) -> tuple[str, ...]:
        """The options that all starts with the demo have."""
        return ("--demo", "--demo-clicks", self.clicks, "--pace", PACE)

    def end(self) -> None:
        """End what still runs beside the machine."""
        if self._source is not None and self._source.poll() is None:
            self._source.kill()
            self._source.wait()

    # Installation

    def make_root(self) -> str:
        """Make the bare machine with two users, and list its files."""
        self._source = self._start_source()
        words = bare_root.make(self.machine.root, self.folder / "debootstrap.log", self.release)
        for number, name in enumerate(("anna", "ben"), 1000):
            self.users[name] = self.machine.add_user(name, number)
        self.before = listing.listed(self.machine.root)
        return f"{words}, {len(self.before):,} files, two users with empty homes"

    def install_older(self) -> str:
        """Install the version before with apt."""
        older = self.older or packages.make_older(self.package, self.folder)
        return self._install(older)

    def _install(self, package: Path) -> str:
        there = self.machine.inside(f"/srv/{PACKAGE}.deb")
        shutil.copyfile(package, there)
        done = self.machine.administer(*APT, f"/srv/{there.name}").expect()
        there.unlink()
        wanted, got = packages.field(package, "Version"), self._version()
        if got != wanted:
            raise Failed(f"{got} is installed, not {wanted}")
        said = re.search(r"(\d+) upgraded, (\d+) newly installed, (\d+) to remove", done.out)
        if said is None or said[3] != "0":
            raise Failed(f"apt said: {done.out[-500:]}")
        loaded = re.search(r"Need to get ([^\n]*) of archives", done.out)
        archives = f", {loaded[1].split('/')[0]} fetched" if loaded else ""
        return f"version {got}, {int(said[2])} packages new{archives}"

    def _version(self) -> str:
        return self.machine.administer("dpkg-query", "-W", "-f", "${Version}", PACKAGE).out

    def find_libraries(self) -> str:
        """See whether the loader finds what every library asks for."""
        place = f"/usr/lib/{PACKAGE}/_internal"
        script = (
            f'find {place} -name "*.so*" -type f | LD_LIBRARY_PATH={place} xargs ldd 2>/dev/null'
        )
        said = self.machine.administer("/bin/sh", "-c", script).out
        lost = sorted({line.split()[0] for line in said.splitlines() if "not found" in line})
        if lost:
            raise Failed(f"not found: {', '.join(lost)}")
        return f"{said.count(chr(10)):,} needs, all found"

    # Figures

    def _start_source(self) -> subprocess.Popen[bytes]:
        """Let the source tree refresh a demo of its own beside everything else."""
        return subprocess.Popen(
            [sys.executable, "-m", "services", *self.demo, "refresh"],
            cwd=ROOT,
            env=self._source_environment(),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def _source_environment(self) -> dict[str, str]:
        kept = {name: text for name, text in os.environ.items() if name != "DISPLAY"}
        return {**kept, "SENDSIGHT_HOME": str(self.folder / "source"), "LC_ALL": "C.UTF-8"}

    def source_report(self, name: str) -> str:
        """A report of the source tree over its own demo."""
        if self._source is not None and self._source.wait(timeout=1200):
            raise Failed("the source tree could not refresh its demo")
        done = subprocess.run(
            [sys.executable, "-m", "services", "--demo", "report", name, "--format", "csv"],
            cwd=ROOT,
            env=self._source_environment(),
            capture_output=True,
            text=True,
            check=False,
        )
        return Done(done.returncode, done.stdout, done.stderr).expect().out

    def report(self, session: Session, user: User, name: str) -> str:
        """A report of the installed program over a user's demo."""
        words = ("--demo", "report", name, "--format", "csv")
        return session.run(user, COMMAND_LINE, *words).expect().out

    def refresh(self) -> str:
        """Refresh the demo on the machine by the command line."""
        with Session(self.machine) as session:
            anna = self.users["anna"]
            session.run(anna, COMMAND_LINE, *self.demo, "refresh").expect()
            for name in REPORTS:
                self.figures[name] = self.report(session, anna, name)
            session.run(
                anna, COMMAND_LINE, "--demo", "marks", "tag", "Spring", "--search", "spring sale"
            ).expect()
            self.own = session.run(anna, COMMAND_LINE, "--demo", "marks", "list").expect().out
        sums = workspace.totals(self.figures["campaigns"])
        return ", ".join(f"{count:,} {name}" for name, count in sums.items())

    def compare(self) -> str:
        """Compare its figures with those of the source tree."""
        for name in reversed(REPORTS):
            words = workspace.same(
                self.figures[name], self.source_report(name), "in the source tree"
            )
        return words

    def upgrade(self) -> str:
        """Install the version that is proven over the older one."""
        words = self._install(self.package)
        if self.older is None and self.machine.inside(packages.GONE).exists():
            raise Failed("a file of the older version is still there")
        return words

    def see_kept(self) -> str:
        """See whether the workspace is as it was, tags with it."""
        with Session(self.machine) as session:
            anna = self.users["anna"]
            for name in reversed(REPORTS):
                words = workspace.same(
                    self.report(session, anna, name), self.figures[name], "before"
                )
            own = session.run(anna, COMMAND_LINE, "--demo", "marks", "list").expect().out
        if own != self.own or "Spring" not in own:
            raise Failed(f"the tags were {self.own!r} and are {own!r}")
        return f"{words}; tags kept"

    # Surroundings

    def see_no_network(self) -> str:
        """See that the sessions of all these steps have no network."""
        with Session(self.machine) as session:
            said = session.run(self.users["anna"], "cat", "/proc/net/dev").expect().out
        cards = [line.split(":")[0].strip() for line in said.splitlines() if ":" in line]
        if cards != ["lo"]:
            raise Failed(f"there is {', '.join(cards)}")
        return "the loopback alone"

    def test_itself(self) -> str:
        """Let the program test its parts, with nothing in the environment but a home and a path."""
        with Session(self.machine) as session:
            anna = self.users["anna"]
            words = ("env", "-i", f"HOME={anna.home}", "PATH=/usr/bin:/bin", COMMAND_LINE)
            version = session.run(anna, *words, "--version").expect()
            if version.err:
                raise Failed(version.err)
            done = session.run(anna, *words, "selftest").expect()
        return f"{version.out.strip()}, {len(done.out.strip().splitlines()) - 2} parts tried"

    def add_without_keyring(self) -> str:
        """See that a key is not kept where there is no keyring, and that it is told plainly."""
        with Session(self.machine) as session:
            done = session.run(self.users["anna"], COMMAND_LINE, *ACCOUNT, given=GIVEN).expect(3)
        if "keyring" not in done.err or "Traceback" in done.err:
            raise Failed(f"it says {done.err}")
        return done.err.strip().splitlines()[-1]

    def add_with_keyring(self) -> str:
        """Keep a key in a real Secret Service."""
        self.machine.administer(*APT, "gnome-keyring", "dbus", "libsecret-tools").expect()
        ben = self.users["ben"]
        script = (
            f"{COMMAND_LINE} selftest --keyring >/dev/null && printf '%s' '{GIVEN}' | "
            f"{COMMAND_LINE} {' '.join(ACCOUNT)}; echo code $?; {COMMAND_LINE} accounts list; "
            f"grep -rl {KEY} {ben.home} | grep -v keyrings"
        )
        words = ("dbus-run-session", "--", "/bin/sh", "-c", UNLOCK, "login")
        with Session(self.machine) as session:
            done = session.run(ben, *words, "/bin/sh", "-c", script)
        if "code 0" not in done.out or "Shop" not in done.out:
            raise Failed(f"{done.out} {done.err}")
        if ben.home in done.out:
            raise Failed(f"the key lies open in a file: {done.out}")
        return "kept by GNOME Keyring, in no other file; the self-test wrote, read and removed one"

    def try_portable(self) -> str:
        """Run what needs no installation, where it was made beside the package."""
        tried = []
        with Session(self.machine) as session:
            for path in sorted(self.package.parent.glob(f"*{identity.version()}*")):
                command = PORTABLE.get(path.suffix)
                if command is None:
                    continue
                there = self.machine.inside(f"/srv/{path.name}")
                shutil.copyfile(path, there)
                there.chmod(0o755)
                script = command.format(file=f"/srv/{path.name}")
                done = session.run(self.users["anna"], "/bin/sh", "-e", "-c", script).expect()
                there.unlink()
                tried.append(f"{path.suffix[1:]} {len(done.out.splitlines()) - 2} parts")
        return f"tested themselves: {', '.join(tried)}" if tried else "none was made beside it"

    def know_recipes(self) -> str:
        """Ask the desktop's own tools what a recipe's file is and what a double-click on it starts."""
        tools = ("shared-mime-info", "desktop-file-utils", "libglib2.0-bin")
        self.machine.administer(*APT, *tools).expect()
        anna = self.users["anna"]
        file = f"{anna.home}/.local/share/{identity.NAME}/x{identity.RECIPE_ENDING}"
        self.machine.inside(file).write_text("version = 1\n", encoding="utf-8")
        with Session(self.machine) as session:
            told = session.run(anna, "gio", "info", "-a", "standard::content-type", file).expect()
            starts = session.run(anna, "gio", "mime", identity.RECIPE_TYPE).expect()
        if f"content-type: {identity.RECIPE_TYPE}" not in told.out:
            raise Failed(f"the desktop takes it for something else: {told.out}")
        if f"{PACKAGE}.desktop" not in starts.out.splitlines()[0]:
            raise Failed(f"something else opens it: {starts.out}")
        return f"{identity.RECIPE_ENDING} is {identity.RECIPE_TYPE}, which {PACKAGE} opens"

    # Removal

    def purge(self) -> str:
        """Remove everything that was installed, and compare all files with those before."""
        held = self._homes()
        self.machine.administer("apt-get", "purge", "--yes", PACKAGE).expect()
        # Also what some package of the bare machine merely recommends, as apt does the list of certificates.
        unasked = ("-o", "APT::AutoRemove::RecommendsImportant=false")
        self.machine.administer("apt-get", "autoremove", "--purge", "--yes", *unasked).expect()
        change = listing.compared(
            self.before, listing.listed(self.machine.root), (*listing.OTHERS, "home/")
        )
        if change:
            raise Failed(change.words())
        if self._homes() != held:
            raise Failed("the users' data changed")
        strange = [path for path in held if not _is_data(path)]
        if strange:
            raise Failed(f"in the home folders: {', '.join(strange[:10])}")
        return f"all files of the system as before; {len(held)} files of the users kept"

    def _homes(self) -> dict[str, str]:
        home = self.machine.inside("/home")
        return {path: mark for path, mark in listing.listed(home).items() if mark[0] != "d"}

    def install_again(self) -> str:
        """Install anew: the data that a removal left is there."""
        words = self._install(self.package)
        return f"{words}; {self.see_kept()}"


def _is_data(path: str) -> bool:
    """Whether a path below /home is where a user's data may lie."""
    _, _, below = path.partition("/")
    return below.startswith(DATA)
