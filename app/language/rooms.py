"""Where the words of each window stand in the code; from these files they are collected."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOMS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "live": (
            "app/status.py",
            "app/screen/*.py",
            "app/record_*.py",
            "app/unlock.py",
            "capture/lock_keys.py",
            "app/lettering.py",
            "app/config.py",
            "app/run.py",
            "app/watches.py",
            "app/hang.py",
            "app/examine.py",
            "models/labels.py",
            "models/trust/concerns.py",
            "models/score/values.py",
            "models/cine/breath.py",
            "models/cine/window.py",
            "models/cine/sliding.py",
            "app/ui/*.py",
            "app/settings/*.py",
            "app/ui/settings/*.py",
            "app/sources.py",
            "capture/opening.py",
            "capture/codec.py",
            "capture/clip.py",
            "capture/still.py",
            "capture/folder.py",
            "capture/tape.py",
            "capture/dicom.py",
            "capture/device*.py",
            "capture/reconnect.py",
            "capture/network.py",
            "capture/record_status.py",
            "capture/record_folder.py",
            "capture/record_recover.py",
        ),
        "exam": (
            "app/exam/*.py",
            "models/clinical/zone.py",
            "models/cine/comparison.py",
            "app/report/content.py::change_lines",
            "app/ui/exam/*.py",
        ),
        "lessons": (
            "app/lessons/beside.py",
            "app/lessons/calibration.py",
            "app/lessons/errors.py",
            "app/lessons/measures.py",
            "app/lessons/moving_pictures.py",
            "app/lessons/network.py",
            "app/lessons/pictures.py::network_text",
            "app/lessons/pictures.py::legend",
            "app/lessons/pictures.py::example_panels",
            "app/lessons/progress.py::check_name",
            "app/lessons/report.py::beside_lines",
            "app/lessons/report.py::export",
            "app/lessons/session.py",
            "app/lessons/why.py",
            "app/lessons/room/*.py",
            "app/ui/lessons/*.py",
            "assets/lessons/*.toml",
            "assets/lessons/source/*.toml",
        ),
        "desk": (
            "app/desk/*.py",
            "app/desk/export/forms.py",
            "app/ui/desk/*.py",
        ),
    }
)
"""For each context of the catalogues the files that belong to it, as patterns; the first counts."""

LEFT_OUT = frozenset(
    {
        "app/exam/values.py",
        "app/exam/readings.py",
        "app/exam/demo.py",
        "app/exam/clip.py",
        "app/ui/application.py",
        "app/ui/theme.py",
        "app/ui/palettes.py",
        "app/ui/icons.py",
        "app/ui/words.py",
        "app/ui/soak_stage.py",
        "app/ui/bench_stage.py",
        "app/ui/snapshot.py",
    }
)
"""Files of these rooms without words of a window: colours, measuring, what goes to a file."""

SINGLE: frozenset[str] = frozenset(
    (
        "yes no present weak it them record recorded keep kept now earlier later front back "
        "days never right wrong missed otherwise answers waiting reading done stopped failed "
        "breaths 90th saving…"
    ).split()
)
"""Lower-case words that are shown although they look like names in the code."""

NOT_SAID: frozenset[str] = frozenset(
    {
        "Pleura",
        "Dml",
        "Cuda",
        "Tensorrt",
        "Core ML",
        "Left",
        "Right",
        "Up",
        "Down",
        "Return",
        "Backtab",
        "sync files",
        "forget owner",
        "sync root",
        "Red",
        "Green",
        "Blue",
        "Descriptor",
        "Data",
        "Rows",
        "Columns",
        "PALETTE COLOR",
        "color: {0}; background: {1}; border: 2px solid {2};",
    }
)
"""Strings of these files that look like words and are none, or are the same in every language."""
