"""Paints the frames of a scene: all stages in the order in which sound meets them."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from augment.phantom.aperture import Aperture
from augment.phantom.field import (
    BEAMS,
    DEPTHS,
    at_rows,
    decibel,
    power,
    shift_beams,
    step,
)
from augment.phantom.frames import PolarFrame, Sample
from augment.phantom.grain import FineGrain
from augment.phantom.haze import BRIGHT_GREY, Reverberation
from augment.phantom.lesions import Lesions, empty_layers
from augment.phantom.lung import (
    Shimmer,
    a_lines,
    add_a_lines,
    add_pleura,
    pleura_levels,
)
from augment.phantom.machine import Losses, Receiver, add_dirt, add_edge_clutter, side_lobes
from augment.phantom.masks import Shown, label
from augment.phantom.motion import moved_texture
from augment.phantom.overlay import Overlay
from augment.phantom.ribs import paint_ribs, rows_over
from augment.phantom.ridges import stray_rays
from augment.phantom.steering import fan_out
from augment.phantom.strays import paint_strays
from augment.phantom.textures import make_textures
from augment.phantom.traps import Traps
from augment.phantom.truth import Truth, score_truth, tracks
from augment.phantom.view import Screen, View
from augment.phantom.wall import ChestWall
from models.labels import Label

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from augment.phantom.aperture import Surface
    from augment.phantom.field import Field
    from augment.phantom.scene import Scene

_DARK_GREY = 8.0
_FAINT_GREY = 20.0
_NO_CONTACT_DB = -40.0


class Renderer:
    """Paints frames of one scene into pictures of one size.

    Frame k is a pure function of the scene, k, size, frame rate and view.

    Parameters
    ----------
    size : (int, int)
        Width and height of the picture, pixels, 64 or more each.
    fps : float
        Frames per second of the simulated examination.
    """

    def __init__(
        self,
        scene: Scene,
        size: tuple[int, int] = (256, 256),
        view: View | None = None,
        *,
        fps: float = 30.0,
    ) -> None:
        if min(size) < 64 or fps <= 0:
            raise ValueError(
                f"expected at least 64 x 64 pixels and a frame rate, got {size}, {fps}"
            )
        view = view or View()
        self.scene, self.fps = scene, fps
        self.screen = Screen(scene, size, view)
        self._grain = FineGrain(scene, size)
        self._overlay = Overlay(self.screen, view.extras)
        self.aperture = Aperture(scene)
        self._wall = ChestWall(scene, self.aperture)
        self._shimmer = Shimmer(scene, self.aperture)
        self._losses = Losses(scene, self.aperture)
        self._passed = power(self._losses.field)
        self._textures = make_textures(scene, self.aperture)
        self._receiver = Receiver(scene, self.aperture, self._textures.pulse)
        self._lesions = Lesions(scene, self.aperture, self._textures.wall)
        self._expose()
        self._reverberation = Reverberation(scene, self.aperture, self._receiver)
        near_mm = min(20.0, 0.4 * self.aperture.below_mm)
        faint = max(
            self._reverberation.level_db(near_mm),
            self._receiver.level_of(_FAINT_GREY),
            float(decibel(self._receiver.floor)[DEPTHS // 2, 0]),
        )
        self._traps = Traps(scene, self.aperture, faint)
        self._strays = paint_strays(scene, self.aperture, faint)

    def frame(self, index: int) -> Sample:
        """Paint frame `index`, 0 or more."""
        if index < 0:
            raise ValueError(f"expected a frame index of 0 or more, got {index}")
        polar = self.polar(index)
        screen = self.screen
        image = screen.convert(polar.grey, self._overlay.background)
        image = self._overlay.apply(self._grain.apply(image, index), index / self.fps)
        labels = screen.convert_labels(polar.labels.labels)
        shadow = screen.convert_labels(polar.shadow.view(np.uint8)) > 0
        likely = screen.convert_labels(polar.labels.likely)
        return Sample(image, labels, shadow, self._truth(index, polar, labels), likely)

    def polar(self, index: int) -> PolarFrame:
        """Paint frame `index` as depth × beam."""
        scene, aperture, textures = self.scene, self.aperture, self._textures
        surface = aperture.surface(index / self.fps)
        shimmer, strays = self._shimmer.at(surface), self._strays
        ribs = paint_ribs(scene, aperture, surface, self.screen.mm_per_px)
        wall = power(self._wall.levels(surface))
        flesh, moved = self._speckle(surface)
        layers = empty_layers()
        pleura = pleura_levels(scene, aperture, surface, shimmer)
        add_pleura(scene, aperture, surface, pleura, layers.pleura)
        haze, under = self._reverberate(surface, shimmer, wall)
        layers.under = under * moved
        lines = a_lines(scene, aperture, surface, shimmer)
        add_a_lines(aperture, lines, layers.a_lines)
        if strays is not None:
            layers.under += strays.z_lines * textures.wall
            layers.covered |= strays.hidden
            ribs.hide(strays.hidden)
        traps, erased, rays = self._traps.paint(surface, ribs.behind)
        traps = fan_out(scene.probe, aperture, surface, traps)
        layers.a_lines *= ((1 - np.float32(0.92) * erased) ** 2)[None]
        layers.b_lines = np.asarray(traps * (0.35 + 0.65 * np.sqrt(moved)) ** 2, np.float32)
        self._lesions.apply(surface, layers)
        picture = wall * flesh + layers.under + layers.b_lines
        picture += (layers.pleura + layers.a_lines) * textures.shine
        add_dirt(scene, aperture, textures.wall, picture)
        passed = power(ribs.loss) * self._passed if ribs.any else self._passed
        picture *= passed
        lobes = side_lobes(scene, picture)
        picture += self._cortex(ribs.level, surface, ribs.any)
        if strays is not None:
            picture = picture * power(strays.loss) + strays.gas * textures.shine
        picture += lobes * textures.wall
        if self._losses.air is not None:
            picture += self._losses.air * textures.shine
        add_edge_clutter(scene, aperture, textures.shine, picture)
        picture += self._receiver.noise(index)
        shown = Shown(
            aperture=aperture,
            surface=surface,
            ribs=ribs,
            layers=layers,
            rays=rays,
            lines=lines,
            pleura_level=pleura,
            thickness_mm=scene.pleura.thickness_mm,
            pixel_mm=self.screen.mm_per_px,
            passed=passed,
            losses=self._losses.beam,
            erased=erased,
            haze=haze,
            b_power=traps,
            noise=self._receiver.floor + lobes,
            seen=self.screen.seen,
            floor_db=self._receiver.level_of(_DARK_GREY),
            bright_db=self._receiver.level_of(BRIGHT_GREY),
        )
        dark = ribs.loss < -9
        return PolarFrame(self._receiver.grey(picture), picture, label(shown), dark, surface, shown)

    def _speckle(self, surface: Surface) -> tuple[Field, Field]:
        """Speckle of the chest wall, which moves with the probe, and of the lung, which slides."""
        aside = surface.aside_mm / self.aperture.pitch_mm
        wall, lung = self._textures.wall, self._textures.lung
        slide = surface.slide_mm / self.aperture.pitch_mm + aside
        flesh = shift_beams(wall, aside) if surface.aside_mm else wall
        return flesh, moved_texture(lung, slide, aside, surface.moving)

    def _reverberate(self, surface: Surface, shimmer: Field, wall: Field) -> tuple[Field, Field]:
        """Power of the haze under the pleura, alone and with the repeats of the chest wall."""
        width = np.float32(0.5 * self.scene.pleura.thickness_mm)
        mm = self.aperture.r - surface.depth[None]
        below = step(mm / width)
        uneven = (0.3 * shimmer + 0.3 * self._losses.uneven)[None]
        uneven = uneven + self._reverberation.streaks(surface)
        haze = self._reverberation.haze(mm, uneven) * below
        repeats = self._reverberation.repeats(surface, wall)
        return haze, haze + np.float32(0.36) * repeats * below

    def stray_rays(self, index: int) -> list[tuple[int, int]]:
        """Beams of bright rays in frame `index` that have no label and are not meant to be."""
        planted = None if self._strays is None else self._strays.planted
        return stray_rays(self.polar(index), planted)

    def _expose(self) -> None:
        """Set the exposure by chest wall and pleura at the first moment.

        A machine does not turn itself up when the probe leaves the skin.
        """
        scene, aperture = self.scene, self.aperture
        surface = aperture.surface(0.0)
        deepest, skin_mm = 1.1 * float(surface.depth.max()), 4.0
        rows = slice(int(skin_mm / aperture.sample_mm), int(deepest / aperture.sample_mm) + 2)
        picture = power(self._wall.levels(surface)) * self._textures.wall
        level = pleura_levels(scene, aperture, surface, self._shimmer.at(surface))
        add_pleura(scene, aperture, surface, level, picture)
        if float(self._losses.beam.max()) > _NO_CONTACT_DB:
            picture *= self._passed
        self._receiver.expose(picture, rows)

    def _cortex(self, level: Field, surface: Surface, any_rib: bool) -> Field | float:
        """Power of the cortex and of its weak repeat at twice the depth."""
        if not any_rib:
            return 0.0
        last = rows_over(self.aperture, surface)
        cortex = np.zeros_like(level)
        cortex[:last] = power(level[:last])
        faint = 10.0 ** ((-34 if self.scene.ribs.oval else -22) / 10)
        rows = self.aperture.r / np.float32(2 * self.aperture.sample_mm)
        repeat = at_rows(cortex, rows) * np.float32(faint) * (self.aperture.r > 6)
        cortex += repeat
        cortex *= self._passed
        cortex *= self._textures.shine
        return cortex

    def _truth(self, index: int, polar: PolarFrame, labels: NDArray[np.uint8]) -> Truth:
        scene, surface, seen = self.scene, polar.surface, self.screen.seen
        row = np.clip((surface.depth / self.aperture.sample_mm).astype(int), 0, DEPTHS - 1)
        readable = polar.labels.readable & seen[row, np.arange(BEAMS)]
        score = score_truth(scene, self.aperture, surface, polar.labels.rays, readable, seen)
        ribs = 0
        rib_beams = (polar.shown.ribs.label & seen).any(axis=0)
        for rib in scene.ribs.each:
            near = np.abs(self.aperture.x - rib.centre_mm - surface.aside_mm) < rib.width_mm / 2
            ribs += bool((rib_beams & near).any() and (labels == Label.RIB).any())
        return Truth(
            seed=scene.seed,
            frame=index,
            time_s=index / self.fps,
            preset=scene.preset,
            pattern=scene.pattern,
            probe=scene.probe.kind,
            geometry=self.screen.geometry,
            box=self.screen.box,
            spaces=score.spaces,
            blas=score.blas,
            b_line_count=score.b_lines,
            a_line_depths_mm=polar.labels.a_line_depths_mm,
            pleura_depth_mm=float(surface.depth.mean()),
            tracks=tracks(polar.shown.rays, polar.labels.marked),
            rib_count=ribs,
            sliding=scene.sliding.kind,
            slide_mm=surface.slide_mm,
            breath_phase=surface.phase,
        )


@lru_cache(maxsize=4)
def _renderer(scene: Scene, size: tuple[int, int], fps: float, view: View) -> Renderer:
    return Renderer(scene, size, view, fps=fps)


def render(
    scene: Scene,
    frame: int,
    *,
    size: tuple[int, int] = (256, 256),
    fps: float = 30.0,
    view: View | None = None,
) -> Sample:
    """Paint one frame: a pure function of its arguments.

    Parameters
    ----------
    frame : int
        0 or more.
    size : (int, int)
        Width and height of the picture, pixels.
    fps : float
        Frames per second of the simulated examination.
    view : View, optional
        How the picture is framed; drawn from the scene when not given.
    """
    return _renderer(scene, size, fps, view or View()).frame(frame)
