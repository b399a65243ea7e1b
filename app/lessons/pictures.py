"""Pictures of a question, of its truth with the difference drawn, and of a lesson's explanation.

The question's picture holds no truth. In the true one the masks are painted in the colours of the
program; the learner's answer is yellow, the network's blue.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from app.annotate import annotate
from app.lessons.cine import cut_geometry, key_sample, to_picture
from app.lessons.moving_pictures import changed, over_time
from app.pictures.plate import BAD, DIM, GOOD, WARN, Panel, colour, sheet, write
from models.labels import COLOURS, IGNORE, Label

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from app.lessons.lesson import Lesson
    from app.lessons.network import NetworkAnswer
    from app.lessons.question import Answer, Question, Sheet, Stroke
    from app.lessons.session import Revealed
    from augment.phantom import Sample, Truth

    Image = NDArray[np.uint8]
    Colour = tuple[int, int, int]

NOTICE = "Practice only: simulated pictures, and no certificate of anything."
_MINE, _NETWORK, _TRUE = WARN, GOOD, COLOURS[Label.PLEURA]
_TICK = 50


def ask_picture(question: Question, image: Image, *, scales: bool = True) -> Image:
    """Prepare a picture of a question for the screen.

    Marks the part that is asked about, puts a scale along the edges for lines, and one along the
    top for places.

    Parameters
    ----------
    question : Question
        What is asked.
    image : (H, W) uint8
        A frame of its recording.
    scales : bool
        With the scales that an answer is typed by; a hand that points needs none.

    Returns
    -------
    (H, W, 3) uint8
        RGB.
    """
    shown = colour(image)
    truth = key_sample(question.cine).truth  # for its geometry alone
    if question.region is not None:
        _brackets(shown, truth, question.region, BAD)
    if scales and question.answer == "line":
        _pixel_scale(shown)
    if scales and question.answer == "place":
        for tenth in range(0, 11):
            _place(shown, truth, tenth / 10, DIM, f"{tenth / 10:.1f}" if tenth % 2 == 0 else "")
    return shown


def truth_picture(revealed: Revealed, network: NetworkAnswer | None = None) -> Image:
    """Draw the truth of the key frame with the difference, (H, W, 3) uint8 RGB, on one sheet."""
    page, question = revealed.sheet, revealed.sheet.question
    plain = ask_picture(question, key_sample(question.cine).image)
    true = answer_picture(revealed, network)
    mark = revealed.committed.mark
    told = "right" if mark.right else f"credit {mark.credit:.2f}"
    confidence = f"{revealed.committed.confidence:.0%} sure"
    panels = [
        Panel("The question", plain, (question.prompt,)),
        Panel("The truth", true, (legend(question.answer),)),
    ]
    if page.lesson.kind in ("sliding", "point"):
        panels.append(moved_panel(question, page.key.sweep))
    lines = [f"You: {told}, {confidence}. {revealed.why}"]
    if network is not None:
        lines.append(network_text(network, page.lesson))
    ink = GOOD if mark.right else BAD
    return sheet([panels, [Panel("", None, tuple(lines), ink)]], NOTICE, (400, 420))


def answer_picture(revealed: Revealed, network: NetworkAnswer | None = None) -> Image:
    """Draw the key frame with its masks and the answers over them, (H, W, 3) uint8 RGB."""
    page = revealed.sheet
    true = mask_picture(key_sample(page.question.cine))
    _draw_answers(true, page, revealed.committed.answer, network)
    return true


def network_text(network: NetworkAnswer, lesson: Lesson | None = None) -> str:
    """Say in one sentence what the network answered; a choice in the words of its lesson."""
    if network.answer is None:
        return f"The network does not answer: {network.reason}."
    told = "right" if network.mark is not None and network.mark.right else "wrong"
    answer = network.answer
    if isinstance(answer, tuple):
        answer = "the line drawn in blue"
    elif isinstance(answer, bool):
        answer = "yes" if answer else "no"
    elif isinstance(answer, float):
        answer = f"{answer:.2f}"
    elif lesson is not None and answer in lesson.classes:
        answer = lesson.choice(str(answer)).text
    return f"The network says {answer}: {told}. It can be wrong; the truth of the phantom cannot."


def explain_picture(pages: list[tuple[str, Sheet]], title: str) -> Image:
    """Set the examples of a lesson side by side, each plain above and with its masks below.

    Parameters
    ----------
    pages : list of (str, Sheet)
        Caption and question of each.
    title : str
        Of the lesson.
    """
    plain, true = [], []
    for caption, page in pages:
        shown, below = example_panels(caption, page)
        plain.append(shown)
        true.append(below)
    return sheet([plain, true], f"{title.rstrip('?.')}. {NOTICE}", (260, 250))


def example_panels(caption: str, page: Sheet) -> tuple[Panel, Panel]:
    """Draw an example plain, and its truth: the masks, or what moved."""
    question = page.question
    sample = key_sample(question.cine)
    shown = Panel(caption, ask_picture(question, sample.image))
    if page.lesson.kind in ("sliding", "point"):
        return shown, moved_panel(question, page.key.sweep)
    return shown, Panel("The truth", mask_picture(sample))


def save(path: Path, image: Image) -> None:
    """Write a PNG; an `OSError` says why it cannot be."""
    whole, packed = cv2.imencode(
        ".png", cv2.cvtColor(image, cv2.COLOR_RGB2BGR), [cv2.IMWRITE_PNG_COMPRESSION, 9]
    )
    if not whole:
        raise OSError(0, "the picture could not be packed")
    path.write_bytes(packed.tobytes())


# ---- what is drawn


def moved_panel(question: Question, sweep: tuple[float, float] | None) -> Panel:
    """Show what moved in a recording: below the line for a place, else one beam over time."""
    return changed(question.cine, sweep) if question.answer == "place" else over_time(question.cine)


def mask_picture(sample: Sample) -> Image:
    """Paint the masks of a frame in the colours of the program, (H, W, 3) uint8 RGB."""
    height, width = sample.image.shape
    labels = np.where(sample.labels == IGNORE, np.uint8(0), sample.labels)
    return annotate(sample.image, np.asarray(labels, np.uint8), (0, 0, width, height))


def _draw_answers(true: Image, page: Sheet, answer: Answer, network: NetworkAnswer | None) -> None:
    truth, question = page.key.truth, page.question
    theirs = None if network is None else network.answer
    if question.region is not None:
        _brackets(true, truth, question.region, BAD)
    if question.answer == "line":
        if isinstance(theirs, tuple):
            _strokes(true, theirs, _NETWORK, 2)
        if isinstance(answer, tuple):
            _strokes(true, answer, _MINE, 2)
    elif question.answer == "place":
        low, high = page.key.sweep or (0.0, 1.0)
        _band(true, truth, (low, high), _TRUE)
        if isinstance(theirs, float):
            _place(true, truth, theirs, _NETWORK, "net")
        _place(true, truth, float(answer), _MINE, "you")  # type: ignore[arg-type]
    elif question.answer in ("count", "share"):
        said = f"{answer:.2f}" if isinstance(answer, float) else str(answer)
        value = page.key.value
        was = f"{value:.2f}" if isinstance(value, float) else str(value)
        write(true, f"true {was}", (8, 20), _TRUE)
        write(true, f"you {said}", (8, 40), _MINE)
        if theirs is not None:
            net = f"{theirs:.2f}" if isinstance(theirs, float) else str(theirs)
            write(true, f"network {net}", (8, 60), _NETWORK)


def _strokes(image: Image, strokes: tuple[Stroke, ...], ink: Colour, wide: int = 1) -> None:
    for stroke in strokes:
        points = np.round(np.asarray(stroke) * 8).astype(np.int32)
        cv2.polylines(image, [points], False, ink, wide, cv2.LINE_AA, 3)


def _place(image: Image, truth: Truth, across: float, ink: Colour, text: str) -> None:
    """Mark a place along the aperture at the lower edge of the sector, where it is widest."""
    geometry = cut_geometry(truth)
    deep = geometry.reach()[1] * geometry.mm_per_px_or_nominal
    long = 0.04 * deep if ink == DIM else 0.9 * (deep - truth.pleura_depth_mm)
    where = to_picture(truth, np.array([across, across]), np.array([deep - long, deep]))
    top, low = np.clip(np.round(where).astype(int), 0, np.array(image.shape[1::-1]) - 1)
    cv2.line(image, top.tolist(), low.tolist(), ink, 1, cv2.LINE_AA)
    if text:
        write(image, text, (int(top[0]) - 9, int(top[1]) - 4), ink, 0.8)


def _band(image: Image, truth: Truth, sweep: tuple[float, float], ink: Colour) -> None:
    """Draw the stretch of the pleural line between two places."""
    across = np.linspace(sweep[0], sweep[1], 32)
    depth = np.full(across.size, truth.pleura_depth_mm)
    _strokes(image, (tuple(map(tuple, to_picture(truth, across, depth))),), ink)
    for edge in sweep:
        ends = to_picture(truth, np.array([edge, edge]), depth[:2] + np.array([-5.0, 15.0]))
        _strokes(image, (tuple(map(tuple, ends)),), ink)


def _brackets(image: Image, truth: Truth, region: tuple[float, float], ink: Colour) -> None:
    """Mark a space by a bow above the skin with an end at either side."""
    across = np.linspace(region[0], region[1], 48)
    bow = to_picture(truth, across, np.full(across.size, 1.0))
    _strokes(image, (tuple(map(tuple, bow)),), ink, 2)
    geometry = cut_geometry(truth)
    deep = geometry.reach()[1] * geometry.mm_per_px_or_nominal
    for edge in region:
        for ends in ((0.0, 6.0), (0.92 * deep, deep)):
            line = to_picture(truth, np.array([edge, edge]), np.array(ends))
            _strokes(image, (tuple(map(tuple, line)),), ink, 2)


def _pixel_scale(image: Image) -> None:
    height, width = image.shape[:2]
    for x in range(_TICK, width, _TICK):
        cv2.line(image, (x, height - 6), (x, height - 1), DIM, 1)
        write(image, str(x), (x - 10, height - 9), DIM, 0.7)
    for y in range(_TICK, height, _TICK):
        cv2.line(image, (0, y), (5, y), DIM, 1)
        write(image, str(y), (8, y + 4), DIM, 0.7)


def legend(answer: str) -> str:
    """Say what the colours of the true picture mean, for a kind of answer."""
    if answer in ("line", "place"):
        return "green: true, yellow: you, blue: the network"
    return "green pleural line, blue A-lines, orange B-lines, purple confluence"
