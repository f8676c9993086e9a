"""Colours that can be told from the page, by day and by night.

The ontology gives one colour a type. A thin line needs a contrast of 3 to 1 against its background
(WCAG 1.4.11), so each colour is moved in lightness, its hue kept, until it has that on either page.
"""

import colorsys
import re
from collections.abc import Iterable
from dataclasses import dataclass

#: Groups of things: told apart also by those who see no red or green (Okabe and Ito), in the order of their size.
GROUPS = ("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#D55E00", "#56B4E9", "#8C6D1F", "#6A51A3")
GREY = "#8a8f98"
LIGHT_PAGE = "#fbfbf9"
DARK_PAGE = "#14171b"
CONTRAST = 3.1
#: Keeps the palette calm: the ontology's colours are chosen to be told apart, not to fill a page.
SATURATION = 0.72
_HEX = re.compile(r"#[0-9a-fA-F]{6}")


@dataclass(frozen=True, slots=True)
class Tones:
    """One colour as it stands on the light and on the dark page."""

    light: str
    dark: str


def tones(colour: str | None) -> Tones:
    """The two tones of a colour such as "#0072B2"; those of grey for anything that is none."""
    base = colour if colour and _HEX.fullmatch(colour) else GREY
    return Tones(_until_seen(base, LIGHT_PAGE, -0.02), _until_seen(base, DARK_PAGE, 0.02))


def contrast(one: str, other: str) -> float:
    """The contrast of two colours as WCAG 2 reckons it, from 1 to 21."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def variables(prefix: str, colours: Iterable[Tones]) -> str:
    """The tones as CSS: `--prefix-0` and so on, with other values on the dark page."""
    rows = list(colours)
    light = "".join(f"--{prefix}-{i}:{row.light};" for i, row in enumerate(rows))
    dark = "".join(f"--{prefix}-{i}:{row.dark};" for i, row in enumerate(rows))
    return f":root{{{light}}}\n{by_night(dark)}"


def by_night(declarations: str) -> str:
    """CSS that holds on the dark page: where the reader's system prefers it, or the reader chose it here."""
    preferred = f"@media (prefers-color-scheme:dark){{:root:not([data-theme=light]){{{declarations}}}}}"
    return f"{preferred}\n:root[data-theme=dark]{{{declarations}}}\n"


def _until_seen(colour: str, page: str, step: float) -> str:
    hue, lightness, saturation = colorsys.rgb_to_hls(*_channels(colour))
    shade = _hex(hue, lightness, saturation * SATURATION)
    while contrast(shade, page) < CONTRAST:
        lightness += step
        shade = _hex(hue, lightness, saturation * SATURATION)
    return shade


def _channels(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return red, green, blue


def _hex(hue: float, lightness: float, saturation: float) -> str:
    channels = colorsys.hls_to_rgb(hue, min(1.0, max(0.0, lightness)), saturation)
    return "#" + "".join(f"{round(channel * 255):02x}" for channel in channels)


def _luminance(colour: str) -> float:
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in _channels(colour)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
