"""No writer opens anything that a text names: no file, no address, whatever the text looks like."""

import base64
import io
import json
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest

from briefgen.model.document import (
    Block,
    BulletList,
    Document,
    Figure,
    Heading,
    Image,
    Link,
    ListItem,
    Paragraph,
    Styled,
    TableOfContents,
    Text,
)
from briefgen.writers.registry import WRITERS
from tests import builders
from tests.loaders.server import Server
from tests.writers import samples

SECRET = "canary-5f1c7a"
SHAPES = (
    "<img src='{0}'>",
    "<img src={0} />",
    "![x]({0})",
    '<para><img src="{0}" width="10" height="10"/></para>',
    "<link rel=stylesheet href='{0}'>",
    "<!DOCTYPE x [<!ENTITY e SYSTEM '{0}'>]><x>&e;</x>",
    "&e;",
    "]]><xi:include href='{0}'/>",
    "<?xml-stylesheet href='{0}'?>",
    "{{% include '{0}' %}}",
    "{{{{ open('{0}').read() }}}}",
    "@import url({0});",
    "url('{0}')",
    'INCLUDEPICTURE "{0}" \\d',
    'DDEAUTO c:\\\\windows "{0}"',
    "<<include {0}>>",
    "/F ({0})",
    "[x]: {0}",
    "{0}",
)


def hostile(*addresses: str) -> Document:
    """A document that names those addresses in every way that some format might follow."""
    texts = [shape.format(address) for address in addresses for shape in SHAPES]
    blocks: list[Block] = [TableOfContents(2), Heading(1, (Text(texts[0]),))]
    for text in texts:
        blocks += [
            Paragraph((Text(text), Styled((Text(text),), text, text))),
            BulletList((ListItem((samples.paragraph(text),), text, text),)),
            _table(text),
            Figure(Image(samples.png(), "image/png"), text, 0.2, (Text(text),)),
        ]
    blocks += [Paragraph((Link(address, (Text("here"),)),)) for address in addresses]
    return builders.document(*blocks, title=texts[1])


def _table(text: str) -> Block:
    return samples.Table(
        (0.5, 0.5), (samples.row(text, "b", header=True),), (samples.row(text, "d"),)
    )


def watched(format_id: str, *addresses: str) -> list[str]:
    """What one writer opens in a process of its own, once everything is imported; its file goes to stdout."""
    program = (
        "import json, os, sys, base64\n"
        "from briefgen.writers.registry import writer\n"
        "from tests.writers import samples\n"
        "from tests.writers.test_nothing_opened import hostile\n"
        f"one, made, seen = writer({format_id!r}), hostile(*{addresses!r}), []\n"
        "one.write(samples.everything())\n"
        "kinds = {'open', 'os', 'socket', 'subprocess', 'urllib', 'ctypes'}\n"
        "sys.addaudithook(lambda event, a: seen.append(f'{event} {a[:1]}') if event.split('.')[0] in kinds else None)\n"
        "content = one.write(made)\n"
        "found = list(seen)\n"
        "open(os.devnull).close()\n"
        "assert len(seen) > len(found)  # a watch that sees nothing would be noticed\n"
        "print(json.dumps([found, base64.b64encode(content).decode()]))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, check=True, text=True
    )
    found, content = json.loads(done.stdout)
    assert SECRET not in "".join(parts(base64.b64decode(content)))
    return [one for one in found if "fonts" not in one]


def parts(content: bytes) -> Iterator[str]:
    """All that a file holds, unpacked."""
    yield content.decode("latin-1")
    if content.startswith(b"PK"):
        archive = zipfile.ZipFile(io.BytesIO(content))
        yield from (archive.read(name).decode("latin-1") for name in archive.namelist())
    if content.startswith(b"%PDF"):
        with pikepdf.open(io.BytesIO(content)) as pdf:
            streams = (one for one in pdf.objects if isinstance(one, pikepdf.Stream))
            yield from (one.read_bytes().decode("latin-1") for one in streams)


@pytest.mark.parametrize("format_id", [one.id for one in WRITERS])
def test_a_writer_opens_nothing_that_a_text_names(format_id: str, tmp_path: Path) -> None:
    canary = tmp_path / "canary.png"
    canary.write_bytes(samples.png() + SECRET.encode())
    (tmp_path / "canary.txt").write_text(SECRET)
    server = Server()
    try:
        opened = watched(
            format_id,
            str(canary),
            canary.as_uri(),
            (tmp_path / "canary.txt").as_uri(),
            f"http://127.0.0.1:{server.port}/canary.png",
            f"//127.0.0.1:{server.port}/canary.png",
        )
    finally:
        server.close()
    assert opened == []
    assert server.requests == []
