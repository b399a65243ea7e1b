"""All further values of one frame, from what was read along its beams."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from models.findings.a_lines import read_a_lines
from models.findings.pleura import breaks, depth, read_mark, roughness, thickness
from models.findings.values import Findings, Measure, nothing_found, unknown
from models.median import median
from models.pleural_line import runs
from models.score.beams import WINDOW_MM, BeamReading
from models.score.frame import MIN_SPACE_MM

if TYPE_CHECKING:
    from models.geometry import Geometry
    from models.score.values import Reason

B_LINE_MM = 10.0
"""A beam lies under a B-line when so much of it is marked, or half of it when less is in view."""


def read_findings(beams: BeamReading | Reason, geometry: Geometry) -> Findings:
    """Read what a frame shows besides the score.

    Parameters
    ----------
    beams : BeamReading or Reason
        As `models.score.beams.read_beams` returned it.
    geometry : Geometry
        How the beams run.

    Returns
    -------
    Findings
        Values that cannot be known are None with a reason, never 0. What stands on nominal
        millimetres is marked so, or left out where nominal millimetres mean nothing.
    """
    if not isinstance(beams, BeamReading):
        return nothing_found(str(beams), calibrated=geometry.calibrated)
    nominal = not geometry.calibrated
    mark = read_mark(beams)
    thick = (mark.bottom_mm - mark.top_mm)[mark.marked]
    half_mm = median(thick) / 2.0 if thick.size else 0.0
    lines = read_a_lines(beams, np.maximum(beams.line.depth_mm - half_mm, beams.pitch_mm))
    spacing = unknown(lines.reason or "no A-line is marked")
    if lines.spacing_mm is not None:
        spacing = Measure(lines.spacing_mm, nominal=nominal)
    readable = bool(beams.readable.any())
    return Findings(
        pleura_percent=pleura_percent(beams),
        readable_arc_mm=_readable_arc(beams),
        pleural_depth_mm=depth(beams, mark),
        pleural_thickness_mm=thickness(beams, mark),
        pleural_roughness_mm=roughness(beams, mark),
        pleural_breaks=breaks(beams, mark),
        rib_count=Measure(float(len(runs(beams.line.behind_rib)))),
        a_lines=lines.each,
        a_line_count=Measure(float(len(lines.each))) if readable else _nothing_readable(),
        a_line_spacing_mm=spacing,
        a_lines_repeat=lines.repeat,
        a_lines_reason=lines.reason,
        calibrated=geometry.calibrated,
    )


def pleura_percent(beams: BeamReading) -> Measure:
    """Share of the readable pleural line that lies under B-lines, 0…100, by angle.

    The "pleura percentage" of SlicerUltrasound (AnnotateUltrasound: pixels of the fans under marked
    B-lines over pixels of the fans under marked pleura) and the "B-line/pleura %" of OHIF
    (cornerstone3D `UltrasoundPleuraBLineTool`, `calculateInnerFanPercentage`): the marked pleural
    lines, seen from the middle of the fan, span angles, which are merged; the angles of the marked
    B-lines are clipped to them and merged; the share of their sums is the percentage. In both a
    person draws the lines; here every beam with a readable pleural line counts as pleura, and as
    B-line when at least 10 mm of B-line or confluence lie under it (half of what is in view, where
    that is less). Unlike the score it weighs by angle and not by arc, and asks no half of the
    window. Without a pleural line those tools give 0 or nothing; here it is None.
    """
    readable = beams.readable
    if not readable.any():
        return _nothing_readable()
    samples = len(beams.labels)
    end = beams.pitch_mm * (samples - beams.inside[::-1].argmax(axis=0))
    view = np.clip(end - beams.line.depth_mm, beams.pitch_mm, WINDOW_MM)
    under = beams.artifact >= np.minimum(0.5, B_LINE_MM / view)
    return Measure(100.0 * float(under[readable].mean()))


def _readable_arc(beams: BeamReading) -> Measure:
    """Length of the pleural arc over all spaces of at least 3 mm."""
    arcs = [float(beams.arc_mm[start:end].sum()) for start, end in runs(beams.readable)]
    long = sum(arc for arc in arcs if arc >= MIN_SPACE_MM)
    return Measure(long, nominal=not beams.geometry.calibrated)


def _nothing_readable() -> Measure:
    return unknown("no pleural line that can be read")
