"""The report as PDF: two pages of A4, on the second the worst frames.

ReportLab sets it (extra `report`): it needs no Qt, has letters of its own for every sign used
here, and starts in half the time of fpdf2, which also brings fontTools.
"""

from __future__ import annotations

import io
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.exam.protocols import ExamError, View

if TYPE_CHECKING:
    from app.report.content import Sheet, ZoneSheet

MISSING = 'PDF needs one more package; install it with pip install "pleura[report]".'
_MM = 72 / 25.4
_WIDTH, _HEIGHT = 210 * _MM, 297 * _MM
_EDGE = 13 * _MM
_INK = {"ok": "#0072b2", "warning": "#b35900", "none": "#555555", "missing": "#999999"}
_FILL = {"ok": "#cfe6f5", "warning": "#f7dfbd", "none": "#dddddd", "missing": "#ffffff"}
_LONGEST = 600
"""Letters of a free text that are printed; all of them are in the other formats."""


def to_pdf(sheet: Sheet) -> bytes:
    """Set a report as PDF.

    Parameters
    ----------
    sheet : Sheet
        What it says.

    Raises
    ------
    ExamError
        If the package is not installed.
    """
    try:
        import reportlab  # noqa: F401
    except ImportError:
        raise ExamError(MISSING) from None
    from reportlab.platypus import PageBreak, SimpleDocTemplate, Spacer

    styles = _styles(small=len(sheet.zones) > 12)
    file = io.BytesIO()
    document = SimpleDocTemplate(
        file, pagesize=(_WIDTH, _HEIGHT), leftMargin=_EDGE - 6, rightMargin=_EDGE - 6,
        topMargin=_EDGE, bottomMargin=_EDGE + 4 * _MM, title=sheet.title, author="Pleura",
        subject=sheet.notice, creator="Pleura", invariant=1,
    )  # fmt: skip
    story: list[Any] = [
        _text(sheet.title, styles["title"]),
        Spacer(1, 8),
        _text(sheet.notice, styles["notice"]),
        Spacer(1, 6),
        _head(sheet, styles),
        Spacer(1, 6),
        _table(sheet, styles),
    ]
    said = [f"{each.zone.code}: {_cut(each.words)}" for each in sheet.zones if each.words]
    if said:
        story += [Spacer(1, 4), _text(f"Clinician. {'  '.join(said)}", styles["cell"])]
    if sheet.note:
        story += [Spacer(1, 5), _text(f"Note: {_cut(sheet.note)}", styles["body"])]
    story += [_text(line, styles["body"]) for line in sheet.changes]
    story += [Spacer(1, 6), *(_text(line, styles["small"]) for line in sheet.method)]
    story += [PageBreak(), _text("Worst moment of each zone", styles["heading"])]
    story += [_text(sheet.legend, styles["small"]), Spacer(1, 4), _pictures(sheet, styles)]
    document.build(story, onFirstPage=_footer(sheet), onLaterPages=_footer(sheet))
    return file.getvalue()


def _styles(*, small: bool) -> dict[str, Any]:
    import reportlab
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    fonts = Path(reportlab.__file__).parent / "fonts"
    for name, file in (("Vera", "Vera.ttf"), ("VeraBd", "VeraBd.ttf")):
        if name not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(name, str(fonts / file)))
    base = ParagraphStyle("body", fontName="Vera", fontSize=8, leading=10)
    cell = ParagraphStyle("cell", base, fontSize=6.2 if small else 7, leading=7.4 if small else 8.6)
    return {
        "body": base,
        "cell": cell,
        "bold": ParagraphStyle("bold", cell, fontName="VeraBd"),
        "small": ParagraphStyle("small", base, fontSize=6.4, leading=8, textColor="#333333"),
        "heading": ParagraphStyle("heading", base, fontName="VeraBd", fontSize=11, leading=14),
        "title": ParagraphStyle("title", base, fontName="VeraBd", fontSize=15, leading=19),
        "notice": ParagraphStyle(
            "notice", base, fontName="VeraBd", borderWidth=1.2, borderPadding=3,
            borderColor="#111111",
        ),
    }  # fmt: skip


def _text(text: str, style: Any) -> Any:
    """Make a paragraph of a plain text: nothing in it is markup, every letter can be shown."""
    from xml.sax.saxutils import escape

    from reportlab.pdfbase import pdfmetrics
    from reportlab.platypus import Paragraph

    known = pdfmetrics.getFont(style.fontName).face.charToGlyph
    plain = text.replace("′", "'").replace("\n", " ")
    shown = "".join(c if ord(c) in known else "?" for c in plain if c.isprintable())
    return Paragraph(escape(shown), style)


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]} …"


def _head(sheet: Sheet, styles: dict[str, Any]) -> Any:
    from reportlab.platypus import Table, TableStyle

    told = [_text(f"{name}: {text}", styles["body"]) for name, text in sheet.facts]
    told += [_text(line, styles["body"]) for line in sheet.summary]
    drawing = _map(sheet)
    room = _WIDTH - 2 * _EDGE
    plan = Table([[told, drawing]], colWidths=[room - drawing.width, drawing.width])
    plan.setStyle(TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP"),
                              ("LEFTPADDING", (0, 0), (-1, -1), 0),
                              ("RIGHTPADDING", (0, 0), (-1, -1), 0)]))  # fmt: skip
    return plan


def _table(sheet: Sheet, styles: dict[str, Any]) -> Any:
    from reportlab.lib.colors import HexColor
    from reportlab.platypus import Table, TableStyle

    heads = ("Zone", "BLAS (interval)", "State, and why", "B-lines, fullest space", "LUS score",
             "BLUE profile", "Clinician")  # fmt: skip
    cell, bold = styles["cell"], styles["bold"]
    rows = [[_text(head, bold) for head in heads]]
    for each in sheet.zones:
        interval = f" ({each.interval})" if each.interval else ""
        rows.append([
            _text(f"{each.zone.code} {each.zone.name}", bold),
            _text(f"{each.value}{interval}", bold),
            _text(_cut(f"{each.word}. {each.why}".strip()), cell),
            *(_text(_cut(text), cell) for text in (each.b_lines, each.score, each.profile)),
            _text(_cut(each.own), cell),
        ])  # fmt: skip
    shares = (0.14, 0.12, 0.26, 0.11, 0.16, 0.1, 0.11)
    room = _WIDTH - 2 * _EDGE
    table = Table(rows, colWidths=[room * share for share in shares], repeatRows=1)
    looks: list[Any] = [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LINEBELOW", (0, 0), (-1, -1), 0.4, HexColor("#bbbbbb")),
        ("TOPPADDING", (0, 0), (-1, -1), 2),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
        ("LEFTPADDING", (0, 0), (-1, -1), 4),
        ("RIGHTPADDING", (0, 0), (-1, -1), 3),
    ]
    for number, each in enumerate(sheet.zones, 1):
        looks.append(("LINEBEFORE", (0, number), (0, number), 3, HexColor(_INK[each.state])))
    table.setStyle(TableStyle(looks))
    return table


def _pictures(sheet: Sheet, styles: dict[str, Any]) -> Any:
    """Set all zones on one page, however many they are."""
    from reportlab.platypus import Table, TableStyle

    columns = 2 if len(sheet.zones) <= 8 else 3
    rows = -(-len(sheet.zones) // columns)
    room = ((_WIDTH - 2 * _EDGE) / columns, (_HEIGHT - 2 * _EDGE - 20 * _MM) / rows)
    cells: list[Any] = [_card(zone, styles, room) for zone in sheet.zones]
    cells += [""] * (rows * columns - len(cells))
    grid = [cells[k * columns : (k + 1) * columns] for k in range(rows)]
    table = Table(grid, colWidths=[room[0]] * columns, rowHeights=[room[1]] * rows)
    table.setStyle(TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP"),
                               ("LEFTPADDING", (0, 0), (-1, -1), 2),
                               ("RIGHTPADDING", (0, 0), (-1, -1), 4),
                               ("TOPPADDING", (0, 0), (-1, -1), 1),
                               ("BOTTOMPADDING", (0, 0), (-1, -1), 1)]))  # fmt: skip
    return table


def _card(zone: ZoneSheet, styles: dict[str, Any], room: tuple[float, float]) -> list[Any]:
    from reportlab.platypus import Image, Spacer

    interval = f" ({zone.interval})" if zone.interval else ""
    line = f"{zone.zone.code} {zone.zone.name}: BLAS {zone.value}{interval}, {zone.word}"
    parts: list[Any] = [_text(line, styles["bold"])]
    if zone.window:
        parts.append(_text(zone.window, styles["small"]))
    if zone.picture is None:
        return [*parts, _text("No picture.", styles["cell"])]
    image = Image(io.BytesIO(zone.picture), hAlign="LEFT")
    free = (room[0] - 8, room[1] - 42)
    factor = min(free[0] / image.imageWidth, free[1] / image.imageHeight)
    image.drawWidth, image.drawHeight = image.imageWidth * factor, image.imageHeight * factor
    return [*parts, Spacer(1, 2), image]


def _map(sheet: Sheet) -> Any:
    from reportlab.graphics.shapes import Circle, Drawing, Rect, String
    from reportlab.lib.colors import HexColor

    views = [view for view in View if any(each.zone.view is view for each in sheet.zones)]
    high, wide = 118, 130
    drawing = Drawing((wide + 12) * len(views), high + 16)
    for place, view in enumerate(views):
        left = 6 + place * (wide + 12)
        sides = ("R", "L") if view is View.FRONT else ("L", "R")
        drawing.add(Rect(left, 2, wide, high, rx=30, ry=30, fillColor=None,
                         strokeColor=HexColor("#555555")))  # fmt: skip
        for x, text in ((left + 2, sides[0]), (left + wide / 2, str(view)),
                        (left + wide - 4, sides[1])):  # fmt: skip
            drawing.add(String(x, high + 6, text, fontName="Vera", fontSize=7, textAnchor="middle"))
        for each in sheet.zones:
            if each.zone.view is not view:
                continue
            x, y = left + wide * each.zone.x, 2 + high * (1 - each.zone.y)
            dash = [2, 1.5] if each.state in {"none", "missing"} else None
            drawing.add(Circle(x, y, 12.5, fillColor=HexColor(_FILL[each.state]),
                               strokeColor=HexColor(_INK[each.state]), strokeDashArray=dash,
                               strokeWidth=1.2))  # fmt: skip
            for up, size, text in ((2, 6, each.zone.code), (-6, 7, each.value)):
                drawing.add(String(x, y + up, text, fontName="VeraBd", fontSize=size,
                                   textAnchor="middle"))  # fmt: skip
    return drawing


def _footer(sheet: Sheet) -> Any:
    told = ", ".join(text for name, text in sheet.facts if name in {"Pseudonym", "Begun"})

    def draw(canvas: Any, document: Any) -> None:
        canvas.saveState()
        canvas.setFont("Vera", 6.5)
        canvas.drawString(_EDGE, 9 * _MM, f"{sheet.notice} {told}")
        canvas.drawRightString(_WIDTH - _EDGE, 9 * _MM, f"Page {document.page}")
        canvas.restoreState()

    return draw
