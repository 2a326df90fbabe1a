"""Programs of the system, started without a shell."""

from __future__ import annotations

import sys

from services.schedule import running
from services.schedule.running import Answer, as_text, clean_environment, run


def test_a_program_gets_its_arguments_as_they_are():
    told = ("a b", '"', "$HOME", "%PATH%", ";", "ü")
    code = "import sys; sys.stdout.buffer.write('|'.join(sys.argv[1:]).encode()); sys.exit(3)"
    answer = run((sys.executable, "-c", code, *told))
    assert answer.output.decode() == "|".join(told)
    assert answer.code == 3
    assert not answer.good


def test_a_program_that_is_not_there_is_an_answer():
    answer = run(("no-such-program-of-sendsight",))
    assert answer.code is None
    assert "not on this system" in answer.words()


def test_a_program_that_cannot_be_started_is_an_answer(tmp_path):
    broken = tmp_path / "broken"
    broken.write_text("#!/no/such/interpreter\n")
    broken.chmod(0o755)
    assert run((str(broken),)).code is None


def test_a_program_that_does_not_end_is_stopped(monkeypatch):
    monkeypatch.setattr(running, "TIME_LIMIT", 0.3)
    answer = run((sys.executable, "-c", "import time; time.sleep(60)"))
    assert answer.code is None
    assert "did not answer" in answer.words()


def test_the_words_of_a_program_are_its_errors_else_its_output():
    assert Answer(1, b"out", b" err\n").words() == "err (exit code 1)"
    assert Answer(1, b"out\n", b"").words() == "out (exit code 1)"


def test_words_are_read_in_the_encodings_of_the_systems():
    assert as_text("zürück".encode("utf-16")) == "zürück"
    assert as_text("zürück".encode("utf-8-sig")) == "zürück"
    assert as_text(b"z\x81r\xfcck")[0] == "z"


def test_a_packed_program_does_not_lend_its_libraries(monkeypatch):
    packed = {"LD_LIBRARY_PATH": "/bundle", "LD_LIBRARY_PATH_ORIG": "/own", "A": "1"}
    assert clean_environment(packed) == {"LD_LIBRARY_PATH": "/own", "A": "1"}
    plain = {"LD_LIBRARY_PATH": "/own"}
    assert clean_environment(plain) == plain
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert clean_environment({"LD_LIBRARY_PATH": "/bundle"}) == {}
