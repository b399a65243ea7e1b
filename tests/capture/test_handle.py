"""A handle is released once, never under a running read, and never forgotten."""

from __future__ import annotations

import threading
import time

import pytest

from capture.handle import Handle


def make() -> tuple[Handle[str], list[str]]:
    released: list[str] = []
    return Handle("decoder", released.append), released


def test_closing_while_nobody_reads_releases_at_once_and_once() -> None:
    handle, released = make()
    with handle.use() as thing:
        assert thing == "decoder" and not handle.closing
    handle.close()
    handle.close()
    assert released == ["decoder"] and handle.closing
    with handle.use() as thing:
        assert thing is None
    assert released == ["decoder"]


def test_closing_during_a_read_returns_and_the_reader_releases() -> None:
    handle, released = make()
    with handle.use() as thing:
        handle.close()
        assert thing == "decoder" and released == []
    assert released == ["decoder"]


def test_an_error_in_a_read_still_releases() -> None:
    handle, released = make()
    with pytest.raises(RuntimeError), handle.use():
        handle.close()
        raise RuntimeError
    assert released == ["decoder"]


def test_closing_from_another_thread_does_not_wait_for_a_read() -> None:
    handle, released = make()
    inside, go_on = threading.Event(), threading.Event()

    def read() -> None:
        with handle.use():
            inside.set()
            go_on.wait(10)

    reader = threading.Thread(target=read)
    reader.start()
    assert inside.wait(5)
    began = time.monotonic()
    handle.close()
    assert time.monotonic() - began < 1.0 and released == []
    go_on.set()
    reader.join(5)
    assert released == ["decoder"]


def test_a_pause_ends_when_closed() -> None:
    handle, _ = make()
    handle.close()
    began = time.monotonic()
    handle.wait(30)
    assert time.monotonic() - began < 5


def test_released_exactly_once_under_a_storm_of_reads_and_closes() -> None:
    for _ in range(50):
        handle, released = make()

        def read(handle: Handle[str] = handle) -> None:
            while not handle.closing:
                with handle.use():
                    pass

        threads = [threading.Thread(target=read) for _ in range(2)]
        threads += [threading.Thread(target=handle.close) for _ in range(2)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(5)
        assert released == ["decoder"]
