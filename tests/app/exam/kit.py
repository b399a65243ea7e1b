"""Zones made by hand, so that what is kept and reported can be tried without a network."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import numpy as np

from app.exam.gather import FoundZone, png, skipped_zone
from app.exam.values import Exam, OwnReading, WindowEntry, ZoneEntry
from app.schema.entry import ConcernEntry
from app.schema.frame import SpaceEntry
from app.schema.origin import ModelEntry
from app.schema.recording import MomentEntry

MODEL = ModelEntry(name="pleura-lung", version="9.9", sha256="ab" * 32)
BEGUN = datetime(2026, 1, 31, 10, 15, tzinfo=UTC)
SIZE = (96, 64)


def window(value: float | None = 0.4, **changes: Any) -> WindowEntry:
    peak = None if value is None else MomentEntry(blas=value, index=3, time_s=0.3)
    fields: dict[str, Any] = {
        "start_s": 0.0, "end_s": 6.0, "frames": 60, "usable": 60, "median": value, "p90": value,
        "worst": peak, "worst_space": peak, "arc_mm": 40.0, "breaths": 1.5, "rate_per_min": 15.0,
        "rate_reason": None, "shortfall": None, "calibrated": True, "geometry": "fan",
    }  # fmt: skip
    return WindowEntry(**fields | changes)


def entry(code: str = "R1", value: float | None = 0.4, **changes: Any) -> ZoneEntry:
    fields: dict[str, Any] = {"zone": code, "saved_utc": BEGUN + timedelta(minutes=1)}
    if value is None:
        doubt = ConcernEntry(code="no-score", text="no pleural line seen", hint="Move the probe.")
        fields |= {"trust": "none", "reason": "no pleural line seen", "concerns": (doubt,)}
    else:
        space = SpaceEntry(start=0.1, end=0.9, arc_mm=40.0, blas=value, integrated=value,
                           confluent=0.0, b_lines=4)  # fmt: skip
        low, high = max(0.0, value - 0.1), min(1.0, value + 0.1)
        fields |= {"trust": "ok", "blas": value, "low": low, "high": high, "b_lines": 4,
                   "spaces": (space,)}  # fmt: skip
    return ZoneEntry(**fields | {"window": window(value)} | changes)


def found(code: str = "R1", value: float | None = 0.4, **changes: Any) -> FoundZone:
    """Give a zone with a picture of its own."""
    width, height = SIZE
    picture = np.full((height, width), 20 + len(code), np.uint8)
    labels = np.zeros_like(picture)
    labels[20:24, 10:80], labels[24:60, 30:40] = 2, 4
    return FoundZone(entry(code, value, **changes), png(picture), png(labels), 3, 0.3, SIZE)


def exam(*zones: ZoneEntry, **changes: Any) -> Exam:
    fields: dict[str, Any] = {
        "pleura": "1", "id": "20260131T101500Z-a1b2c3", "pseudonym": "P-017", "protocol": "8",
        "started_utc": BEGUN, "model": MODEL,
    }  # fmt: skip
    return Exam(**fields | {"zones": zones} | changes)


def own(**fields: Any) -> OwnReading:
    return OwnReading(**fields)


__all__ = ["BEGUN", "MODEL", "entry", "exam", "found", "own", "skipped_zone", "window"]
