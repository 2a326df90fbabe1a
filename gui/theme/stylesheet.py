"""The one stylesheet, made from the tokens.

Widgets opt into a look by dynamic properties: `kind` ("primary", "flat", "chip", "link", "danger"),
`role` ("title", "pane-title", "muted", "secondary", "figure"), `surface` (True paints the surface
colour). No widget sets a stylesheet of its own.
"""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from gui.theme import tokens as size

if TYPE_CHECKING:
    from gui.theme.tokens import Tokens

_WINDOW = """
QMainWindow, QDialog {{ background: {window}; }}
QWidget[surface="true"] {{ background: {surface}; }}
QToolTip {{ background: {raised}; color: {text}; border: 1px solid {line_strong};
  padding: {half}px {grid}px; }}
QFrame[line="true"] {{ background: {line}; border: none; }}
QFrame[card="true"] {{ background: {raised}; border: 1px solid {line}; border-radius: {radius}px; }}
QFrame[message="bad"] {{ background: {bad_soft}; border: none;
  border-bottom: 1px solid {line_strong}; }}
QFrame[message="warn"] {{ background: {warn_soft}; border: none;
  border-bottom: 1px solid {line_strong}; }}
QFrame[message="info"] {{ background: {accent_soft}; border: none;
  border-bottom: 1px solid {line_strong}; }}
QSplitter::handle {{ background: {window}; }}
QSplitter::handle:horizontal {{ border-left: 1px solid {line}; }}
QSplitter::handle:vertical {{ border-top: 1px solid {line}; }}
QSplitter::handle:hover, QSplitter::handle:pressed {{ background: {accent}; }}
"""

_TEXT = """
QLabel[role="title"] {{ font-size: {f_title}px; font-weight: {semibold}; }}
QLabel[role="pane-title"] {{ font-size: {f_pane}px; font-weight: {semibold}; }}
QLabel[role="heading"] {{ font-weight: {semibold}; }}
QLabel[role="figure"] {{ font-size: {f_figure}px; font-weight: {semibold}; }}
QLabel[role="figure"][faint="true"] {{ color: {muted}; }}
QLabel[role="muted"] {{ color: {muted}; }}
QLabel[role="secondary"] {{ color: {muted}; font-size: {f_secondary}px; }}
QLabel[role="good"] {{ color: {good}; font-weight: {semibold}; }}
QLabel[role="warn"] {{ color: {warn}; }}
QLabel[role="bad"] {{ color: {bad}; }}
QLabel[role="code"] {{ font-size: {f_title}px; font-weight: {semibold}; }}
"""

_BUTTONS = """
QPushButton {{
  background: {raised}; color: {text}; border: 1px solid {line_strong}; border-radius: {radius}px;
  padding: 0 {pad}px; min-height: {inner}px; }}
QPushButton:hover {{ background: {hover}; }}
QPushButton:pressed, QPushButton:open {{ background: {pressed}; }}
QPushButton:focus {{ border-color: {accent}; }}
QPushButton:disabled {{ color: {faint}; background: {window}; border-color: {line}; }}
QPushButton[kind="menu"] {{ padding-left: {half}px; padding-right: {menu_pad}px; }}
QPushButton::menu-indicator {{
  image: url("{chevron}"); width: {icon_small}px; height: {icon_small}px;
  subcontrol-origin: border; subcontrol-position: center right; right: {half}px; }}
QPushButton[active="true"] {{
  background: {accent_soft}; border-color: {accent}; color: {accent}; }}
QPushButton[kind="primary"], QPushButton:default {{
  background: {accent}; color: {on_accent}; border-color: {accent}; }}
QPushButton[kind="primary"]:hover, QPushButton:default:hover {{ background: {accent_hover}; }}
QPushButton[kind="primary"]:pressed, QPushButton:default:pressed {{ background: {accent_pressed}; }}
QPushButton[kind="primary"]:focus, QPushButton:default:focus {{ border-color: {text}; }}
QPushButton[kind="primary"]:disabled, QPushButton:default:disabled {{
  background: {line}; color: {faint}; border-color: {line}; }}
QPushButton[kind="danger"] {{ color: {bad}; border-color: {bad}; background: {raised}; }}
QPushButton[kind="danger"]:hover {{ background: {bad_soft}; }}
QPushButton[kind="danger"]:disabled {{
  color: {faint}; background: {window}; border-color: {line}; }}
QPushButton[kind="link"] {{
  background: transparent; border: 1px solid transparent; color: {accent}; padding: 0 {half}px;
  text-align: left; }}
QPushButton[kind="link"]:hover {{ text-decoration: underline; }}
QPushButton[kind="link"]:focus {{ border-color: {accent}; }}
QPushButton[kind="link"]:disabled {{ color: {faint}; }}
QToolButton[kind="flat"] {{
  background: transparent; border: 1px solid transparent; border-radius: {radius}px;
  padding: {half}px; }}
QToolButton[kind="flat"]::menu-indicator {{ image: none; width: 0px; }}
QToolButton[kind="flat"]:hover {{ background: {hover}; }}
QToolButton[kind="flat"]:pressed, QToolButton[kind="flat"]:checked {{ background: {pressed}; }}
QToolButton[kind="flat"]:focus {{ border-color: {accent}; }}
QToolButton[kind="chip"] {{
  background: {accent_soft}; color: {text}; border: 1px solid transparent;
  border-radius: {chip_radius}px; padding: 0 {grid}px; min-height: {chip}px; }}
QToolButton[kind="chip"]:hover {{ border-color: {accent}; }}
QToolButton[kind="chip"]:focus {{ border-color: {accent}; }}
"""

_FIELDS = """
QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox {{
  background: {surface}; color: {text}; border: 1px solid {line_strong}; border-radius: {radius}px;
  padding: 0 {grid}px; min-height: {inner}px; selection-background-color: {accent};
  selection-color: {on_accent}; }}
QPlainTextEdit {{ padding: {half}px; }}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {{
  border-color: {accent}; }}
QLineEdit[invalid="true"] {{ border-color: {bad}; }}
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {{
  color: {faint}; background: {window}; }}
QComboBox::drop-down, QDateTimeEdit::drop-down {{ border: none; width: {drop}px; }}
QComboBox::down-arrow, QDateTimeEdit::down-arrow {{
  image: url("{chevron}"); width: {icon_small}px; height: {icon_small}px; }}
QSpinBox::up-button, QDoubleSpinBox::up-button {{
  border: none; background: transparent; width: {drop}px; subcontrol-origin: border;
  subcontrol-position: top right; }}
QSpinBox::down-button, QDoubleSpinBox::down-button {{
  border: none; background: transparent; width: {drop}px; subcontrol-origin: border;
  subcontrol-position: bottom right; }}
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow {{
  image: url("{chevron_up}"); width: {tick}px; height: {tick}px; }}
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow {{
  image: url("{chevron}"); width: {tick}px; height: {tick}px; }}
QComboBox QAbstractItemView {{
  background: {raised}; border: 1px solid {line_strong}; selection-background-color: {accent_soft};
  selection-color: {text}; outline: none; }}
QCheckBox, QRadioButton {{ spacing: {grid}px; min-height: {chip}px; }}
QCheckBox::indicator, QRadioButton::indicator, QListView::indicator {{
  width: {tick}px; height: {tick}px; border: 1px solid {faint}; background: {surface}; }}
QCheckBox::indicator, QListView::indicator {{ border-radius: 3px; }}
QRadioButton::indicator {{ border-radius: {tick_half}px; }}
QCheckBox::indicator:hover, QRadioButton::indicator:hover {{ border-color: {accent}; }}
QCheckBox::indicator:focus, QRadioButton::indicator:focus {{ border-color: {accent}; }}
QCheckBox::indicator:checked, QListView::indicator:checked {{
  background: {accent}; border-color: {accent}; image: url("{check_on}"); }}
QRadioButton::indicator:checked {{
  border: {half}px solid {accent}; width: {tick_in}px; height: {tick_in}px;
  background: {surface}; }}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {{ border-color: {line}; }}
QCheckBox:focus, QRadioButton:focus {{ color: {accent}; }}
QProgressBar {{ background: transparent; border: none; }}
QProgressBar::chunk {{ background: {accent}; }}
"""

_VIEWS = """
QTableView, QListView, QTreeView {{
  background: {surface}; color: {text}; border: none; outline: none; gridline-color: {line};
  selection-background-color: {accent_soft}; selection-color: {text}; }}
QTreeView[sidebar="true"] {{ background: {window}; }}
QListView[framed="true"], QTreeView[framed="true"], QTableView[framed="true"] {{
  border: 1px solid {line_strong}; border-radius: {radius}px; }}
QListView[framed="true"]::item {{ padding: {half}px {grid}px; border: none; }}
QListView[framed="true"]::item:selected {{ background: {accent_soft}; color: {text}; }}
QListView[framed="true"]::item:hover:!selected {{ background: {hover}; }}
QHeaderView {{ background: {surface}; border: none; }}
QHeaderView::section {{
  background: {surface}; color: {muted}; border: none; border-bottom: 1px solid {line_strong};
  padding: 0 {half}px; min-height: {inner}px; font-size: {f_secondary}px; }}
QTableView QTableCornerButton::section {{ background: {surface}; border: none; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {line_strong}; border-radius: 3px; margin: 3px; }}
QScrollBar::handle:hover {{ background: {faint}; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; border: none; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QScrollArea {{ background: transparent; border: none; }}
QTabWidget::pane {{ border: none; border-top: 1px solid {line}; }}
QTabBar {{ background: transparent; border: none; }}
QTabBar::tab {{
  background: transparent; color: {muted}; border: none; border-bottom: 2px solid transparent;
  padding: {half}px {pad}px; min-height: {chip}px; }}
QTabBar::tab:hover {{ color: {text}; }}
QTabBar::tab:selected {{ color: {text}; border-bottom-color: {accent}; font-weight: {semibold}; }}
QTabBar::tab:focus {{ color: {accent}; }}
"""

_MENUS = """
QMenuBar {{ background: {window}; color: {text}; padding: 2px {half}px; border: none; }}
QMenuBar::item {{ background: transparent; padding: {half}px {grid}px; border-radius: {half}px; }}
QMenuBar::item:selected {{ background: {hover}; }}
QMenuBar::item:pressed {{ background: {pressed}; }}
QMenu {{ background: {raised}; color: {text}; border: 1px solid {line_strong}; padding: {half}px; }}
QMenu::item {{ padding: 5px 28px 5px 28px; border-radius: {half}px; }}
QMenu::item:selected {{ background: {accent_soft}; }}
QMenu::item:disabled {{ color: {faint}; }}
QMenu::separator {{ height: 1px; background: {line}; margin: {half}px {grid}px; }}
QMenu::icon {{ padding-left: {grid}px; }}
QMenu::indicator {{ width: {icon_small}px; height: {icon_small}px; left: {half}px; }}
QMenu::indicator:checked {{ image: url("{check}"); }}
QMenu::indicator:unchecked {{ image: none; }}
QStatusBar {{ background: {window}; color: {muted}; border: none; border-top: 1px solid {line};
  font-size: {f_secondary}px; }}
QStatusBar::item {{ border: none; }}
QStatusBar QLabel {{ color: {muted}; font-size: {f_secondary}px; }}
"""


def make_stylesheet(tokens: Tokens, scale: float, images: dict[str, str]) -> str:
    """The stylesheet of a theme at a text scale.

    Args:
        tokens: The theme's colours.
        scale: The text scale, 1.0 = 100 %.
        images: Paths of tinted images: "chevron", "chevron_up", "check" and "check_on" (on the accent).
    """

    def px(value: float) -> int:
        return round(value * scale)

    values: dict[str, object] = {
        **asdict(tokens),
        "accent_hover": mix(tokens.accent, tokens.text, 0.12),
        "accent_pressed": mix(tokens.accent, tokens.text, 0.24),
        "f_title": px(size.DIALOG_TITLE),
        "f_pane": px(size.PANE_TITLE),
        "f_secondary": px(size.SECONDARY),
        "f_figure": px(size.FIGURE),
        "normal": size.NORMAL,
        "semibold": size.SEMIBOLD,
        "grid": size.GRID,
        "half": size.HALF,
        "pad": size.GRID + size.HALF,
        "radius": size.RADIUS,
        "inner": px(size.CONTROL) - 2,
        "chip": px(size.ROW_COMPACT),
        "chip_radius": px(size.ROW_COMPACT) // 2,
        "icon_small": px(size.ICON_SMALL),
        "drop": px(size.ICON) + size.HALF,
        "menu_pad": px(size.ICON_SMALL),
        "tick": px(size.TICK),
        "tick_in": px(size.TICK) - 6,
        "tick_half": px(size.TICK) // 2 + 1,
        **images,
    }
    parts = (_WINDOW, _TEXT, _BUTTONS, _FIELDS, _VIEWS, _MENUS)
    return "".join(part.format(**values) for part in parts)


def mix(colour: str, other: str, share: float) -> str:
    """A colour with a share (0 to 1) of another, both `#RRGGBB`."""
    pairs = [(int(colour[n : n + 2], 16), int(other[n : n + 2], 16)) for n in (1, 3, 5)]
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in pairs)
