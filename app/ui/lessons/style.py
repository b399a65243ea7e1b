"""The style sheet of the lessons' window: that of all windows, and lists to choose from."""

from __future__ import annotations

from app.ui import theme


def style_sheet(scale: float) -> str:
    """Style sheet at a size factor."""

    def px(size: float) -> str:
        return f"{max(round(size * scale), 1)}px"

    return f"""{theme.style_sheet(scale)}
    QComboBox {{ background: {theme.RAISED}; color: {theme.TEXT};
        border: {px(theme.EDGE)} solid {theme.BORDER}; border-radius: {px(8)};
        padding: 0 {px(12)}; font-weight: 600; }}
    QComboBox::drop-down {{ border: none; width: {px(32)}; }}
    QComboBox::down-arrow {{ image: none; }}
    QComboBox:focus {{ border: 2px solid {theme.ACCENT}; }}
    QComboBox QAbstractItemView {{ background: {theme.RAISED}; color: {theme.TEXT};
        selection-background-color: {theme.ACCENT}; selection-color: {theme.ON_ACCENT}; }}
    QComboBox QAbstractItemView::item {{ min-height: {px(44)}; }}
    QPushButton#tile {{ text-align: left; min-height: {px(100)}; }}
    QLabel#heading {{ font-size: {px(20)}; }}
    """
