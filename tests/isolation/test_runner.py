import os
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from threading import Thread

import pytest

from briefgen.isolation.runner import Runner
from briefgen.model.errors import IsolationError, LoadError, TemplateError, WorkspaceLocked

CHORES = "tests.isolation.chores"


@pytest.fixture
def runner() -> Iterator[Runner]:
    with Runner() as one:
        yield one


def notes(error: BaseException) -> str:
    return "\n".join(getattr(error, "__notes__", ()))


def is_running(process_id: int) -> bool:
    """Whether a process runs; a zombie that nobody has waited for doesn't."""
    try:
        state = Path(f"/proc/{process_id}/stat").read_text().rsplit(")", 1)[1].split()[0]
    except OSError:
        return False
    return state != "Z"


def wait_until_gone(process_id: int, seconds: float = 10.0) -> bool:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if not is_running(process_id):
            return True
        time.sleep(0.02)
    return False


def test_bytes_come_back_as_they_were(runner: Runner) -> None:
    for payload in (b"", b"\0\xff" * 3, os.urandom(3_000_000)):
        assert runner.call(f"{CHORES}:echo", payload) == payload


def test_the_child_is_another_process_and_is_reused(runner: Runner) -> None:
    first = int(runner.call(f"{CHORES}:process_id", b""))
    assert first != os.getpid()
    assert int(runner.call(f"{CHORES}:process_id", b"")) == first


def test_nothing_is_started_before_the_first_call() -> None:
    before = Path(f"/proc/{os.getpid()}/task/{os.getpid()}/children").read_text()
    with Runner():
        assert Path(f"/proc/{os.getpid()}/task/{os.getpid()}/children").read_text() == before


def test_over_the_deadline_the_call_is_stopped_and_the_next_one_works(runner: Runner) -> None:
    began = time.monotonic()
    with pytest.raises(IsolationError, match=r"longer than 0\.5 seconds") as caught:
        runner.call(f"{CHORES}:sleep", b"60", deadline=0.5)
    assert time.monotonic() - began < 5
    assert caught.value.hint
    assert runner.call(f"{CHORES}:echo", b"on we go") == b"on we go"


def test_code_that_never_gives_the_interpreter_back_is_stopped(runner: Runner) -> None:
    with pytest.raises(IsolationError):
        runner.call(f"{CHORES}:hang_in_c", b"", deadline=0.5)


def test_processes_that_the_child_started_end_with_it(runner: Runner, tmp_path: Path) -> None:
    told = tmp_path / "helper"
    with pytest.raises(IsolationError):
        runner.call(f"{CHORES}:spawn_and_sleep", str(told).encode(), deadline=2)
    assert wait_until_gone(int(told.read_text()))


@pytest.mark.skipif(sys.platform != "linux", reason="the system doesn't bound memory")
def test_memory_is_bounded_and_the_child_is_replaced(runner: Runner) -> None:
    first = runner.call(f"{CHORES}:process_id", b"")
    with pytest.raises(IsolationError, match="more memory"):
        runner.call(f"{CHORES}:take_memory", str(2**31).encode())
    assert runner.call(f"{CHORES}:process_id", b"") != first
    assert runner.call(f"{CHORES}:take_memory", str(2**29).encode()) == str(2**29).encode()


@pytest.mark.parametrize("chore", ["abort", "leave"])
def test_a_child_that_dies_is_an_error_and_is_replaced(runner: Runner, chore: str) -> None:
    with pytest.raises(IsolationError, match="break down") as caught:
        runner.call(f"{CHORES}:{chore}", b"")
    assert "exit status" in notes(caught.value)
    assert runner.call(f"{CHORES}:echo", b"again") == b"again"


def test_a_child_killed_between_calls_is_replaced(runner: Runner) -> None:
    child = int(runner.call(f"{CHORES}:process_id", b""))
    os.kill(child, 9)
    assert wait_until_gone(child)
    assert runner.call(f"{CHORES}:echo", b"again") == b"again"


def test_what_a_dying_child_wrote_is_kept_for_the_log(runner: Runner) -> None:
    with pytest.raises(IsolationError) as caught:
        runner.call(f"{CHORES}:cry_and_abort", b"")
    assert "last words" in notes(caught.value)


def test_our_errors_cross_with_class_message_and_hint(runner: Runner) -> None:
    with pytest.raises(LoadError) as load:
        runner.call(f"{CHORES}:refuse", b"")
    assert (load.value.message, load.value.hint) == (
        "“x.pdf” is encrypted.",
        "Save it without a password.",
    )
    assert load.value.message.template == "“{name}” is encrypted."
    assert load.value.message.values == {"name": "x.pdf"}
    with pytest.raises(TemplateError) as template:
        runner.call(f"{CHORES}:refuse_template", b"")
    assert template.value.message == "body.html:7: unknown tag <blink>"
    assert template.value.where == "body.html:7"
    with pytest.raises(WorkspaceLocked):
        runner.call(f"{CHORES}:refuse_locked", b"")


@pytest.mark.parametrize(
    ("chore", "told"), [("stumble", "a detail for the log"), ("recurse", "RecursionError")]
)
def test_other_errors_are_isolation_errors_with_the_traceback_as_a_note(
    runner: Runner, chore: str, told: str
) -> None:
    child = runner.call(f"{CHORES}:process_id", b"")
    with pytest.raises(IsolationError) as caught:
        runner.call(f"{CHORES}:{chore}", b"")
    assert told in notes(caught.value)
    assert told not in str(caught.value)
    assert runner.call(f"{CHORES}:process_id", b"") == child


def test_an_unknown_target_is_an_isolation_error(runner: Runner) -> None:
    with pytest.raises(IsolationError):
        runner.call("tests.isolation.nowhere:echo", b"")


def test_what_libraries_print_does_not_disturb_the_answers(runner: Runner) -> None:
    assert runner.call(f"{CHORES}:chatter", b"quiet") == b"quiet"
    assert runner.call(f"{CHORES}:echo", b"still quiet") == b"still quiet"


def test_callers_in_parallel_get_each_their_own_answer(runner: Runner) -> None:
    payloads = [str(number).encode() * 1000 for number in range(60)]

    def ask(payload: bytes) -> bytes:
        return runner.call(f"{CHORES}:echo", payload)

    with ThreadPoolExecutor(6) as pool:
        answers = list(pool.map(ask, payloads))
    assert answers == payloads


def test_warming_imports_modules_in_the_child(runner: Runner) -> None:
    assert runner.call(f"{CHORES}:imported", b"fractions") == b"no"
    runner.warm(["fractions", f"{CHORES}:echo"])
    assert runner.call(f"{CHORES}:imported", b"fractions") == b"yes"


def test_closing_ends_the_child_and_refuses_calls() -> None:
    runner = Runner()
    child = int(runner.call(f"{CHORES}:process_id", b""))
    runner.close()
    assert not is_running(child)
    with pytest.raises(IsolationError):
        runner.call(f"{CHORES}:echo", b"")
    runner.close()


def test_closing_does_not_wait_for_a_call_under_way() -> None:
    runner = Runner()
    runner.call(f"{CHORES}:echo", b"")
    outcome: list[IsolationError] = []

    def hang() -> None:
        try:
            runner.call(f"{CHORES}:sleep", b"60", deadline=50)
        except IsolationError as error:
            outcome.append(error)

    caller = Thread(target=hang)
    caller.start()
    time.sleep(0.3)
    began = time.monotonic()
    runner.close()
    caller.join(10)
    assert time.monotonic() - began < 5
    assert outcome


@pytest.mark.skipif(sys.platform == "win32", reason="sessions are POSIX's")
def test_the_terminals_interrupt_does_not_reach_the_child(runner: Runner) -> None:
    child = int(runner.call(f"{CHORES}:process_id", b""))
    assert os.getpgid(child) != os.getpgid(0)
    assert os.getsid(child) != os.getsid(0)


ORPHAN = """
import os, sys, threading, time
from briefgen.isolation.runner import Runner
runner = Runner()
print(runner.call("tests.isolation.chores:process_id", b"").decode(), flush=True)
if sys.argv[1] == "busy":
    call = lambda: runner.call("tests.isolation.chores:hang_in_c", b"", deadline=0.5)
    threading.Thread(target=call, daemon=True).start()
    time.sleep(0.2)
os._exit(1)
"""


@pytest.mark.parametrize("state", ["idle", "busy"])
def test_the_child_ends_when_its_parent_is_gone(state: str) -> None:
    told = subprocess.run(
        [sys.executable, "-c", ORPHAN, state],
        capture_output=True,
        check=False,
        text=True,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
    )
    child = int(told.stdout)
    try:
        assert wait_until_gone(child)
    finally:
        with suppress(ProcessLookupError):
            os.kill(child, 9)
