"""How the window looks: contrast, room for every text, targets for a gloved finger."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from app.screen import Severity
from app.ui import theme
from app.ui.binding import bind_keys
from app.ui.icons import icon
from app.ui.keys import KEYS
from app.ui.text import Elided
from models.labels import CLASSES

SIZES = [(1024, 600), (1280, 800), (1920, 1080), (3840, 2160), (1080, 1920), theme.SMALLEST]
ICONS = [
    "clip close device folder help hide keep pause phantom play pleura record refresh snapshot",
    "source step-back step-forward stop whole zoom",
]


def contrast(one: str, other: str) -> float:
    """Contrast of two colours, 1…21 (WCAG 2.2, relative luminance)."""

    def luminance(colour: str) -> float:
        parts = [int(colour[k : k + 2], 16) / 255 for k in (1, 3, 5)]
        linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(
    ("text", "ground"),
    [
        *itertools.product(
            (theme.TEXT, theme.MUTED),
            (theme.WINDOW, theme.PANEL, theme.RAISED, theme.PRESSED, theme.IMAGE),
        ),
        (theme.ON_ACCENT, theme.ACCENT),
        *(theme.SIGNS[severity] for severity in Severity),
    ],
)
def test_text_is_readable(text, ground):
    assert contrast(text, ground) >= 4.5


def test_what_is_no_text_stands_out():
    assert contrast(theme.ACCENT, theme.PANEL) >= 3
    assert contrast(theme.ACCENT, theme.LINE) >= 3
    assert contrast(theme.ACCENT, theme.RAISED) >= 3


def visible(window: QWidget, kind: type) -> list:
    return [each for each in window.findChildren(kind) if each.isVisible()]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("card", [None, "help", "sources"])
def test_no_text_is_clipped(qtbot, window, size, card):
    window.resize(*size)
    window.open("clip")
    qtbot.waitUntil(lambda: window.stage.transport.isVisible())
    if card is not None:
        getattr(window.stage, card).open()
        window.stage.sources.show_devices([("device:0", "USB3.0 HD Video Capture")] * 3)
    qtbot.wait(0)
    for each in visible(window, QPushButton):
        assert each.width() >= each.minimumSizeHint().width(), each.text()
    for each in visible(window, QLabel):
        if isinstance(each, Elided):
            continue
        if each.wordWrap():
            assert each.height() >= each.heightForWidth(each.width()), each.text()
        else:
            advance = each.fontMetrics().horizontalAdvance(each.text())
            assert each.contentsRect().width() >= advance, each.text()
        assert each.height() >= each.fontMetrics().tightBoundingRect(each.text()).height()
        assert window.rect().contains(each.mapTo(window, each.rect().center()))


@pytest.mark.parametrize("size", SIZES)
def test_targets_are_large_and_inside(qtbot, window, size):
    window.resize(*size)
    window.open("clip")
    qtbot.waitUntil(lambda: window.stage.transport.isVisible())
    qtbot.wait(0)
    for each in visible(window, QPushButton):
        assert min(each.width(), each.height()) >= 44, each.accessibleName()
        corner = each.mapTo(window, each.rect().bottomRight())
        assert window.rect().contains(corner), each.accessibleName()
    assert window.size().width() == size[0]


@pytest.mark.parametrize("size", SIZES)
def test_the_picture_gets_most_of_the_window(qtbot, window, size):
    window.resize(*size)
    window.open("clip")
    qtbot.waitUntil(lambda: window.stage.transport.isVisible())
    qtbot.wait(0)
    view = window.stage.view
    assert view.width() * view.height() >= 0.38 * size[0] * size[1]


@pytest.mark.parametrize("reason", ["the network cannot read a pleural line in this picture"])
def test_a_long_reason_has_room(qtbot, window, reason):
    window.resize(1024, 600)
    caption = window.stage.score.caption
    caption.setText(f"No score: {reason}")
    qtbot.wait(0)
    assert caption.height() >= caption.heightForWidth(caption.width())


def test_everything_grows_with_the_window(qtbot, window):
    heights = []
    for size in ((1280, 800), (1920, 1080), (3840, 2160)):
        window.resize(*size)
        qtbot.wait(0)
        heights.append(window.stage.main.hold.height())
    assert heights == sorted(heights)
    assert heights[2] >= 2 * heights[0]


@pytest.mark.parametrize(
    ("size", "scale"), [(theme.SMALLEST, 1.0), ((1280, 760), 1.0), ((3840, 2160), 2.75)]
)
def test_scale(size, scale):
    assert theme.scale_for(*size) == scale
    assert theme.scale_for(20000, 20000) == 3.0


@pytest.mark.parametrize(("size", "ratio"), [((768, 432), 2.5), ((960, 540), 2.0)])
def test_on_a_screen_scaled_up_all_still_has_its_place(size, ratio):
    least = theme.smallest(ratio)
    assert (
        all(a <= b for a, b in zip(least, size, strict=True)) and theme.smallest() == theme.SMALLEST
    )
    scale = theme.scale_for(*size, ratio)
    assert 1 / ratio <= scale < 1 and size[1] / scale >= theme.SMALLEST[1]
    assert ratio * scale * theme.TARGET >= 44


@pytest.mark.parametrize("name", " ".join(ICONS).split())
def test_every_icon_is_drawn(qapp, name):
    image = icon(name).pixmap(48, 48).toImage()
    inked = sum(image.pixelColor(x, y).alpha() > 128 for x in range(48) for y in range(48))
    assert inked > 60


def test_no_key_means_two_things():
    sequences = [sequence for key in KEYS for sequence in key.sequences]
    assert len(sequences) == len(set(sequences))
    assert len(next(key for key in KEYS if key.action == "classes").sequences) == len(CLASSES)


def test_every_button_has_a_name_and_can_be_reached(window):
    assert bind_keys is not None
    for each in window.findChildren(QPushButton):
        assert each.accessibleName()
        assert each.focusPolicy() & Qt.FocusPolicy.TabFocus
