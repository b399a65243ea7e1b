"""A report as one HTML file: tables and pictures inside it, nothing loaded from anywhere."""

from __future__ import annotations

import base64
from html import escape
from typing import TYPE_CHECKING

import cv2
import numpy as np

from app.annotate import annotate
from app.evaluation.report import Picture, text_of, write_text
from app.schema import NOTICE
from models.labels import CLASSES, COLOURS, IGNORE, TITLES

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from app.evaluation.report import Report, Table

    Image = NDArray[np.uint8]

_GAP = 4
_UNSURE = (90, 90, 90)
_STYLE = """
body{font:15px/1.45 system-ui,sans-serif;margin:2rem;background:#111;color:#ddd}
table{border-collapse:collapse;margin:0 0 .4rem}
caption{text-align:left;font-weight:600;padding:.6rem 0 .3rem}
th,td{padding:.15rem .7rem;text-align:right;border-bottom:1px solid #333}
th:first-child,td:first-child{text-align:left}
p{color:#aaa;max-width:60rem;margin:.2rem 0 1.2rem}
section{display:flex;flex-wrap:wrap;gap:1rem}
figure{margin:0;max-width:100%}img{max-width:100%;image-rendering:pixelated}
figcaption{color:#bbb;font-size:13px}i{display:inline-block;width:.8em;height:.8em;margin:0 .3em}
"""


def write_gallery(path: Path, report: Report) -> None:
    """Write a report as one HTML file.

    Raises
    ------
    ReportError
        When the file cannot be written.
    """
    write_text(path, page(report))


def page(report: Report) -> str:
    """Write the page; every text is escaped, every picture is inside it as PNG."""
    parts = [_table(table) for table in report.tables]
    for heading, pictures in report.gallery.items():
        figures = "".join(_figure(picture) for picture in pictures)
        parts.append(f"<h2>{escape(heading)}</h2><section>{figures}</section>")
    key = "".join(
        f'<i style="background:rgb{COLOURS[label]}"></i>{escape(TITLES[label])}'
        for label in CLASSES
    )
    policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
        f"<title>{escape(report.title)}</title><style>{_STYLE}</style></head><body>"
        f"<h1>{escape(report.title)}</h1><p>{escape(NOTICE)}. {key} "
        f'<i style="background:rgb{_UNSURE}"></i>undecided</p>'
        f"{''.join(parts)}</body></html>\n"
    )


def side_by_side(picture: Image, truth: Image, guess: Image, caption: str) -> Picture:
    """Lay picture, truth and guess beside each other.

    Parameters
    ----------
    picture, truth, guess : (H, W) uint8
        Grey, and labels; 255 in the truth is painted grey.
    """
    height, width = picture.shape
    box = (0, 0, width, height)
    true = annotate(picture, np.where(truth == IGNORE, np.uint8(0), truth), box)
    unsure = truth == IGNORE
    true[unsure] = (true[unsure] // 2 + np.array(_UNSURE, np.uint8)).astype(np.uint8)
    plain = np.asarray(cv2.cvtColor(picture, cv2.COLOR_GRAY2RGB), np.uint8)
    gap = np.zeros((height, _GAP, 3), np.uint8)
    image = np.hstack([plain, gap, true, gap, annotate(picture, guess, box)])
    return Picture(image, caption)


def _figure(picture: Picture) -> str:
    whole, packed = cv2.imencode(".png", cv2.cvtColor(picture.image, cv2.COLOR_RGB2BGR))
    data = base64.b64encode(packed.tobytes()).decode("ascii") if whole else ""
    caption = escape(picture.caption)
    return (
        f'<figure><img alt="{caption}" src="data:image/png;base64,{data}">'
        f"<figcaption>{caption}</figcaption></figure>"
    )


def _table(table: Table) -> str:
    head = "".join(f"<th>{escape(name)}</th>" for name in table.columns)
    rows = "".join(
        f"<tr>{''.join(f'<td>{escape(text_of(cell))}</td>' for cell in row)}</tr>"
        for row in table.rows
    )
    note = f"<p>{escape(table.note)}</p>" if table.note else ""
    return (
        f"<table><caption>{escape(table.title)}</caption><thead><tr>{head}</tr></thead>"
        f"<tbody>{rows}</tbody></table>{note}"
    )
