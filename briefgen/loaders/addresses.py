"""Which network addresses are the public internet's."""

import ipaddress

_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
_COMPATIBLE = ipaddress.IPv6Network("::/96")

_Address = ipaddress.IPv4Address | ipaddress.IPv6Address


def is_public(address: str) -> bool:
    """Whether the address belongs to a host of the public internet; what stands within other addresses counts."""
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return False
    return all(map(_is_global, _layers(parsed)))


def _layers(address: _Address) -> list[_Address]:
    """The address itself (but for a mapped or translated one), and the IPv4 addresses that it stands for."""
    if isinstance(address, ipaddress.IPv4Address):
        return [address]
    if address.ipv4_mapped:
        return [address.ipv4_mapped]
    # Of these two prefixes is_global says False on some versions of Python and True on others.
    if address in _NAT64:
        return [_last_bits(address)]
    if address.sixtofour:
        return [address.sixtofour]
    inner: list[_Address] = [address]
    if address.teredo:
        inner.extend(address.teredo)
    if address in _COMPATIBLE:
        inner.append(_last_bits(address))
    return inner


def _last_bits(address: ipaddress.IPv6Address) -> ipaddress.IPv4Address:
    return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)


def _is_global(address: _Address) -> bool:
    if isinstance(address, ipaddress.IPv6Address) and address.is_site_local:
        return False
    return address.is_global and not (address.is_multicast or address.is_reserved)
