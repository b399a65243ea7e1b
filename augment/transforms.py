"""Believable variations of a labelled ultrasound picture; picture and labels move together."""

from __future__ import annotations

import os

os.environ.setdefault("NO_ALBUMENTATIONS_UPDATE", "1")  # else the import asks the network

from typing import TYPE_CHECKING, Any, Literal

import albumentations as A
import cv2
import numpy as np

from augment.acquisition import compressed, field_for, grained, scaled, softened
from augment.style import match_greys, read_pictures, swap_amplitudes

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray

Strength = Literal["none", "light", "full", "beams", "paper"]


class Varier:
    """Varies pictures and labels together, the same way for the same seed.

    Parameters
    ----------
    strength : str
        "none"; "light" (flip and gain); "full" (all that training uses); "beams" (the same for
        pictures read along their beams: no rotation); "paper" (what the paper varied).
    style : Path, optional
        Folder of unlabelled pictures that lend their greys; see `augment.style`.
    """

    def __init__(self, strength: Strength = "full", style: Path | None = None) -> None:
        borrowed = [] if style is None else [Style(read_pictures(style), p=0.5)]
        self._pipeline = A.Compose(pipeline(strength) + borrowed)

    def __call__(
        self, image: NDArray[np.uint8], labels: NDArray[np.uint8], seed: int
    ) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
        """Vary one sample.

        Parameters
        ----------
        image : (H, W) or (H, W, C) uint8
            Grey picture, or several frames of it, which move together.
        labels : (H, W) uint8
            255 = undecided.
        seed : int
            0 or more.

        Returns
        -------
        image, labels : uint8
            In the same shapes. Labels hold no value that was not there before, but background
            where the picture was moved in from outside.
        """
        out, (moved,) = self.together(image, (labels,), seed)
        return out, moved

    def together(
        self, image: NDArray[np.uint8], maps: Sequence[NDArray[np.uint8]], seed: int
    ) -> tuple[NDArray[np.uint8], tuple[NDArray[np.uint8], ...]]:
        """Vary a picture and move several maps (H, W) with it."""
        for each in maps:
            if image.shape[:2] != each.shape or image.ndim > 3 or image.dtype != np.uint8:
                raise ValueError(f"expected two maps (H, W) uint8, got {image.shape}, {each.shape}")
        self._pipeline.set_random_seed(seed)
        out = self._pipeline(image=image, masks=list(maps))
        moved = tuple(np.ascontiguousarray(m, np.uint8) for m in out["masks"])
        return np.ascontiguousarray(out["image"]).reshape(image.shape), moved


def pipeline(strength: Strength = "full") -> list[A.BasicTransform]:
    """List the transforms of a strength, in their order."""
    if strength == "none":
        return [A.NoOp(p=1)]
    if strength == "light":
        return [A.HorizontalFlip(p=0.5), GreyCurve(p=0.7)]
    if strength == "paper":  # ranges of rotation and depth are not published
        moved = _moved(0.7, x=(0.75, 1.3), y=(0.75, 1.3), rotate=10.0)
        return [A.HorizontalFlip(p=0.5), moved, Gain(p=0.7), Sliders(p=0.5)]
    if strength == "beams":
        # Beams stay upright: a lean is what an apex read wrongly does, depth goes on from the skin.
        moved = _moved(0.7, x=(0.85, 1.35), y=(0.8, 1.35), aside=0.08, lean=4.0)
    else:
        moved = _moved(
            0.7,
            x=(0.85, 1.35),
            y=(0.85, 1.35),
            aside=0.1,
            down=0.08,
            rotate=6.0,
            lean=4.0,
            tilt=3.0,
        )
    return [
        A.HorizontalFlip(p=0.5),
        moved,
        Soften(p=0.35),
        DepthGain(p=0.4),
        Shading(p=0.3),
        GreyCurve(p=0.8),
        Grain(p=0.35),
        Jpeg(p=0.15),
    ]


def _moved(
    p: float,
    *,
    x: tuple[float, float],
    y: tuple[float, float],
    aside: float = 0.0,
    down: float = 0.0,
    rotate: float = 0.0,
    lean: float = 0.0,
    tilt: float = 0.0,
) -> A.BasicTransform:
    """Zoom width and depth (above 1 it crops), move aside and down (shares), turn (degrees)."""
    return A.Affine(
        scale={"x": x, "y": y},
        translate_percent={"x": (-aside, aside), "y": (-down, down)},
        rotate=(-rotate, rotate),
        shear={"x": (-lean, lean), "y": (-tilt, tilt)},
        interpolation=cv2.INTER_LINEAR,
        mask_interpolation=cv2.INTER_NEAREST,
        p=p,
    )


class GreyCurve(A.ImageOnlyTransform):  # type: ignore[misc]
    """Another maker's grey map: gain, gamma and a bend, monotone; black stays black."""

    def get_params(self) -> dict[str, Any]:
        """Draw the curve."""
        rng = self.random_generator
        grey = np.linspace(0, 1, 256) ** np.exp(rng.normal(0, 0.35))
        if rng.random() < 0.5:
            knots = np.cumsum(rng.dirichlet(np.full(6, 2.5)))
            grey = np.interp(grey, np.linspace(0, 1, 7), np.concatenate([[0.0], knots]))
        grey = grey * np.exp(rng.normal(0, 0.25))
        if rng.random() < 0.25:
            grey = grey + rng.uniform(0, 0.08)
        curve = np.clip(np.rint(255 * grey), 0, 255).astype(np.uint8)
        curve[0] = 0
        return {"curve": curve}

    def apply(
        self, img: NDArray[np.uint8], curve: NDArray[np.uint8], **params: Any
    ) -> NDArray[np.uint8]:
        """Look each grey level up."""
        return cv2.LUT(img, curve).reshape(img.shape).astype(np.uint8, copy=False)


class DepthGain(A.ImageOnlyTransform):  # type: ignore[misc]
    """Time-gain compensation set otherwise: eight sliders over depth, ±40 % each."""

    def get_params(self) -> dict[str, Any]:
        """Draw the sliders."""
        return {"sliders": np.exp(self.random_generator.normal(0, 0.2, 8))}

    def apply(
        self, img: NDArray[np.uint8], sliders: NDArray[np.float64], **params: Any
    ) -> NDArray[np.uint8]:
        """Scale each row."""
        rows = np.interp(np.linspace(0, 7, img.shape[0]), np.arange(8), sliders)
        return scaled(img, rows.astype(np.float32).reshape(-1, *[1] * (img.ndim - 1)))


class Shading(A.ImageOnlyTransform):  # type: ignore[misc]
    """Uneven contact and focus: a slow gain field over the picture, a factor of about 1.5."""

    def get_params(self) -> dict[str, Any]:
        """Draw the field's corners."""
        field = self.random_generator.normal(0, 0.25, (4, 5)).astype(np.float32)
        return {"field": field}

    def apply(
        self, img: NDArray[np.uint8], field: NDArray[np.float32], **params: Any
    ) -> NDArray[np.uint8]:
        """Scale each pixel."""
        gain = cv2.resize(np.exp(field), img.shape[1::-1], interpolation=cv2.INTER_CUBIC)
        return scaled(img, field_for(img, gain))


class Soften(A.ImageOnlyTransform):  # type: ignore[misc]
    """A softer picture: smoothed, or seen at a lower resolution."""

    def get_params(self) -> dict[str, Any]:
        """Draw the kind and how much."""
        rng = self.random_generator
        return {"smooth": bool(rng.random() < 0.5), "amount": float(rng.random())}

    def apply(
        self, img: NDArray[np.uint8], smooth: bool, amount: float, **params: Any
    ) -> NDArray[np.uint8]:
        """Blur, wider across than along the beams; or shrink and stretch again."""
        return softened(img, amount, smooth=smooth)


class Grain(A.ImageOnlyTransform):  # type: ignore[misc]
    """Speckle and electronic noise, coarser or finer; black stays black."""

    def get_params(self) -> dict[str, Any]:
        """Draw the level, the size and the noise's seed."""
        rng = self.random_generator
        return {
            "level": float(rng.uniform(0.03, 0.16)),
            "floor": float(rng.uniform(0, 5)),
            "size": float(rng.uniform(1, 3)),
            "noise_seed": int(rng.integers(2**31)),
        }

    def apply(
        self,
        img: NDArray[np.uint8],
        level: float,
        floor: float,
        size: float,
        noise_seed: int,
        **params: Any,
    ) -> NDArray[np.uint8]:
        """Multiply by the noise and add some of it."""
        return grained(img, level, floor, size, noise_seed)


class Jpeg(A.ImageOnlyTransform):  # type: ignore[misc]
    """Compressed by the recorder, quality 30 to 90; each frame by itself, as grey."""

    def get_params(self) -> dict[str, Any]:
        """Draw the quality."""
        return {"quality": int(self.random_generator.integers(30, 91))}

    def apply(self, img: NDArray[np.uint8], quality: int, **params: Any) -> NDArray[np.uint8]:
        """Write and read."""
        return compressed(img, quality)


class Gain(A.ImageOnlyTransform):  # type: ignore[misc]
    """Gain as the paper varied it: brightness and contrast by up to ±25 % each."""

    def get_params(self) -> dict[str, Any]:
        """Draw both."""
        return {"gain": self.random_generator.uniform(-0.25, 0.25, 2)}

    def apply(
        self, img: NDArray[np.uint8], gain: NDArray[np.float64], **params: Any
    ) -> NDArray[np.uint8]:
        """Scale, and shift what is not black."""
        grey = img * np.float32(1 + gain[0]) + np.float32(gain[1] * 128)
        return np.where(img > 0, np.clip(grey, 0, 255), 0).astype(np.uint8)


class Sliders(A.ImageOnlyTransform):  # type: ignore[misc]
    """Time-gain compensation as the paper varied it: a brighter band at each of eight depths."""

    def get_params(self) -> dict[str, Any]:
        """Draw the sliders."""
        return {"sliders": np.abs(self.random_generator.normal(0, 0.15, 8))}

    def apply(
        self, img: NDArray[np.uint8], sliders: NDArray[np.float64], **params: Any
    ) -> NDArray[np.uint8]:
        """Scale each row by Gaussians of .1 of the depth."""
        depth = np.linspace(0, 1, img.shape[0])[:, None]
        bands = np.exp(-0.5 * ((depth - (np.arange(8) + 0.5) / 8) / 0.1) ** 2)
        rows = 1 + (bands * sliders).sum(1)
        return scaled(img, rows.astype(np.float32).reshape(-1, *[1] * (img.ndim - 1)))


class Style(A.ImageOnlyTransform):  # type: ignore[misc]
    """Greys or lowest spatial frequencies of another picture; see `augment.style`."""

    def __init__(self, pictures: Sequence[NDArray[np.uint8]], p: float = 0.5) -> None:
        super().__init__(p=p)
        self.pictures = pictures

    def get_params(self) -> dict[str, Any]:
        """Draw the picture, the way and how much."""
        rng = self.random_generator
        return {
            "other": int(rng.integers(len(self.pictures))),
            "greys": bool(rng.random() < 0.5),
            "amount": float(rng.uniform(0.3, 1)),
        }

    def apply(
        self, img: NDArray[np.uint8], other: int, greys: bool, amount: float, **params: Any
    ) -> NDArray[np.uint8]:
        """Borrow."""
        lend = match_greys if greys else swap_amplitudes
        return lend(img, self.pictures[other], amount)
