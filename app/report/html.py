"""The report as one HTML page of its own: no script, nothing loaded, every text escaped."""

from __future__ import annotations

import base64
import hashlib
from html import escape
from typing import TYPE_CHECKING

from app.exam.protocols import View

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.report.content import Sheet, ZoneSheet

_STYLE = """
@page { size: A4; margin: 14mm }
body { font: 13px/1.4 sans-serif; color: #111; background: #fff; max-width: 980px; margin: 1em auto;
  padding: 0 1em }
h1 { font-size: 20px; margin: 0 } h2 { font-size: 15px; margin: 1.2em 0 .3em }
.notice { border: 2px solid #111; padding: .3em .6em; font-weight: bold; margin: .6em 0 }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 1em; margin: .5em 0 }
dt { color: #444 } dd { margin: 0 }
.top { display: grid; grid-template-columns: 1fr max-content; gap: 2em }
table { border-collapse: collapse; width: 100% } caption { text-align: left }
th, td { text-align: left; vertical-align: top; padding: .25em .5em; border-bottom: 1px solid #bbb }
td.value { font-weight: bold; white-space: nowrap }
.zones { display: grid; grid-template-columns: 1fr 1fr; gap: 1em }
figure { margin: 0; border: 1px solid #bbb; padding: .5em; break-inside: avoid }
figure img { width: 100%; max-height: 300px; object-fit: contain; background: #000 }
figcaption p { margin: .2em 0 }
.ok { border-left: 6px solid #0072b2 } .warning { border-left: 6px double #b35900 }
.none, .missing { border-left: 6px dotted #555 }
.small { font-size: 11px; color: #333 }
"""
_FILL = {"ok": "#cfe6f5", "warning": "#f7dfbd", "none": "#dddddd", "missing": "#ffffff"}


def to_html(sheet: Sheet) -> str:
    """Set a report as HTML.

    Parameters
    ----------
    sheet : Sheet
        What it says.

    Returns
    -------
    str
        One page that needs nothing else; its policy lets a browser load and run nothing.
    """
    digest = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()
    policy = f"default-src 'none'; img-src data:; style-src 'sha256-{digest}'"
    facts = "".join(f"<dt>{_(name)}</dt><dd>{_(text)}</dd>" for name, text in sheet.facts)
    note = f"<h2>Note</h2><p>{_(sheet.note)}</p>" if sheet.note else ""
    changes = f"<h2>Against the earlier exam</h2>{_list(sheet.changes)}" if sheet.changes else ""
    parts = [
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">',
        '<meta name="referrer" content="no-referrer">',
        '<meta name="viewport" content="width=device-width">',
        f"<title>{_(sheet.title)}</title><style>{_STYLE}</style></head><body>",
        f'<h1>{_(sheet.title)}</h1><p class="notice">{_(sheet.notice)}</p>',
        f'<div class="top"><div><dl>{facts}</dl>{_list(sheet.summary)}</div>{_map(sheet)}</div>',
        _table(sheet),
        note,
        changes,
        f'<h2>Worst moment of each zone</h2><p class="small">{_(sheet.legend)}</p>',
        f'<div class="zones">{"".join(_figure(zone) for zone in sheet.zones)}</div>',
        f'<h2>Method</h2><div class="small">{_list(sheet.method)}</div>',
        f'<p class="notice">{_(sheet.notice)}</p></body></html>',
    ]
    return "\n".join(part for part in parts if part) + "\n"


def _(text: str) -> str:
    """Escape a text, control characters out."""
    return escape("".join(c for c in text if c.isprintable() or c == "\n"), quote=True)


def _list(lines: Iterable[str]) -> str:
    return f"<ul>{''.join(f'<li>{_(line)}</li>' for line in lines)}</ul>"


def _table(sheet: Sheet) -> str:
    heads = ("Zone", "BLAS (interval)", "State, and why", "B-lines, fullest space", "LUS score",
             "BLUE profile", "Clinician")  # fmt: skip
    rows = []
    for each in sheet.zones:
        interval = f" ({_(each.interval)})" if each.interval else ""
        state = f"{each.word}. {each.why}".strip()
        cells = (state, each.b_lines, each.score, each.profile, each.own)
        told = "".join(f"<td>{_(cell)}</td>" for cell in cells)
        rows.append(
            f'<tr><th scope="row" class="{each.state}">{_(each.zone.code)} {_(each.zone.name)}</th>'
            f'<td class="value">{_(each.value)}{interval}</td>{told}</tr>'
        )
    head = "".join(f'<th scope="col">{_(each)}</th>' for each in heads)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table>"


def _figure(zone: ZoneSheet) -> str:
    picture = ""
    if zone.picture is not None:
        data = base64.b64encode(zone.picture).decode()
        alt = f"Worst moment of zone {zone.zone.code} with its mask"
        picture = f'<img alt="{_(alt)}" src="data:image/png;base64,{data}">'
    interval = f" ({_(zone.interval)})" if zone.interval else ""
    notes = "".join(f"<p>{_(note)}</p>" for note in zone.notes)
    notes += f"<p>Clinician: {_(zone.words)}</p>" if zone.words else ""
    window = f'<p class="small">{_(zone.window)}</p>' if zone.window else ""
    return (
        f'<figure class="{zone.state}">{picture}<figcaption><p><b>{_(zone.zone.code)} '
        f"{_(zone.zone.name)}: BLAS {_(zone.value)}{interval}</b>, {_(zone.word)}</p>"
        f"{notes}{window}</figcaption></figure>"
    )


def _map(sheet: Sheet) -> str:
    """Draw the chest from the front and, where zones lie there, from the back."""
    views = [view for view in View if any(each.zone.view is view for each in sheet.zones)]
    drawn = []
    for place, view in enumerate(views):
        left = 10 + place * 160
        sides = ("R", "L") if view is View.FRONT else ("L", "R")
        drawn.append(
            f'<rect x="{left}" y="22" width="140" height="130" rx="34" fill="none" stroke="#555"/>'
            f'<text x="{left + 70}" y="12" font-size="10" text-anchor="middle">{view}</text>'
            f'<text x="{left}" y="18" font-size="9">{sides[0]}</text>'
            f'<text x="{left + 134}" y="18" font-size="9">{sides[1]}</text>'
        )
        for each in sheet.zones:
            if each.zone.view is view:
                x, y = left + 140 * each.zone.x, 22 + 130 * each.zone.y
                dash = ' stroke-dasharray="3 2"' if each.state in {"none", "missing"} else ""
                drawn.append(
                    f'<circle cx="{x:.0f}" cy="{y:.0f}" r="14" fill="{_FILL[each.state]}" '
                    f'stroke="#333"{dash}/><text x="{x:.0f}" y="{y - 2:.0f}" font-size="8" '
                    f'text-anchor="middle">{_(each.zone.code)}</text><text x="{x:.0f}" '
                    f'y="{y + 8:.0f}" font-size="9" text-anchor="middle">{_(each.value)}</text>'
                )
    width = 20 + 160 * len(views)
    return (
        f'<svg width="{width}" height="160" viewBox="0 0 {width} 160" role="img" '
        f'aria-label="Chest map">{"".join(drawn)}</svg>'
    )
