"""The colours of the two palettes of the window, by what they are for."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of a palette by what they are for, as "#RRGGBB". Text and frames on their grounds meet WCAG AA."""

    window: str
    base: str
    text: str
    muted: str
    hairline: str
    handle: str
    frame: str
    hover: str
    accent: str
    on_accent: str
    selection: str
    information: str
    on_information: str
    warning: str
    on_warning: str
    error: str
    on_error: str
    misspelt: str


LIGHT = Tokens(
    window="#F4F5F7",
    base="#FFFFFF",
    text="#1B1F24",
    muted="#56606B",
    hairline="#D9DEE4",
    handle="#B4BCC6",
    frame="#828B96",
    hover="#E6EAEF",
    accent="#1D5FAF",
    on_accent="#FFFFFF",
    selection="#DCE9F8",
    information="#DFEBF8",
    on_information="#123B6B",
    warning="#FFEFD2",
    on_warning="#6E3F00",
    error="#FBE3E1",
    on_error="#8A1C13",
    misspelt="#C22A1E",
)
DARK = Tokens(
    window="#1F2328",
    base="#17191D",
    text="#ECEFF2",
    muted="#A0AAB5",
    hairline="#353B43",
    handle="#565F6A",
    frame="#737D89",
    hover="#2C323A",
    accent="#7DB1F2",
    on_accent="#0D1B2B",
    selection="#24405F",
    information="#1F3550",
    on_information="#C9DFF8",
    warning="#4A3412",
    on_warning="#FFDCA3",
    error="#522321",
    on_error="#FFCFCB",
    misspelt="#FF8A80",
)


def tokens(dark: bool) -> Tokens:
    """The colours of the light or the dark palette."""
    return DARK if dark else LIGHT
