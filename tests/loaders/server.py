"""A web server of one's own: it listens on the loopback and answers as it is told."""

import socket
from collections.abc import Callable, Generator
from contextlib import contextmanager
from threading import Event, Thread

from briefgen.loaders.web import Limits, Network

PUBLIC = "93.184.216.34"

Answer = bytes | Callable[[socket.socket], None]


class Server:
    """Answers by path; what it was asked stands in `requests`."""

    def __init__(self) -> None:
        self.answers: dict[str, Answer] = {}
        self.requests: list[bytes] = []
        self.over = Event()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._listener.settimeout(0.05)
        self._thread = Thread(target=self._serve)
        self._handlers: list[Thread] = []
        self._thread.start()

    @property
    def port(self) -> int:
        return int(self._listener.getsockname()[1])

    def close(self) -> None:
        self.over.set()
        self._thread.join()
        for one in self._handlers:
            one.join()
        self._listener.close()

    def _serve(self) -> None:
        while not self.over.is_set():
            try:
                connection, _ = self._listener.accept()
            except TimeoutError:
                continue
            handler = Thread(target=self._handle, args=(connection,))
            handler.start()
            self._handlers.append(handler)

    def _handle(self, connection: socket.socket) -> None:
        with connection:
            try:
                connection.settimeout(5)
                request = b""
                while b"\r\n\r\n" not in request and (chunk := connection.recv(4096)):
                    request += chunk
                self.requests.append(request)
                path = request.split(b" ")[1].decode(errors="replace") if b" " in request else ""
                answer = self.answers.get(path, response(b"", status="404 Not Found"))
                if callable(answer):
                    answer(connection)
                else:
                    connection.sendall(answer)
            except OSError:
                return  # The client has gone, as it may.


def response(
    body: bytes, *headers: str, status: str = "200 OK", media_type: str = "text/html; charset=utf-8"
) -> bytes:
    """A whole answer, with its length unless the headers say how long it is."""
    lines = [f"HTTP/1.1 {status}", f"Content-Type: {media_type}", *headers]
    if not any(one.lower().startswith(("content-length", "transfer")) for one in headers):
        lines.append(f"Content-Length: {len(body)}")
    return ("\r\n".join(lines) + "\r\n\r\n").encode() + body


@contextmanager
def serving() -> Generator[Server]:
    server = Server()
    try:
        yield server
    finally:
        server.close()


def network(server: Server, limits: Limits | None = None, **addresses: str) -> Network:
    """A network in which every name has a public address, or the given one, and all of them lead to the server.

    Which addresses are allowed is still for the fetch itself to say.
    """

    def resolve(host: str, port: int) -> list[str]:
        return [addresses.get(host.split(".")[0], PUBLIC)]

    def connect(address: str, port: int, timeout: float) -> socket.socket:
        return socket.create_connection(("127.0.0.1", server.port), timeout)

    return Network(resolve, connect, limits or Limits(seconds=5))
