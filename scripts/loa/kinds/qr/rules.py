"""What a code must hold to beyond its form.

In: a code, library, world. Out: Problems. Not here: types of values (record.py), what the ledger says (ledger.py),
symbols received as pictures (master_rules.py), sentences (messages/).
"""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from loa.kinds.qr.ledger import LEDGER_RULES, holder
from loa.kinds.qr.master_rules import master_unaltered
from loa.kinds.qr.record import Encoding, Qr
from loa.model.library import Library
from loa.model.record import Record
from loa.model.targets import address_fault, is_platform, list_fault
from loa.problems import Place, Problem, Severity, problem
from loa.world import World


def target_allowed(qr: Record, library: Library, _world: World) -> Iterator[Problem]:
    """A code leads out of the site only to where the site's settings or a verified channel allow."""
    assert isinstance(qr, Qr)
    address = qr.outside_address(library)
    if address is not None:
        yield from _address_problems(address, library.place(qr, "url" if qr.url else "channel"), qr, library)
    # An address that stands in both places is told once, where readers end.
    if qr.master and qr.master.payload != address:
        yield from _address_problems(qr.master.payload, library.place(qr, "master", "payload"), qr, library)


def _address_problems(address: str, place: Place, qr: Qr, library: Library) -> Iterator[Problem]:
    """What is wrong with one of a code's addresses outside."""
    host = urlsplit(address).hostname or ""
    if is_platform(host) and (qr.channel is None or qr.outside_address(library) is None):
        yield problem(place, "P375", host=host)
        return
    named = (host,) if is_platform(host) else ()
    fault = address_fault(address, (*library.site.allowed_hosts, *named))
    if fault:
        yield problem(place, fault.code, Severity.ERROR, **fault.words)


def code_given_once(qr: Record, library: Library, _world: World) -> Iterator[Problem]:
    """No two records have the same code; it is told where it was given a second time."""
    assert isinstance(qr, Qr)
    first = holder(qr, library)
    if first.id != qr.id:
        yield problem(library.place(qr, "code"), "P321", text=qr.code, other=library.file(first))


def direct_code_has_address(qr: Record, library: Library, _world: World) -> Iterator[Problem]:
    """A symbol that is to hold a channel's own address needs that address."""
    assert isinstance(qr, Qr)
    if qr.encoding is Encoding.DIRECT and qr.channel and qr.outside_address(library) is None:
        yield problem(library.place(qr, "encoding"), "P322", channel=library.resolve(qr.channel).title)


def issued_in_the_past(qr: Record, library: Library, world: World) -> Iterator[Problem]:
    """A code that is on record has been given out."""
    assert isinstance(qr, Qr)
    if qr.issued > world.today:
        text, today = qr.issued.isoformat(), world.today.isoformat()
        yield problem(library.place(qr, "issued"), "P324", text=text, today=today)


RULES = (target_allowed, master_unaltered, code_given_once, direct_code_has_address, issued_in_the_past)


def listed_hosts_sound(library: Library, _world: World) -> Iterator[Problem]:
    """The list of allowed hosts names hosts, and none below which anybody may put anything."""
    for index, entry in enumerate(library.site.allowed_hosts):
        fault = list_fault(entry)
        if fault:
            code = "P376" if fault == "form" else "P383"
            yield problem(library.place(library.site, "allowed_hosts", index), code, text=entry)


LIBRARY_RULES = (listed_hosts_sound, *LEDGER_RULES)
