"""Blobs made small: whole ones, and ones told as what differs from a newer one."""

import struct
import zlib

_LARGEST = 1 << 30
_LEVEL = 3
_ENDS = struct.Struct(">QQ")


def pack(content: bytes) -> bytes:
    """The content, compressed."""
    return zlib.compress(content, _LEVEL)


def unpack(packed: bytes) -> bytes:
    """What was packed; ValueError or zlib.error when it is damaged, or larger than anything we store."""
    expander = zlib.decompressobj()
    content = expander.decompress(packed, _LARGEST)
    if not expander.eof or expander.unused_data:
        raise ValueError("packed bytes are damaged")
    return content


def difference(newer: bytes, older: bytes) -> bytes:
    """What `restore` needs beside the newer bytes to give the older: small where they differ in one place."""
    shortest = min(len(newer), len(older))
    head = _common(newer, older, shortest)
    tail = _common(newer[::-1], older[::-1], shortest - head)
    return _ENDS.pack(head, tail) + pack(older[head : len(older) - tail])


def restore(newer: bytes, told: bytes) -> bytes:
    """The older bytes; ValueError or zlib.error when what was told of them is damaged."""
    if len(told) < _ENDS.size:
        raise ValueError("a difference is damaged")
    head, tail = _ENDS.unpack_from(told)
    if head + tail > len(newer):
        raise ValueError("a difference is damaged")
    return newer[:head] + unpack(told[_ENDS.size :]) + newer[len(newer) - tail :]


def _common(one: bytes, other: bytes, limit: int) -> int:
    """How many bytes both begin with, up to `limit`: by halves, so that it runs at the speed of memory."""
    low, high = 0, limit
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low
