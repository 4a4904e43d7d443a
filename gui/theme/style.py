"""The window's one stylesheet, made from a theme: flat, hairlines, radius 6, steps of 4.

Widgets ask for a look by a dynamic property: ``look`` is "primary", "quiet", "heading", "muted",
"page-title" or "strong"; ``surface`` is "chrome" or "paper".
"""

from __future__ import annotations

from string import Template
from typing import Final

from PySide6.QtGui import QColor, QPalette

from gui.theme.icons import icon_file
from gui.theme.tokens import Theme, mix

_SHEET: Final = Template("""
QMainWindow, QDialog, QWidget[surface="chrome"] { background: $chrome; color: $ink; }
QWidget[surface="paper"] { background: $paper; color: $ink; }
QLabel { color: $ink; background: transparent; }
QLabel[look="heading"] { color: $muted; font-weight: 600; }
QLabel[look="muted"] { color: $muted; }
QLabel[look="strong"] { font-weight: 600; }
QLabel[look="difference"] { color: $difference; font-weight: 600; }
QToolTip { background: $raised; color: $ink; border: 1px solid $line; padding: 4px 8px; }

QMenuBar { background: $chrome; color: $ink; border-bottom: 1px solid $line; padding: 2px 8px; }
QMenuBar::item { background: transparent; padding: 4px 8px; border-radius: 4px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $hover; }
QMenu { background: $raised; color: $ink; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 28px; border-radius: 4px; }
QMenu::item:selected { background: $hover; color: $ink; }
QMenu::item:disabled { color: $faint; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QMenu::indicator { width: 14px; height: 14px; left: 8px; }
QMenu::indicator:checked { image: url($check); }

QFrame#topBar { background: $chrome; border: none; border-bottom: 1px solid $line; }
QFrame#bottomBar { background: $chrome; border: none; border-top: 1px solid $line; }

QFrame#filterStrip { background: $chrome; border: none; border-bottom: 1px solid $line; }
QFrame#drawer { background: $chrome; border: none; border-top: 1px solid $line; }
QFrame#notice { background: $chrome; border: none; border-left: 3px solid $difference;
    border-bottom: 1px solid $line; }

QPushButton, QToolButton {
    background: $raised; color: $ink; border: 1px solid $line; border-radius: 6px;
    padding: 0 12px; min-height: 28px; max-height: 28px; font-weight: 500;
}
QPushButton:hover, QToolButton:hover { background: $hover; }
QPushButton:pressed, QToolButton:pressed { background: $line; }
QPushButton:disabled, QToolButton:disabled { color: $faint; background: $chrome; }
QPushButton:focus, QToolButton:focus { border: 2px solid $accent; padding: 0 11px; min-height: 26px;
    max-height: 26px; }
QPushButton[look="primary"], QToolButton[look="primary"] {
    background: $accent; color: $on_accent; border: 1px solid $accent; font-weight: 600;
}
QPushButton[look="primary"]:hover, QToolButton[look="primary"]:hover { background: $accent_hover; }
QPushButton[look="primary"]:disabled { background: $line; color: $muted; border-color: $line; }
QPushButton[look="primary"]:focus, QToolButton[look="primary"]:focus { border: 2px solid $ink; }
QToolButton[split="true"] { padding-right: 28px; }
QToolButton[split="true"]:focus { padding-right: 27px; }
QToolButton::menu-button { border: none; width: 24px; subcontrol-position: right center; }
QToolButton::menu-arrow { image: url($chevron); width: 10px; height: 10px; }
QToolButton[look="primary"]::menu-arrow { image: url($chevron_on_accent); }
QPushButton::menu-indicator { image: url($chevron); width: 10px; height: 10px;
    subcontrol-origin: padding; subcontrol-position: right center; right: 10px; }
QPushButton[look="primary"]::menu-indicator { image: url($chevron_on_accent); }
QPushButton::menu-indicator:disabled { image: url($chevron_faint); }
QPushButton[chooser="true"] { padding-left: 2px; padding-right: 32px; }
QPushButton[chooser="true"]:focus { padding-left: 1px; padding-right: 31px; }
QPushButton[look="chip"] { background: $chip; color: $ink; border: 1px solid $accent;
    border-radius: 13px; padding: 0 10px; min-height: 24px; max-height: 24px; }
QPushButton[look="chip"]:hover { background: $hover; }
QPushButton[look="chip"]:focus { border: 2px solid $accent; padding: 0 9px; min-height: 22px;
    max-height: 22px; }
QPushButton[look="link"] { background: transparent; border: none; color: $accent; padding: 0 4px;
    text-align: left; min-height: 24px; max-height: 24px; }
QPushButton[look="link"]:hover { text-decoration: underline; }
QPushButton[look="link"]:focus { border: 1px solid $accent; border-radius: 4px; padding: 0 3px; }

QLineEdit { background: $raised; color: $ink; border: 1px solid $edge; border-radius: 6px;
    padding: 0 8px; min-height: 28px; max-height: 28px; selection-background-color: $selection;
    selection-color: $ink; }
QLineEdit > QToolButton { background: transparent; border: none; padding: 0; min-height: 16px;
    max-height: 16px; }
QLineEdit:focus { border: 2px solid $accent; padding: 0 7px; min-height: 26px; max-height: 26px; }
QLineEdit:disabled { background: $chrome; color: $faint; }
QPlainTextEdit { background: $paper; color: $ink; border: 1px solid $edge; border-radius: 6px;
    padding: 4px; selection-background-color: $selection; selection-color: $ink; }
QPlainTextEdit:focus { border-color: $accent; }

QSlider { min-height: 24px; max-height: 24px; }
QSlider::groove:horizontal { height: 4px; background: $groove; border-radius: 2px; }
QSlider::sub-page:horizontal { height: 4px; background: $accent; border-radius: 2px; }
QSlider::handle:horizontal { width: 12px; height: 12px; margin: -6px 0; border-radius: 8px;
    background: $raised; border: 2px solid $accent; }
QSlider::handle:horizontal:focus { background: $accent; }
QSlider::sub-page:horizontal:disabled { background: $faint; }
QSlider::handle:horizontal:disabled { border-color: $faint; }

QListView, QTableView, QTreeView { background: transparent; color: $ink; border: none;
    outline: none; }
QListView[look="results"] { background: $paper; border: 1px solid $line; border-radius: 6px;
    padding: 4px; }
QListView[look="results"]:focus { border-color: $accent; }
QListView[look="results"]::item { padding: 5px 8px; border-radius: 4px; color: $ink; }
QListView[look="results"]::item:selected { background: $selection; color: $ink; }
QTableView[look="sheet"] { background: $paper; border: 1px solid $line; border-radius: 6px; }
QTableView[look="sheet"]:focus { border-color: $accent; }
QTableView[look="sheet"]::item { padding: 4px 8px; border: none; }
QTableView[look="sheet"]::item:selected { background: $selection; color: $ink; }
QComboBox, QFontComboBox, QSpinBox { background: $raised; color: $ink; border: 1px solid $edge;
    border-radius: 6px; padding: 0 8px; min-height: 28px; max-height: 28px; }
QComboBox:focus, QSpinBox:focus { border: 2px solid $accent; padding: 0 7px; min-height: 26px;
    max-height: 26px; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url($chevron); width: 10px; height: 10px; }
QComboBox QAbstractItemView { background: $raised; color: $ink; border: 1px solid $line;
    selection-background-color: $selection; selection-color: $ink; }
QCheckBox { color: $ink; spacing: 8px; }
QCheckBox:disabled { color: $faint; }
QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid $edge; border-radius: 4px;
    background: $raised; }
QCheckBox::indicator:checked { image: url($check); }
QCheckBox::indicator:focus { border: 2px solid $accent; width: 12px; height: 12px; }
QCheckBox::indicator:disabled { border-color: $line; background: $chrome; }
QTableView { gridline-color: transparent; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: $chrome; color: $muted; border: none;
    border-bottom: 1px solid $line; padding: 4px 8px; }
QTableCornerButton::section { background: transparent; border: none; }

QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: $muted; padding: 0 2px; margin: 0 10px 0 0;
    min-height: 38px; border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: $ink; border-bottom: 2px solid $accent; }
QTabBar::tab:hover { color: $ink; }
QTabBar::tab:focus { color: $accent; }
QTabBar:focus { border: 1px solid $accent; border-radius: 4px; }
QWidget#tabHeader { border-bottom: 1px solid $line; background: $chrome; }

QSplitter::handle { background: $line; }
QScrollArea { background: transparent; border: none; }
QProgressBar { background: $groove; border: none; border-radius: 3px; min-height: 6px;
    max-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $groove; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 32px; margin: 2px; }
QScrollBar::handle:horizontal { min-width: 32px; margin: 2px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QFrame[look="drop"] { border: 1px dashed $faint; border-radius: 6px; background: transparent; }
QFrame[look="drop"][over="true"] { border: 2px dashed $accent; background: $hover; }
""")


def stylesheet(theme: Theme) -> str:
    """Return the style of every widget of the window in one theme."""
    colours = {
        "paper": theme.paper,
        "chrome": theme.chrome,
        "raised": theme.raised,
        "ink": theme.ink,
        "muted": theme.muted,
        "line": theme.line,
        "edge": theme.edge,
        "accent": theme.accent,
        "on_accent": theme.on_accent,
        "selection": theme.selection,
        "difference": theme.difference,
    }
    return _SHEET.substitute(
        colours,
        hover=mix(theme.ink, theme.chrome, 0.07),
        chip=mix(theme.accent, theme.chrome, 0.10),
        groove=mix(theme.muted, theme.chrome, 0.30),
        faint=mix(theme.muted, theme.chrome, 0.65),
        accent_hover=mix(theme.accent, theme.ink, 0.88),
        chevron=icon_file("chevron", theme.muted),
        chevron_faint=icon_file("chevron", theme.line),
        chevron_on_accent=icon_file("chevron", theme.on_accent),
        check=icon_file("check", theme.accent),
    )


def palette(theme: Theme) -> QPalette:
    """Return the palette for what the stylesheet does not reach (placeholders, native parts)."""
    roles = {
        QPalette.ColorRole.Window: theme.chrome,
        QPalette.ColorRole.WindowText: theme.ink,
        QPalette.ColorRole.Base: theme.paper,
        QPalette.ColorRole.AlternateBase: theme.chrome,
        QPalette.ColorRole.Text: theme.ink,
        QPalette.ColorRole.Button: theme.raised,
        QPalette.ColorRole.ButtonText: theme.ink,
        QPalette.ColorRole.BrightText: theme.difference,
        QPalette.ColorRole.Highlight: theme.selection,
        QPalette.ColorRole.HighlightedText: theme.ink,
        QPalette.ColorRole.Link: theme.accent,
        QPalette.ColorRole.PlaceholderText: theme.muted,
        QPalette.ColorRole.ToolTipBase: theme.raised,
        QPalette.ColorRole.ToolTipText: theme.ink,
    }
    result = QPalette()
    for role, colour in roles.items():
        result.setColor(role, QColor(colour))
    return result
