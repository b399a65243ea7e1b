"""Training samples as torch sees them: shards on disk or scenes made on the way, varied anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import torch
from torch.utils.data import Dataset

from augment.sampling import make
from augment.shards import read_shards
from augment.training_scenes import VALIDATION_SEED
from augment.transforms import Varier

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray
    from torch import Tensor

    from augment.phantom.scene import Preset
    from augment.transforms import Strength
    from models.preprocess import Form
    from models.training.recipe import Drawn

_FRAMES = 300
_MAPS = ("readable",)
_ANSWERS = ("weak",)


class ShardSamples(Dataset[tuple["NDArray[np.uint8]", "NDArray[np.uint8]"]]):
    """The samples of a folder of shards.

    Beside pictures and labels a shard may hold "readable" (n, H, W), which is varied with the
    picture, and "weak" (n,); see `models.training.recipe`.

    Parameters
    ----------
    folder : Path
        Where `augment.shards.make_shards` wrote.
    strength : str
        How much `draw` varies; see `augment.transforms.pipeline`.
    limit : int, optional
        Take only this many.
    style : Path, optional
        Folder of pictures that lend their greys; see `augment.style`.

    Raises
    ------
    ShardError
        If there are none, or one is damaged.
    ModelError
        If the folder for the style holds no picture.
    """

    def __init__(
        self,
        folder: Path,
        strength: Strength = "full",
        limit: int | None = None,
        style: Path | None = None,
    ) -> None:
        shards = read_shards(folder)
        self.images = np.concatenate([s.images for s in shards])[:limit]
        self.labels = np.concatenate([s.labels for s in shards])[:limit]
        self.extras = _further(folder, [len(s.images) for s in shards], limit)
        self._vary = Varier(strength, style)

    def __len__(self) -> int:
        return len(self.images)

    def __getitem__(self, index: int) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
        """Picture and labels uint8 as they were made."""
        return self.images[index], self.labels[index]

    def draw(self, index: int, seed: int) -> Drawn:
        """Picture, labels and any further targets, varied; the same for the same arguments."""
        if not self.extras:
            return self._vary(self.images[index], self.labels[index], seed)
        extras = {name: values[index] for name, values in self.extras.items()}
        maps = [name for name in _MAPS if name in extras]
        image, moved = self._vary.together(
            self.images[index], [self.labels[index], *(extras[name] for name in maps)], seed
        )
        return image, moved[0], extras | dict(zip(maps, moved[1:], strict=True))


class SceneSamples:
    """Phantom frames made when they are drawn: never the same twice, for machines with many cores.

    Parameters
    ----------
    count : int
        Scenes.
    first_seed : int
        Seed of the first; the others follow.
    form, preset, earlier : str, str, tuple of int
        See `augment.sampling.make`.
    strength, style : str, Path
        See `augment.transforms.Varier`.
    """

    def __init__(
        self,
        count: int,
        first_seed: int = 0,
        *,
        form: Form = "square",
        preset: Preset | None = None,
        earlier: tuple[int, ...] = (),
        strength: Strength = "full",
        style: Path | None = None,
    ) -> None:
        self._earlier = earlier
        self._count, self._first, self._form, self._preset = count, first_seed, form, preset
        self._strength, self._style = strength, style
        self._vary: Varier | None = None

    def __len__(self) -> int:
        return self._count

    def draw(self, index: int, seed: int) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
        """Picture and labels (256, 256) uint8 of a scene at a time that the seed gives, varied."""
        if self._vary is None:  # made where it works: it does not travel between processes
            self._vary = Varier(self._strength, self._style)
        frame = int(np.random.default_rng([seed, 79]).integers(_FRAMES))
        scene = (self._first + index) % VALIDATION_SEED  # scenes from there on are held out
        made = make(scene, frame, form=self._form, preset=self._preset, earlier=self._earlier)
        return self._vary(made.image, made.labels, seed)


def collate(pairs: list[tuple[NDArray[np.uint8], NDArray[np.uint8]]]) -> tuple[Tensor, Tensor]:
    """Make a batch, for a torch DataLoader: (N, 1, H, W) float32 0…1 and (N, H, W) int64."""
    images = torch.from_numpy(np.stack([image for image, _ in pairs]))[:, None].float().div_(255)
    labels = torch.from_numpy(np.stack([labels for _, labels in pairs])).long()
    return images, labels


def _further(folder: Path, counts: list[int], limit: int | None) -> dict[str, NDArray[np.uint8]]:
    """Read further targets; a shard that does not hold one that another holds knows nothing."""
    files = []
    for path in sorted(folder.glob("shard-*.npz")):
        with np.load(path, allow_pickle=False) as data:
            files.append({name: data[name] for name in (*_MAPS, *_ANSWERS) if name in data})
    found = {}
    for name in {name for file in files for name in file}:
        shape = next(file[name].shape[1:] for file in files if name in file)
        each = [
            file[name] if name in file else np.full((count, *shape), 255, np.uint8)
            for file, count in zip(files, counts, strict=True)
        ]
        found[name] = np.concatenate(each)[:limit].astype(np.uint8)
    return found
