"""The crossing between threads."""

from __future__ import annotations

import threading

from app.ui.bridge import Bridge


def test_calls_arrive_in_the_windows_thread_and_do_not_pile_up(qtbot):
    threads, enough = [], 5000
    bridge = Bridge(lambda: threads.append(threading.current_thread()))

    def notify():
        for _ in range(enough):
            bridge.notify()

    others = [threading.Thread(target=notify) for _ in range(3)]
    for each in others:
        each.start()
    for each in others:
        each.join()
    assert threads == []
    qtbot.waitUntil(lambda: len(threads) > 0)
    assert set(threads) == {threading.main_thread()}
    assert len(threads) == 1
    bridge.notify()
    qtbot.waitUntil(lambda: len(threads) == 2)


def test_nothing_comes_through_after_closing(qtbot, qapp):
    calls = []
    bridge = Bridge(lambda: calls.append(1))
    bridge.notify()
    bridge.close()
    bridge.notify()
    qapp.processEvents()
    assert calls == []
