import gzip
import os
import socket
import time
import zlib
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest

from briefgen.loaders import fetch as module
from briefgen.loaders.fetch import fetch, pasted
from briefgen.loaders.registry import loader_for
from briefgen.loaders.web import Limits, Network
from briefgen.model.article import Resource
from briefgen.model.errors import FetchError
from tests.builders import RETRIEVED
from tests.loaders.server import PUBLIC, Server, network, response, serving

PAGE = "<html><body><p>Die Fähre fährt wieder.</p></body></html>".encode()


def refusal(location: str, through: Network | None = None) -> str:
    with pytest.raises(FetchError) as caught:
        fetch(location, RETRIEVED, through)
    assert caught.value.hint
    assert caught.value.message.endswith(".")
    return caught.value.message


# ---------------------------------------------------------------- files and pastes


def test_a_file(tmp_path: Path) -> None:
    path = tmp_path / "Fähre 1.txt"
    path.write_bytes(b"The ferry sails.")
    for location in (str(path), path.as_uri()):
        got = fetch(location, RETRIEVED)
        assert got.content == b"The ferry sails."
        assert got.name == "Fähre 1.txt"
        assert got.source.uri == path.as_uri()
        assert got.source.media_type == "text/plain"
        assert got.source.retrieved_at == RETRIEVED
        assert got.source.sha256 == sha256(got.content).hexdigest()


def test_a_relative_path_becomes_an_address(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.md").write_text("x")
    monkeypatch.chdir(tmp_path)
    assert fetch("a.md", RETRIEVED).source.uri == (tmp_path / "a.md").as_uri()


def test_files_that_can_not_be_had(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "There is no file" in refusal(str(tmp_path / "missing.txt"))
    assert "is a folder" in refusal(str(tmp_path))
    assert "can't be read" in refusal(str(tmp_path / "a\0b"))
    assert "can't be read" in refusal(str(tmp_path / ("x" * 300)))
    fifo = tmp_path / "fifo"
    os.mkfifo(fifo)
    assert "is not a file" in refusal(str(fifo))
    monkeypatch.setattr(module, "LARGEST_FILE", 2**20)
    (tmp_path / "large.txt").write_bytes(b"x" * (2**20 + 1))
    assert "larger than 1 MB" in refusal(str(tmp_path / "large.txt"))


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read all")
def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    path = tmp_path / "secret.txt"
    path.write_text("x")
    path.chmod(0)
    assert "can't be read: permission denied" in refusal(str(path))


@pytest.mark.parametrize(
    "location",
    [
        "",
        "  ",
        "ftp://x.example/",
        "gopher://x",
        "http://",
        "http://a b/",
        "https://[::1",
        "http://x:99999/",
    ],
)
def test_what_is_no_location(location: str) -> None:
    refusal(location)


def test_a_file_with_a_name_that_is_no_text(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    Path(os.fsdecode(path)).write_bytes(b"text")
    got = fetch(os.fsdecode(path), RETRIEVED)
    assert got.name == "caf\ufffd.txt"
    got.source.uri.encode("ascii")


def test_pasted_text() -> None:
    got = pasted("Ferry to sail\n\nIt sails. \ud800", RETRIEVED)
    digest = sha256(got.content).hexdigest()
    assert got.source.uri == f"urn:sha256:{digest}"
    assert got.source.sha256 == digest
    (article,) = loader_for(got).load(got)
    assert article.headline == "Ferry to sail"
    assert article.replaced == 1


# ---------------------------------------------------------------- pages


@pytest.fixture
def server() -> Iterator[Server]:
    with serving() as one:
        yield one


def get(server: Server, path: str = "/", limits: Limits | None = None) -> Resource:
    return fetch(f"http://port.example{path}", RETRIEVED, network(server, limits))


def test_a_page(server: Server) -> None:
    server.answers["/news/ferry.html?a=1&b=%C3%A4"] = response(
        PAGE, media_type="Text/HTML; charset=UTF-8; x=y"
    )
    got = get(server, "/news/ferry.html?a=1&b=ä#top")
    assert got.content == PAGE
    assert got.name == "ferry.html"
    assert got.source.uri == "http://port.example/news/ferry.html?a=1&b=%C3%A4"
    assert got.source.media_type == "text/html; charset=utf-8"
    (request,) = server.requests
    assert b"\r\nHost: port.example\r\n" in request
    assert b"cookie" not in request.lower() and b"authorization" not in request.lower()


def test_user_names_and_passwords_go_nowhere(server: Server) -> None:
    server.answers["/"] = response(PAGE)
    got = fetch("http://jane:secret@port.example/", RETRIEVED, network(server))
    assert "secret" not in got.source.uri
    assert b"secret" not in server.requests[0] and b"Authorization" not in server.requests[0]


def test_redirects_end_at_the_page_without_cookies(server: Server) -> None:
    server.answers["/"] = response(b"", "Location: /two", "Set-Cookie: a=b", status="302 Found")
    server.answers["/two"] = response(
        b"", "Location: //other.example/three", status="308 Permanent Redirect"
    )
    server.answers["/three"] = response(PAGE)
    got = get(server)
    assert got.source.uri == "http://other.example/three"
    assert b"Host: other.example" in server.requests[2]
    assert not any(b"cookie" in one.lower() for one in server.requests)


def test_redirects_without_end(server: Server) -> None:
    server.answers["/"] = response(b"", "Location: /", status="301 Moved")
    assert "without an end" in refusal("http://port.example/", network(server))
    assert len(server.requests) == 6


@pytest.mark.parametrize(
    "target", ["file:///etc/passwd", "ftp://port.example/", "javascript:alert(1)", "http://["]
)
def test_redirects_out_of_the_web(server: Server, target: str) -> None:
    server.answers["/"] = response(b"", f"Location: {target}", status="302 Found")
    assert "not the address of a web page" in refusal("http://port.example/", network(server))


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "::1", "10.0.0.7", "192.168.1.1", "172.16.0.1", "169.254.169.254", "100.64.0.1", "0.0.0.0",
        "224.0.0.1", "255.255.255.255", "fe80::1%eth0", "fc00::1", "fec0::1", "ff02::1", "::ffff:127.0.0.1",
        "::127.0.0.1", "64:ff9b::7f00:1", "64:ff9b::a00:1", "64:ff9b:1::1", "2002:7f00:1::1", "2002:a00:1::1",
        "2001:0:7f00:1::1", "::", "not an address",
    ],
)  # fmt: skip
def test_addresses_that_are_not_public_are_not_asked(server: Server, address: str) -> None:
    server.answers["/"] = response(PAGE)
    assert "not on the public internet" in refusal(
        "http://inside.example/", network(server, inside=address)
    )
    server.answers["/out"] = response(b"", "Location: http://inside.example/", status="302 Found")
    assert "not on the public internet" in refusal(
        "http://port.example/out", network(server, inside=address)
    )
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    "address", [PUBLIC, "2606:2800:220:1::1", "64:ff9b::5db8:d822", "2002:5db8:d822::1"]
)
def test_public_addresses_are_asked(server: Server, address: str) -> None:
    server.answers["/"] = response(PAGE)
    assert (
        fetch("http://outside.example/", RETRIEVED, network(server, outside=address)).content
        == PAGE
    )


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "2130706433", "0x7f.1", "[::1]", "localhost", "[::ffff:7f00:1]"]
)
def test_the_loopback_by_any_name_is_refused(server: Server, host: str) -> None:
    with pytest.raises(FetchError):
        fetch(f"http://{host}:{server.port}/", RETRIEVED)
    assert server.requests == []


def test_a_host_that_is_not_there() -> None:
    def resolve(host: str, port: int) -> list[str]:
        raise socket.gaierror(-2, "Name or service not known")

    assert "There is no host “port.example”" in refusal("http://port.example/", Network(resolve))


def test_the_next_address_is_tried_when_one_does_not_answer(server: Server) -> None:
    def connect(address: str, port: int, timeout: float) -> socket.socket:
        if ":" in address:
            raise OSError("Network is unreachable")
        return socket.create_connection(("127.0.0.1", server.port), timeout)

    server.answers["/"] = response(PAGE)
    through = Network(lambda host, port: ["2606:2800:220:1::1", "10.0.0.1", PUBLIC], connect)
    assert fetch("http://port.example/", RETRIEVED, through).content == PAGE


def test_a_connection_that_is_refused(server: Server) -> None:
    def connect(address: str, port: int, timeout: float) -> socket.socket:
        raise ConnectionRefusedError

    through = Network(lambda host, port: [PUBLIC], connect)
    assert "refused the connection" in refusal("http://port.example/", through)


@pytest.mark.parametrize(
    ("body", "encoding"),
    # Without its time, so that all processes of a run know the test by one name.
    [(PAGE, ""), (gzip.compress(PAGE, mtime=0), "gzip"), (zlib.compress(PAGE), "deflate")],
)
def test_encodings(server: Server, body: bytes, encoding: str) -> None:
    server.answers["/"] = response(body, f"Content-Encoding: {encoding}")
    assert get(server).content == PAGE


def test_chunks(server: Server) -> None:
    chunks = (
        b"5\r\n"
        + PAGE[:5]
        + b"\r\n"
        + f"{len(PAGE) - 5:x}\r\n".encode()
        + PAGE[5:]
        + b"\r\n0\r\n\r\n"
    )
    server.answers["/"] = response(chunks, "Transfer-Encoding: chunked")
    assert get(server).content == PAGE


def test_a_page_that_unpacks_without_end(server: Server) -> None:
    bomb = gzip.compress(b"\0" * 30_000_000)
    server.answers["/"] = response(bomb, "Content-Encoding: gzip")
    assert "larger than 1 MB" in refusal("http://port.example/", network(server, Limits(5, 2**20)))


def test_a_page_that_is_too_large(server: Server) -> None:
    def flood(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n")
        while not server.over.is_set():
            connection.sendall(b"x" * 65536)

    server.answers["/"] = flood
    assert "larger than 2 MB" in refusal("http://port.example/", network(server, Limits(5, 2**21)))


@pytest.mark.parametrize("part", ["headers", "body", "nothing"])
def test_a_server_that_dribbles_is_left_in_time(server: Server, part: str) -> None:
    def dribble(connection: socket.socket) -> None:
        if part == "body":
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
        elif part == "headers":
            connection.sendall(b"HTTP/1.1 200 OK\r\nX: ")
        while not server.over.wait(0.05):
            if part != "nothing":
                connection.sendall(b"x")

    server.answers["/"] = dribble
    began = time.monotonic()
    assert "within 0.6 seconds" in refusal("http://port.example/", network(server, Limits(0.6)))
    assert time.monotonic() - began < 3


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"\0\1\2\3",
        b"HTTP/1.1 two hundred\r\n\r\n",
        response(PAGE, "Content-Length: 9999"),
        response(b"zz\r\nrubbish", "Transfer-Encoding: chunked"),
        response(b"rubbish", "Content-Encoding: gzip"),
        response(PAGE, "Content-Encoding: br"),
        b"HTTP/1.1 200 OK\r\n" + b"X: " + b"x" * 100_000 + b"\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n" + b"X: x\r\n" * 1000 + b"\r\n",
    ],
)
def test_answers_that_are_none(server: Server, answer: bytes) -> None:
    server.answers["/"] = answer
    refusal("http://port.example/", network(server))


@pytest.mark.parametrize(
    "status", ["404 Not Found", "403 Forbidden", "500 Oops", "204 No Content", "302 Found"]
)
def test_other_answers_are_told(server: Server, status: str) -> None:
    server.answers["/"] = response(b"", status=status)
    assert f"“port.example” answered: {status}." in refusal("http://port.example/", network(server))


def test_what_does_not_speak_tls_is_no_https(server: Server) -> None:
    server.answers["/"] = response(PAGE)
    refusal("https://port.example/", network(server, Limits(2)))
