"""What a product must hold to beyond its form.

In: a product, library, world. Out: Problems. Not here: types of values (record.py), sentences (messages/).
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from urllib.parse import urlsplit

from loa.kinds.product.record import Product
from loa.model.library import Library
from loa.model.members import duty_of, lays_on
from loa.model.record import Record
from loa.model.roles import Reaching
from loa.model.sources import sources_not_ahead
from loa.model.targets import address_fault, is_platform
from loa.problems import Problem, Severity, problem
from loa.world import World


def stages_in_order(product: Record, library: Library, world: World) -> Iterator[Problem]:
    """No stage is reached before the one that comes before it, nor on a day still to come."""
    assert isinstance(product, Product)
    days = list(product.days.items())
    for (before, since), (stage, day) in pairwise(days):
        if day < since:
            words = {"stage": stage.label.lower(), "day": day.isoformat(), "before": before.label.lower()}
            yield problem(library.place(product, stage.value), "P803", Severity.ERROR, since=since.isoformat(), **words)
    for stage, day in days:
        if day > world.today:
            words = {"day": day.isoformat(), "today": world.today.isoformat()}
            yield problem(library.place(product, stage.value), "P804", Severity.ERROR, key=stage.value, **words)


def link_of_what_is_posted(product: Record, library: Library, _world: World) -> Iterator[Problem]:
    """Only what is posted has a link, and it leads to where the site may lead people."""
    assert isinstance(product, Product)
    if product.link is None:
        return
    place = library.place(product, "link")
    if product.posted is None:
        yield problem(place, "P805", text=product.link)
    host = urlsplit(product.link).hostname or ""
    allowed = (*library.site.allowed_hosts, *_channel_host(product, library))
    if is_platform(host) and host not in allowed:
        yield problem(place, "P806", host=host)
        return
    fault = address_fault(product.link, allowed)
    if fault:
        yield problem(place, "P807" if fault.code == "P320" else fault.code, Severity.ERROR, **fault.words)


def _channel_host(product: Product, library: Library) -> tuple[str, ...]:
    """The host of the channel's address, once that is verified."""
    if product.channel is None:
        return ()
    channel = library.resolve(product.channel)
    address = channel.address if isinstance(channel, Reaching) and channel.state == "verified" else None
    return (urlsplit(address).hostname or "",) if address else ()


def duty_is_the_units(product: Record, library: Library, _world: World) -> Iterator[Problem]:
    """A product answers a duty that the letter lays on its unit, in a form that counts."""
    assert isinstance(product, Product)
    for index, reference in enumerate(product.serves):
        duty = duty_of(reference, library)
        place = library.place(product, "serves", index)
        if not lays_on(duty, product.unit, library):
            unit = library.resolve(product.unit).title
            yield problem(place, "P808", Severity.REMINDER, text=reference, unit=unit)
        elif duty.quota and product.form not in duty.quota.forms:
            forms = ", ".join(form.value for form in duty.quota.forms)
            words = {"form": product.form.label.lower(), "text": reference, "forms": forms}
            yield problem(library.place(product, "form"), "P809", Severity.REMINDER, **words)


def strands_of_the_campaign(product: Record, library: Library, _world: World) -> Iterator[Problem]:
    """Where a campaign has content strands, each product says which it belongs to."""
    assert isinstance(product, Product)
    campaign = library.resolve(product.campaign)
    strands = ", ".join(f"{campaign.id}#{name}" for name in campaign.parts())
    if strands and not product.strands:
        yield problem(library.place(product, "campaign"), "P810", campaign=campaign.title, strands=strands)
    for index, reference in enumerate(product.strands):
        if reference.id != campaign.id:
            yield problem(library.place(product, "strands", index), "P811", text=reference, campaign=campaign.title)


RULES = (sources_not_ahead, stages_in_order, link_of_what_is_posted, duty_is_the_units, strands_of_the_campaign)
