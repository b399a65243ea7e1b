"""What the window remembers from one start to the next."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, get_args

from app.config import ClassName, Config, save_config
from models.labels import NAMES

if TYPE_CHECKING:
    from app.screen import ViewSettings
    from app.ui.controls import Layers

_log = logging.getLogger("pleura.window")


def restore(layers: Layers, config: Config) -> bool:
    """Set classes and opacity as they were left; tell whether outlines were drawn."""
    layers.slider.setValue(round(100 * config.opacity))
    for each, toggle in layers.toggles.items():
        toggle.setChecked(NAMES[each] in config.classes)
    return config.outline


def note(config: Config, settings: ViewSettings) -> None:
    """Note in the configuration what was chosen to see."""
    shown = {NAMES[each] for each in settings.shown}
    config.opacity, config.outline = settings.opacity, settings.outline
    config.classes = tuple(each for each in get_args(ClassName) if each in shown)


def keep(config: Config, settings: ViewSettings) -> None:
    """Save what was chosen; a folder that cannot be written is no reason to complain on leaving."""
    note(config, settings)
    try:
        save_config(config)
    except OSError:
        _log.exception("the settings could not be saved")
