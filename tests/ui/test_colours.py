"""Themes are readable, and classes stay apart for every kind of colour vision."""

from __future__ import annotations

from itertools import combinations, product

import pytest

from app.annotate import OUTLINES
from app.screen import Severity
from app.ui import theme
from app.ui.palettes import PALETTES
from models.labels import CLASSES, COLOURS
from tests.ui.colours import MACHADO, apart, contrast, luminance, rgb

AA, SHAPES = 4.5, 3.0
TOLD_APART = 15.0
"""More than six times what is just seen side by side (2.3, CIE76)."""


@pytest.mark.parametrize("name", PALETTES)
def test_every_pair_of_text_and_ground_is_readable(name):
    p = PALETTES[name]
    grounds = (p.window, p.panel, p.raised, p.pressed)
    pairs = [*product((p.text, p.muted), grounds), *product((p.doubt,), grounds[:3])]
    pairs += [(p.on_accent, each) for each in (p.accent, p.accent_over, p.accent_down)]
    pairs += [(p.on_legend, p.legend), *(p.signs[each] for each in Severity)]
    least = min((contrast(rgb(text), rgb(ground)), text, ground) for text, ground in pairs)
    assert least[0] >= (7.0 if name == "sunlight" else AA), least
    shapes = [(p.accent, p.panel), (p.accent, p.line), (p.accent, p.raised), (p.record, p.raised)]
    assert min(contrast(rgb(one), rgb(other)) for one, other in shapes) >= SHAPES
    assert contrast(rgb(p.disabled), rgb(p.panel)) >= SHAPES


@pytest.mark.parametrize("kind", [None, *MACHADO])
def test_classes_stay_apart(kind):
    least = min(
        (apart(COLOURS[one], COLOURS[other], kind), one.name, other.name)
        for one, other in combinations(CLASSES, 2)
    )
    assert least[0] >= TOLD_APART, least


def test_classes_stand_out_from_black_and_differ_by_outline_too():
    assert min(contrast(COLOURS[each], (0, 0, 0)) for each in CLASSES) >= AA
    assert len({OUTLINES[each] for each in CLASSES}) == len(CLASSES)


@pytest.mark.parametrize("name", PALETTES)
@pytest.mark.parametrize("kind", MACHADO)
def test_good_warning_and_alarm_stay_apart(name, kind):
    grounds = [PALETTES[name].signs[each][1] for each in
               (Severity.GOOD, Severity.WARNING, Severity.ALARM)]  # fmt: skip
    for one, other in combinations(grounds, 2):
        light = abs(luminance(rgb(one)) - luminance(rgb(other)))
        assert apart(rgb(one), rgb(other), kind) >= 10 or light > 0.1, (one, other)


def test_a_theme_is_used_from_then_on_and_the_legend_stays_dark():
    try:
        theme.use("light")
        assert theme.current() == "light" and theme.TEXT == PALETTES["light"].text
        assert PALETTES["light"].panel in theme.style_sheet(1.0)
        assert luminance(rgb(theme.LEGEND)) < 0.05
    finally:
        theme.use("dark")
    assert theme.TEXT == PALETTES["dark"].text
