"""The page of a product, and the page of all products.

In: a product, library, world. Out: Page. Not here: boards that count products (site/boards/), wording (page.md.jinja).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from loa.kind import Output, Page
from loa.kinds.product.record import Product, Stage
from loa.model.library import Library
from loa.model.members import duty_of
from loa.model.record import Record
from loa.model.values import PartialDate
from loa.pages.pieces import page_meta, sourced
from loa.pages.writer import link, page_text
from loa.world import World


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the register of products."""

    product: Product
    unit: Record


def product_outputs(product: Record, library: Library, _world: World) -> Iterable[Output]:
    """The product's page."""
    assert isinstance(product, Product)
    unit = library.resolve(product.unit)
    campaign = library.resolve(product.campaign)
    strands = campaign.parts()
    text = page_text(
        "loa.kinds.product",
        "page.md.jinja",
        here=product.page,
        product=product,
        unit=unit,
        campaign=campaign,
        strands=[getattr(strands[strand.part], "title", strand) for strand in product.strands if strand.part],
        sent_to=library.resolve(product.sent_to) if product.sent_to else None,
        channel=library.resolve(product.channel) if product.channel else None,
        documents=[library.resolve(document) for document in product.documents],
        duties=[(library.resolve(duty), duty_of(duty, library)) for duty in product.serves],
        stages=[(stage, product.days.get(stage)) for stage in Stage],
        lags=product.lags,
        figures=list(zip(product.figures, sourced((one.source for one in product.figures), library), strict=True)),
    )
    meta = page_meta(product.summary, unit, product.days[product.stage])
    meta |= {"search": {"boost": 0.3}}  # proof for those who ask; what citizens look for comes first
    yield Page(product.page, product.title, text, library.file(product), meta)


def product_listing(library: Library, _world: World) -> Iterable[Output]:
    """All products by month, the newest first, by unit within each."""
    here = f"{Product.FOLDER}/index.md"
    products = [product for product in library.of(Product.KIND) if isinstance(product, Product)]
    if not products:
        return ()
    rows = sorted((Row(product, library.resolve(product.unit)) for product in products), key=_order)
    months = [(month, list(found)) for month, found in groupby(rows, key=_month)]
    text = page_text(
        "loa.kinds.product",
        "listing.md.jinja",
        here=here,
        months=months,
        count=len(products),
        posted=sum(product.posted is not None for product in products),
        boards=link(here, "bang/index.md"),
    )
    meta = page_meta("Tin, bài, hình ảnh, video, chương trình phát thanh mà các đơn vị đã làm, theo từng tháng.")
    return (Page(here, Product.PLURAL, text, f"content/{Product.FOLDER}/", meta),)


def _month(row: Row) -> PartialDate:
    return row.product.month


def _order(row: Row) -> tuple[int, int, str, str]:
    year, month, _ = row.product.month.sort_key
    return (-year, -month, row.unit.id, row.product.id)
