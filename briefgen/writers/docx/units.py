"""The units that WordprocessingML counts in, made from points."""


def twips(points: float) -> int:
    """Twentieths of a point."""
    return round(points * 20)


def half_points(points: float) -> int:
    """Half points, as font sizes are given; at least one."""
    return max(1, round(points * 2))


def eighths(points: float) -> int:
    """Eighths of a point, as border widths are given; 2 to 96."""
    return min(96, max(2, round(points * 8)))


def emu(points: float) -> int:
    """English metric units, as pictures are measured; at least one."""
    return max(1, round(points * 12700))
