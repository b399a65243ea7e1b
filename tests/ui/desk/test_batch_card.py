from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from app.desk.batch import Job, Stage
from app.ui.desk.batch import BatchCard, cells_of
from tests.app.desk.conftest import SHORT

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.ui.desk.window import DeskWindow

JOBS = (
    Job("/x/a.mp4", "a.mp4", Stage.DONE, 1.0, 9, 1.0, 1.0, 0.2, 0.3, 0.4, 0),
    Job("/x/b.mp4", "b.mp4", Stage.FAILED, error="b.mp4 is damaged; copy it again."),
    Job("/x/c.mp4", "c.mp4", Stage.DONE, 1.0, 120, 0.5, 1.0, 0.1, 0.9, 0.95, 3),
    Job("/x/d.mp4", "d.mp4", Stage.READING, 0.25, 40),
)


def names(card: BatchCard) -> list[str]:
    return [card.table.item(row, 0).text() for row in range(card.table.rowCount())]


def test_the_table_sorts_by_value_and_what_is_not_known_comes_last(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    card = BatchCard(parent)
    card.show_jobs(JOBS)
    assert names(card) == ["a.mp4", "b.mp4", "c.mp4", "d.mp4"]
    card.table.sortByColumn(7, Qt.SortOrder.DescendingOrder)
    assert names(card)[:2] == ["c.mp4", "a.mp4"]
    card.table.sortByColumn(2, Qt.SortOrder.AscendingOrder)
    assert names(card) == ["a.mp4", "d.mp4", "c.mp4", "b.mp4"]
    card.show_jobs(JOBS)  # the order stays when the values come anew
    assert names(card)[-1] == "b.mp4"
    card.table.selectRow(3)
    assert "damaged" in card.told.text()


def test_what_is_not_known_is_a_dash_and_never_a_zero() -> None:
    texts = [text for text, _ in cells_of(JOBS[1])]
    assert texts[2:] == ["—"] * 7
    assert all(isinstance(key, str) or math.isnan(key) for _, key in cells_of(JOBS[1]))
    assert cells_of(JOBS[3])[1][0] == "25 %"


def test_several_files_that_are_dropped_become_a_queue_and_open_from_it(
    window: DeskWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    for name in ("one.mp4", "two.mp4"):
        (tmp_path / name).write_bytes(b"x")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    window.dropEvent(
        QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    assert window.batch is not None and window.stage.batch.isVisible()
    qtbot.waitUntil(lambda: not window.batch.reading, timeout=60_000)
    window.refresh()
    assert names(window.stage.batch) == ["one.mp4", "two.mp4"]
    assert all(job.stage is Stage.FAILED for job in window.batch.jobs())
    window.stage.batch.dismiss()
    window.queue([SHORT])
    qtbot.waitUntil(lambda: not window.batch.reading, timeout=60_000)
    window.refresh()
    window.stage.batch.table.selectRow(0)
    window.stage.batch.open_one.click()
    assert not window.state.reading  # what the queue has read is not read again
    qtbot.waitUntil(lambda: window.state.can_edit, timeout=30_000)
    assert len(window.desk.study.frames) == 6
