"""Bytes of a web page. This is the only module that touches the network."""

import http.client
import re
import socket
import ssl
import time
import zlib
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from threading import Event, Timer
from types import TracebackType
from typing import NamedTuple, Self
from urllib.parse import SplitResult, quote, unquote, urljoin, urlsplit, urlunsplit

from briefgen.loaders.addresses import is_public
from briefgen.model.errors import FetchError
from briefgen.model.phrase import Phrase
from briefgen.model.text import clean_line

Resolve = Callable[[str, int], Sequence[str]]
"""From a host's name and port to its addresses, as numbers; OSError when it has none."""

Connect = Callable[[str, int, float], socket.socket]
"""From an address, a port and a timeout in seconds to a connection; OSError when there is none."""

_SAVE_IT = Phrase("Open the page in a browser, save it, and add the saved file.")
_REDIRECTS = (301, 302, 303, 307, 308)
_CHUNK = 64 * 1024
_TRIED = 4
_SAFE = "%/:=&?~#+!$,;'@()*[]"


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds of a fetch: wall seconds in all, decoded bytes, redirects."""

    seconds: float = 30.0
    size: int = 20 * 2**20
    hops: int = 5


def resolve_host(host: str, port: int) -> Sequence[str]:
    """The addresses that the system knows for a host."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [str(address[0]) for _, _, _, _, address in found]


def connect_to(address: str, port: int, timeout: float) -> socket.socket:
    """A connection to the address."""
    return socket.create_connection((address, port), timeout)


@dataclass(frozen=True, slots=True)
class Network:
    """The ways into the network that a fetch uses. Addresses are checked whatever the resolver says."""

    resolve: Resolve = resolve_host
    connect: Connect = connect_to
    limits: Limits = Limits()


class Page(NamedTuple):
    """What a server sent: the address where redirects ended, the media type, the bytes, and what to call it."""

    address: str
    media_type: str
    content: bytes
    name: str


def page(location: str, network: Network) -> Page:
    """What stands at the address, or where that redirects to; FetchError says why it can't be had."""
    with _Deadline(network.limits.seconds) as deadline:
        address = _canonical(location)
        for _ in range(network.limits.hops + 1):
            answer = _Hop(address, network, deadline).get()
            if isinstance(answer, str):
                address = _canonical(answer, urlunsplit(address))
                continue
            last = clean_line(unquote(address.path.rstrip("/").rpartition("/")[2]))
            return Page(urlunsplit(address), *answer, last or _host(address))
    raise FetchError(
        Phrase(
            "“{host}” sends from one address to the next without an end.",
            host=_host(_canonical(location)),
        ),
        _SAVE_IT,
    )


def _canonical(location: str, base: str = "") -> SplitResult:
    """The address in ASCII, without fragment, user name and password; FetchError if it is none of the web's."""
    try:
        parts = urlsplit(urljoin(base, location))
        host = (parts.hostname or "").encode("idna").decode()
        port = f":{parts.port}" if parts.port is not None else ""
        path, query = quote(parts.path or "/", safe=_SAFE), quote(parts.query, safe=_SAFE)
    except (ValueError, UnicodeError) as error:
        raise _not_a_page(location) from error
    if parts.scheme not in ("http", "https") or not re.fullmatch(r"[\w.:-]+", host):
        raise _not_a_page(location)
    host = f"[{host}]" if ":" in host else host
    return SplitResult(parts.scheme, host + port, path, query, "")


def _not_a_page(location: str) -> FetchError:
    return FetchError(
        Phrase(
            "“{location}” is not the address of a web page.", location=clean_line(location)[:200]
        ),
        Phrase("Copy it from the browser's address line."),
    )


def _host(address: SplitResult) -> str:
    return address.hostname or address.netloc


class _Deadline:
    """Wall time that runs out: at the end it cuts the connection, so that a server that dribbles is not waited for."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._end = time.monotonic() + seconds
        self._timer = Timer(seconds, self._ring)
        self._timer.daemon = True
        self._over = Event()
        self._brake: socket.socket | None = None

    def __enter__(self) -> Self:
        self._timer.start()
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self._timer.cancel()
        self._timer.join()
        self.release()

    @property
    def left(self) -> float:
        """The seconds that are left; FetchError when there are none."""
        if self.is_over:
            raise self.overrun()
        return max(0.01, self._end - time.monotonic())

    @property
    def is_over(self) -> bool:
        """Whether the time has run out."""
        return self._over.is_set() or time.monotonic() >= self._end

    def hold(self, connection: socket.socket) -> None:
        """This connection ends with the time. A copy is kept: TLS takes the original over."""
        self.release()
        self._brake = connection.dup()

    def release(self) -> None:
        """No connection is held."""
        brake, self._brake = self._brake, None
        if brake is not None:
            brake.close()

    def overrun(self) -> FetchError:
        """The error that says that the time is over."""
        return FetchError(
            Phrase("The page did not come within {seconds} seconds.", seconds=f"{self._seconds:g}"),
            _SAVE_IT,
        )

    def _ring(self) -> None:
        self._over.set()
        brake = self._brake
        if brake is not None:
            try:
                brake.shutdown(socket.SHUT_RDWR)
            except OSError:
                return  # It has ended by itself.


class _Hop:
    """One request to one address."""

    def __init__(self, address: SplitResult, network: Network, deadline: _Deadline) -> None:
        self._address, self._host = address, _host(address)
        self._network = network
        self._deadline = deadline
        self._port = address.port or (443 if address.scheme == "https" else 80)

    def get(self) -> str | tuple[str, bytes]:
        """Where it redirects to, or the media type and the bytes; FetchError when it has neither."""
        try:
            with self._connection() as connection:
                answer = self._ask(connection)
        except ssl.SSLError as error:
            said = Phrase("“{host}” has no valid certificate.", host=self._host)
            raise self._failed(said, error) from error
        except (OSError, http.client.HTTPException, zlib.error) as error:
            said = Phrase("“{host}” did not answer as a web server does.", host=self._host)
            raise self._failed(said, error) from error
        if self._deadline.is_over:
            # A connection that has been cut looks like one that has ended.
            raise self._deadline.overrun()
        return answer

    def _connection(self) -> socket.socket:
        host = self._host
        try:
            found = self._network.resolve(host, self._port)
        except (OSError, UnicodeError) as error:
            raise FetchError(
                Phrase("There is no host “{host}”, or no connection to the network.", host=host),
                Phrase("Check the address and the connection."),
            ) from error
        public = [one for one in found if is_public(one)]
        if not public:
            raise FetchError(
                Phrase("“{host}” is not on the public internet, so it was not fetched.", host=host),
                _SAVE_IT,
            )
        connection = self._first_connection(public[:_TRIED])
        self._deadline.hold(connection)
        if self._address.scheme == "https":
            context = ssl.create_default_context()
            return context.wrap_socket(connection, server_hostname=host)
        return connection

    def _first_connection(self, addresses: Sequence[str]) -> socket.socket:
        """A connection to the first address that takes one (the first may be of a protocol that we can't speak)."""
        *others, last = addresses
        for address in others:
            with suppress(OSError):
                return self._network.connect(address, self._port, self._deadline.left / 2)
        return self._network.connect(last, self._port, self._deadline.left)

    def _ask(self, connection: socket.socket) -> str | tuple[str, bytes]:
        connection.settimeout(self._deadline.left)
        client = http.client.HTTPConnection(self._host, self._port)
        client.auto_open = 0  # A second connection would not be to the address that was checked.
        client.sock = connection
        target = self._address.path + (f"?{self._address.query}" if self._address.query else "")
        client.request("GET", target, headers=_HEADERS | {"Host": self._address.netloc})
        with client.getresponse() as response:
            place = response.headers.get("Location", "")
            if response.status in _REDIRECTS and place:
                return place
            self._require_success(response)
            content = self._body(response)
        return _media_type(response), content

    def _require_success(self, response: http.client.HTTPResponse) -> None:
        if response.status != 200:
            reason = clean_line(f"{response.status} {response.reason}")[:80]
            raise FetchError(
                Phrase("“{host}” answered: {reason}.", host=self._host, reason=reason),
                _SAVE_IT,
            )

    def _body(self, response: http.client.HTTPResponse) -> bytes:
        """The decoded bytes, read no further than the limit."""
        unpack = _decoder(response.headers.get("Content-Encoding", ""))
        body = bytearray()
        while chunk := response.read(_CHUNK):
            body += unpack(chunk, self._network.limits.size + 1 - len(body))
            if len(body) > self._network.limits.size:
                raise FetchError(
                    Phrase(
                        "The page is larger than {size} MB.", size=self._network.limits.size >> 20
                    ),
                    _SAVE_IT,
                )
            if self._deadline.is_over:
                raise self._deadline.overrun()
        if response.length:
            raise http.client.IncompleteRead(b"", response.length)
        return bytes(body)

    def _failed(self, sentence: Phrase, error: Exception) -> FetchError:
        if self._deadline.is_over or isinstance(error, TimeoutError):
            return self._deadline.overrun()
        if isinstance(error, ConnectionRefusedError):
            sentence = Phrase("“{host}” refused the connection.", host=self._host)
        elif isinstance(error, http.client.IncompleteRead):
            sentence = Phrase("“{host}” broke off before the end of the page.", host=self._host)
        return FetchError(sentence, _SAVE_IT)


_HEADERS = {
    "Accept": "text/html,application/xhtml+xml,application/pdf,text/plain;q=0.9,*/*;q=0.5",
    "Accept-Encoding": "gzip, identity;q=0.5",
    "Accept-Language": "*",
    "User-Agent": "Mozilla/5.0 (compatible; briefgen)",
    "Connection": "close",
}


def _media_type(response: http.client.HTTPResponse) -> str:
    """The media type with its charset, as the server says it; other parameters are left out."""
    kind = response.headers.get_content_type()
    if "Content-Type" not in response.headers:
        return "application/octet-stream"
    charset = response.headers.get_content_charset("")
    return f"{kind}; charset={charset}" if charset else kind


def _decoder(encoding: str) -> Callable[[bytes, int], bytes]:
    """What turns sent bytes into decoded ones, no more than it is told at a time."""
    match encoding.strip().lower():
        case "" | "identity":
            return lambda sent, room: sent[:room]
        case "gzip" | "x-gzip" | "deflate":
            return zlib.decompressobj(zlib.MAX_WBITS | 32).decompress
        case _:
            raise http.client.UnknownTransferEncoding
