"""The look of the program: one style sheet made from tokens, the shipped font, icons in the tokens' colours."""

from __future__ import annotations

from functools import cache
from string import Template
from typing import Literal

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication

from dvk_desktop.runtime.paths import resource
from dvk_desktop.ui.common.assets import icon_pixmap, load_fonts, make_icon
from dvk_desktop.ui.common.tokens import DARK, LIGHT, Sizes, Tokens, contrast

ThemeName = Literal["system", "light", "dark"]
TEXT_SIZES = (13, 14, 16, 18)
ICON_GAP = 6  # pixels between the icon and the text of a button
STYLE_SHEETS = ("base", "shell", "list", "form")


@cache
def _style_template() -> Template:
    parts = [resource(f"styles/{name}.qss").read_text(encoding="utf-8") for name in STYLE_SHEETS]
    return Template("\n".join(parts))


class Look(QObject):
    """Colours, sizes, fonts and icons in use. `changed` comes after another theme or text size was applied; `family` is
    the one font family of every widget."""

    changed = Signal()

    def __init__(self, application: QApplication, theme: ThemeName = "system", text_size: int = 14) -> None:
        """`text_size`: 13, 14, 16 or 18; another value takes the nearest of them."""
        super().__init__(application)
        self._application = application
        self.theme: ThemeName = theme
        self.tokens: Tokens = LIGHT
        self.sizes = Sizes(14)
        self.family = load_fonts() or application.font().family()
        application.setStyle("Fusion")
        self.apply(theme, text_size)
        application.styleHints().colorSchemeChanged.connect(self._follow_system)

    def apply(self, theme: ThemeName, text_size: int) -> None:
        """Show the whole program in `theme` and `text_size` at once."""
        self.theme = theme
        self.sizes = Sizes(min(TEXT_SIZES, key=lambda size: abs(size - text_size)))
        self.tokens = self._tokens_of(theme)
        # Qt lays one sheet in place of another over a widget once for everything it stands in, but only once if there
        # was none before. Dressed anew it keeps the font it has then.
        self._application.setStyleSheet("")
        self._application.setFont(self.font())
        self._application.setPalette(_palette(self.tokens))
        self._application.setStyleSheet(
            _style_template().substitute(
                **self.tokens.as_mapping(), **self.sizes.as_mapping(), **_pictures(self.tokens.on_accent)
            )
        )
        # With a first style sheet Qt takes the system's own fonts for lists, menus, message boxes and tool tips
        # (Windows has one for each), which last until the font of all is set.
        self._application.setFont(self.font())
        self.changed.emit()

    def font(self, size: int | None = None, bold: bool = False) -> QFont:
        """The program's font; `size` in pixels, the text size if None. `bold` is SemiBold."""
        font = QFont(self.family)
        font.setPixelSize(size or self.sizes.text)
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font

    def colour(self, token: str) -> QColor:
        """The colour named `token`, e.g. ``"late"``."""
        return QColor(getattr(self.tokens, token))

    def icon(self, name: str, token: str = "text_2", size: int = 16, gap: int = 0) -> QIcon:
        """The icon `name` (file of resources/icons without its ending) in the colour of `token`; see `dress`."""
        colour = getattr(self.tokens, token)
        return make_icon(name, colour, self.tokens.border_strong, size, self._application.devicePixelRatio(), gap)

    def dress(self, button: QAbstractButton, name: str, token: str = "text_2", size: int = 16) -> None:
        """Give a button an icon, at a proper distance from its text."""
        gap = ICON_GAP if button.text() else 0
        button.setIcon(self.icon(name, token, size, gap))
        button.setIconSize(QSize(size + gap, size))

    def pixmap(self, name: str, token: str = "text_2", size: int = 16) -> QPixmap:
        """As `icon`, for painting."""
        return icon_pixmap(name, getattr(self.tokens, token), size, self._application.devicePixelRatio())

    def _tokens_of(self, theme: ThemeName) -> Tokens:
        hints = self._application.styleHints()
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return _from_system(QPalette(self._application.style().standardPalette()))
        if theme == "system":
            return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT
        return DARK if theme == "dark" else LIGHT

    def _follow_system(self) -> None:
        if self.theme == "system":
            self.apply("system", self.sizes.text)


def _palette(tokens: Tokens) -> QPalette:
    """For what the style sheet does not reach."""
    palette = QPalette()
    role = QPalette.ColorRole
    colours = {
        role.Window: tokens.window,
        role.WindowText: tokens.text,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.surface_alt,
        role.Text: tokens.text,
        role.Button: tokens.surface,
        role.ButtonText: tokens.text,
        role.Highlight: tokens.selection,
        role.HighlightedText: tokens.text,
        role.PlaceholderText: tokens.text_3,
        role.ToolTipBase: tokens.surface,
        role.ToolTipText: tokens.text,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.Accent: tokens.accent,
        role.Mid: tokens.border,
        role.Dark: tokens.border_strong,
        role.Light: tokens.surface,
    }
    for each, colour in colours.items():
        palette.setColor(each, QColor(colour))
    for each in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, QColor(tokens.text_3))
    return palette


def _pictures(on_accent: str) -> dict[str, str]:
    """Paths of the drawings the style sheet names; the tick is the one that is seen on the accent colour."""
    tick = "light" if contrast("#FFFFFF", on_accent) < contrast("#0E1A27", on_accent) else "dark"
    return {
        "arrow": resource("icons/style-arrow.svg").as_posix(),
        "tick": resource(f"icons/style-check-{tick}.svg").as_posix(),
    }


def _from_system(palette: QPalette) -> Tokens:
    """High contrast: everything in the colours the person chose for the system."""
    role = QPalette.ColorRole

    def of(which: QPalette.ColorRole) -> str:
        return palette.color(which).name()

    text, base, window, highlight, on_highlight = (
        of(each) for each in (role.Text, role.Base, role.Window, role.Highlight, role.HighlightedText)
    )
    charts = [f"chart_{number}" for number in range(1, 6)]
    inks = dict.fromkeys(
        ["text", "text_2", "text_3", "border", "border_strong", "ok", "wait", "late", "decide", "quiet", *charts], text
    )
    grounds = dict.fromkeys(("surface", "surface_alt", "accent_soft", "selection", "found"), base)
    softs = dict.fromkeys(("ok_soft", "wait_soft", "late_soft", "decide_soft", "quiet_soft"), base)
    return Tokens(
        window=window, accent=highlight, accent_hover=highlight, on_accent=on_highlight, **inks, **grounds, **softs
    )
