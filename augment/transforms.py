"""Believable variations of a labelled ultrasound picture; picture and labels move together."""

from __future__ import annotations

import os

os.environ.setdefault("NO_ALBUMENTATIONS_UPDATE", "1")  # else the import asks the network

from typing import TYPE_CHECKING, Any, Literal

import albumentations as A
import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

Strength = Literal["none", "light", "full"]


class Varier:
    """Varies pictures and labels together, the same way for the same seed.

    Parameters
    ----------
    strength : str
        "none"; "light" (flip and gain); "full" (all that training uses).
    """

    def __init__(self, strength: Strength = "full") -> None:
        self._pipeline = A.Compose(pipeline(strength))

    def __call__(
        self, image: NDArray[np.uint8], labels: NDArray[np.uint8], seed: int
    ) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
        """Vary one sample.

        Parameters
        ----------
        image, labels : (H, W) uint8
            Grey picture and its labels, 255 = undecided.
        seed : int
            0 or more.

        Returns
        -------
        image, labels : (H, W) uint8
            Labels hold no value that was not there before, but background where the picture was
            moved in from outside.
        """
        if image.shape != labels.shape or image.ndim != 2 or image.dtype != np.uint8:
            raise ValueError(f"expected two maps (H, W) uint8, got {image.shape}, {labels.shape}")
        self._pipeline.set_random_seed(seed)
        out = self._pipeline(image=image, mask=labels)
        return np.ascontiguousarray(out["image"]), np.ascontiguousarray(out["mask"])


def pipeline(strength: Strength = "full") -> list[A.BasicTransform]:
    """List the transforms of a strength, in their order."""
    if strength == "none":
        return [A.NoOp(p=1)]
    if strength == "light":
        return [A.HorizontalFlip(p=0.5), GreyCurve(p=0.7)]
    return [
        A.HorizontalFlip(p=0.5),
        A.Affine(
            scale={"x": (0.85, 1.35), "y": (0.85, 1.35)},
            translate_percent={"x": (-0.1, 0.1), "y": (-0.08, 0.08)},
            rotate=(-6, 6),
            shear={"x": (-4, 4), "y": (-3, 3)},
            interpolation=cv2.INTER_LINEAR,
            mask_interpolation=cv2.INTER_NEAREST,
            p=0.7,
        ),
        Soften(p=0.35),
        DepthGain(p=0.4),
        Shading(p=0.3),
        GreyCurve(p=0.8),
        Grain(p=0.35),
        A.ImageCompression(quality_range=(30, 90), p=0.15),
    ]


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
        return _scaled(img, rows.astype(np.float32).reshape(-1, *[1] * (img.ndim - 1)))


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
        return _scaled(img, np.asarray(gain, np.float32).reshape(img.shape))


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
        if smooth:
            out = cv2.GaussianBlur(img, (0, 0), 0.4 + 1.6 * amount, sigmaY=0.4 + 0.9 * amount)
        else:
            height, width = img.shape[:2]
            share = 0.9 - 0.5 * amount
            small = (max(2, round(width * share)), max(2, round(height * share)))
            out = cv2.resize(img, small, interpolation=cv2.INTER_AREA)
            out = cv2.resize(out, (width, height), interpolation=cv2.INTER_LINEAR)
        return out.reshape(img.shape).astype(np.uint8, copy=False)


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
        rng = np.random.default_rng(noise_seed)
        height, width = img.shape[:2]
        small = (max(2, int(height / size)), max(2, int(width / size)))
        coarse = rng.standard_normal(small, dtype=np.float32)
        fine = cv2.resize(coarse, (width, height), interpolation=cv2.INTER_LINEAR)
        noise = np.asarray(fine, np.float32).reshape(img.shape)
        grey = img.astype(np.float32)
        out = np.clip(grey + (level * grey + floor) * noise, 0, 255)
        return np.where(img > 0, out, 0).astype(np.uint8)


def _scaled(img: NDArray[np.uint8], gain: NDArray[np.float32]) -> NDArray[np.uint8]:
    scaled = np.clip(img * gain + np.float32(0.5), 0, 255)
    return np.asarray(scaled, np.uint8)
