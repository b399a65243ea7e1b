"""Themes are readable, and classes stay apart for every kind of colour vision."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest

from app.annotate import OUTLINES
from app.screen import Severity
from app.ui import theme
from app.ui.palettes import PALETTES
from models.labels import CLASSES, COLOURS
from tests.ui.colours import (
    MACHADO,
    apart,
    contrast,
    least_apart,
    least_contrast,
    luminance,
    rgb,
)

AA, SHAPES = 4.5, 3.0
TOLD_APART = 15.0
"""More than six times what is just seen side by side (2.3, CIE76)."""


@pytest.mark.parametrize("name", PALETTES)
def test_every_pair_of_text_and_ground_is_readable(name):
    p = PALETTES[name]
    least = least_contrast(p)
    assert least[0] >= (7.0 if name == "sunlight" else AA), least
    shapes = [(p.accent, p.panel), (p.accent, p.line), (p.accent, p.raised), (p.record, p.raised)]
    assert min(contrast(rgb(one), rgb(other)) for one, other in shapes) >= SHAPES
    assert contrast(rgb(p.disabled), rgb(p.panel)) >= SHAPES


@pytest.mark.parametrize("kind", [None, *MACHADO])
def test_classes_stay_apart(kind):
    least = least_apart(kind)
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


def test_the_docs_give_these_figures():
    told = " ".join(
        (Path(__file__).parents[2] / "docs/exam.md").read_text(encoding="utf-8").split()
    )
    contrasts = ", ".join(f"{name} {least_contrast(p)[0]:.1f}" for name, p in PALETTES.items())
    differences = ", ".join(
        f"{kind or 'none'} {least_apart(kind)[0]:.0f}" for kind in (None, *MACHADO)
    )
    assert contrasts in told and differences in told, (contrasts, differences)
