"""Types are learnt one at a time: two threads that learn one at once would end the process."""

import subprocess
import sys

AT_ONCE = """
import sys
from threading import Barrier, Thread
from types import ModuleType

TYPES = '''
from __future__ import annotations
from msgspec import Struct

class Leaf(Struct, frozen=True):
    number: int = 1

class Branch(Struct, frozen=True):
    leaf: Leaf = Leaf()
    leaves: dict[str, Leaf] | None = None

class Tree(Struct, frozen=True, forbid_unknown_fields=True):
    branch: Branch = Branch()
    branches: list[Branch] = []
    named: dict[str, Branch] = {}
'''

from briefgen.decoding import convert

sys.setswitchinterval(1e-6)
VALUE = {"branch": {"leaf": {"number": 3}}, "branches": [{}], "named": {"a": {"leaves": {"b": {}}}}}
read = []
for number in range(200):
    module = sys.modules[f"m{number}"] = ModuleType(f"m{number}")
    exec(TYPES, vars(module))
    barrier = Barrier(4)

    def go(kind):
        barrier.wait()
        read.append(convert(VALUE, kind).branch.leaf.number)

    threads = [Thread(target=go, args=(kind,)) for kind in (module.Tree, module.Tree, module.Tree, module.Tree)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
print(len(read), set(read))
"""


def test_threads_may_need_a_type_for_the_first_time_at_once() -> None:
    done = subprocess.run(
        [sys.executable, "-c", AT_ONCE], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, "800 {3}\n"), done.stderr
