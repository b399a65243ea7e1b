"""Contrast by WCAG 2.2, and colours as people with a colour vision deficiency see them.

`python -m tests.ui.colours` prints the figures that docs/exam.md gives.
"""

from __future__ import annotations

from itertools import combinations, product
from typing import TYPE_CHECKING

import numpy as np

from app.annotate import OUTLINES
from app.screen import Severity
from app.ui.palettes import PALETTES
from models.labels import CLASSES, COLOURS

if TYPE_CHECKING:
    from app.ui.palettes import Palette

MACHADO = {
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216),
               (-0.003882, -0.048116, 1.051998)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413),
               (-0.011820, 0.042940, 0.968881)),
    "tritan": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602),
               (0.004733, 0.691367, 0.303900)),
}  # fmt: skip
"""Full deficiency, linear RGB: Machado, Oliveira and Fernandes, IEEE TVCG 15 (2009) 1291."""


def rgb(colour: str) -> tuple[int, int, int]:
    """Numbers of "#rrggbb"."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def linear(colour: tuple[int, int, int]) -> np.ndarray:
    """Linear light of an sRGB colour, 0…1."""
    parts = np.asarray(colour, np.float64) / 255
    return np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)


def luminance(colour: tuple[int, int, int]) -> float:
    """Relative luminance, 0…1."""
    return float(linear(colour) @ (0.2126, 0.7152, 0.0722))


def contrast(one: tuple[int, int, int], other: tuple[int, int, int]) -> float:
    """Contrast of two colours, 1…21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def lab(light: np.ndarray) -> np.ndarray:
    """CIE L*a*b* (D65) of linear light."""
    to_xyz = np.array([[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750],
                       [0.0193339, 0.1191920, 0.9503041]])  # fmt: skip
    scaled = (to_xyz @ light) / (0.95047, 1.0, 1.08883)
    f = np.where(scaled > 216 / 24389, np.cbrt(scaled), (24389 / 27 * scaled + 16) / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def seen(colour: tuple[int, int, int], kind: str | None) -> np.ndarray:
    """A colour as it is seen with a deficiency, CIE L*a*b*; None is none."""
    light = linear(colour)
    return lab(light if kind is None else np.clip(np.array(MACHADO[kind]) @ light, 0, 1))


def apart(one: tuple[int, int, int], other: tuple[int, int, int], kind: str | None) -> float:
    """Difference of two colours as they are seen (CIE76)."""
    return float(np.linalg.norm(seen(one, kind) - seen(other, kind)))


def text_pairs(p: Palette) -> list[tuple[str, str]]:
    """Every pair of letters and ground that a theme paints, "#rrggbb"."""
    grounds = (p.window, p.panel, p.raised, p.pressed)
    pairs = [*product((p.text, p.muted), grounds), *product((p.doubt,), grounds[:3])]
    pairs += [(p.on_accent, each) for each in (p.accent, p.accent_over, p.accent_down)]
    return [*pairs, (p.on_legend, p.legend), *(p.signs[each] for each in Severity)]


def least_contrast(p: Palette) -> tuple[float, str, str]:
    """Letters and ground of a theme that stand out least, and how much."""
    return min((contrast(rgb(one), rgb(other)), one, other) for one, other in text_pairs(p))


def least_apart(kind: str | None) -> tuple[float, str, str]:
    """Two classes that look most alike, and how much they differ."""
    return min(
        (apart(COLOURS[one], COLOURS[other], kind), one.name, other.name)
        for one, other in combinations(CLASSES, 2)
    )


def main() -> None:
    """Print all figures."""
    for name, palette in PALETTES.items():
        least, text, ground = least_contrast(palette)
        print(f"{name}: text has a contrast of {least:.1f} at least ({text} on {ground})")
    for kind in (None, *MACHADO):
        least, one, other = least_apart(kind)
        print(f"{kind or 'none'}: classes differ by {least:.0f} at least, CIE76 ({one}, {other})")
    for each, (width, dashes) in OUTLINES.items():
        print(f"{each.name}: outline {width:g} wide, dashes {dashes or 'none'}")


if __name__ == "__main__":
    main()
