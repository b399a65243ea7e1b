"""A small OpenIGTLink server: whoever connects gets the newest messages, and nobody is waited for.

What clients send is thrown away. One that does not take its messages is let go.
"""

from __future__ import annotations

import logging
import re
import threading
from typing import TYPE_CHECKING

from capture.errors import SourceUnavailable
from capture.handover import Closed, Latest
from capture.igtl_wire import PORT, library, listen, readable
from capture.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from capture.igtl_wire import Link

MOST_CLIENTS = 4
SEND_S = 1.0
TICK_S = 0.05

_ADDRESS = re.compile(r"(?:(?P<host>\[[0-9a-f:]+\]|[a-z0-9._-]+):)?(?P<port>\d{1,5})", re.I)
_DRAINED = 1 << 16
_log = logging.getLogger("pleura.igtl")


def parse_listener(text: str) -> tuple[str, int]:
    """Read "18944" (this computer only) or "ADDRESS:18944".

    Raises
    ------
    SourceUnavailable
        If it is neither.
    """
    found = _ADDRESS.fullmatch(text.strip())
    port = int(found["port"]) if found else -1
    if found is None or not 0 <= port <= 65535:
        raise SourceUnavailable(
            f"{quoted(text)} is no port to send OpenIGTLink from; write {PORT}, or an address of "
            f"this computer and a port, such as 192.168.1.20:{PORT}."
        )
    return (found["host"] or "127.0.0.1").strip("[]"), port


class IgtlServer:
    """Sends packed messages to all who are connected; the newest set wins.

    Parameters
    ----------
    host, port : str, int
        Where to listen; port 0 takes a free one, see `port`.

    Attributes
    ----------
    port : int
        Where it listens.

    Raises
    ------
    SourceUnavailable
        If the library is missing, or the port cannot be had.
    """

    def __init__(self, host: str, port: int) -> None:
        library()
        try:
            self._server = listen(host, port, MOST_CLIENTS)
        except OSError:
            raise SourceUnavailable(
                f"OpenIGTLink cannot be sent from {quoted(f'{host}:{port}')}; choose another port, "
                "or end the program that uses it."
            ) from None
        self.port = int(self._server.getsockname()[1])
        self._clients: list[Link] = []
        self._next: Latest[Sequence[bytes]] = Latest()
        self._thread = threading.Thread(target=self._serve, name="pleura-igtl-out", daemon=True)
        self._thread.start()

    @property
    def clients(self) -> int:
        """How many are connected."""
        return len(self._clients)

    def put(self, messages: Sequence[bytes]) -> None:
        """Offer a set of messages that belong together; it replaces one that was not sent yet."""
        self._next.put(messages)

    def close(self, timeout: float = 2.0) -> None:
        """Send what waits, let everybody go and end; idempotent."""
        self._next.close()
        self._thread.join(timeout)

    def _serve(self) -> None:
        try:
            while True:
                messages = self._next.take(TICK_S)
                self._look_round()
                if messages is not None:
                    for client in tuple(self._clients):
                        self._send(client, messages)
        except Closed:
            pass
        except Exception:
            _log.exception("sending OpenIGTLink failed")
        for link in (*self._clients, self._server):
            link.close()
        self._clients.clear()

    def _look_round(self) -> None:
        """Take new clients in, throw away what they say, notice those who have gone."""
        for link in readable([self._server, *self._clients], 0.0):
            if link is self._server:
                client, _ = self._server.accept()
                client.settimeout(SEND_S)
                if len(self._clients) < MOST_CLIENTS:
                    self._clients.append(client)
                else:
                    client.close()
                continue
            try:
                if not link.recv(_DRAINED):
                    self._drop(link)
            except OSError:
                self._drop(link)

    def _send(self, client: Link, messages: Sequence[bytes]) -> None:
        try:
            client.sendall(b"".join(messages))
        except OSError:  # gone, or asleep for a second
            self._drop(client)

    def _drop(self, client: Link) -> None:
        client.close()
        self._clients.remove(client)
